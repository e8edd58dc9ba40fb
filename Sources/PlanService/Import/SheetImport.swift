internal import PlanModel
internal import PlanStorage

/// One sheet being recorded in one transaction.
final class SheetImport {
  private let sheet: ImportSheet
  private let writer: PlanWriter
  private let context: EntryContext
  private let directory: OfficerDirectory
  private let current: [Reference: Action]
  private let proposing: Proposing
  private let sheetSaid: [Reference: SheetSaid]
  private let spoken: [SheetPart]
  private var ambiguities: [OfficerWords: String?] = [:]
  private var warnings: [ImportFinding] = []
  private var rolesNoted: Set<OfficerWords> = []
  private var added: [RecordedUpdate] = []
  private var changed: [RecordedUpdate] = []
  private var unchangedCount = 0
  /// Corrections without a reason.
  private var uncaused: [ImportFinding] = []
  private var saidNow: [Reference: SheetSaid] = [:]

  init(_ sheet: ImportSheet, writer: PlanWriter, context: EntryContext) throws {
    self.sheet = sheet
    self.writer = writer
    self.context = context
    directory = try OfficerDirectory(writer, context)
    let position = try writer.reader.position(asAt: context.effectiveOn)
    current = Dictionary(firstValues: position.actions.map { ($0.reference, $0) })
    proposing = try Proposing(writer.reader)
    sheetSaid = try writer.reader.sheetSaid()
    spoken = SheetPart.spoken(by: sheet.fields)
  }

  func run(_ progress: Progress) throws -> ImportOutcome {
    let known = try Set(writer.reader.references())
    var placing = try SheetAreas(
      known: writer.reader.areas(asAt: context.effectiveOn), takesTitles: sheet.fields.contains(.area),
      sheetSaid: sheetSaid)
    let placed = placing.place(sheet.rows)
    let latest = try writer.reader.position(asAt: .distantFuture)
    var matching = SheetMatching(
      known: known, latest: Dictionary(firstValues: latest.actions.map { ($0.reference, $0.state) }),
      sheetSaid: sheetSaid)
    let matched = matching.match(placed)
    let errors =
      sheet.errors + tooEarly(known) + sheet.rows.flatMap(ambiguousOfficers)
      + matched.compactMap { completedTooLate($0.row) } + placing.findings.filter(\.isError)
      + matching.findings
      + matched.filter { known.contains($0.reference) && current[$0.reference] == nil }.map(notYetInPlan)
      + (sheet.kind == .updates ? try unknown(matched, known) : []) + matched.compactMap { twoDays($0.row) }
    guard errors.isEmpty else { throw ImportRefusal.sheet(errors.sorted { ($0.row ?? 0) < ($1.row ?? 0) }) }
    for area in placing.recorded { try writer.recordArea(area.after, context: context) }
    for (index, (reference, row)) in matched.enumerated() {
      if index % 100 == 0 { progress.advance("importing row", index, of: matched.count) }
      try record(row, as: reference)
    }
    guard uncaused.isEmpty else { throw ImportRefusal.sheet(uncaused) }
    // In the order of the table, so that its pages are written one after another.
    for (reference, said) in saidNow.sorted(by: { $0.key < $1.key }) where said != sheetSaid[reference] {
      try writer.record(said, of: reference)
    }
    let inFile = Set(matched.map(\.reference))
    return ImportOutcome(
      rowCount: sheet.rows.count, added: added, changed: changed, unchangedCount: unchangedCount,
      leftAlone: known.subtracting(inFile).sorted(), areas: placing.recorded,
      officers: directory.added, revisedOfficers: directory.revised,
      warnings: (sheet.findings + placing.findings + matching.warnings + warnings)
        .enumerated().sorted { ($0.element.row ?? 0, $0.offset) < ($1.element.row ?? 0, $1.offset) }
        .map(\.element))
  }

  /// A sheet speaks of a day on which the plan already holds its actions: an earlier day is a slip.
  private func notYetInPlan(_ reference: Reference, _ row: ImportRow) -> ImportFinding {
    .error(
      row: row.row,
      "\(reference) is not in the plan as at \(context.effectiveOn.long) but later; is the day the import relates to right?"
    )
  }

  private func tooEarly(_ known: Set<Reference>) -> [ImportFinding] {
    guard !known.isEmpty, current.isEmpty else { return [] }
    return [
      .error(
        row: nil, "the plan has no action yet on \(context.effectiveOn.long); is the day the import relates to right?")
    ]
  }

  /// Updates name actions that there are; nothing of them can begin one.
  private func unknown(_ matched: [(reference: Reference, row: ImportRow)], _ known: Set<Reference>) throws
    -> [ImportFinding]
  {
    try matched.filter { !known.contains($0.reference) }.map { reference, row in
      let nearest = try writer.reader.nearest(to: reference)
      let meant = nearest.isEmpty ? "" : "; nearest: \(nearest.joined(separator: ", "))"
      return .error(
        row: row.row, column: PlanField.reference.rawValue, value: reference.description,
        "is no action of the plan\(meant)")
    }
  }

  private func twoDays(_ row: ImportRow) -> ImportFinding? {
    guard let printed = row.printedDue, let dueOn = row.said.dueOn else { return nil }
    return .error(
      row: row.row, column: PlanField.dueOn.rawValue, value: dueOn.iso,
      "is another day than \(PlanField.dueAsPrinted.rawValue) says (\(printed.iso)); clear the one that no longer holds"
    )
  }

  private func ambiguousOfficers(_ row: ImportRow) -> [ImportFinding] {
    row.officers.compactMap { words in
      ambiguity(of: words).map {
        .error(row: row.row, column: PlanField.officers.rawValue, value: words.words, $0)
      }
    }
  }

  /// Why words name no one officer, looked up once however often they stand in the sheet.
  private func ambiguity(of words: OfficerWords) -> String? {
    if let known = ambiguities[words] { return known }
    var problem: String?
    do {
      _ = try directory.existing(words)
    } catch {
      problem = (error as? any ExplainedError)?.explanation ?? "\(error)"
    }
    ambiguities[words] = .some(problem)
    return problem
  }

  private func completedTooLate(_ row: ImportRow) -> ImportFinding? {
    guard let completedOn = row.said.completedOn, completedOn > context.effectiveOn else { return nil }
    return .error(
      row: row.row, column: PlanField.completedOn.rawValue, value: completedOn.iso,
      "is after \(context.effectiveOn.long), the day the import relates to")
  }

  private func record(_ row: ImportRow, as reference: Reference) throws {
    let standing = current[reference]
    let before = standing?.state
    let base = sheetSaid[reference]
    let rowSaid = SheetSaid(row, parts: spoken)
    remember(rowSaid, over: base, of: reference)
    if let before, let reason = before.withdrawnReason, row.said.withdrawnReason == nil {
      warn(row, "\(reference) was withdrawn (\(reason)) and is left alone")
      unchangedCount += 1
      return
    }
    let said = try state(of: row, repeating: before.map { ($0, base, rowSaid) })
    guard let before, let standing else {
      added.append(try writer.record(RevisionDraft(saying: said), reference, context: context))
      return
    }
    let merge = SheetMerge(current: before, base: base, row: rowSaid, said: said)
    for kept in merge.kept {
      warn(
        row,
        "\(reference) \(kept) was updated since the last import, and the file says what it said then; the update is kept"
      )
    }
    for overwritten in merge.overwritten {
      warn(
        row,
        "\(reference) \(overwritten) was updated since the last import and the file says something else; the file's is taken"
      )
    }
    guard !merge.sets.isEmpty else {
      unchangedCount += 1
      return
    }
    let update = try change(standing, merge, row)
    noteWhatNeedsACause(row, reference, update)
    changed.append(update)
  }

  /// A due date that the day has on record already is put right, not changed.
  private func change(_ action: Action, _ merge: SheetMerge, _ row: ImportRow) throws -> RecordedUpdate {
    let (day, reference) = (context.effectiveOn, action.reference)
    let draft = RevisionDraft(sets: merge.sets, values: merge.merged)
    guard merge.sets.contains(.due) else { return try writer.record(draft, reference, context: context) }
    if let board = proposing.board(for: action, to: merge.merged.dueOn) {
      warn(row, "\(reference) has a later due date in this file, which is proposed to the \(board.title)")
      return try writer.record(draft, action, proposing: proposing, context: context)
    }
    guard let record = try writer.reader.record(of: .due, reference, on: day) else {
      return try writer.record(draft, reference, context: context)
    }
    let onRecord = "\(reference) has a due date on record for \(day.long), which this file puts right"
    if context.note == nil {
      uncaused.append(.error(row: row.row, "\(onRecord); a correction needs a note that says why"))
    }
    warn(row, "\(onRecord): it counts as a correction, not as a re-dating")
    return try writer.record(
      RevisionDraft(sets: merge.sets, values: merge.merged, corrects: record.id), reference, context: context)
  }

  /// Keeps what the sheet says of an action, but where a sheet of a later day has spoken of it.
  private func remember(_ said: SheetSaid, over base: SheetSaid?, of reference: Reference) {
    if let spoken = base?.effectiveOn, spoken > context.effectiveOn { return }
    var now = said.over(base)
    now.effectiveOn = context.effectiveOn
    saidNow[reference] = now
  }

  private func noteWhatNeedsACause(_ row: ImportRow, _ reference: Reference, _ update: RecordedUpdate) {
    guard let before = update.before else { return }
    let after = update.after
    let said = Set(update.changes.map(\.field))
    let mitigation = Set(ActionField.mitigation.columns.map(\.name))
    // A mitigation that ends with the rating was not cleared by a blank cell.
    let cleared = before.changes(to: after).filter {
      $0.to == nil && said.contains($0.field)
        && (!mitigation.contains($0.field)
          || (sheet.fields.contains(PlanField.mitigation[0]) && row.mitigation == nil && !after.isComplete))
    }
    for change in cleared { warn(row, "\(reference) \(change.field) is blank in this file and is cleared") }
    guard context.note == nil else { return }
    if before.isClosed && !after.isClosed {
      warn(row, "\(reference) is opened again by this file; say why with a note")
    }
    if before.originalDueOn != nil && before.dueOn != after.dueOn {
      warn(row, "\(reference) is re-dated by this file without a reason; say why with a note")
    }
  }

  private func warn(_ row: ImportRow, _ message: String) {
    warnings.append(.warning(row: row.row, message))
  }

  /// The row as a state, its officers found or added; what repeats the sheet's earlier words means the same officers
  /// as then, whatever they are called now.
  private func state(of row: ImportRow, repeating: (current: ActionState, base: SheetSaid?, row: SheetSaid)?) throws
    -> ActionState
  {
    func repeats(_ field: ActionField) -> Bool {
      guard let repeating, let said = repeating.row[field.name] else { return false }
      return repeating.base?[field.name] == said
    }
    var state = row.said
    state.officers = repeats(.officers) ? repeating?.current.officers ?? [] : try officers(of: row)
    if state.isClosed {
      state.mitigation = nil
    } else if repeats(.mitigation), let standing = repeating?.current.mitigation {
      state.mitigation = standing
    } else if let words = row.mitigation {
      state.mitigation = Mitigation(
        reasonForDelay: words.reasonForDelay, mitigatingActions: words.mitigatingActions,
        accountableOfficer: try officer(words.accountableOfficer, in: row),
        revisedDueOn: words.revisedDueOn)
    }
    // What only follows is stated only where a sheet says otherwise.
    if !state.isComplete { state.completedOn = nil }
    if state.originalDueOn == state.dueOn { state.originalDueOn = nil }
    return state
  }

  private func officers(of row: ImportRow) throws -> [Officer] {
    try row.officers.reduce(into: []) { found, words in
      let officer = try officer(words, in: row)
      if !found.contains(where: { $0.id == officer.id }) { found.append(officer) }
    }
  }

  private func officer(_ words: OfficerWords, in row: ImportRow) throws -> Officer {
    guard let known = try directory.existing(words) else { return try directory.add(words) }
    // Only where the name is the same word for word does the rest of the cell stand for the role.
    guard let role = words.role, let name = known.name, name == words.name || name.folded == words.name?.folded else {
      return known
    }
    guard let recorded = known.role else { return try directory.give(known, role: role) }
    if recorded != role, recorded.withPlainDashes != role.withPlainDashes, !rolesNoted.contains(words) {
      rolesNoted.insert(words)
      warn(row, "\(known.called) is recorded as \"\(recorded)\", which stands; the file says \"\(role)\"")
    }
    return known
  }
}
