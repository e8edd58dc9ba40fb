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

  package init(
    position: Position, movement: Movement<Action>, board: Board?, scope: SummaryScope, lastPack: Pack?,
    redatings: [Redating], corrections: [DueCorrection], causes: MovementCauses, forecast: Forecast,
    trend: [TrendPoint],
    restatements: [Restatement], planBeginsInPeriod: Bool, ledgerHead: LedgerHead?
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
    ratingChallenges = position.ratingChallenges(toleranceDays: scope.toleranceDays)
  }

  package var asAt: PlanDate { position.asAt }
  package var since: PlanDate { movement.since }
  package var opening: Counts { movement.opening }
  package var plan: Plan { position.plan }

  /// The change of each key figure since the period began.
  package var countsChange: [String: CountChange] { movement.changes(to: position.counts) }

  /// The actions re-dated in the period.
  package var redated: [Action] {
    let references = Set(redatings.map(\.reference))
    return position.actions.filter { references.contains($0.reference) }
  }

  /// The last day that `dueNext` looks to: the end of the month after the one the summary ends in.
  package var dueNextThrough: PlanDate {
    let endOfMonth = PlanMonth(containing: asAt).lastDay
    return PlanMonth(containing: endOfMonth.adding(days: 1)).lastDay
  }

  /// Open actions due from the last day of the summary to the end of the next month, the soonest first.
  package var dueNext: [Action] { position.due(through: dueNextThrough) }

  /// Every action with an exception, the gravest first.
  package var exceptions: [ExceptionalAction] { position.exceptions() }

  /// Every red or overdue action: red without mitigation first, then red, then the longest overdue.
  package var redOrOverdue: [Action] {
    position.actions.filter { $0.isRed || $0.isOverdue(asAt: asAt) }.sorted { a, b in
      func key(_ action: Action) -> (Int, Int, Reference) {
        let rank = action.isRed ? (action.state.mitigation == nil ? 0 : 1) : 2
        return (rank, -action.daysOverdue(asAt: asAt), action.reference)
      }
      return key(a) < key(b)
    }
  }

  package func redatings(of reference: Reference) -> [Redating] {
    redatings.filter { $0.reference == reference }
  }
}
