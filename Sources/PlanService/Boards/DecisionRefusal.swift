package import PlanModel

/// Why a board's answer, or what it asks for, was not taken.
package enum DecisionRefusal: Error, Equatable {
  /// Nothing of the action, or not that, waits for the board.
  case nothingWaits(Reference, about: DecisionMatter?, Board, on: PlanDate)
  /// More than one matter waits.
  case severalWait(Reference, [DecisionMatter])
  /// It has an answer, which is taken back first.
  case answered(Decision)
  case asksNothing(Board)
  case unknownBoardAction(String, known: [String])
  case boardActionIsDone(BoardActionReference, on: PlanDate)
  /// An update says all of it, so one of an earlier day than the last would undo that.
  case updatedSince(BoardActionReference, on: PlanDate)
  case beforeDecided(BoardActionReference, on: PlanDate)
  case noCommentary(Board, PlanMonth)
}

extension DecisionRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .nothingWaits(let reference, let about, let board, let date):
      let what = about.map { "about the \($0.rawValue) of \(reference)" } ?? "about \(reference)"
      return Told(
        "nothing_waits",
        "nothing \(what) waits for the \(board.title) on \(date.long)"
      )
    case .severalWait(let reference, let matters):
      return Told(
        "several_matters_wait",
        "of \(reference) more than one matter waits: \(matters.map(\.rawValue).joined(separator: ", ")); say which")
    case .answered(let decision):
      return Told(
        "answered_already",
        "the \(decision.about.rawValue) of \(decision.reference) was \(decision.answer.words) on \(decision.decidedOn.long); another answer comes only when that is taken back"
      )
    case .asksNothing(let board):
      return Told("board_asks_nothing", "the papers of the \(board.title) ask it for no decision")
    case .unknownBoardAction(let text, let known):
      return Told(
        "unknown_board_action",
        "there is no action \"\(text)\" that a board asked for"
          + (known.isEmpty ? "; there is none yet" : "; there are \(known.joined(separator: ", "))"))
    case .boardActionIsDone(let reference, let date):
      return Told("board_action_is_done", "\(reference) is done since \(date.long)")
    case .updatedSince(let reference, let date):
      return Told(
        "updated_since",
        "\(reference) was updated on \(date.long); what is recorded now relates to that day or a later one")
    case .beforeDecided(let reference, let date):
      return Told("before_decided", "\(reference) was not asked for yet on \(date.long)")
    case .noCommentary(let board, let month):
      return Told("no_commentary", "the \(board.title) has no covering words for \(month.long)")
    }
  }
}
