/// Everything that is reported of one action: the fields of `ActionField`, as they stand or as one revision sets them.
package struct ActionState: Equatable, Sendable {
  package var outcome: String?
  /// The promised step, in the plan's words.
  package var action: String
  /// The responsible officers; the first is the lead.
  package var officers: [Officer]
  /// The words of the officer cell, kept where its names and roles do not pair.
  package var officersAsPrinted: String?
  /// The date set on the earliest day that has one, as known now, or the one that was stated.
  package var originalDueOn: PlanDate?
  package var dueOn: PlanDate?
  package var dueAsPrinted: String?
  package var rating: Rating?
  package var progress: String?
  package var impact: String?
  package var impactIsEvidenced: Bool
  package var mitigation: Mitigation?
  /// Complete since: the first day of the unbroken spell, or the one that was stated.
  package var completedOn: PlanDate?
  package var withdrawnReason: String?
  /// The fields that no rule looks at, by their names.
  package var others: [String: String] = [:]

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

  package var hasEvidencedImpact: Bool { impactIsEvidenced && impact != nil }

  package var isRed: Bool { !isWithdrawn && rating?.meaning == .offTrack }
}
