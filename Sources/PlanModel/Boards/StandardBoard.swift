/// A kind of board that most councils in intervention have, as a start for one's own.
package struct StandardBoard: Sendable {
  package let code: String
  package let board: Board

  /// The boards named in councils' improvement plans and their governance charts.
  package static let all: [StandardBoard] = [
    StandardBoard("executive", "Executive Improvement Board", .monthly, without: [.doneAndPlanned]),
    StandardBoard(
      "partnership", "Partnership Improvement Board", .quarterly,
      without: [.doneAndPlanned, .ratingChallenge, .assurance, .annex], detail: .brief),
    StandardBoard(
      "challenge", "Challenge panel", .monthly, without: [.trend, .decisions]),
    StandardBoard(
      "programme", "Programme board", .monthly,
      without: [.doneAndPlanned, .trend, .annex]),
    StandardBoard(
      "oversight", "Oversight and assurance meeting", .quarterly, without: [.doneAndPlanned, .dueNext]),
    StandardBoard(
      "scrutiny", "Scrutiny committee", .quarterly, without: [.ratingChallenge, .decisions, .assurance],
      names: .posts),
  ]

  package static func named(_ code: String) -> StandardBoard? { all.first { $0.code == code.folded } }

  private init(
    _ code: String, _ title: String, _ cadence: Cadence, without left: Set<SummarySection>, detail: Detail = .full,
    names: NamesShown = .full, areaNumber: Int? = nil
  ) {
    self.code = code
    board = Board(
      id: 0, code: code, title: title, cadence: cadence,
      sections: SummarySection.allCases.filter { !left.contains($0) }, detail: detail, names: names)
  }
}
