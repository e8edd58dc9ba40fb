/// How much of the plan a summary tells, and how: what its board reads, or what was asked for instead.
package struct SummaryScope: Sendable, Equatable {
  package var sections: [SummarySection]
  package var detail: Detail
  package var names: NamesShown
  /// The one area it is about; nil for the whole plan.
  package var areaNumber: Int?
  package var toleranceDays: Int
  package var classification: String
  /// Decisions asked of the board beyond those that follow from the figures.
  package var decisions: [String]
  /// Why it is sealed although a red action has no mitigation.
  package var despite: String?

  package init(
    sections: [SummarySection] = SummarySection.ofNoBoard, detail: Detail = .full, names: NamesShown = .full,
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
  package init(_ board: Board) {
    self.init(
      sections: board.sections, detail: board.detail, names: board.names, areaNumber: board.areaNumber,
      toleranceDays: board.toleranceDays, classification: board.classification)
  }
}
