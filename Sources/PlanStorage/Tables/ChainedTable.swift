internal import Crypto
internal import GRDB
internal import PlanModel

/// The tables whose rows say in which entry they were recorded.
enum LedgerTable: String {
  case areaRevision = "area_revision"
  case officerRevision = "officer_revision"
  case postConfirmation = "post_confirmation"
  case revision
  case boardRevision = "board_revision"
  case meetingRevision = "meeting_revision"
  case pack
  case chasePolicy = "chase_policy"
  case holidayImport = "holiday_import"
  case chaseMessage = "chase_message"
  case chaseOutcome = "chase_outcome"
  case chaseRun = "chase_run"
  case commentary
  case proposal
  case decision
  case boardUndo = "board_undo"
  case boardActionRevision = "board_action_revision"
  case officerAbsence = "officer_absence"
  case textConfirmation = "text_confirmation"
  case round
  case roundReturn = "round_return"
  case lintWaiver = "lint_waiver"
  case reply
  case replyAnswer = "reply_answer"
  case measureRevision = "measure_revision"
  case measureValue = "measure_value"
  case measureTarget = "measure_target"
  case measureComparison = "measure_comparison"
  case measureRebase = "measure_rebase"
  case sustain
  case signOff = "sign_off"
  case evidence
  case evidencePolicy = "evidence_policy"
  case frameworkRevision = "framework_revision"
  case inspectionRevision = "inspection_revision"
  case judgementRevision = "judgement_revision"
  case findingRevision = "finding_revision"
  case deadlineRevision = "deadline_revision"
  case recommendationRevision = "recommendation_revision"
  case programmeItemRevision = "programme_item_revision"
  case savingRevision = "saving_revision"
  case benefitRevision = "benefit_revision"
  case profileYearRevision = "profile_year_revision"
  case moneyMonthRevision = "money_month_revision"
  case riskRevision = "risk_revision"
  case riskBandsRevision = "risk_bands_revision"
  case areaReportRevision = "area_report_revision"
  case duplicateRevision = "duplicate_revision"
  case registerWaiver = "register_waiver"
}

/// One table of what entries say, as the chain of the ledger goes through it.
///
/// Documentation/storage.md defines the text that an entry's SHA-256 is over, by which anybody can verify it.
struct ChainedTable {
  let name: String
  /// The table by whose rows an entry has rows in this one; nil for the entry itself and the heading.
  let ledger: LedgerTable?
  private let rows: String
  /// The number of a row's entry.
  private let entry: String
  private let order: String

  /// - Parameters:
  ///   - columns: what is said of a row `t`: its own, and the names of what it is about.
  ///   - order: of the rows of one entry.
  private init(
    _ name: String, _ ledger: LedgerTable?, _ columns: String = "t.*", from: String = "", entry: String = "t.entry_id",
    order: String = "t.id"
  ) {
    self.name = name
    self.ledger = ledger
    rows = "SELECT \(entry) AS chained_entry, \(columns) FROM \(name) t \(from)"
    self.entry = entry
    self.order = order
  }

  private init(_ ledger: LedgerTable, _ columns: String = "t.*", from: String = "") {
    self.init(ledger.rawValue, ledger, columns, from: from)
  }

  /// Rows that belong to one of `ledger`.
  private init(_ name: String, of ledger: LedgerTable, by column: String, order: String) {
    self.init(
      name, ledger, from: "JOIN \(ledger.rawValue) p ON p.id = t.\(column)", entry: "p.entry_id",
      order: "t.\(column), \(order)")
  }

  /// Of all entries from `:first` to `:last`, in their order.
  var sql: String { "\(rows) WHERE \(entry) BETWEEN :first AND :last ORDER BY chained_entry, \(order)" }

  /// What the first entry follows, as of an entry 0.
  static let heading: [ChainedTable] = [
    ChainedTable("plan", nil, "t.uid, t.authority, t.title, t.framework, t.published_on", entry: "0"),
    ChainedTable("rating", nil, entry: "0", order: "t.rank"),
    ChainedTable("chain_begin", nil, entry: "0"),
  ]

  /// In the order in which an entry's rows follow it.
  static let all: [ChainedTable] =
    [
      ChainedTable("entry", nil, entry: "t.id"),
      ChainedTable(.areaRevision, "t.*, a.number AS area", from: "JOIN area a ON a.id = t.area_id"),
      ChainedTable(.officerRevision),
      ChainedTable(.postConfirmation),
      ChainedTable(
        .revision, "t.*, area.number AS area, a.sequence",
        from: "JOIN action a ON a.id = t.action_id JOIN area ON area.id = a.area_id"),
      ChainedTable("revision_officer", of: .revision, by: "revision_id", order: "t.rank"),
      ChainedTable(.boardRevision, "t.*, b.code AS board", from: "JOIN board b ON b.id = t.board_id"),
      ChainedTable("board_section", of: .boardRevision, by: "board_revision_id", order: "t.rank"),
      ChainedTable("board_chart", of: .boardRevision, by: "board_revision_id", order: "t.rank"),
      ChainedTable(
        .meetingRevision, "t.*, b.code AS board",
        from: "JOIN meeting m ON m.id = t.meeting_id JOIN board b ON b.id = m.board_id"),
      ChainedTable(.pack, "t.*, b.code AS board", from: "JOIN board b ON b.id = t.board_id"),
      ChainedTable(.chasePolicy),
      ChainedTable("chase_line", of: .chasePolicy, by: "policy_id", order: "t.service"),
      ChainedTable(.holidayImport),
      ChainedTable("holiday", of: .holidayImport, by: "import_id", order: "t.held_on"),
      ChainedTable(.chaseMessage),
      ChainedTable("chase", of: .chaseMessage, by: "chase_message_id", order: "t.id"),
      ChainedTable(.chaseOutcome),
      ChainedTable(.chaseRun),
      ChainedTable("board_action_chase", of: .chaseMessage, by: "chase_message_id", order: "t.id"),
      ChainedTable(.commentary, "t.*, b.code AS board", from: "JOIN board b ON b.id = t.board_id"),
      ChainedTable(
        .proposal, "t.*, area.number AS area, a.sequence",
        from: "JOIN action a ON a.id = t.action_id JOIN area ON area.id = a.area_id"),
      ChainedTable(
        .decision, "t.*, b.code AS board, area.number AS area, a.sequence",
        from:
          "JOIN board b ON b.id = t.board_id JOIN action a ON a.id = t.action_id JOIN area ON area.id = a.area_id"),
      ChainedTable(.boardUndo),
      ChainedTable(
        .boardActionRevision, "t.*, b.code AS board, a.decided_on, a.number",
        from: "JOIN board_action a ON a.id = t.board_action_id JOIN board b ON b.id = a.board_id"),
      ChainedTable(.officerAbsence),
      ChainedTable(
        .textConfirmation, "t.*, area.number AS area, a.sequence",
        from: "JOIN action a ON a.id = t.action_id JOIN area ON area.id = a.area_id"),
      ChainedTable(.round),
      ChainedTable(.roundReturn),
      ChainedTable("return_said", of: .roundReturn, by: "return_id", order: "t.action_id, t.field"),
      ChainedTable(
        .lintWaiver, "t.*, area.number AS area, a.sequence",
        from: "JOIN action a ON a.id = t.action_id JOIN area ON area.id = a.area_id"),
      ChainedTable(.reply),
      ChainedTable(
        .replyAnswer, "t.*, area.number AS area, a.sequence",
        from: "LEFT JOIN action a ON a.id = t.action_id LEFT JOIN area ON area.id = a.area_id"),
      ChainedTable(.measureRevision, "t.*, m.code", from: "JOIN measure m ON m.id = t.measure_id"),
      ChainedTable("measure_area", of: .measureRevision, by: "measure_revision_id", order: "t.area_id"),
      ChainedTable("measure_action", of: .measureRevision, by: "measure_revision_id", order: "t.action_id"),
      ChainedTable(.measureValue, "t.*, m.code", from: "JOIN measure m ON m.id = t.measure_id"),
      ChainedTable(.measureTarget, "t.*, m.code", from: "JOIN measure m ON m.id = t.measure_id"),
      ChainedTable(.measureComparison, "t.*, m.code", from: "JOIN measure m ON m.id = t.measure_id"),
      ChainedTable(.measureRebase, "t.*, m.code", from: "JOIN measure m ON m.id = t.measure_id"),
      ChainedTable(
        .sustain, "t.*, m.code, area.number AS area, a.sequence",
        from:
          "JOIN measure m ON m.id = t.measure_id JOIN action a ON a.id = t.action_id JOIN area ON area.id = a.area_id"),
      ChainedTable(
        .signOff, "t.*, area.number AS area, a.sequence",
        from: "JOIN action a ON a.id = t.action_id JOIN area ON area.id = a.area_id"),
      ChainedTable(
        .evidence, "t.*, area.number AS area, a.sequence",
        from: "JOIN action a ON a.id = t.action_id JOIN area ON area.id = a.area_id"),
      ChainedTable(.evidencePolicy),
      ChainedTable("register_chase", of: .chaseMessage, by: "chase_message_id", order: "t.id"),
      ChainedTable(.registerWaiver),
    ] + RegisterTables.all.flatMap(registers)

  private static func registers(_ tables: RegisterTables) -> [ChainedTable] {
    [
      ChainedTable(
        tables.ledger, "t.*, i.reference", from: "JOIN \(tables.items) i ON i.id = t.\(tables.itemID)")
    ]
      + tables.links.map { link in
        ChainedTable(tables.link(link), of: tables.ledger, by: tables.revisionID, order: "t.\(link)_id")
      }
  }
}

/// The rows of one table in the order of their entries, one entry after the other.
struct ChainedRows {
  private let table: ChainedTable
  private let rows: StoredRows
  private let columns: [(index: Int, name: String)]
  private var next: (entry: Int64, text: [UInt8])?

  init(_ db: Database, _ table: ChainedTable, from first: Int64, through last: Int64) throws {
    self.table = table
    rows = try StoredRows(db, table.sql, ["first": first, "last": last])
    columns = rows.columnNames.enumerated().dropFirst().map { ($0.offset, $0.element) }.sorted { $0.1 < $1.1 }
    try advance()
  }

  /// Takes the rows of an entry into a hash.
  mutating func add(_ entry: Int64, to hash: inout SHA256) throws {
    while let row = next, row.entry == entry {
      hash.update(data: row.text)
      try advance()
    }
  }

  private mutating func advance() throws {
    next = try rows.next().map { row in (try row[0], try text(of: row)) }
  }

  /// The table's name, then each column that is not NULL by its name, then an empty line.
  ///
  /// By bytes throughout: a line feed is one also behind a carriage return, and what is no UTF-8 stays what it is.
  private func text(of row: StoredRow) throws -> [UInt8] {
    var text = Array("\(table.name)\n".utf8)
    for (index, name) in columns {
      row.withBytes(index) { bytes in
        text += name.utf8
        text.append(UInt8(ascii: " "))
        for byte in bytes {
          switch byte {
          case UInt8(ascii: "\n"): text += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
          case UInt8(ascii: "\\"): text += [byte, byte]
          default: text.append(byte)
          }
        }
        text.append(UInt8(ascii: "\n"))
      }
    }
    text.append(UInt8(ascii: "\n"))
    return text
  }
}
