internal import PlanModel
internal import TextFormats

/// The boards, meetings and packs of an exported history.
enum BoardHistoryJSON {
  static func write(_ revision: BoardRevision, to json: inout JSONWriter) throws {
    let board = revision.board
    try json.object { json in
      json.member("area_number", board.areaNumber)
      json.member("board", board.code)
      json.member("board_id", Int(board.id))
      json.member("board_title", board.title)
      json.member("cadence", board.cadence.rawValue)
      json.member("classification", board.classification)
      json.member("detail", board.detail.rawValue)
      json.member("names", board.names.rawValue)
      json.member("note", revision.note)
      json.member("recorded_at", revision.recordedAt.iso)
      json.member("recorded_by", revision.recordedBy)
      try json.member("sections", each: board.sections) { json, section in json.string(section.rawValue) }
      json.member("tolerance_days", board.toleranceDays)
    }
  }

  static func write(_ revision: MeetingRevision, to json: inout JSONWriter) {
    json.object { json in
      json.member("board_id", Int(revision.meeting.boardID))
      json.member("held_on", revision.meeting.heldOn.iso)
      json.member("is_cancelled", revision.meeting.isCancelled)
      json.member("meeting_id", Int(revision.meeting.id))
      json.member("note", revision.note)
      json.member("recorded_at", revision.recordedAt.iso)
      json.member("recorded_by", revision.recordedBy)
    }
  }

  static func write(_ sealed: SealedPack, to json: inout JSONWriter) {
    let pack = sealed.pack
    json.object { json in
      json.member("area_number", pack.areaNumber)
      json.member("as_at", pack.asAt.iso)
      json.member("board", pack.boardCode)
      json.member("despite", pack.despite)
      json.member("document", sealed.contents.document)
      json.member("figures", sealed.contents.figures)
      json.member("known_through", Int(pack.knownThrough))
      json.member("markdown", sealed.contents.markdown)
      json.member("sealed_at", pack.sealedAt.iso)
      json.member("sealed_by", pack.sealedBy)
      json.member("sha256", pack.sha256)
      json.member("since", pack.since.iso)
      json.member("text", sealed.contents.text)
    }
  }
}
