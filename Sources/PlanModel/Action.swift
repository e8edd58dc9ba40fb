/// One action as it stood on a date.
public struct Action: Sendable, Equatable {
  public let reference: Reference
  public let area: Area
  public let state: ActionState
  /// How many updates up to the date changed a due date that was already recorded.
  public let timesRedated: Int
  /// The date of the latest update, and who made it.
  public let updatedOn: PlanDate
  public let updatedBy: String

  public init(
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
  public func isOverdue(asAt date: PlanDate) -> Bool {
    daysOverdue(asAt: date) > 0
  }

  /// Days past the due date; 0 where the action is closed, not yet late, or has no due date.
  public func daysOverdue(asAt date: PlanDate) -> Int {
    guard !state.isClosed, let due = state.dueOn else { return 0 }
    return max(0, date - due)
  }

  /// Open, and due on the date itself or within so many days after it.
  public func isDue(within days: Int, of date: PlanDate) -> Bool {
    guard !state.isClosed, let due = state.dueOn else { return false }
    return due >= date && due - date <= days
  }

  /// Open, and not updated for at least so many days.
  public func isStale(asAt date: PlanDate, days: Int) -> Bool {
    !state.isClosed && date - updatedOn >= days
  }
}
