internal import Crypto
package import PlanModel
internal import PlanStorage

/// What became of a sheet that an officer sent back.
package struct ReturnOutcome: Sendable {
  package let round: Round
  package let officer: Officer
  package let outcome: ImportOutcome
  /// What stands in the sheet and is not recorded, and why.
  package let named: [String]
  /// What was recorded of items of registers.
  package let items: [(ItemReference, [FieldChange])]
  /// How many rows of its forms are in conflict with the plan.
  package let formConflicts: Int
  /// The day on which the very file came before; nil where it is new.
  package let cameBefore: PlanDate?
  /// The rows in conflict as they stand in the plan now, to be sent again; nil where there is none.
  package fileprivate(set) var again: (actions: [Action], base: SheetBase)?
  package let plan: Plan
}

extension PlanService {
  /// Records what an officer changed in the sheet of a round, as their words, with effect at the end of its month.
  ///
  /// - Parameters:
  ///   - file: the bytes of it, by whose SHA-256 the same one is known.
  ///   - month: the round that it must be of; nil for that which the sheet says.
  /// - Throws: `RoundRefusal`, and `ImportRefusal.sheet` with every cell that is wrong: nothing of the file is recorded.
  package func importReturn(
    _ sheet: ImportSheet, file: [UInt8], month: PlanMonth?, by: String, note: String?,
    take: [Reference: TakenSide] = [:], dryRun: Bool
  ) throws -> ReturnOutcome {
    guard let base = sheet.madeFrom, let sheetMonth = base.round, let officerID = base.officer else {
      if sheet.rows.isEmpty, !sheet.errors.isEmpty { throw ImportRefusal.sheet(sheet.findings) }
      throw RoundRefusal.notAReturn
    }
    if let month, month != sheetMonth { throw RoundRefusal.ofAnotherMonth(sheetMonth, asked: month) }
    let sha256 = Hexadecimal.text(SHA256.hash(data: file))
    let work = { (writer: PlanWriter) in
      try ReturnImport(
        writer: writer, round: writer.reader.requireRound(sheetMonth), officerID: officerID, base: base, sha256: sha256
      ).run(sheet, by: by, note: note, take: take, progress)
    }
    var outcome = try dryRun ? rehearse(work) : write(work)
    if !dryRun { outcome.again = try read { try $0.again(outcome, on: today) } }
    return outcome
  }
}

/// One return being recorded in one transaction.
private struct ReturnImport {
  let writer: PlanWriter
  let round: Round
  let officerID: Int64
  let base: SheetBase
  let sha256: String

  func run(
    _ sheet: ImportSheet, by: String, note: String?, take: [Reference: TakenSide], _ progress: Progress
  ) throws -> ReturnOutcome {
    let everybody = try writer.reader.asked(in: round).asked
    guard let asked = everybody.first(where: { $0.officer.id == officerID }) else {
      throw RoundRefusal.unknownOfficer(officerID)
    }
    let rows = ReturnRows(sheet, asked: asked, everybody: everybody, round: round)
    let answers = answers(sheet, rows)
    let day = round.effectiveOn(writer.today)
    let context = try UpdateRequest(on: day, by: by, saidBy: asked.officer.called, note: note)
      .context(.roundReturn, today: writer.today)
    let before = try writer.reader.returns(of: round).last { $0.officerID == officerID && $0.sha256 == sha256 }
    let request = SheetRequest(
      take: take, returned: try writer.reader.returnsSaid(in: round, by: officerID, after: base.entry),
      cameBefore: before != nil)
    let work = try SheetImport(answers, writer: writer, request: request, context: context)
    let outcome = try work.run(progress)
    let others = try ReturnedItems(
      writer: writer, round: round, asked: asked, base: base.entry, context: context
    ).record(before == nil ? sheet.items : [])
    let forms = try ReturnedForms(
      writer: writer, round: round, asked: asked, base: base.entry, context: context
    ).record(sheet.forms, isAgain: before != nil)
    if before == nil || !outcome.changedNothing || work.hasDecided {
      try writer.recordReturn(
        of: round, by: officerID, on: writer.today, sha256: sha256, changed: outcome.changed.count,
        unchanged: outcome.unchangedCount, inConflict: Set(outcome.conflicts.map(\.reference)).count,
        said: work.saidOtherwise, context: context)
    }
    return ReturnOutcome(
      round: round, officer: asked.officer, outcome: outcome,
      named: rows.named + altered(sheet, rows.rows, work.bases) + others.named + forms.named,
      items: others.recorded + forms.recorded, formConflicts: forms.conflicts,
      cameBefore: before?.returnedOn, again: nil,
      plan: try writer.reader.plan())
  }

  /// The sheet with its answers alone.
  private func answers(_ sheet: ImportSheet, _ rows: ReturnRows) -> ImportSheet {
    let kept = Set(rows.rows.map(\.row))
    let answered = Set(Round.answers)
    return ImportSheet(
      fields: sheet.fields.intersection(answered.union([.reference, .madeFrom])), rows: rows.rows, kind: .updates,
      base: base,
      findings: rows.errors
        + sheet.findings.filter { finding in
          finding.isError
            || (finding.row.map(kept.contains) ?? false) && (finding.field.map(answered.contains) ?? false)
        })
  }

  /// Words of a plan that an officer changed in columns that are not theirs to answer.
  private func altered(_ sheet: ImportSheet, _ rows: [ImportRow], _ bases: SheetBases) -> [String] {
    guard sheet.fields.contains(.action) else { return [] }
    return rows.compactMap { row in
      guard let reference = row.reference, let was = bases.sent(row, reference)?.state,
        was.action.asGivenBack != row.said.action.asGivenBack
          || sheet.fields.contains(.outcome)
            && (was.outcome ?? "").asGivenBack != (row.said.outcome ?? "").asGivenBack
      else { return nil }
      return "row \(row.row): the words of \(reference) were changed, which a return does not; `improve edit` does"
    }
  }
}

extension PlanReader {
  /// What is in conflict, made from the plan as it is now.
  fileprivate func again(
    _ returned: ReturnOutcome, on today: PlanDate
  ) throws -> (actions: [Action], base: SheetBase)? {
    let wanted = Set(returned.outcome.conflicts.map(\.reference))
    let day = returned.round.effectiveOn(today)
    guard !wanted.isEmpty,
      let base = try sheetBase(asAt: day, officer: returned.officer.id, round: returned.round.month)
    else { return nil }
    return (try position(asAt: day).actions.filter { wanted.contains($0.reference) }, base)
  }
}
