/// What one board reads for one period: plain data from which every format is made.
package struct Summary: Sendable {
  package let position: Position
  package let movement: Movement<Action>
  /// The board it is made for, if any.
  package let board: Board?
  package let scope: SummaryScope
  /// The board's last pack of a day before this one: where the movements begin.
  package let lastPack: Pack?
  /// Every re-dating between the two positions, in the order of the references.
  package let redatings: [Redating]
  /// Every due date that was put right on its own day and was told otherwise before.
  package let corrections: [DueCorrection]
  package let causes: MovementCauses
  package let forecast: Forecast
  /// The last twelve months; only those in which there was a plan.
  package let trend: [TrendPoint]
  /// What the board's packs said and would say otherwise with all that was recorded since the last of them was sealed.
  package let restatements: [Restatement]
  /// Whether there was no plan yet when the period began.
  package let planBeginsInPeriod: Bool
  /// The last entry of the ledger that a board's paper knows, by which it is told later whether anything was altered
  /// since; nil where it is for no board.
  package let ledgerHead: LedgerHead?
  /// The disagreements between ratings and dates.
  package let ratingChallenges: [RatingChallenge]
  /// Every action at the day before the period, as known now.
  package let earlier: Position
  package let reported: Reported
  package let business: BoardBusiness
  /// What the public version leaves out until it is confirmed.
  package let withheld: [WithheldText]
  /// The measures of the plan, or of the area that the summary is about.
  package let measures: [MeasureReading]
  /// What the measure beside each completed action has done since.
  package let claims: [MeasureClaim]
  /// The documents that were named by its day as showing what was done, in the order of the references and of their days.
  package let evidence: [Evidence]
  /// What lies between inspections, in a public version without what comes from a withheld letter.
  package let journey: Journey
  package let stakes: Stakes
  /// What is told of areas as a whole.
  package let areaReports: [AreaReport]
  /// What a public version leaves out since it comes from letters that are not published: their codes, and actions.
  package let withheldLetters: [String]
  /// The visit that the summary is made for; nil where for none.
  package let visit: VisitScope?

  // What every section asks for again, worked out once.
  package let counts: Counts
  package let red: [Action]
  /// The longest overdue first.
  package let overdue: [Action]
  /// Every red or overdue action: red without mitigation first, then red whose mitigation has passed its date, then red,
  /// then the longest overdue.
  package let redOrOverdue: [Action]
  /// The actions re-dated in the period.
  package let redated: [Action]
  /// Every action with an exception, the gravest first.
  package let exceptions: [ExceptionalAction]
  package let unevidenced: [Action]
  private let redatingsOf: [Reference: [Redating]]

  package init(
    position: Position, movement: Movement<Action>, board: Board?, scope: SummaryScope, lastPack: Pack?,
    redatings: [Redating], corrections: [DueCorrection], causes: MovementCauses, forecast: Forecast,
    trend: [TrendPoint],
    restatements: [Restatement], planBeginsInPeriod: Bool, ledgerHead: LedgerHead?, earlier: Position,
    reported: Reported, business: BoardBusiness, withheld: [WithheldText], measures: [MeasureReading] = [],
    claims: [MeasureClaim] = [], evidence: [Evidence] = [], journey: Journey = .empty,
    stakes: Stakes = Stakes(), areaReports: [AreaReport] = [], withheldLetters: [String] = [], visit: VisitScope? = nil
  ) {
    self.position = position
    self.movement = movement
    self.board = board
    self.scope = scope
    self.lastPack = lastPack
    self.redatings = redatings
    self.corrections = corrections
    self.causes = causes
    self.forecast = forecast
    self.trend = trend
    self.restatements = restatements
    self.planBeginsInPeriod = planBeginsInPeriod
    self.ledgerHead = ledgerHead
    self.earlier = earlier
    self.reported = reported
    self.business = business
    self.withheld = withheld
    self.measures = measures
    self.claims = claims
    self.evidence = evidence
    self.journey = journey
    self.stakes = stakes
    self.areaReports = areaReports
    self.withheldLetters = withheldLetters
    self.visit = visit
    ratingChallenges = position.ratingChallenges(toleranceDays: scope.toleranceDays)
    counts = position.counts
    red = position.red
    overdue = position.overdue
    redOrOverdue = position.redOrOverdue
    exceptions = position.exceptions()
    unevidenced = position.actions.filter(\.isUnevidencedCompletion)
    let redatingsOf = Dictionary(grouping: redatings, by: \.reference)
    redated = position.actions.filter { redatingsOf[$0.reference] != nil }
    self.redatingsOf = redatingsOf
  }

  package var asAt: PlanDate { position.asAt }
  package var since: PlanDate { movement.since }
  package var opening: Counts { movement.opening }
  package var plan: Plan { position.plan }

  /// The change of each key figure since the period began.
  package var countsChange: [String: CountChange] { movement.changes(to: counts) }

  /// The last day that `dueNext` looks to: the end of the month after the one the summary ends in.
  package var dueNextThrough: PlanDate {
    let endOfMonth = PlanMonth(containing: asAt).lastDay
    return PlanMonth(containing: endOfMonth.adding(days: 1)).lastDay
  }

  /// Open actions due from the last day of the summary to the end of the next month, the soonest first.
  package var dueNext: [Action] { position.due(through: dueNextThrough) }

  package func redatings(of reference: Reference) -> [Redating] { redatingsOf[reference] ?? [] }

  /// Impacts evidenced now and not told at the beginning of the period, whenever their action was completed, and reported
  /// late too.
  package var newlyEvidenced: [Action] {
    let known = earlier.actions.filter(\.state.hasEvidencedImpact).map(\.reference)
    let before = Set(movement.sealed?.evidenced ?? known)
    return position.actions.filter { action in
      guard !action.isWithdrawn, action.state.hasEvidencedImpact, !before.contains(action.reference) else {
        return false
      }
      // What came with the plan itself was evidenced by nobody here.
      guard planBeginsInPeriod, let began = reported.planBeganOn else { return true }
      return reported.days[action.reference]?.impactOn.map { $0 > began } ?? false
    }
  }

  /// Completed before the period began, as was reported only after the board's paper of that day.
  package var completedLate: [Action] {
    let late = Set(movement.sealed?.restatedOpen ?? [])
    return position.actions.filter { !$0.isWithdrawn && $0.isComplete && late.contains($0.reference) }
  }

  /// Complete, and nobody said since when.
  package var completedWithoutDay: [Action] {
    position.actions.filter { !$0.isWithdrawn && $0.isComplete && $0.completedOn == nil }
  }

  /// Open, and not updated in the period; the longest silent first.
  package var withoutUpdate: [Action] {
    position.actions.filter { !$0.isClosed && $0.updatedOn <= since }
      .sorted(by: { ($0.updatedOn, $0.reference) }, <)
  }

  /// Completed actions of which what was to show that they hold says that they do not.
  package var didNotHold: [Action] { position.actions.filter { $0.sustaining?.state == .reverted } }

  /// Those of them of which that was not told when the period began, reported late too.
  package var didNotHoldSince: [Action] {
    let known = earlier.actions.filter { $0.sustaining?.state == .reverted }.map(\.reference)
    let before = Set(movement.sealed?.didNotHold ?? known)
    return didNotHold.filter { !before.contains($0.reference) }
  }

  /// The due dates that wait for this board's answer.
  package var proposed: [Action] {
    position.actions.filter { action in action.proposal.map { $0.boardID == board?.id } ?? false }
  }
}

extension Position {
  package var redOrOverdue: [Action] {
    actions.filter { $0.isRed || $0.isOverdue(asAt: asAt) }.sorted(
      by: { ($0.gravity(asAt: asAt), -$0.daysOverdue(asAt: asAt), $0.reference) }, <)
  }
}

extension Action {
  /// 0 for red without mitigation, 1 for red whose mitigation has passed its date, 2 for other red, 3 for all else.
  package func gravity(asAt date: PlanDate) -> Int {
    isRed ? state.mitigation.map { $0.hasLapsed(asAt: date) ? 1 : 2 } ?? 0 : 3
  }
}
