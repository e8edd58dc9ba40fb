/// What a chase needs of one revision to tell one state of an action from the next.
package struct ChaseRevision: Sendable, Equatable {
  package let id: Int64
  package let dueOn: PlanDate?
  package let ratingCode: String?
  package let leadID: Int64?
  package let isOpen: Bool

  package init(id: Int64, dueOn: PlanDate?, ratingCode: String?, leadID: Int64?, isOpen: Bool) {
    self.id = id
    self.dueOn = dueOn
    self.ratingCode = ratingCode
    self.leadID = leadID
    self.isOpen = isOpen
  }

  fileprivate func isSameSituation(as other: ChaseRevision) -> Bool {
    dueOn == other.dueOn && ratingCode == other.ratingCode && leadID == other.leadID && isOpen == other.isOpen
  }
}

/// Since which update an action has been in its present situation.
///
/// Re-dating, another rating, another lead officer, closing and reopening each begin a new situation, even where it
/// looks like one of before; progress does not.
package struct ChaseSituation: Sendable, Equatable {
  package let since: Int64
  package let lastUpdate: Int64

  /// - Parameter revisions: all revisions of one action up to the day, in the order of their effective dates, and of one
  ///   date in the order recorded; nil where there is none.
  package init?(_ revisions: [ChaseRevision]) {
    guard let last = revisions.last else { return nil }
    lastUpdate = last.id
    let run = revisions.reversed().prefix { $0.isSameSituation(as: last) }
    since = run.last?.id ?? last.id
  }
}
