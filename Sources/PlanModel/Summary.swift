/// What one board reads for one period: plain data from which every format is made.
public struct Summary: Sendable {
  public let position: Position
  public let movement: Movement
  /// The board's code, where the summary is made for one.
  public let board: String?
  /// Every re-dating between the two positions, in the order of the references.
  public let redatings: [Redating]
  /// Why each action that was reopened or reinstated in the period was, where that was recorded.
  public let reopeningNotes: [Reference: String]

  public init(
    position: Position, movement: Movement, board: String?, redatings: [Redating],
    reopeningNotes: [Reference: String]
  ) {
    self.position = position
    self.movement = movement
    self.board = board
    self.redatings = redatings
    self.reopeningNotes = reopeningNotes
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

  public func redatings(of reference: Reference) -> [Redating] {
    redatings.filter { $0.reference == reference }
  }
}
