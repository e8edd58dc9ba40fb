internal import GRDB
package import PlanModel

extension PlanReader {
  package func plan() throws -> Plan {
    let key = try RatingKey(ratings: Registers.fetchRatings(db))
    let plan = try db.firstRow("SELECT authority, title, framework, published_on FROM plan") { row in
      Plan(authority: try row[0], title: try row[1], framework: try row[2], publishedOn: try row[3], key: key)
    }
    guard let plan else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the plan has lost its heading")
    }
    return plan
  }

  /// What tells the plan from every other.
  package func planUID() throws -> String? { try db.value("SELECT uid FROM plan") }

  package func areas(asAt date: PlanDate) throws -> [Area] {
    try Registers(db).areas(asAt: date)
  }

  package func officers(asAt date: PlanDate) throws -> [Officer] {
    try Registers(db).officers(asAt: date)
  }

  /// Every officer as ever recorded, so that one is found under a name of before.
  package func officerHistory() throws -> [Officer] { try Registers(db).officerHistory }

  /// What officers were ever called, what was put right on the same day included: for whoever looks for names.
  package func officersEverCalled() throws -> [Officer] { try officerHistory() + officerRevisions().map(\.values) }

  /// The posts that somebody has said are posts, as they were written.
  package func confirmedPosts() throws -> [String] {
    try db.rows("SELECT post FROM post_confirmation ORDER BY id") { try $0[0] }
  }

  package func areaRevisions() throws -> [AreaRevision] {
    try Registers.areaRevisions(db).values.flatMap(\.self).sorted { $0.id < $1.id }
  }

  package func officerRevisions() throws -> [OfficerRevision] {
    try Registers.officerRevisions(db).values.flatMap(\.self).sorted { $0.id < $1.id }
  }
}

extension PlanWriter {
  func insertPlan(_ plan: Plan, by: String) throws {
    try db.execute(
      sql: """
        INSERT INTO plan (id, uid, authority, title, framework, published_on, created_at, created_by)
        VALUES (1, lower(hex(randomblob(16))), ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        plan.authority, plan.title, plan.framework, plan.publishedOn?.iso, now.iso, by,
      ])
    for (index, rating) in plan.key.ratings.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO rating (code, rank, label, colour, symbol, meaning) VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          rating.code, index + 1, rating.label, rating.colour, rating.symbol,
          rating.meaning.rawValue,
        ])
    }
  }

  /// Adds an area, or gives an area of that number another title.
  package func recordArea(_ area: Area, context: EntryContext) throws {
    let entry = try entry(context, in: .areaRevision)
    memory.registers = nil
    try db.execute(sql: "INSERT OR IGNORE INTO area (number) VALUES (?)", arguments: [area.number])
    if db.changesCount > 0 { memory.newAreas.insert(area.number) }
    try db.execute(
      sql: """
        INSERT INTO area_revision (entry_id, area_id, effective_on, title)
        SELECT ?, id, ?, ? FROM area WHERE number = ?
        """,
      arguments: [entry.id, context.effectiveOn.iso, area.title, area.number])
  }

  /// Adds an officer; `officer.id` is not looked at.
  package func addOfficer(_ officer: Officer, context: EntryContext) throws -> Officer {
    try db.execute(sql: "INSERT INTO officer DEFAULT VALUES")
    let added = Officer(
      id: db.lastInsertedRowID, name: officer.name, role: officer.role, service: officer.service,
      email: officer.email)
    let said = OfficerField.allCases.filter { $0.value(of: added) != nil }
    try reviseOfficer(added, sets: said, context: context)
    return added
  }

  /// Records what is said of an officer as from the context's date.
  package func reviseOfficer(_ officer: Officer, sets: [OfficerField], context: EntryContext) throws {
    let entry = try entry(context, in: .officerRevision)
    memory.registers = nil
    func value(_ field: OfficerField) -> String? { sets.contains(field) ? field.value(of: officer) : nil }
    try db.execute(
      sql: """
        INSERT INTO officer_revision (entry_id, officer_id, effective_on, sets, name, role, service, email)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry.id, officer.id, context.effectiveOn.iso, sets.map(\.rawValue).sorted().joined(separator: " "),
        value(.name), value(.role), value(.service), value(.email),
      ])
  }

  /// Records that each of these is a post and holds no name.
  package func confirm(posts: [String], context: EntryContext) throws {
    for post in posts {
      try db.execute(
        sql: "INSERT INTO post_confirmation (entry_id, post) VALUES (?, ?)",
        arguments: [entry(context, in: .postConfirmation).id, post])
    }
  }

  func registers() throws -> Registers {
    if let registers = memory.registers { return registers }
    let registers = try Registers(db)
    memory.registers = registers
    return registers
  }
}
