package import PlanModel

/// The boards that read the plan, with what each reads and when it meets next.
package enum BoardListing {
  package struct Entry: Sendable {
    package let board: Board
    package let meetings: [Meeting]
    package let nextMeeting: PlanDate?
    package let lastPack: Pack?

    package init(board: Board, meetings: [Meeting], packs: [Pack], today: PlanDate) {
      self.board = board
      self.meetings = meetings
      nextMeeting = meetings.map(\.heldOn).filter { $0 >= today }.min()
      lastPack = packs.current.filter { $0.visit == nil }.max { $0.asAt < $1.asAt }
    }
  }

  package static func make(_ entries: [Entry]) -> Listing<Entry> {
    Listing(entries, columns: columns, otherwise: "The plan has no board.")
  }

  private static let columns: [ListingColumn<Entry>] = [
    ListingColumn("board", Column("Board")) { .text($0.board.code) },
    ListingColumn("board_title", Column("Title", weight: 3)) { .text($0.board.title) },
    ListingColumn(
      "cadence", Column("Cadence"), cell: { .text(words($0.board.cadence.rawValue)) },
      value: { .text($0.board.cadence.rawValue) }),
    ListingColumn(
      "names", Column("Officers by"), cell: { .text($0.board.names == .posts ? "post" : "name") },
      value: { .text($0.board.names.rawValue) }),
    ListingColumn("detail", Column("Detail")) { .text($0.board.detail.rawValue) },
    ListingColumn(
      "area_number", Column("Area"), cell: { .text($0.board.areaNumber.map(String.init) ?? "all") },
      value: { .number($0.board.areaNumber) }),
    ListingColumn("tolerance_days") { .number($0.board.toleranceDays) },
    ListingColumn("classification") { .text($0.board.classification) },
    ListingColumn("redating") { .text($0.board.redating.rawValue) },
    ListingColumn(
      "next_meeting", Column("Next meeting"), cell: { .date($0.nextMeeting) }, value: { .text($0.nextMeeting?.iso) }),
    ListingColumn(
      "last_pack", Column("Last pack"), cell: { .date($0.lastPack?.asAt) }, value: { .text($0.lastPack?.name) }),
    ListingColumn(
      "sections", Column("Sections", weight: 4),
      cell: { .text($0.board.sections.map { words($0.rawValue) }.joined(separator: ", ")) },
      value: { .list($0.board.sections.map(\.rawValue)) }),
    ListingColumn("charts", formats: [.json]) { .list($0.board.charts) },
    ListingColumn("meetings", formats: [.json]) { .list($0.meetings.map(\.heldOn.iso)) },
  ]

  private static func words(_ name: String) -> String { name.split(separator: "_").joined(separator: " ") }
}
