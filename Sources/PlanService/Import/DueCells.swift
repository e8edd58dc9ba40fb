internal import PlanModel

/// Settles a row whose date and printed words are two days: the one that was changed is meant.
enum DueCells {
  /// - Parameters:
  ///   - before: what was sent with the row, or what stands.
  ///   - hasPrinted: whether the sheet has a column for the printed words; where it was sent without one, they stay with
  ///     the date.
  /// - Returns: the row with one due date; nil where both were changed or nobody knows which.
  static func settled(_ row: ImportRow, before: ActionState?, hasPrinted: Bool = true) -> ImportRow? {
    var settled = row
    if !hasPrinted, let before, row.said.dueOn == before.dueOn, row.said.dueAsPrinted == nil {
      settled.said.dueAsPrinted = before.dueAsPrinted
      return settled
    }
    let isDateChanged = row.said.dueOn != before?.dueOn
    if let printed = row.printedDue {
      guard let before else { return nil }
      switch (isDateChanged, row.said.dueAsPrinted != before.dueAsPrinted) {
      case (true, false): settled.said.dueAsPrinted = nil
      case (false, true): settled.said.dueOn = printed
      // As it was sent, the plan says both.
      case (false, false): break
      case (true, true): return nil
      }
      settled.printedDue = nil
    } else if let before, isDateChanged, before.dueAsPrinted != nil, row.said.dueAsPrinted == before.dueAsPrinted {
      // The plan's printed words were those of the date that was there.
      settled.said.dueAsPrinted = nil
    }
    return settled
  }

  static func twoDays(_ row: ImportRow) -> ImportFinding {
    .error(
      row: row.row, column: PlanField.dueOn.rawValue, value: row.said.dueOn?.iso ?? "",
      "is another day than \(PlanField.dueAsPrinted.rawValue) says (\(row.printedDue?.iso ?? "")); clear the one that no longer holds"
    )
  }
}
