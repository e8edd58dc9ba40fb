/// On which days an action's progress, impact and mitigation were last reported.
package struct ReportedDays: Sendable, Equatable {
  package var progressOn: PlanDate?
  package var impactOn: PlanDate?
  package var mitigationOn: PlanDate?

  package init(progressOn: PlanDate? = nil, impactOn: PlanDate? = nil, mitigationOn: PlanDate? = nil) {
    self.progressOn = progressOn
    self.impactOn = impactOn
    self.mitigationOn = mitigationOn
  }
}

/// What is known of the actions beyond how they stand, for the papers that tell it.
package struct Reported: Sendable {
  package let days: [Reference: ReportedDays]
  /// Of the red, overdue and re-dated actions: why they are late, and the last that was said of each.
  package let reasons: [Reference: LastWord]
  package let lastWords: [Reference: LastWord]
  /// The first day of the plan.
  package let planBeganOn: PlanDate?

  package init(
    planBeganOn: PlanDate?, days: [Reference: ReportedDays], reasons: [Reference: LastWord] = [:],
    lastWords: [Reference: LastWord] = [:]
  ) {
    self.planBeganOn = planBeganOn
    self.days = days
    self.reasons = reasons
    self.lastWords = lastWords
  }
}
