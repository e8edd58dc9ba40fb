internal import PlanModel
internal import PlanStorage

/// What is wrong with a sheet once it is held against the plan, row by row.
struct SheetRefusals {
  let sheet: ImportSheet
  let reader: PlanReader
  let day: PlanDate
  let known: Set<Reference>
  let current: [Reference: Action]

  func findings(_ matched: [(reference: Reference, row: ImportRow)]) throws -> [ImportFinding] {
    try tooEarly() + unknownSources(matched.map(\.row)) + matched.compactMap { completedTooLate($0.row) }
      + matched.filter { known.contains($0.reference) && current[$0.reference] == nil }.map(notYetInPlan)
      + (sheet.kind == .updates ? try unknown(matched) : [])
  }

  /// A sheet speaks of a day on which the plan already holds its actions: an earlier day is a slip.
  private func notYetInPlan(_ reference: Reference, _ row: ImportRow) -> ImportFinding {
    .error(
      row: row.row,
      "\(reference) is not in the plan as at \(day.long) but later; is the day the import relates to right?"
    )
  }

  private func tooEarly() -> [ImportFinding] {
    guard !known.isEmpty, current.isEmpty else { return [] }
    return [
      .error(row: nil, "the plan has no action yet on \(day.long); is the day the import relates to right?")
    ]
  }

  /// Updates name actions that there are; nothing of them can begin one.
  private func unknown(_ matched: [(reference: Reference, row: ImportRow)]) throws -> [ImportFinding] {
    try matched.filter { !known.contains($0.reference) }.map { reference, row in
      let nearest = try reader.nearest(to: reference)
      let meant = nearest.isEmpty ? "" : "; nearest: \(nearest.joined(separator: ", "))"
      return .error(
        row: row.row, column: PlanField.reference.rawValue, value: reference.description,
        "is no action of the plan\(meant)")
    }
  }

  private func unknownSources(_ rows: [ImportRow]) throws -> [ImportFinding] {
    guard rows.contains(where: { $0.said.source != nil }) else { return [] }
    let sources = try ActionSources(reader)
    return try rows.compactMap { row in
      guard let source = row.said.source else { return nil }
      do {
        _ = try sources.source(source)
        return nil
      } catch let refusal as UpdateRefusal {
        return .error(row: row.row, column: ActionField.source.name, value: source, refusal.explanation)
      }
    }
  }

  private func completedTooLate(_ row: ImportRow) -> ImportFinding? {
    guard let completedOn = row.said.completedOn, completedOn > day else { return nil }
    return .error(
      row: row.row, column: PlanField.completedOn.rawValue, value: completedOn.iso,
      "is after \(day.long), the day the import relates to")
  }
}
