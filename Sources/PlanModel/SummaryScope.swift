/// How much of the plan a summary tells, and how: what its board reads, or what was asked for instead.
public struct SummaryScope: Sendable, Equatable {
  public var sections: [SummarySection]
  public var detail: Detail
  public var names: NamesShown
  /// The one area it is about; nil for the whole plan.
  public var areaNumber: Int?
  public var toleranceDays: Int
  public var classification: String
  /// Decisions asked of the board beyond those that follow from the figures.
  public var decisions: [String]
  /// Why it is sealed although a red action has no mitigation.
  public var despite: String?

  public init(
    sections: [SummarySection] = SummarySection.allCases, detail: Detail = .full, names: NamesShown = .full,
    areaNumber: Int? = nil, toleranceDays: Int = RatingChallenge.defaultToleranceDays,
    classification: String = Board.defaultClassification, decisions: [String] = [], despite: String? = nil
  ) {
    self.sections = sections
    self.detail = detail
    self.names = names
    self.areaNumber = areaNumber
    self.toleranceDays = toleranceDays
    self.classification = classification
    self.decisions = decisions
    self.despite = despite
  }

  /// What a board reads.
  public init(_ board: Board) {
    self.init(
      sections: board.sections, detail: board.detail, names: board.names, areaNumber: board.areaNumber,
      toleranceDays: board.toleranceDays, classification: board.classification)
  }
}
