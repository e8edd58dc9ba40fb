/// What will be overdue on a day to come if nothing changes.
public struct Forecast: Sendable, Equatable {
  /// The day of the next meeting, or the one the board's cadence gives where none is recorded.
  public let on: PlanDate
  public let isOfMeeting: Bool
  /// Everything that would be overdue then, the longest first.
  public let overdue: [Action]
  /// Of these, what is not overdue yet: due between now and then.
  public let newlyOverdue: [Action]

  public init(of position: Position, on date: PlanDate, isOfMeeting: Bool) {
    on = date
    self.isOfMeeting = isOfMeeting
    overdue = position.actions.filter { $0.isOverdue(asAt: date) }.longestOverdueFirst(asAt: date)
    newlyOverdue = overdue.filter { !$0.isOverdue(asAt: position.asAt) }
  }
}
