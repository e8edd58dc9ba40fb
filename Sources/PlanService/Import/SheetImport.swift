internal import PlanModel
internal import PlanStorage

/// One sheet being recorded in one transaction.
///
/// First every row is merged with the plan, and nothing is written; then the rows without a conflict are recorded.
final class SheetImport {
  private let sheet: ImportSheet
  private let writer: PlanWriter
  private let request: SheetRequest
  private let context: EntryContext
  private let officers: SheetOfficers
  private let directory: OfficerDirectory
  private let current: [Reference: Action]
  private let proposing: Proposing
  private let sheetSaid: [Reference: SheetSaid]
  private let spoken: [SheetPart]
  let bases: SheetBases
  private var warnings: [ImportFinding] = []
  private var added: [RecordedUpdate] = []
  private var changed: [RecordedUpdate] = []
  private var unchangedCount = 0
  private var conflicts: [SheetConflict] = []
  private var kept: [KeptCells] = []
  private var saysNothingNew: [Int: Set<PlanField>] = [:]
  /// Corrections without a reason.
  private var uncaused: [ImportFinding] = []
  private var saidNow: [Reference: SheetSaid] = [:]
  private let past: SheetPast
  private let rows: SheetRows
  private var undecided: Set<Reference>
  /// What rows that need nothing more from anybody say otherwise than they were sent.
  private(set) var saidOtherwise: [Reference: SheetSaid] = [:]
  /// Whether a conflict was decided by the side that was named.
  private(set) var hasDecided = false

  init(_ sheet: ImportSheet, writer: PlanWriter, request: SheetRequest, context: EntryContext) throws {
    self.sheet = sheet
    self.writer = writer
    self.request = request
    self.context = context
    directory = try OfficerDirectory(writer, context)
    officers = SheetOfficers(directory)
    let position = try writer.reader.position(asAt: context.effectiveOn)
    current = Dictionary(firstValues: position.actions.map { ($0.reference, $0) })
    proposing = try Proposing(writer.reader)
    sheetSaid = try writer.reader.sheetSaid()
    spoken = SheetPart.spoken(by: sheet.fields)
    bases = try SheetBases(sheet, writer.reader)
    past = SheetPast(writer.reader, on: context.effectiveOn)
    rows = SheetRows(sheet, bases: bases, current: current, sheetSaid: sheetSaid, officers: officers)
    undecided = Set(request.take.keys)
  }

  func run(_ progress: Progress) throws -> ImportOutcome {
    let known = try Set(writer.reader.references())
    var placing = try SheetAreas(
      known: writer.reader.areas(asAt: context.effectiveOn), takesTitles: sheet.fields.contains(.area),
      sheetSaid: sheetSaid, isOurs: bases.isKnown, former: try formerTitles(), sentTitle: bases.sentTitle)
    let placed = placing.place(sheet.rows)
    let latest = try writer.reader.position(asAt: .distantFuture)
    let states = Dictionary(firstValues: latest.actions.map { ($0.reference, $0.state) })
    var matching = SheetMatching(known: known, latest: states, sheetSaid: sheetSaid)
    let matched = matching.match(placed)
    let references = SheetReferences(
      latest: states, sheetSaid: sheetSaid, areas: try writer.reader.areas(asAt: context.effectiveOn))
    let refusals = SheetRefusals(
      sheet: sheet, reader: writer.reader, day: context.effectiveOn, known: known, current: current)
    let undated = matched.compactMap { reference, row in
      rows.settled(row, reference) == nil ? DueCells.twoDays(row) : nil
    }
    let errors =
      sheet.errors + bases.findings + (try refusals.findings(matched)) + matched.flatMap(rows.ambiguous)
      + placing.findings.filter(\.isError) + matching.findings + undated
      + matched.compactMap { references.finding($0.row, $0.reference, sent: bases.sent($0.row, $0.reference)?.state) }
    guard errors.isEmpty else { throw ImportRefusal.sheet(errors.sorted { ($0.row ?? 0) < ($1.row ?? 0) }) }
    let merges = try matched.map { try merge($0.row, $0.reference) }
    added.reserveCapacity(merges.count { $0 == nil })
    // A reason is of its own row: each of those rows is an entry of its own.
    for (merge, (reference, row)) in zip(merges, matched) where merge?.hasOwnReason ?? false {
      try record(row, reference, merge, context.reasoned(row.reason))
      try writer.beginAnotherEntry()
    }
    for area in placing.recorded { try writer.recordArea(area.after, context: context) }
    for (index, (reference, row)) in matched.enumerated() where !(merges[index]?.hasOwnReason ?? false) {
      if index % 100 == 0 { progress.advance("importing row", index, of: matched.count) }
      try record(row, reference, merges[index], context)
    }
    guard uncaused.isEmpty else { throw ImportRefusal.sheet(uncaused) }
    // In the order of the table, so that its pages are written one after another.
    for (reference, said) in saidNow.sorted(by: { $0.key < $1.key }) where said != sheetSaid[reference] {
      try writer.record(said, of: reference)
    }
    let inFile = Set(matched.map(\.reference))
    let told = sheet.findings.filter { finding in
      guard let row = finding.row, let field = finding.field else { return true }
      return !(saysNothingNew[row]?.contains(field) ?? false)
    }
    return ImportOutcome(
      rowCount: sheet.rows.count, added: added, changed: changed.sorted { $0.reference < $1.reference },
      unchangedCount: unchangedCount,
      conflicts: conflicts, kept: kept, undecided: undecided.sorted(),
      leftAlone: known.subtracting(inFile).sorted(), areas: placing.recorded,
      officers: directory.added, revisedOfficers: directory.revised,
      warnings: (told + placing.findings + matching.warnings + officers.warnings + warnings)
        .enumerated().sorted { ($0.element.row ?? 0, $0.offset) < ($1.element.row ?? 0, $1.offset) }
        .map(\.element))
  }

  /// Every title that an area had, by its number.
  private func formerTitles() throws -> [Int: Set<String>] {
    Dictionary(grouping: try writer.reader.areaRevisions(), by: \.area.number).mapValues { revisions in
      Set(revisions.map(\.area.title))
    }
  }

  /// The merge of a row, with nothing written; nil where the row adds the action.
  private func merge(_ row: ImportRow, _ reference: Reference) throws -> SheetMerge? {
    guard let standing = current[reference] else { return nil }
    let row = rows.settled(row, reference) ?? row
    let sent = bases.sent(row, reference)
    return try SheetMerge(
      current: standing.state,
      sent: sent.map { .action($0.state, said: request.returned[reference]) } ?? .lastSheet(sheetSaid[reference]),
      row: row,
      said: try rows.state(of: row, reference, adding: false), spoken: spoken, kind: sheet.kind,
      side: request.take[reference],
      hadBefore: { [past] field, said in try past.hadBefore(field, said, reference) })
  }

  private func record(_ row: ImportRow, _ reference: Reference, _ merge: SheetMerge?, _ context: EntryContext) throws {
    // Settled again, and not kept: a large sheet is not to stand in memory twice.
    let row = rows.settled(row, reference) ?? row
    guard let merge, let standing = current[reference] else {
      remember(row, of: reference)
      added.append(
        try writer.record(
          RevisionDraft(saying: try rows.state(of: row, reference, adding: true)), reference, context: context))
      return
    }
    saysNothingNew[row.row] = merge.unchanged
    noteWhatIsLost(row, reference, merge)
    if merge.isDecided {
      undecided.remove(reference)
      hasDecided = true
    }
    if let reason = standing.state.withdrawnReason, row.said.withdrawnReason == nil {
      if !merge.sets.isEmpty || !merge.conflicts.isEmpty {
        warn(row, "\(reference) was withdrawn (\(reason)) and is left alone")
      }
      if merge.sets.isEmpty, merge.conflicts.isEmpty { remember(row, of: reference) }
      unchangedCount += 1
      return
    }
    guard merge.conflicts.isEmpty else {
      conflicts += try merge.conflicts.map { conflict in
        SheetConflict(conflict, row: row.row, standing, said: try past.lastSaid(conflict.field, reference))
      }
      return
    }
    if request.cameBefore, !merge.isDecided {
      unchangedCount += 1
      return
    }
    remember(row, of: reference)
    if !merge.kept.isEmpty { kept.append(KeptCells(reference: reference, fields: merge.kept)) }
    guard !merge.sets.isEmpty else {
      unchangedCount += 1
      if rows.repeated(row, reference).officers == nil { try officers.giveRoles(in: row) }
      return
    }
    let said = try rows.state(of: row, reference, adding: true)
    var values = merge.merged
    for field in [ActionField.officers, .mitigation]
    where merge.sets.contains(field) && !(field == .mitigation && merge.keepsOwnMitigation) {
      field.carry(from: said, into: &values)
    }
    let update = try change(standing, merge.sets, values, row, context)
    guard let update else {
      unchangedCount += 1
      return
    }
    noteWhatNeedsACause(row, reference, update, context)
    changed.append(update)
  }

  /// A due date that the day has on record already is put right, not changed.
  ///
  /// - Returns: nil where there is nothing to record, since a board is asked of that date already.
  private func change(
    _ action: Action, _ sets: FieldSet, _ values: ActionState, _ row: ImportRow, _ context: EntryContext
  ) throws -> RecordedUpdate? {
    let (day, reference) = (context.effectiveOn, action.reference)
    let draft = RevisionDraft(sets: sets, values: values)
    guard sets.contains(.due) else { return try writer.record(draft, reference, context: context) }
    if let board = proposing.board(for: action, to: values.dueOn) {
      if let waiting = action.proposal, waiting.dueOn == values.dueOn {
        warn(row, "\(reference) has the due date in this file that waits for the answer of the \(board.title)")
        let rest = FieldSet(sets.fields.filter { $0 != .due })
        return rest.isEmpty
          ? nil : try writer.record(RevisionDraft(sets: rest, values: values), reference, context: context)
      }
      warn(row, "\(reference) has a later due date in this file, which is proposed to the \(board.title)")
      return try writer.record(draft, action, proposing: proposing, context: context)
    }
    guard let record = try writer.reader.record(of: .due, reference, on: day) else {
      return try writer.record(draft, reference, context: context)
    }
    let onRecord = "\(reference) has a due date on record for \(day.long), which this file puts right"
    if context.note == nil, row.reason == nil {
      uncaused.append(.error(row: row.row, "\(onRecord); a correction needs a note that says why"))
    }
    warn(row, "\(onRecord): it counts as a correction, not as a re-dating")
    return try writer.record(
      RevisionDraft(sets: sets, values: values, corrects: record.id), reference, context: context)
  }

  /// Keeps what a sheet that is not ours says of an action, but where one of a later day has spoken of it; what ours was
  /// made from is in the ledger, and updates say no more than they say.
  private func remember(_ row: ImportRow, of reference: Reference) {
    if let sent = bases.sent(row, reference)?.state {
      rememberReturned(row, reference, sent, isComplete: row.said.isComplete)
    }
    guard sheet.kind == .plan, bases.sent(row, reference) == nil else { return }
    let base = sheetSaid[reference]
    if let spokenOn = base?.effectiveOn, spokenOn > context.effectiveOn { return }
    var now = SheetSaid(row, parts: spoken).over(base)
    now.effectiveOn = context.effectiveOn
    saidNow[reference] = now
  }

  private func rememberReturned(_ row: ImportRow, _ reference: Reference, _ sent: ActionState, isComplete: Bool) {
    let earlier = request.returned[reference]?.last ?? SheetSaid()
    var said = SheetSaid()
    for part in spoken {
      guard let ofState = part.ofState, part.name != ActionField.completedOn.name || isComplete else { continue }
      let theirs = SheetSaid.fingerprint((part.ofRow(row) ?? "").asGivenBack)
      if theirs != SheetSaid.fingerprint((ofState(sent) ?? "").asGivenBack) || earlier[part.name] == theirs {
        said[part.name] = theirs
      }
    }
    if !said.parts.isEmpty { saidOtherwise[reference] = said }
  }

  /// What a row says that follows from nothing, or is past before it begins.
  private func noteWhatIsLost(_ row: ImportRow, _ reference: Reference, _ merge: SheetMerge) {
    let sentOn = bases.sent(row, reference)?.state.completedOn ?? current[reference]?.completedOn
    if let completedOn = row.said.completedOn, !merge.merged.isComplete, completedOn != sentOn {
      warn(
        row,
        "\(reference) has a date of completion (\(completedOn.long)) and is not rated complete; the date is not recorded, and the rating says whether it is"
      )
    }
    if merge.sets.contains(.due), let dueOn = merge.merged.dueOn, dueOn < context.effectiveOn, !merge.merged.isClosed {
      warn(
        row, "\(reference) has a new due date in this file that had passed already, \(dueOn.long); is the year right?")
    }
  }

  private func noteWhatNeedsACause(
    _ row: ImportRow, _ reference: Reference, _ update: RecordedUpdate, _ context: EntryContext
  ) {
    guard let before = update.before, context.note == nil else { return }
    let after = update.after
    if before.isClosed && !after.isClosed {
      warn(row, "\(reference) is opened again by this file; say why with a note")
    }
    if before.originalDueOn != nil && before.dueOn != after.dueOn, row.reason == nil {
      warn(row, "\(reference) is re-dated by this file without a reason; say why with a note")
    }
  }

  private func warn(_ row: ImportRow, _ message: String) {
    warnings.append(.warning(row: row.row, message))
  }
}

extension SheetConflict {
  fileprivate init(_ conflict: SheetMerge.Conflict, row: Int, _ action: Action, said: Revision?) {
    self.init(
      row: row, reference: action.reference, field: conflict.field, kind: conflict.kind, sent: conflict.sent,
      isSentKnown: conflict.isSentKnown, theirs: conflict.theirs, ours: conflict.ours,
      updatedBy: said?.entry.saidBy ?? said?.entry.recordedBy ?? action.updatedBy,
      updatedOn: said?.effectiveOn ?? action.updatedOn)
  }
}
