internal import PlanModel
internal import PlanStorage

/// One sheet being recorded in one transaction.
final class SheetImport {
  private let sheet: ImportSheet
  private let writer: PlanWriter
  private let context: UpdateContext
  private let directory: OfficerDirectory
  private let current: [Reference: ActionState]
  private let lastImported: [Reference: ActionState]
  private var warnings: [ImportFinding] = []
  private var rolesNoted: Set<OfficerWords> = []
  private var added: [RecordedUpdate] = []
  private var changed: [RecordedUpdate] = []
  private var unchangedCount = 0

  init(_ sheet: ImportSheet, writer: PlanWriter, context: UpdateContext) throws {
    self.sheet = sheet
    self.writer = writer
    self.context = context
    directory = try OfficerDirectory(writer, context)
    let position = try writer.reader.position(asAt: context.effectiveOn)
    current = Dictionary(uniqueKeysWithValues: position.actions.map { ($0.reference, $0.state) })
    lastImported = try writer.reader.lastImported(asAt: context.effectiveOn)
  }

  func run() throws -> ImportOutcome {
    let known = try Set(writer.reader.references())
    var placing = try SheetAreas(
      known: writer.reader.areas(asAt: context.effectiveOn), takesTitles: sheet.fields.contains(.area))
    let placed = placing.place(sheet.rows)
    var matching = SheetMatching(known: known, current: current)
    let matched = matching.match(placed)
    let errors = placing.findings.filter(\.isError) + matching.findings
    guard errors.isEmpty else { throw Refusal.sheet(sheet.findings + errors) }
    for area in placing.recorded { try writer.recordArea(area.after, context: context) }
    for (reference, row) in matched { try record(row, as: reference, isKnown: known.contains(reference)) }
    let inFile = Set(matched.map(\.reference))
    return ImportOutcome(
      rowCount: sheet.rows.count, added: added, changed: changed, unchangedCount: unchangedCount,
      leftAlone: known.subtracting(inFile).sorted(), areas: placing.recorded,
      officers: directory.added,
      warnings: (sheet.findings + placing.findings + matching.warnings + warnings)
        .enumerated().sorted { ($0.element.row ?? 0, $0.offset) < ($1.element.row ?? 0, $1.offset) }
        .map(\.element))
  }

  private func record(_ row: ImportRow, as reference: Reference, isKnown: Bool) throws {
    let before = current[reference]
    if let before, let reason = before.withdrawnReason, row.withdrawnReason == nil {
      warn(row, "\(reference) was withdrawn (\(reason)) and is left alone")
      unchangedCount += 1
      return
    }
    let said = try state(of: row)
    guard let before else {
      added.append(recorded(reference, nil, try append(reference, nil, said)))
      return
    }
    let merge = SheetMerge(
      fields: sheet.fields, current: before, base: lastImported[reference], said: said)
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
    let after = merge.result(on: context.effectiveOn)
    guard !before.changes(to: after).isEmpty else {
      unchangedCount += 1
      return
    }
    noteWhatNeedsACause(row, reference, before, after)
    changed.append(recorded(reference, before, try append(reference, before, after)))
  }

  private func append(_ reference: Reference, _ before: ActionState?, _ after: ActionState) throws
    -> ActionState
  {
    try writer.append(.import, to: reference, before: before, after: after, context: context).state
  }

  private func recorded(_ reference: Reference, _ before: ActionState?, _ after: ActionState)
    -> RecordedUpdate
  {
    RecordedUpdate(
      reference: reference, before: before, after: after, effectiveOn: context.effectiveOn,
      standsUntil: nil)
  }

  private func noteWhatNeedsACause(
    _ row: ImportRow, _ reference: Reference, _ before: ActionState, _ after: ActionState
  ) {
    guard context.note == nil else { return }
    if before.isClosed && !after.isClosed {
      warn(row, "\(reference) is opened again by this file; say why with -m")
    }
    if before.originalDueOn != nil && before.dueOn != after.dueOn {
      warn(row, "\(reference) is re-dated by this file without a reason; say why with -m")
    }
  }

  private func warn(_ row: ImportRow, _ message: String) {
    warnings.append(.warning(row: row.row, message))
  }

  /// The row as a state, its officers found or added.
  private func state(of row: ImportRow) throws -> ActionState {
    var state = ActionState(
      outcome: row.outcome, action: row.action,
      officers: try row.officers.map { try officer($0, in: row) },
      officersAsPrinted: row.officersAsPrinted, originalDueOn: row.originalDueOn,
      dueOn: row.dueOn, dueAsPrinted: row.dueAsPrinted, progress: row.progress,
      impact: row.impact, impactIsEvidenced: row.impactIsEvidenced,
      withdrawnReason: row.withdrawnReason)
    if let words = row.mitigation {
      state.mitigation = Mitigation(
        reasonForDelay: words.reasonForDelay, mitigatingActions: words.mitigatingActions,
        accountableOfficer: try officer(words.accountableOfficer, in: row),
        revisedDueOn: words.revisedDueOn)
    }
    state = state.withRating(row.rating, on: context.effectiveOn)
    if state.completedOn != nil, let completedOn = row.completedOn { state.completedOn = completedOn }
    return state
  }

  private func officer(_ words: OfficerWords, in row: ImportRow) throws -> Officer {
    guard let known = directory.existing(words) else { return try directory.add(words) }
    guard let role = words.role, known.name != nil else { return known }
    guard let recorded = known.role else { return try directory.give(known, role: role) }
    if recorded != role, recorded.withPlainDashes != role.withPlainDashes, !rolesNoted.contains(words) {
      rolesNoted.insert(words)
      warn(row, "\(known.called) is recorded as \"\(recorded)\", which stands; the file says \"\(role)\"")
    }
    return known
  }
}

extension String {
  /// Folded, with a long dash the same as a hyphen: nobody means another role by it.
  fileprivate var withPlainDashes: String {
    String(folded.map { $0 == "–" || $0 == "—" ? "-" : $0 })
  }
}
