internal import PlanModel

/// Reads the boards, meetings and packs of an exported history; one from before there were any has none.
struct BoardHistoryReader {
  let areas: Set<Int>
  let revisionCount: Int

  func boards(_ parts: [HistoryDocument.BoardPart]) throws -> [CarriedBoard] {
    var codes: [Int64: String] = [:]
    return try parts.enumerated().map { index, part in
      let path = "boards[\(index)]"
      let isTaken = codes.contains { $0.value == part.board && $0.key != part.boardId }
      guard codes[part.boardId, default: part.board] == part.board, !isTaken else {
        throw ImportFinding.error(
          row: nil, "\(path): the number \(part.boardId) and the code \(part.board) are two boards'")
      }
      codes[part.boardId] = part.board
      guard part.boardTitle.nonBlank != nil, part.classification.nonBlank != nil, part.board.nonBlank != nil else {
        throw ImportFinding.error(row: nil, "\(path): a board has a code, a title and a classification")
      }
      guard !part.sections.isEmpty, Set(part.sections).count == part.sections.count else {
        throw ImportFinding.error(row: nil, "\(path).sections: a board reads at least one section, and each once")
      }
      if let number = part.areaNumber, !areas.contains(number) {
        throw ImportFinding.error(row: nil, "\(path).area_number: the file has no area \(number)")
      }
      return CarriedBoard(
        board: Board(
          id: part.boardId, code: part.board, title: part.boardTitle,
          cadence: try HistoryReader.read(part.cadence, at: "\(path).cadence", Cadence.init(rawValue:)),
          sections: try part.sections.map {
            try HistoryReader.read($0, at: "\(path).sections", SummarySection.init(rawValue:))
          },
          detail: try HistoryReader.read(part.detail, at: "\(path).detail", Detail.init(rawValue:)),
          names: try HistoryReader.read(part.names, at: "\(path).names", NamesShown.init(rawValue:)),
          areaNumber: part.areaNumber, toleranceDays: part.toleranceDays, classification: part.classification),
        recordedAt: try HistoryReader.read(part.recordedAt, at: "\(path).recorded_at", Moment.init(iso:)),
        recordedBy: part.recordedBy, note: part.note)
    }
  }

  func meetings(_ parts: [HistoryDocument.MeetingPart], boards: [CarriedBoard]) throws -> [CarriedMeeting] {
    let known = Set(boards.map(\.board.id))
    return try parts.enumerated().map { index, part in
      let path = "meetings[\(index)]"
      guard known.contains(part.boardId) else {
        throw ImportFinding.error(row: nil, "\(path).board_id: the file has no board \(part.boardId)")
      }
      return CarriedMeeting(
        meeting: Meeting(
          id: part.meetingId, boardID: part.boardId,
          heldOn: try HistoryReader.read(part.heldOn, at: "\(path).held_on", PlanDate.init(iso:)),
          isCancelled: part.isCancelled),
        recordedAt: try HistoryReader.read(part.recordedAt, at: "\(path).recorded_at", Moment.init(iso:)),
        recordedBy: part.recordedBy, note: part.note)
    }
  }

  func packs(_ parts: [HistoryDocument.PackPart], boards: [CarriedBoard]) throws -> [SealedPack] {
    let known = Set(boards.map(\.board.code))
    return try parts.enumerated().map { index, part in
      let path = "packs[\(index)]"
      guard known.contains(part.board) else {
        throw ImportFinding.error(row: nil, "\(path).board: the file has no board \(part.board)")
      }
      if let number = part.areaNumber, !areas.contains(number) {
        throw ImportFinding.error(row: nil, "\(path).area_number: the file has no area \(number)")
      }
      guard (1...max(1, revisionCount)).contains(Int(part.knownThrough)) else {
        throw ImportFinding.error(row: nil, "\(path).known_through: the file has no revision \(part.knownThrough)")
      }
      return SealedPack(
        pack: Pack(
          id: Int64(index + 1), boardCode: part.board,
          since: try HistoryReader.read(part.since, at: "\(path).since", PlanDate.init(iso:)),
          asAt: try HistoryReader.read(part.asAt, at: "\(path).as_at", PlanDate.init(iso:)),
          areaNumber: part.areaNumber,
          sealedAt: try HistoryReader.read(part.sealedAt, at: "\(path).sealed_at", Moment.init(iso:)),
          sealedBy: part.sealedBy, despite: part.despite, knownThrough: part.knownThrough, knownEntry: 0,
          format: .first, sha256: part.sha256),
        contents: PackContents(
          figures: part.figures, document: part.document, text: part.text, markdown: part.markdown))
    }
  }
}
