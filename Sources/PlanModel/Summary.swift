/// What one board reads for one period: plain data from which every format is made.
public struct Summary: Sendable {
  public let position: Position
  public let movement: Movement
  /// The board it is made for, if any.
  public let board: Board?
  public let scope: SummaryScope
  /// The board's last pack of a day before this one: where the movements begin.
  public let lastPack: Pack?
  /// Every re-dating between the two positions, in the order of the references.
  public let redatings: [Redating]
  public let causes: MovementCauses
  public let forecast: Forecast
  /// The last twelve months; only those in which there was a plan.
  public let trend: [TrendPoint]
  /// What the board's packs said and is known otherwise since the last of them was sealed.
  public let restatements: [Restatement]
  /// Whether there was no plan yet when the period began.
  public let planBeginsInPeriod: Bool
  /// The disagreements between ratings and dates.
  public let ratingChallenges: [RatingChallenge]

  public init(
    position: Position, movement: Movement, board: Board?, scope: SummaryScope, lastPack: Pack?,
    redatings: [Redating], causes: MovementCauses, forecast: Forecast, trend: [TrendPoint],
    restatements: [Restatement], planBeginsInPeriod: Bool
  ) {
    self.position = position
    self.movement = movement
    self.board = board
    self.scope = scope
    self.lastPack = lastPack
    self.redatings = redatings
    self.causes = causes
    self.forecast = forecast
    self.trend = trend
    self.restatements = restatements
    self.planBeginsInPeriod = planBeginsInPeriod
    ratingChallenges = position.ratingChallenges(toleranceDays: scope.toleranceDays)
  }

  public var asAt: PlanDate { position.asAt }
  public var since: PlanDate { movement.since }
  public var opening: Counts { movement.opening }
  public var plan: Plan { position.plan }

  /// The actions re-dated in the period.
  public var redated: [Action] {
    let references = Set(redatings.map(\.reference))
    return position.actions.filter { references.contains($0.reference) }
  }

  /// The last day that `dueNext` looks to: the end of the month after the one the summary ends in.
  public var dueNextThrough: PlanDate {
    let endOfMonth = PlanMonth(containing: asAt).lastDay
    return PlanMonth(containing: endOfMonth.adding(days: 1)).lastDay
  }

  /// Open actions due from the last day of the summary to the end of the next month, the soonest first.
  public var dueNext: [Action] { position.due(through: dueNextThrough) }

  /// Every action with an exception, the gravest first.
  public var exceptions: [ExceptionalAction] { position.exceptions() }

  /// Every red or overdue action: red without mitigation first, then red, then the longest overdue.
  public var redOrOverdue: [Action] {
    position.actions.filter { $0.state.isRed || $0.isOverdue(asAt: asAt) }.sorted { a, b in
      func key(_ action: Action) -> (Int, Int, Reference) {
        let rank = action.state.isRed ? (action.state.mitigation == nil ? 0 : 1) : 2
        return (rank, -action.daysOverdue(asAt: asAt), action.reference)
      }
      return key(a) < key(b)
    }
  }

  public func redatings(of reference: Reference) -> [Redating] {
    redatings.filter { $0.reference == reference }
  }
}
