/// What a board follows: something promised, by somebody, by a day.
///
/// Counts, lateness, exceptions, movement and the chase ask for no more than this; actions are the first of its kind.
package protocol Tracked: Sendable {
  associatedtype Reference: Hashable & Comparable & Sendable & CustomStringConvertible

  var reference: Reference { get }
  /// Who answers for it.
  var lead: Officer? { get }
  var dueOn: PlanDate? { get }
  var rating: Rating? { get }
  var isWithdrawn: Bool { get }
  var isComplete: Bool { get }
  /// Complete, and shown to hold.
  var isEmbedded: Bool { get }
  var hasMitigation: Bool { get }
  /// The day by which its mitigation is to have worked; nil without one.
  var mitigatedUntil: PlanDate? { get }
  /// Complete since; nil where it is not, or was from its first day.
  var completedOn: PlanDate? { get }
  /// The day of its latest update.
  var updatedOn: PlanDate { get }
}

extension Tracked {
  package var meaning: Meaning? { rating?.meaning }

  package var isComplete: Bool { meaning?.isClosed ?? false }

  package var isEmbedded: Bool { meaning == .embedded }

  /// Complete, embedded or withdrawn.
  package var isClosed: Bool { isWithdrawn || isComplete }

  package var isRed: Bool { !isWithdrawn && meaning == .offTrack }

  /// Not closed, and due before the date: due on the day itself is not overdue.
  package func isOverdue(asAt date: PlanDate) -> Bool { daysOverdue(asAt: date) > 0 }

  /// Days past the due date; 0 where it is closed, not yet late, or has no due date.
  package func daysOverdue(asAt date: PlanDate) -> Int {
    guard !isClosed, let dueOn else { return 0 }
    return max(0, date - dueOn)
  }

  /// Open, and due on the date itself or within so many days after it.
  package func isDue(within days: Int, of date: PlanDate) -> Bool {
    guard !isClosed, let dueOn else { return false }
    return dueOn >= date && dueOn - date <= days
  }

  /// Open, and not updated for at least so many days.
  package func isStale(asAt date: PlanDate, days: Int) -> Bool { !isClosed && date - updatedOn >= days }

  /// The word a transition counts it under: its rating's code, `unrated` or `withdrawn`.
  package var transitionCode: String { isWithdrawn ? "withdrawn" : rating?.code ?? "unrated" }
}
