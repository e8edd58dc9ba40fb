/// The whole reportable state of one action after one update: what a revision keeps.
public struct ActionState: Equatable, Sendable {
  public var outcome: String?
  /// The promised step, in the plan's words.
  public var action: String
  /// The responsible officers; the first is the lead.
  public var officers: [Officer]
  /// The words of the officer cell, kept where its names and roles do not pair.
  public var officersAsPrinted: String?
  /// The first due date ever recorded for the action.
  public var originalDueOn: PlanDate?
  public var dueOn: PlanDate?
  public var dueAsPrinted: String?
  public var rating: Rating?
  public var progress: String?
  public var impact: String?
  public var impactIsEvidenced: Bool
  public var mitigation: Mitigation?
  /// The date from which the action has been complete or embedded without a break.
  public var completedOn: PlanDate?
  public var withdrawnReason: String?

  public init(
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

  public var isWithdrawn: Bool { withdrawnReason != nil }

  public var isComplete: Bool { rating?.meaning.isClosed ?? false }

  /// Complete, embedded or withdrawn.
  public var isClosed: Bool { isWithdrawn || isComplete }

  public var isRed: Bool { !isWithdrawn && rating?.meaning == .offTrack }
}
