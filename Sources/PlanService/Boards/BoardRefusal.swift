package import PlanModel

/// Why an update of a board, or a question about one, was not taken.
package enum BoardRefusal: Error, Equatable {
  case unknown(String, known: [String])
  case unknownStandard(String, known: [String])
  case exists(Board)
  case withoutTitle(String)
  case notACode(String)
  /// One board of a plan is asked about dates.
  case otherIsAsked(Board)
  case meetingExists(Board, on: PlanDate)
  case noMeeting(Board, on: PlanDate, known: [PlanDate])
}

extension BoardRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .unknown(let code, let known):
      Told(
        known.isEmpty ? "no_board_yet" : "unknown_board",
        "there is no board \"\(code)\"; "
          + (known.isEmpty ? "the plan has none yet" : "the plan has \(known.joined(separator: ", "))"))
    case .unknownStandard(let code, let known):
      Told(
        "unknown_standard_board",
        "there is no standard board \"\(code)\"; accepted: \(known.joined(separator: ", "))")
    case .exists(let board):
      Told("board_exists", "there is a board \(board.code) already (\(board.title))")
    case .withoutTitle(let code):
      Told("board_without_title", "the board \(code) is no standard one and needs a title")
    case .notACode(let text):
      Told(
        "not_a_board_code",
        "\"\(text)\" cannot name a board; one is named by a word of letters a to z, digits and hyphens, such as executive"
      )
    case .otherIsAsked(let board):
      Told(
        "other_board_is_asked",
        "the \(board.title) is asked about due dates already, and one board of a plan is; let that one read of them instead"
      )
    case .meetingExists(let board, let date):
      Told("meeting_exists", "the \(board.title) meets on \(date.long) already")
    case .noMeeting(let board, let date, let known):
      Told(
        "no_meeting",
        "the \(board.title) has no meeting on \(date.long)"
          + (known.isEmpty ? "" : "; it meets on \(known.map(\.long).joined(separator: ", "))"))
    }
  }
}
