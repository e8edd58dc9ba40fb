package import PlanModel
package import TextFormats

/// The boards that read the plan, with what each reads and when it meets next.
package struct BoardListing: Sendable {
  package struct Entry: Sendable {
    package let board: Board
    package let meetings: [Meeting]
    package let nextMeeting: PlanDate?
    package let lastPack: Pack?

    package init(board: Board, meetings: [Meeting], packs: [Pack], today: PlanDate) {
      self.board = board
      self.meetings = meetings
      nextMeeting = meetings.map(\.heldOn).filter { $0 >= today }.min()
      lastPack = packs.max { $0.asAt < $1.asAt }
    }
  }

  package let entries: [Entry]

  package init(entries: [Entry]) {
    self.entries = entries
  }

  package var table: Table {
    Table(
      columns: [
        Column("Board"), Column("Title", weight: 3), Column("Cadence"), Column("Officers by"), Column("Detail"),
        Column("Area"), Column("Next meeting"), Column("Last pack"), Column("Sections", weight: 4),
      ],
      rows: entries.map { entry in
        let board = entry.board
        return [
          .text(board.code), .text(board.title), .text(BoardListing.words(board.cadence.rawValue)),
          .text(board.names == .posts ? "post" : "name"), .text(board.detail.rawValue),
          .text(board.areaNumber.map(String.init) ?? "all"), .date(entry.nextMeeting), .date(entry.lastPack?.asAt),
          .text(board.sections.map { BoardListing.words($0.rawValue) }.joined(separator: ", ")),
        ]
      })
  }

  package func writeJSON(to output: ByteOutput) throws {
    var json = JSONWriter(output: output)
    try json.array(entries) { json, entry in
      let board = entry.board
      try json.object { json in
        json.member("area_number", board.areaNumber)
        json.member("board", board.code)
        json.member("board_title", board.title)
        json.member("cadence", board.cadence.rawValue)
        json.member("classification", board.classification)
        json.member("detail", board.detail.rawValue)
        json.member("last_pack", entry.lastPack?.name)
        try json.member("meetings", each: entry.meetings) { json, meeting in json.string(meeting.heldOn.iso) }
        json.member("names", board.names.rawValue)
        json.member("next_meeting", entry.nextMeeting?.iso)
        try json.member("sections", each: board.sections) { json, section in json.string(section.rawValue) }
        json.member("tolerance_days", board.toleranceDays)
      }
    }
    json.output.append(UInt8(ascii: "\n"))
    try json.output.flush()
  }

  package func writeCSV(to output: ByteOutput) throws {
    var csv = CSVWriter(output: output)
    try csv.row([
      "board", "board_title", "cadence", "names", "detail", "area_number", "tolerance_days", "classification",
      "next_meeting", "last_pack", "sections",
    ])
    for entry in entries {
      let board = entry.board
      try csv.row([
        board.code, board.title, board.cadence.rawValue, board.names.rawValue, board.detail.rawValue,
        board.areaNumber.map(String.init), String(board.toleranceDays), board.classification,
        entry.nextMeeting?.iso, entry.lastPack?.name, board.sections.map(\.rawValue).joined(separator: " "),
      ])
    }
    try csv.output.flush()
  }

  private static func words(_ name: String) -> String { name.split(separator: "_").joined(separator: " ") }
}
