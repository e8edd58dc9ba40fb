/// Holds a position against the rules of lint.
package struct PlanLint: Sendable {
  let position: Position
  /// The same a month and two months before; empty before the plan began.
  let earlier: [Position]
  let reported: [Reference: ReportedDays]
  let calendar: WorkingCalendar
  private let stakes: StakesLint
  let standing: [Action]
  let open: [Action]
  /// The due dates of each area's open actions, the earliest first.
  let openDues: [Int: [PlanDate]]
  let earlierProgress: [[Reference: String]]

  package init(
    _ position: Position, earlier: [Position], reported: [Reference: ReportedDays], calendar: WorkingCalendar,
    stakes: StakesLint = .none
  ) {
    self.position = position
    self.earlier = earlier
    self.reported = reported
    self.calendar = calendar
    self.stakes = stakes
    standing = position.actions.filter { !$0.isWithdrawn }
    open = position.actions.filter { !$0.isClosed }
    earlierProgress = earlier.map { position in
      Dictionary(
        firstValues: position.actions.compactMap { action in action.state.progress.map { (action.reference, $0) } })
    }
    openDues = Dictionary(grouping: open, by: \.area.number).mapValues { $0.compactMap(\.dueOn).sorted() }
  }

  /// Every finding, rule by rule, the gravest first, and within a rule by reference.
  ///
  /// - Parameter waivers: what is not to be said again.
  package func findings(rules: [LintRule] = LintRule.allCases, waivers: [LintWaiver] = []) -> [LintFinding] {
    let waived = Dictionary(waivers.map { ("\($0.subject) \($0.rule)", $0.reason) }) { $1 }
    return rules.flatMap { rule in
      (findings(of: rule) + stakes.findings(of: rule)).filter { finding in
        !finding.subjects.allSatisfy { (waived["\($0) \(rule.rawValue)"] ?? nil) != nil }
      }
    }
  }

  private func findings(of rule: LintRule) -> [LintFinding] {
    switch rule {
    case .dueBeforePublication, .yearFarFromNeighbours, .noSingleDate, .reviewForCompletion, .dueOnNoWorkingDay,
      .manyDueOnOneDay:
      dueFindings(rule)
    case .noOfficer, .departmentForOfficer, .officerHasMany: officerFindings(rule)
    case .ratingDisagreesWithDates, .completeInFutureTense, .progressOlderThanCompletion: ratingFindings(rule)
    case .promisedDatePassed, .progressUnchanged, .sameActionTwice, .placeholderText: wordFindings(rule)
    case .countedTwice, .ratingDisagreesWithFigures, .benefitWithoutMeasure, .benefitWithoutVolume, .riskWithoutCause,
      .riskTargetAboveScore:
      []
    }
  }
}
