/// How much of the plan a summary tells, and how: what its board reads, or what was asked for instead.
package struct SummaryScope: Sendable, Equatable {
  package var sections: [SummarySection]
  package var detail: Detail
  package var names: NamesShown
  /// The one area it is about; nil for the whole plan.
  package var areaNumber: Int?
  /// The visit it is made for, by its code, and the areas that it looks at; none for all.
  package var visit: String?
  package var visitAreas: Set<Int> = []
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

  /// Whether it is about the whole plan, and no part of it.
  package var isOfWholePlan: Bool { areaNumber == nil && visitAreas.isEmpty }

  package func includes(area number: Int) -> Bool {
    (areaNumber.map { $0 == number } ?? true) && (visitAreas.isEmpty || visitAreas.contains(number))
  }

  /// What a board reads.
  package init(_ board: Board) {
    self.init(
      sections: board.sections, detail: board.detail, names: board.names, areaNumber: board.areaNumber,
      toleranceDays: board.toleranceDays, classification: board.classification)
  }
}
