/// What will be overdue on a day to come if nothing changes.
package struct Forecast: Sendable, Equatable {
  /// The day of the next meeting, or the one the board's cadence gives where none is recorded.
  package let on: PlanDate
  package let isOfMeeting: Bool
  /// Everything that would be overdue then, the longest first.
  package let overdue: [Action]
  /// Of these, what is not overdue yet: due between now and then.
  package let newlyOverdue: [Action]

  package init(of position: Position, on date: PlanDate, isOfMeeting: Bool) {
    on = date
    self.isOfMeeting = isOfMeeting
    overdue = position.actions.filter { $0.isOverdue(asAt: date) }.longestOverdueFirst(asAt: date)
    newlyOverdue = overdue.filter { !$0.isOverdue(asAt: position.asAt) }
  }
}
