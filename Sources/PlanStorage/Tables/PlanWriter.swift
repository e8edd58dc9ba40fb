internal import Foundation
internal import GRDB
package import PlanModel

/// What can be recorded in a plan inside one write transaction, beside all that can be read.
package struct PlanWriter {
  package let reader: PlanReader
  /// The one moment at which everything in this transaction is recorded.
  package let now: Moment
  private let memory = WriterMemory()

  init(reader: PlanReader, now: Moment) {
    self.reader = reader
    self.now = now
  }

  private var db: Database { reader.db }

  func insertPlan(_ plan: Plan, by: String) throws {
    try db.execute(
      sql: """
        INSERT INTO plan (id, authority, title, framework, published_on, created_at, created_by)
        VALUES (1, ?, ?, ?, ?, ?, ?)
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
  package func recordArea(_ area: Area, context: UpdateContext) throws {
    try recordArea(area, as: recorded(context))
  }

  /// Adds an officer; `officer.id` is not looked at.
  package func addOfficer(_ officer: Officer, context: UpdateContext) throws -> Officer {
    try db.execute(sql: "INSERT INTO officer DEFAULT VALUES")
    let added = Officer(
      id: db.lastInsertedRowID, name: officer.name, role: officer.role, service: officer.service,
      email: officer.email)
    try insertOfficerRevision(added, as: recorded(context))
    return added
  }

  /// Records what an officer is called as from the context's date.
  package func reviseOfficer(_ officer: Officer, context: UpdateContext) throws {
    try insertOfficerRevision(officer, as: recorded(context))
  }

  /// The next sequence of an area: one more than any it ever had.
  package func nextSequence(inArea number: Int) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT coalesce(max(sequence), 0) + 1 FROM action
        JOIN area ON area.id = action.area_id WHERE area.number = ?
        """, arguments: [number]) ?? 1
  }

  /// Appends one revision; an action the plan has not had yet is added with it.
  ///
  /// The original due date is the first one ever recorded for the action and is filled in here, as is whether
  /// the revision re-dates.
  /// - Parameters:
  ///   - before: the action's state on the context's date, nil where there is none.
  ///   - areaID: the area's row, where the caller has looked it up already.
  @discardableResult
  package func append(
    _ kind: UpdateKind, to reference: Reference, before: ActionState?, after: ActionState,
    context: UpdateContext
  ) throws -> Revision {
    let action = try requireAction(reference)
    var state = after
    state.originalDueOn = try originalDueOn(action, before: before, after: after)
    let redates = try before != nil && before?.dueOn != state.dueOn && !action.isNew && firstDueOn(action.id) != nil
    let revision = Revision(
      id: 0, reference: reference, kind: kind, effectiveOn: context.effectiveOn, recordedAt: now,
      recordedBy: context.recordedBy, note: context.note, reason: context.reason,
      isRedating: redates, state: state)
    try insert(revision, actionID: action.id)
    return revision
  }

  /// Keeps what a sheet said of an action.
  package func record(_ said: SheetSaid, of reference: Reference) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO sheet_said (action_id, effective_on, said) VALUES (?, ?, ?)
        ON CONFLICT (action_id) DO UPDATE SET said = excluded.said, effective_on = excluded.effective_on
        """
    ).execute(arguments: [
      requireAction(reference).id, (said.effectiveOn ?? now.londonDate).iso, Data(said.bytes),
    ])
  }

  private func originalDueOn(_ action: (id: Int64, isNew: Bool), before: ActionState?, after: ActionState) throws
    -> PlanDate?
  {
    if let original = before?.originalDueOn { return original }
    // A sheet that carries a position may say itself what the first date was.
    let stated = after.originalDueOn ?? after.dueOn
    guard stated != nil, !action.isNew else { return stated }
    return try firstDueOn(action.id) ?? stated
  }

  /// The first due date ever recorded for an action, whatever its effective date.
  private func firstDueOn(_ actionID: Int64) throws -> PlanDate? {
    let first = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT original_due_on FROM revision
          WHERE action_id = ? AND original_due_on IS NOT NULL LIMIT 1
          """), arguments: [actionID])
    return try first.map { try stored({ PlanDate(iso: $0) }, $0) }
  }

  private func recorded(_ context: UpdateContext) -> Recorded {
    Recorded(
      effectiveOn: context.effectiveOn, recordedAt: now, recordedBy: context.recordedBy,
      note: context.note)
  }

  func recordArea(_ area: Area, as recorded: Recorded) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO area (number) VALUES (?)", arguments: [area.number])
    try db.execute(
      sql: """
        INSERT INTO area_revision
          (area_id, effective_on, recorded_at, recorded_by, note, title)
        SELECT id, ?, ?, ?, ?, ? FROM area WHERE number = ?
        """,
      arguments: [
        recorded.effectiveOn.iso, recorded.recordedAt.iso, recorded.recordedBy, recorded.note,
        area.title, area.number,
      ])
  }

  func insertOfficerRevision(_ officer: Officer, as recorded: Recorded) throws {
    try db.execute(
      sql: """
        INSERT INTO officer_revision
          (officer_id, effective_on, recorded_at, recorded_by, note, name, role, service, email)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        officer.id, recorded.effectiveOn.iso, recorded.recordedAt.iso, recorded.recordedBy,
        recorded.note, officer.name, officer.role, officer.service, officer.email,
      ])
  }

  func requireAction(_ reference: Reference) throws -> (id: Int64, isNew: Bool) {
    if let id = memory.actionIDs[reference] { return (id, false) }
    let areaID = try areaID(reference.area)
    if let id = try Int64.fetchOne(
      db.cachedStatement(sql: PlanQueries.actionID), arguments: [areaID, reference.sequence])
    {
      memory.actionIDs[reference] = id
      return (id, false)
    }
    try db.cachedStatement(sql: "INSERT INTO action (area_id, sequence) VALUES (?, ?)")
      .execute(arguments: [areaID, reference.sequence])
    let id = db.lastInsertedRowID
    memory.actionIDs[reference] = id
    return (id, true)
  }

  private func areaID(_ number: Int) throws -> Int64 {
    if let id = memory.areaIDs[number] { return id }
    guard let id = try Int64.fetchOne(db, sql: "SELECT id FROM area WHERE number = ?", arguments: [number]) else {
      throw DatabaseError(resultCode: .SQLITE_CONSTRAINT, message: "the plan has no area \(number)")
    }
    memory.areaIDs[number] = id
    return id
  }

  func insert(_ revision: Revision, actionID: Int64) throws {
    let state = revision.state
    try db.cachedStatement(sql: PlanWriter.insertRevision).execute(arguments: [
      actionID, revision.effectiveOn.iso, revision.recordedAt.iso, revision.recordedBy,
      revision.kind.rawValue, revision.note, revision.reason, revision.isRedating,
      try outcomeID(state.outcome, area: revision.reference.area), state.action,
      state.officersAsPrinted, state.originalDueOn?.iso, state.dueOn?.iso, state.dueAsPrinted,
      state.rating?.code, state.progress, state.impact, state.impactIsEvidenced,
      state.mitigation?.reasonForDelay, state.mitigation?.mitigatingActions,
      state.mitigation?.accountableOfficer.id, state.mitigation?.revisedDueOn.iso,
      state.completedOn?.iso, state.withdrawnReason,
    ])
    let revisionID = db.lastInsertedRowID
    for (index, officer) in state.officers.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO revision_officer (revision_id, rank, officer_id) VALUES (?, ?, ?)"
      ).execute(arguments: [revisionID, index + 1, officer.id])
    }
  }

  private static let insertRevision = """
    INSERT INTO revision (
      action_id, effective_on, recorded_at, recorded_by, kind, note, reason, is_redating,
      outcome_id, action, officers_as_printed, original_due_on, due_on, due_as_printed, rating,
      progress, impact, impact_is_evidenced, reason_for_delay, mitigating_actions,
      accountable_officer_id, revised_due_on, completed_on, withdrawn_reason)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private func outcomeID(_ outcome: String?, area: Int) throws -> Int64? {
    guard let outcome else { return nil }
    let key = WriterMemory.OutcomeKey(area: area, outcome: outcome)
    if let id = memory.outcomeIDs[key] { return id }
    let id = try findOrInsert(outcome, areaID: areaID(area))
    memory.outcomeIDs[key] = id
    return id
  }

  private func findOrInsert(_ outcome: String, areaID: Int64) throws -> Int64 {
    let found = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM outcome WHERE area_id = ? AND outcome = ?"),
      arguments: [areaID, outcome])
    if let found { return found }
    try db.cachedStatement(sql: "INSERT INTO outcome (area_id, outcome) VALUES (?, ?)")
      .execute(arguments: [areaID, outcome])
    return db.lastInsertedRowID
  }
}
