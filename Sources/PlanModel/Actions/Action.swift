/// One action as it stood on a date.
package struct Action: Sendable, Equatable {
  package let reference: Reference
  package let area: Area
  package let state: ActionState
  /// How many updates up to the date changed a due date that was already recorded.
  package let timesRedated: Int
  /// The date of the latest update, and who made it.
  package let updatedOn: PlanDate
  package let updatedBy: String

  package init(
    reference: Reference, area: Area, state: ActionState, timesRedated: Int, updatedOn: PlanDate,
    updatedBy: String
  ) {
    self.reference = reference
    self.area = area
    self.state = state
    self.timesRedated = timesRedated
    self.updatedOn = updatedOn
    self.updatedBy = updatedBy
  }

  /// Not closed, and due before the date: due on the day itself is not overdue.
  package func isOverdue(asAt date: PlanDate) -> Bool {
    daysOverdue(asAt: date) > 0
  }

  /// Days past the due date; 0 where the action is closed, not yet late, or has no due date.
  package func daysOverdue(asAt date: PlanDate) -> Int {
    guard !state.isClosed, let due = state.dueOn else { return 0 }
    return max(0, date - due)
  }

  /// Open, and due on the date itself or within so many days after it.
  package func isDue(within days: Int, of date: PlanDate) -> Bool {
    guard !state.isClosed, let due = state.dueOn else { return false }
    return due >= date && due - date <= days
  }

  /// Open, and not updated for at least so many days.
  package func isStale(asAt date: PlanDate, days: Int) -> Bool {
    !state.isClosed && date - updatedOn >= days
  }
}
