/// The whole reportable state of one action after one update: what a revision keeps.
package struct ActionState: Equatable, Sendable {
  package var outcome: String?
  /// The promised step, in the plan's words.
  package var action: String
  /// The responsible officers; the first is the lead.
  package var officers: [Officer]
  /// The words of the officer cell, kept where its names and roles do not pair.
  package var officersAsPrinted: String?
  /// The first due date ever recorded for the action.
  package var originalDueOn: PlanDate?
  package var dueOn: PlanDate?
  package var dueAsPrinted: String?
  package var rating: Rating?
  package var progress: String?
  package var impact: String?
  package var impactIsEvidenced: Bool
  package var mitigation: Mitigation?
  /// The date from which the action has been complete or embedded without a break.
  package var completedOn: PlanDate?
  package var withdrawnReason: String?

  package init(
    outcome: String? = nil, action: String, officers: [Officer] = [],
    officersAsPrinted: String? = nil, originalDueOn: PlanDate? = nil, dueOn: PlanDate? = nil,
    dueAsPrinted: String? = nil, rating: Rating? = nil, progress: String? = nil,
    impact: String? = nil, impactIsEvidenced: Bool = false, mitigation: Mitigation? = nil,
    completedOn: PlanDate? = nil, withdrawnReason: String? = nil
  ) {
    self.outcome = outcome
    self.action = action
    self.officers = officers
    self.officersAsPrinted = officersAsPrinted
    self.originalDueOn = originalDueOn
    self.dueOn = dueOn
    self.dueAsPrinted = dueAsPrinted
    self.rating = rating
    self.progress = progress
    self.impact = impact
    self.impactIsEvidenced = impactIsEvidenced
    self.mitigation = mitigation
    self.completedOn = completedOn
    self.withdrawnReason = withdrawnReason
  }

  package var isWithdrawn: Bool { withdrawnReason != nil }

  package var isComplete: Bool { rating?.meaning.isClosed ?? false }

  /// Complete, embedded or withdrawn.
  package var isClosed: Bool { isWithdrawn || isComplete }

  package var isRed: Bool { !isWithdrawn && rating?.meaning == .offTrack }
}
