/// A kind of board that most councils in intervention have, as a start for one's own.
package struct StandardBoard: Sendable {
  package let code: String
  package let board: Board

  /// The boards named in councils' improvement plans and their governance charts.
  package static let all: [StandardBoard] = [
    StandardBoard(
      "executive", "Executive Improvement Board", .monthly,
      SummarySection.ofChair + [
        .openActions, .unevidenced, .areas, .trend, .measures, .inspections, .findings, .savings, .benefits, .risks,
        .moved, .restated, .annex,
      ]),
    StandardBoard(
      "partnership", "Partnership Improvement Board", .quarterly,
      SummarySection.ofChair + [.unevidenced, .areas, .trend, .measures, .inspections, .moved, .restated],
      detail: .brief),
    StandardBoard(
      "challenge", "Challenge panel", .monthly,
      [
        .position, .needsYou, .changed, .notKnown, .openActions, .ratingChallenge, .unevidenced, .areas, .moved,
        .restated, .annex,
      ]),
    StandardBoard(
      "programme", "Programme board", .monthly,
      SummarySection.ofChair + [
        .openActions, .ratingChallenge, .unevidenced, .areas, .savings, .benefits, .risks, .moved, .restated, .dueNext,
      ]),
    StandardBoard(
      "oversight", "Oversight and assurance meeting", .quarterly,
      SummarySection.ofChair + [
        .openActions, .ratingChallenge, .unevidenced, .areas, .trend, .measures, .inspections, .findings, .risks,
        .bridge,
        .movements,
        .restated, .slippage, .annex,
      ]),
    StandardBoard(
      "scrutiny", "Scrutiny committee", .quarterly,
      [
        .background, .position, .mattersArising, .children, .areas, .trend, .measures, .inspections, .savings,
        .benefits,
        .risks, .doneAndPlanned, .restated, .nextSteps, .recommendations, .programme,
      ], names: .posts),
  ]

  package static func named(_ code: String) -> StandardBoard? { all.first { $0.code == code.folded } }

  private init(
    _ code: String, _ title: String, _ cadence: Cadence, _ sections: [SummarySection], detail: Detail = .full,
    names: NamesShown = .full
  ) {
    self.code = code
    board = Board(id: 0, code: code, title: title, cadence: cadence, sections: sections, detail: detail, names: names)
  }
}
