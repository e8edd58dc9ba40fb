package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Imports a sheet: new actions are added, and of known ones only what the sheet changes is recorded.
  ///
  /// A sheet is merged with the plan: what it repeats of what was sent, or of the last import, never undoes an update,
  /// and where both were changed nothing of the row is recorded.
  /// - Throws: `ImportRefusal.sheet` with every bad row; nothing is imported then.
  package func importSheet(
    _ sheet: ImportSheet, request: UpdateRequest, asking: SheetRequest = SheetRequest(), dryRun: Bool
  ) throws -> ImportOutcome {
    guard !sheet.rows.isEmpty else { throw ImportRefusal.sheet(sheet.findings) }
    let work = { (writer: PlanWriter) in
      try SheetImport(
        sheet, writer: writer, request: asking, context: request.context(.import, today: writer.today)
      ).run(progress)
    }
    return try dryRun ? rehearse(work) : write(work)
  }

  /// Puts an exported plan into one in which nothing has been recorded yet.
  ///
  /// - Parameter mostCellBytes: how long a text may be.
  /// - Returns: false where the plan holds that very history already.
  package func importRows(_ rows: PlanRows, mostCellBytes: Int = PlanRows.mostTextBytes, dryRun: Bool) throws
    -> ImportedHistory
  {
    try importPlan(ImportedPlan(rows), mostCellBytes: mostCellBytes, dryRun: dryRun)
  }

  /// The same of a history as versions 0.1.0 and 0.2.0 exported it.
  package func importHistory(
    _ history: CarriedHistory, mostCellBytes: Int = PlanRows.mostTextBytes, dryRun: Bool
  ) throws -> ImportedHistory {
    try importPlan(ImportedPlan(history), mostCellBytes: mostCellBytes, dryRun: dryRun)
  }

  private func importPlan(_ plan: ImportedPlan, mostCellBytes: Int, dryRun: Bool) throws -> ImportedHistory {
    let rows = try plan.rows()
    if let (table, column) = rows.longText(of: mostCellBytes) {
      throw ImportFinding.error(
        row: nil, column: column, "a row of \(table) holds more than \(mostCellBytes >> 10) kB of text")
    }
    let work = { (writer: PlanWriter) -> ImportedHistory in
      guard try writer.isEmpty() else {
        guard try writer.reader.rows().isSame(as: rows) else { throw ImportRefusal.historyNeedsEmptyPlan }
        return ImportedHistory(rows, isNew: false)
      }
      try writer.take(plan)
      if let broken = try PackCheck.findings(writer.reader.packs(), writer.reader).first {
        throw ImportRefusal.packNotAsSealed(broken)
      }
      return ImportedHistory(rows, isNew: true)
    }
    return try dryRun ? rehearse(work) : write(work)
  }
}

/// What an exported plan held.
package struct ImportedHistory: Sendable, Equatable {
  /// Whether it was put into the plan; false where the plan holds it already.
  package let isNew: Bool
  package let title: String
  package let entryCount: Int
  package let actionCount: Int

  init(_ rows: PlanRows, isNew: Bool) {
    self.isNew = isNew
    let heading = rows["plan"]
    let column = heading?.columns.firstIndex(of: "title")
    title = if let column, case .text(let title)? = heading?.rows.first?[column] { title } else { "" }
    entryCount = rows["entry"]?.rows.count ?? 0
    actionCount = rows["action"]?.rows.count ?? 0
  }
}
