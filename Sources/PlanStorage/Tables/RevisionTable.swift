internal import GRDB
package import PlanModel

/// What is said of an action, before it is recorded.
package struct RevisionDraft: Sendable {
  package let sets: FieldSet
  package let values: ActionState
  /// The day it holds from, where that is not the entry's.
  package let effectiveOn: PlanDate?
  package let corrects: Int64?
  package let undoes: Int64?

  package init(
    sets: FieldSet, values: ActionState, effectiveOn: PlanDate? = nil, corrects: Int64? = nil, undoes: Int64? = nil
  ) {
    self.sets = sets
    self.values = values
    self.effectiveOn = effectiveOn
    self.corrects = corrects
    self.undoes = undoes
  }
}

/// What a revision made of an action: its standings before and after it.
package struct RecordedRevision: Sendable {
  package let revision: Revision
  /// None where the revision added the action.
  package let before: [ActionStanding]
  package let after: [ActionStanding]
}

extension PlanReader {
  /// All revisions, or those of some actions, in the order in which they were recorded.
  ///
  /// - Parameters:
  ///   - fields: only these are read of each; what others a revision sets it then does not say.
  ///   - known: nothing recorded after the entry of this number is looked at.
  ///   - day: nothing with a later effect is looked at.
  package func revisions(
    of references: [Reference]? = nil, fields: [ActionField] = ActionField.all, knownThrough known: Int64 = .max,
    effectiveThrough day: PlanDate? = nil
  ) throws -> [Revision] {
    let registers = try Registers(db)
    let reading = RevisionReading(db, fields: fields, registers: registers)
    guard let references else { return try reading.all(knownThrough: known, effectiveThrough: day) }
    if try isManyActions(references.count) {
      return try reading.ofActions(references, knownThrough: known, effectiveThrough: day)
    }
    return try references.flatMap { reference -> [Revision] in
      guard let id = try actionID(reference, registers: registers) else { return [] }
      return try reading.ofAction(id, knownThrough: known, effectiveThrough: day)
    }.sorted { $0.id < $1.id }
  }

  /// Whether the revisions of so many actions are found sooner by looking at all than at those of each: a month's updates
  /// lie together, and so those of one action far apart.
  private func isManyActions(_ count: Int) throws -> Bool {
    // Where they are few it is not even asked how many there are.
    guard count > 100 else { return false }
    return count * 12 > (try db.value("SELECT count(*) FROM action", as: Int.self) ?? 0)
  }

  /// The number of the last revision recorded; nil while there is none.
  package func lastRevisionID() throws -> Int64? {
    try db.value("SELECT max(id) FROM revision")
  }

  /// The actions of which something was recorded after entry `known` with effect up to `day`.
  ///
  /// - Parameter revision: a revision known by then, after which to look.
  package func referencesRevised(
    after known: Int64, lastRevision revision: Int64, effectiveThrough day: PlanDate
  ) throws -> [Reference] {
    try db.rows(
      """
      SELECT DISTINCT area.number, a.sequence
      FROM revision r JOIN action a ON a.id = r.action_id JOIN area ON area.id = a.area_id
      WHERE r.id > ? AND r.entry_id > ? AND r.effective_on <= ?
      ORDER BY area.number, a.sequence
      """, [revision, known, day.iso]
    ) { Reference(area: try $0[0], sequence: try $0[1]) }
  }

  /// The actions of which something recorded was put right on its own day.
  package func referencesCorrected() throws -> [Reference] {
    try db.rows(
      """
      SELECT DISTINCT area.number, a.sequence
      FROM revision r JOIN action a ON a.id = r.action_id JOIN area ON area.id = a.area_id
      WHERE r.corrects IS NOT NULL ORDER BY area.number, a.sequence
      """
    ) { Reference(area: try $0[0], sequence: try $0[1]) }
  }

  /// How many revisions each action has.
  package func updateCounts() throws -> [Reference: Int] {
    var counts: [Reference: Int] = [:]
    try db.forEachRow(
      """
      SELECT area.number, a.sequence, count(*)
      FROM revision r JOIN action a ON a.id = r.action_id JOIN area ON area.id = a.area_id GROUP BY a.id
      """
    ) { counts[Reference(area: try $0[0], sequence: try $0[1])] = try $0[2] }
    return counts
  }
}

/// Reads revisions with some of their fields.
struct RevisionReading {
  private let db: Database
  private let columns: FieldColumns
  private let sqlOfAction: String
  private let fieldNames: Set<String>
  private let isWhole: Bool
  private let registers: Registers
  private let memory = RevisionMemory()
  private static let own = 7

  init(_ db: Database, fields: [ActionField], registers: Registers) {
    self.db = db
    columns = FieldColumns(.revision, fields)
    fieldNames = Set(fields.map(\.name))
    isWhole = fields.count == ActionField.all.count
    self.registers = registers
    sqlOfAction = RevisionReading.sql(
      columns, "WHERE r.action_id = ? AND r.entry_id <= ? AND r.effective_on <= ? ORDER BY r.id")
  }

  private static func sql(_ columns: FieldColumns, from revisions: String = "revision r", _ condition: String) -> String
  {
    """
    SELECT a.area_id, a.sequence, r.id, r.effective_on, r.sets, r.corrects, r.undoes, \(EntryRow.columns),
      \(columns.selected)
    FROM \(revisions)
    CROSS JOIN action a ON a.id = r.action_id
    CROSS JOIN entry e ON e.id = r.entry_id
    \(condition)
    """
  }

  func ofAction(_ id: Int64, knownThrough known: Int64 = .max, effectiveThrough day: PlanDate? = nil) throws
    -> [Revision]
  {
    try fetch(
      sqlOfAction, [id, known, (day ?? .distantFuture).iso])
  }

  /// Those of many actions, by one look through the table.
  func ofActions(
    _ references: [Reference], knownThrough known: Int64 = .max, effectiveThrough day: PlanDate? = nil
  ) throws -> [Revision] {
    let wanted = Set(references)
    let ids: [Int64] = try db.rows(
      "SELECT a.id, area.number, a.sequence FROM action a JOIN area ON area.id = a.area_id"
    ) { row in
      try wanted.contains(Reference(area: row[1], sequence: row[2])) ? row[0] : nil
    }.compactMap(\.self)
    return try fetch(
      RevisionReading.sql(
        columns, from: "revision r NOT INDEXED",
        """
        WHERE r.entry_id <= ? AND r.effective_on <= ? AND r.action_id IN (SELECT value FROM json_each(?)) ORDER BY r.id
        """),
      [known, (day ?? .distantFuture).iso, "[\(ids.map(String.init).joined(separator: ","))]"])
  }

  func all(knownThrough known: Int64 = .max, effectiveThrough day: PlanDate? = nil) throws -> [Revision] {
    try fetch(
      RevisionReading.sql(columns, "WHERE r.entry_id <= ? AND r.effective_on <= ? ORDER BY r.id"),
      [known, (day ?? .distantFuture).iso])
  }

  /// Runs `body` with all revisions of one action after another.
  func forEachAction(_ body: (Int64, [Revision]) throws -> Void) throws {
    let ids: [Int64] = try db.rows("SELECT id FROM action ORDER BY id") { try $0[0] }
    for id in ids { try body(id, ofAction(id)) }
  }

  private func fetch(_ sql: String, _ arguments: StatementArguments) throws -> [Revision] {
    try db.rows(sql, arguments, revision)
  }

  private func revision(_ row: StoredRow) throws -> Revision {
    let entry = try memory.entry(row[RevisionReading.own]) { try EntryRow.entry(row, from: RevisionReading.own) }
    let day: PlanDate = try row[3]
    let sets = try memory.sets(row[4]) { words in
      let sets = try storedOrNewer("the field", { FieldSet(words: $0) }, words)
      return isWhole ? sets : sets.only(fieldNames)
    }
    var values = ActionState(action: "")
    try columns.read(
      row, from: RevisionReading.own + EntryRow.count, sets: sets, into: &values, registers: registers, namedOn: day)
    let area = try registers.requireArea(row[0], asAt: day)
    return Revision(
      id: try row[2], entry: entry, reference: Reference(area: area.number, sequence: try row[1]), effectiveOn: day,
      sets: sets, values: values, corrects: try row[5], undoes: try row[6])
  }
}

/// What many revisions have in common, read once: a month's updates are of few entries, and set the same few fields.
private final class RevisionMemory {
  private var entries: [Int64: Entry] = [:]
  private var sets: [String: FieldSet] = [:]

  func entry(_ id: Int64, read: () throws -> Entry) rethrows -> Entry {
    if let known = entries[id] { return known }
    let entry = try read()
    entries[id] = entry
    return entry
  }

  func sets(_ words: String, read: (String) throws -> FieldSet) rethrows -> FieldSet {
    if let known = sets[words] { return known }
    let set = try read(words)
    sets[words] = set
    return set
  }
}

/// The statements that write a revision, made once a transaction.
final class RevisionStatements {
  let columns: FieldColumns
  let insert: RowStatement
  let insertOfficer: RowStatement

  init(_ db: Database, _ fields: [ActionField]) throws {
    columns = FieldColumns(.revision, fields)
    let names = columns.names
    insert = try RowStatement(
      db,
      """
      INSERT INTO revision (id, entry_id, action_id, effective_on, sets, corrects, undoes, \(names.joined(separator: ", ")))
      VALUES (?, ?, ?, ?, ?, ?, ?\(String(repeating: ", ?", count: names.count)))
      """)
    insertOfficer = try RowStatement(
      db, "INSERT INTO revision_officer (revision_id, rank, officer_id) VALUES (?, ?, ?)")
  }
}

extension PlanWriter {
  /// Appends one revision, and works out anew what stands of its action; an action the plan has not had yet is added
  /// with it.
  @discardableResult
  package func record(_ draft: RevisionDraft, of reference: Reference, context: EntryContext) throws -> RecordedRevision
  {
    let action = try requireAction(reference)
    let said =
      action.isNew
      ? [] : try RevisionReading(db, fields: ActionField.all, registers: registers()).ofAction(action.id)
    let before = Timeline.standings(of: said)
    let revision = try insert(draft, of: reference, actionID: action.id, entry: entry(context, in: .revision))
    let after = Timeline.standings(of: said + [revision])
    try write(after, of: action.id, from: revision.effectiveOn, isNew: action.isNew)
    return RecordedRevision(revision: revision, before: before, after: after)
  }

  /// Puts in all revisions of an action, with their numbers, and what stands of it.
  func insertWhole(_ revisions: [Revision], ofAction id: Int64) throws {
    for revision in revisions { try insert(revision, id: revision.id, ofAction: id) }
    guard let first = revisions.map(\.effectiveOn).min() else { return }
    try write(Timeline.standings(of: revisions), of: id, from: first, isNew: true)
  }

  private func insert(
    _ draft: RevisionDraft, of reference: Reference, actionID: Int64, entry: Entry
  ) throws -> Revision {
    func revision(_ id: Int64) -> Revision {
      Revision(
        id: id, entry: entry, reference: reference, effectiveOn: draft.effectiveOn ?? entry.effectiveOn,
        sets: draft.sets, values: draft.values, corrects: draft.corrects, undoes: draft.undoes)
    }
    return revision(try insert(revision(0), id: nil, ofAction: actionID))
  }

  /// - Parameter id: the revision's number; nil for the next.
  /// - Returns: its number.
  @discardableResult
  private func insert(_ revision: Revision, id: Int64?, ofAction actionID: Int64) throws -> Int64 {
    let statements = try memory.revision(db)
    try statements.insert.run { row in
      row.add(id)
      row.add(revision.entryID)
      row.add(actionID)
      row.add(revision.effectiveOn)
      row.add(revision.sets.words)
      row.add(revision.corrects)
      row.add(revision.undoes)
      statements.columns.bind(revision.values, sets: revision.sets, to: &row)
    }
    let number = db.lastInsertedRowID
    guard revision.sets.contains(.officers) else { return number }
    for (index, officer) in revision.values.officers.enumerated() {
      try statements.insertOfficer.run { row in
        row.add(number)
        row.add(index + 1)
        row.add(officer.id)
      }
    }
    return number
  }

  /// The next sequence of an area: one more than any it ever had.
  package func nextSequence(inArea number: Int) throws -> Int {
    try db.value(
      """
      SELECT coalesce(max(sequence), 0) + 1 FROM action JOIN area ON area.id = action.area_id WHERE area.number = ?
      """, [number]) ?? 1
  }

  func requireAction(_ reference: Reference) throws -> (id: Int64, isNew: Bool) {
    if let id = memory.actionIDs[reference] { return (id, false) }
    let areaID = try areaID(reference.area)
    // An area that this transaction adds has no actions but those of its memory.
    if !memory.newAreas.contains(reference.area),
      let id: Int64 = try db.value(PlanQueries.actionID, [areaID, reference.sequence])
    {
      memory.actionIDs[reference] = id
      return (id, false)
    }
    try memory.action(db).run { row in
      row.add(areaID)
      row.add(reference.sequence)
    }
    let id = db.lastInsertedRowID
    memory.actionIDs[reference] = id
    return (id, true)
  }

  private func areaID(_ number: Int) throws -> Int64 {
    if let id = memory.areaIDs[number] { return id }
    guard let id: Int64 = try db.value("SELECT id FROM area WHERE number = ?", [number]) else {
      throw DatabaseError(resultCode: .SQLITE_CONSTRAINT, message: "the plan has no area \(number)")
    }
    memory.areaIDs[number] = id
    return id
  }
}
