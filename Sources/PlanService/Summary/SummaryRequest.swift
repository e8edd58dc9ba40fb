package import PlanModel

/// Which summary is asked for; what is nil follows from the board, or from the month.
package struct SummaryRequest: Sendable {
  package var boardCode: String?
  package var month: PlanMonth?
  package var asAt: PlanDate?
  package var since: PlanDate?
  package var areaNumber: Int?
  /// The visit that it is made for, by its code.
  package var visitCode: String?
  package var sections: [SummarySection]?
  package var detail: Detail?
  package var names: NamesShown?
  package var toleranceDays: Int?
  package var classification: String?
  package var decisions: [String]
  /// Whether officers' names that stand in free text are left there although names are shown as posts.
  package var allowsNamesInText: Bool
  /// Words that are no officer's where they stand in free text.
  package var allowedNames: [String]

  package init(
    boardCode: String? = nil, month: PlanMonth? = nil, asAt: PlanDate? = nil, since: PlanDate? = nil,
    areaNumber: Int? = nil, visitCode: String? = nil, sections: [SummarySection]? = nil, detail: Detail? = nil,
    names: NamesShown? = nil,
    toleranceDays: Int? = nil, classification: String? = nil, decisions: [String] = [],
    allowsNamesInText: Bool = false, allowedNames: [String] = []
  ) {
    self.boardCode = boardCode
    self.month = month
    self.asAt = asAt
    self.since = since
    self.areaNumber = areaNumber
    self.visitCode = visitCode
    self.sections = sections
    self.detail = detail
    self.names = names
    self.toleranceDays = toleranceDays
    self.classification = classification
    self.decisions = decisions
    self.allowsNamesInText = allowsNamesInText
    self.allowedNames = allowedNames
  }

  /// The last day of the summary that is asked for, or today while it is running.
  func lastDay(today: PlanDate) -> PlanDate {
    asAt ?? min((month ?? PlanMonth(containing: today)).lastDay, today)
  }

  func scope(of board: Board?, visit: VisitScope?, despite: String?) throws -> SummaryScope {
    var scope = board.map(SummaryScope.init) ?? SummaryScope()
    if let visit {
      scope.sections = SummarySection.ofVisit
      scope.areaNumber = nil
      scope.visit = visit.visit.code
      scope.visitAreas = visit.areas
    }
    if let areaNumber { scope.areaNumber = areaNumber }
    if let sections { scope.sections = sections }
    if let detail { scope.detail = detail }
    if let names { scope.names = names }
    if let toleranceDays { scope.toleranceDays = toleranceDays }
    if let classification { scope.classification = try PlanText.required(classification, field: "classification") }
    scope.decisions = try decisions.map { try PlanText.required($0, field: "decision") }
    scope.despite = despite
    return scope
  }
}
