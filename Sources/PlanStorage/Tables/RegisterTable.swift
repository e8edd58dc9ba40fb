internal import GRDB
package import PlanModel

/// How a register lies in the file: the names of its tables, by its own.
struct RegisterTables {
  let name: RegisterName
  /// What its revisions are linked with in tables of their own: `action`, `area`.
  let links: [String]

  var items: String { name.rawValue }
  var revisions: String { "\(name.rawValue)_revision" }
  var itemID: String { "\(name.rawValue)_id" }
  var ledger: LedgerTable {
    switch name {
    case .framework: .frameworkRevision
    case .inspection: .inspectionRevision
    case .judgement: .judgementRevision
    case .finding: .findingRevision
    case .deadline: .deadlineRevision
    case .recommendation: .recommendationRevision
    case .programmeItem: .programmeItemRevision
    case .saving: .savingRevision
    case .benefit: .benefitRevision
    case .profileYear: .profileYearRevision
    case .moneyMonth: .moneyMonthRevision
    case .risk: .riskRevision
    case .riskBands: .riskBandsRevision
    case .areaReport: .areaReportRevision
    case .duplicate: .duplicateRevision
    }
  }
  func link(_ other: String) -> String { "\(name.rawValue)_\(other)" }
  var revisionID: String { "\(name.rawValue)_revision_id" }

  static func of(_ name: RegisterName) -> RegisterTables {
    let links: [String] =
      switch name {
      case .framework, .judgement, .deadline, .profileYear, .moneyMonth, .riskBands, .areaReport: []
      case .inspection: ["area"]
      case .finding: ["action", "area"]
      case .recommendation, .programmeItem, .saving, .benefit, .risk, .duplicate: ["action"]
      }
    return RegisterTables(name: name, links: links)
  }

  static let all = RegisterName.allCases.map(of)

  /// Every table, each after those it refers to.
  static let names = all.flatMap { table in [table.items, table.revisions] + table.links.map(table.link) }
}

extension RegisterField {
  /// The columns of the field; none where it lies in a table of its own.
  var columns: [String] {
    switch kind {
    case .text, .date, .number, .flag: [name]
    case .money: [name, "\(name)_precision"]
    case .officer: ["officer_id"]
    case .board: ["board_id"]
    case .inspection: ["inspection_id"]
    case .actions, .areas: []
    }
  }

  /// The columns with what they are called in words, of a row `r`.
  fileprivate var selected: [String] {
    switch kind {
    case .board: ["(SELECT code FROM board WHERE id = r.board_id)"]
    case .inspection: ["(SELECT reference FROM inspection WHERE id = r.inspection_id)"]
    default: columns.map { "r.\($0)" }
    }
  }
}

extension PlanReader {
  /// Every item of a register with all that was ever said of it, in the order of their references.
  package func histories<Item: RegisterItem>(of type: Item.Type) throws -> [RegisterHistory<Item>] {
    let tables = RegisterTables.of(Item.register)
    var histories: [Int64: RegisterHistory<Item>] = [:]
    try db.forEachRow("SELECT id, reference FROM \(tables.items)") { row in
      let id: Int64 = try row[0]
      histories[id] = RegisterHistory(id: id, reference: try row[1])
    }
    guard !histories.isEmpty else { return [] }
    let rows = try RegisterRows<Item>(db, tables)
    try rows.revisions { histories[$0]?.revisions.append($1) }
    return histories.values.sorted { $0.reference < $1.reference }
  }

  /// Every item as at a day, withdrawn ones included, its officers called what they are called on it.
  ///
  /// - Parameter known: nothing recorded after the entry of this number is looked at.
  package func items<Item: RegisterItem>(
    of type: Item.Type, asAt date: PlanDate, knownThrough known: Int64 = .max
  ) throws -> [Item] {
    let items = try histories(of: type).compactMap { $0.item(asAt: date, knownThrough: known) }
    guard items.contains(where: { !$0.officers.isEmpty }) else { return items }
    let registers = try Registers(db, knownThrough: known)
    return items.map { item in item.named { registers.officer($0.id, asAt: date) ?? $0 } }
  }
}

/// The revisions of one register.
private struct RegisterRows<Item: RegisterItem> {
  private let db: Database
  private let tables: RegisterTables
  private let registers: Registers
  private let actions: [Int64: [Reference]]
  private let areas: [Int64: [Int]]

  init(_ db: Database, _ tables: RegisterTables) throws {
    self.db = db
    self.tables = tables
    registers = try Registers(db)
    var (actions, areas): ([Int64: [Reference]], [Int64: [Int]]) = ([:], [:])
    if tables.links.contains("action") {
      try db.forEachRow(
        """
        SELECT l.\(tables.revisionID), area.number, a.sequence FROM \(tables.link("action")) l
        JOIN action a ON a.id = l.action_id JOIN area ON area.id = a.area_id ORDER BY 1, 2, 3
        """
      ) { actions[try $0[0], default: []].append(Reference(area: try $0[1], sequence: try $0[2])) }
    }
    if tables.links.contains("area") {
      try db.forEachRow(
        """
        SELECT l.\(tables.revisionID), a.number FROM \(tables.link("area")) l JOIN area a ON a.id = l.area_id
        ORDER BY 1, 2
        """
      ) { areas[try $0[0], default: []].append(try $0[1]) }
    }
    self.actions = actions
    self.areas = areas
  }

  func revisions(_ take: (Int64, RegisterRevision<Item>) -> Void) throws {
    let columns = Item.fields.flatMap(\.selected)
    let first = 7
    try db.forEachRow(
      """
      SELECT r.id, r.\(tables.itemID), i.reference, r.effective_on, r.sets, r.undoes, r.entry_id,
        \(columns.joined(separator: ", ")), \(EntryRow.columns)
      FROM \(tables.revisions) r JOIN \(tables.items) i ON i.id = r.\(tables.itemID) JOIN entry e ON e.id = r.entry_id
      ORDER BY r.id
      """
    ) { row in
      let id: Int64 = try row[0]
      let entry = try EntryRow.entry(row, from: first + columns.count)
      let sets: String = try row[4]
      var item = Item(RegisterIdentity(id: try row[1], reference: try row[2]))
      var column = first
      for field in Item.fields {
        let value: RegisterValue?
        switch field.kind {
        case .actions: value = actions[id].map { .actions($0) }
        case .areas: value = areas[id].map { .areas($0) }
        default:
          value = try self.value(field, row, column, entry)
          column += field.columns.count
        }
        guard field.set(&item, value) else {
          throw UnknownWord(what: "the \(field.name) of a \(Item.register.words)", word: value?.words ?? "")
        }
      }
      take(
        item.id,
        RegisterRevision(
          id: id, entry: entry, effectiveOn: try row[3], sets: Set(sets.split(separator: " ").map(String.init)),
          values: item, undoes: try row[5]))
    }
  }

  private func value(_ field: RegisterField<Item>, _ row: StoredRow, _ column: Int, _ entry: Entry) throws
    -> RegisterValue?
  {
    switch field.kind {
    case .text, .board, .inspection: try (row[column] as String?).map { .text($0) }
    case .date: try (row[column] as PlanDate?).map { .date($0) }
    case .number: try (row[column] as Int?).map { .number($0) }
    case .money:
      try (row[column] as Int?).map { pence in
        let money = Money(pence: pence, precision: try row[column + 1])
        guard money.isSound else {
          throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(pence) is no amount that can have been given")
        }
        return .money(money)
      }
    case .flag: try (row[column] as Bool?) == true ? .flag : nil
    case .officer:
      try (row[column] as Int64?).map { .officer(try registers.requireOfficer($0, asAt: entry.effectiveOn)) }
    case .actions, .areas: nil
    }
  }
}

extension PlanWriter {
  /// Adds an item under its reference, and says nothing of it yet.
  package func add<Item: RegisterItem>(_ item: Item) throws -> Item {
    try db.execute(
      sql: "INSERT INTO \(RegisterTables.of(Item.register).items) (reference) VALUES (?)",
      arguments: [item.reference.description])
    var added = item
    added.identity.id = db.lastInsertedRowID
    return added
  }

  /// Keeps what is said of an item: the fields that are set, and no others.
  ///
  /// - Returns: what was said, as it is read again.
  package func say<Item: RegisterItem>(
    _ item: Item, sets: [RegisterField<Item>], on date: PlanDate, context: EntryContext
  ) throws -> RegisterRevision<Item> {
    let tables = RegisterTables.of(Item.register)
    let set = Set(sets.map(\.name))
    var values: [(any DatabaseValueConvertible)?] = []
    var columns: [String] = []
    for field in Item.fields {
      columns += field.columns
      values +=
        set.contains(field.name) ? try stored(field, item) : field.columns.map { _ in nil }
    }
    let entry = try entry(context, in: tables.ledger)
    let fixed: [(any DatabaseValueConvertible)?] = [
      entry.id, item.id, date.iso, set.sorted().joined(separator: " "),
    ]
    try db.execute(
      sql: """
        INSERT INTO \(tables.revisions) (entry_id, \(tables.itemID), effective_on, sets, \(columns.joined(separator: ", ")))
        VALUES (\((fixed + values).map { _ in "?" }.joined(separator: ", ")))
        """, arguments: StatementArguments(fixed + values))
    let revision = db.lastInsertedRowID
    try link(item, set, revision: revision, tables)
    return RegisterRevision(
      id: revision, entry: entry, effectiveOn: date, sets: set, values: item, undoes: nil)
  }

  private func link<Item: RegisterItem>(
    _ item: Item, _ set: Set<String>, revision: Int64, _ tables: RegisterTables
  ) throws {
    for field in Item.fields where set.contains(field.name) {
      switch field.get(item) {
      case .actions(let references):
        for reference in references {
          try db.execute(
            sql: "INSERT INTO \(tables.link("action")) (\(tables.revisionID), action_id) VALUES (?, ?)",
            arguments: [revision, requireAction(reference).id])
        }
      case .areas(let numbers):
        for number in numbers {
          try db.execute(
            sql:
              "INSERT INTO \(tables.link("area")) (\(tables.revisionID), area_id) SELECT ?, id FROM area WHERE number = ?",
            arguments: [revision, number])
        }
      default: break
      }
    }
  }

  /// Takes a revision of an item back; it says nothing of its own.
  package func undo<Item: RegisterItem>(
    _ revision: RegisterRevision<Item>, context: EntryContext
  ) throws {
    let tables = RegisterTables.of(Item.register)
    try db.execute(
      sql: """
        INSERT INTO \(tables.revisions) (entry_id, \(tables.itemID), effective_on, sets, undoes) VALUES (?, ?, ?, '', ?)
        """,
      arguments: [
        entry(context, in: tables.ledger).id, revision.values.id, revision.effectiveOn.iso, revision.id,
      ])
  }

  /// What stands in the columns of a field.
  private func stored<Item: RegisterItem>(_ field: RegisterField<Item>, _ item: Item) throws
    -> [(any DatabaseValueConvertible)?]
  {
    switch field.get(item) {
    case .text(let text):
      switch field.kind {
      case .board: [try db.value("SELECT id FROM board WHERE code = ?", [text], as: Int64.self)]
      case .inspection: [try db.value("SELECT id FROM inspection WHERE reference = ?", [text], as: Int64.self)]
      default: [text]
      }
    case .date(let date): [date.iso]
    case .number(let number): [number]
    case .money(let money): [money.pence, money.precision]
    case .flag: [true]
    case .officer(let officer): [officer.id]
    case .actions, .areas: []
    case nil: field.kind == .flag ? [false] : field.columns.map { _ in nil }
    }
  }
}
