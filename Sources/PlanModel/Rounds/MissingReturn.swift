/// A sheet of a round that was asked for by a day that has passed, and has not come back.
package struct MissingReturn: Sendable, Equatable {
  package let month: PlanMonth
  /// Since the day by which it was asked for.
  package let workingDays: Int
  /// The first of its actions that is still open.
  package let first: Reference

  package init(month: PlanMonth, workingDays: Int, first: Reference) {
    self.month = month
    self.workingDays = workingDays
    self.first = first
  }
}

extension RoundProgress {
  /// What is missing, by the number of each officer who leads an action of it.
  ///
  /// - Parameter position: as at the day on which it is asked for.
  package func missingReturns(_ position: Position) -> [Int64: MissingReturn] {
    let open = Set(position.actions.filter { !$0.isClosed }.map(\.reference))
    var missing: [Int64: MissingReturn] = [:]
    for answer in self.missing {
      let actions = answer.asked.actions.filter { open.contains($0.reference) }
      guard let workingDays = answer.workingDaysLate, let first = actions.first else { continue }
      for lead in actions.compactMap(\.lead?.id) {
        missing[lead] = MissingReturn(month: round.month, workingDays: workingDays, first: first.reference)
      }
    }
    return missing
  }
}
