package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Imports a sheet: new actions are added, and of known ones only what the sheet changes is recorded.
  ///
  /// Where a cell says what it said at the last import and the plan has been updated since, the plan's is kept, so
  /// that importing an old file again never undoes an update.
  /// - Throws: `Refusal.sheet` with every bad row; nothing is imported then.
  package func importSheet(_ sheet: ImportSheet, request: UpdateRequest, dryRun: Bool) throws
    -> ImportOutcome
  {
    guard !sheet.rows.isEmpty else { throw Refusal.sheet(sheet.findings) }
    let work = { (writer: PlanWriter) in
      try SheetImport(sheet, writer: writer, context: request.context(now: writer.now)).run(progress)
    }
    return try dryRun ? rehearse(work) : write(work)
  }

  /// Puts an exported history into a plan that has no action yet.
  ///
  /// - Returns: false where the plan holds that very history already.
  package func importHistory(_ history: History, dryRun: Bool) throws -> Bool {
    let work = { (writer: PlanWriter) in
      let existing = try writer.reader.references()
      let today = writer.now.londonDate
      let hasMore =
        try !writer.reader.areas(asAt: today).isEmpty || !writer.reader.officers(asAt: today).isEmpty
        || !writer.reader.boards().isEmpty
      if !existing.isEmpty || hasMore {
        guard try writer.reader.history().isSame(as: history) else {
          throw Refusal.historyNeedsEmptyPlan(actions: existing.count)
        }
        return false
      }
      try writer.insertHistory(history)
      if let broken = try PackCheck.findings(writer.reader.packs(), writer.reader).first {
        throw Refusal.packNotAsSealed(broken)
      }
      return true
    }
    return try dryRun ? rehearse(work) : write(work)
  }
}

extension History {
  /// Whether two histories say the same, whatever numbers their files keep revisions and officers under.
  fileprivate func isSame(as other: History) -> Bool {
    plan == other.plan && areas == other.areas && boards == other.boards && meetings == other.meetings
      && packs == other.packs
      && officers.map(\.recorded) == other.officers.map(\.recorded)
      && officers.map(\.officer.words) == other.officers.map(\.officer.words)
      && revisions.elementsEqual(other.revisions) { a, b in
        a.note == b.note && a.reason == b.reason && a.reference == b.reference && a.kind == b.kind
          && a.recordedAt == b.recordedAt
          && a.recordedBy == b.recordedBy && a.effectiveOn == b.effectiveOn
          && a.state.changes(to: b.state).isEmpty
      }
  }
}
