internal import PlanExchange
internal import PlanModel
internal import PlanService
internal import Workbooks

/// Takes the sheets that officers send back, wherever they come in.
struct ReturnDoor {
  let context: ShellContext
  let service: PlanService
  /// The round they must be of; nil for that which each says.
  let month: PlanMonth?
  let by: String
  let note: String?
  let take: [Reference: TakenSide]
  let out: String?
  let dryRun: Bool

  /// Reads and records one file, and says what became of it.
  ///
  /// - Returns: how many rows are in conflict.
  /// - Parameter isOfFolder: whether nobody named the file itself: then one that is as it was sent is no answer.
  func take(_ file: String, isOfFolder: Bool = false) throws -> Int {
    let bytes = try context.read(file)
    if isOfFolder || !dryRun, let officer = try sentAsItIs(bytes) {
      let hasAnswered = try service.roundProgress(of: month, on: context.today).answers
        .contains { $0.asked.officer.id == officer.id && !$0.returns.isEmpty }
      if isOfFolder || hasAnswered {
        context.message(
          "warning: \(file) is what was sent to \(officer.called), and nothing of it was changed or saved; it is not taken as a return\(hasAnswered ? "" : " unless it is named by itself")"
        )
        return 0
      }
    }
    return try take(bytes, file)
  }

  /// Whose workbook it is, byte for byte as it was sent; nil where somebody has had it in hand.
  private func sentAsItIs(_ bytes: [UInt8]) throws -> Officer? {
    guard let sheets = try service.roundSheets(of: month) else { return nil }
    return try sheets.sheets.first { asked, base in
      try RoundWorkbook(
        round: sheets.round, plan: sheets.plan, officer: asked.officer, base: base, actions: asked.actions,
        supported: asked.supported
      ).file().bytes() == bytes
    }?.asked.officer
  }

  /// The same of what came with a message, which only the officer whose sheet it is can send.
  ///
  /// - Parameter senders: the numbers of the officers at the address that it came from.
  func takeAttachment(_ bytes: [UInt8], _ name: String, from senders: Set<Int64>) throws {
    _ = try take(bytes, name, from: senders)
  }

  private func take(_ bytes: [UInt8], _ file: String, from senders: Set<Int64>? = nil) throws -> Int {
    let plan = try service.plan()
    let sheet = SheetReader.read(
      bytes,
      options: SheetOptions(
        fillDown: false, map: [:], key: plan.key, publishedOn: plan.publishedOn, recordedFor: context.today,
        calendar: try service.workingCalendar()))
    if let senders {
      let base = sheet.base ?? sheet.rows.lazy.compactMap(\.origin?.base).first
      guard let officer = base?.officer, senders.contains(officer) else { throw ReturnOfAnother() }
    }
    return try record(sheet, bytes, file)
  }

  func record(_ sheet: ImportSheet, _ bytes: [UInt8], _ file: String) throws -> Int {
    let printer = ImportPrinter(context: context, file: file, isDryRun: dryRun)
    do {
      let returned = try service.importReturn(
        sheet, file: bytes, month: month, by: by, note: note, take: take, dryRun: dryRun)
      try print(returned, printer)
      if let out, !dryRun { try writeAgain(returned, to: out) }
      return returned.outcome.conflicts.count
    } catch ImportRefusal.sheet(let findings) {
      printer.printErrors(findings)
      throw ImportRefusal.sheet(findings)
    }
  }

  private func print(_ returned: ReturnOutcome, _ printer: ImportPrinter) throws {
    try context.output.write("return of \(returned.officer.called) for \(returned.round.month.long)\n")
    if let day = returned.cameBefore { context.message("note: the same file came on \(day.long)") }
    for line in returned.named { context.message("warning: \(line)") }
    try printer.print(returned.outcome, isOfReturn: true)
  }

  private func writeAgain(_ returned: ReturnOutcome, to folder: String) throws {
    guard let again = returned.again else { return }
    let workbook = RoundWorkbook(
      round: returned.round, plan: returned.plan, officer: returned.officer, base: again.base, actions: again.actions,
      conflicts: returned.outcome.conflicts)
    try Directory.make(folder)
    let name = RoundWorkbook.name(returned.round, returned.officer, suffix: " in conflict")
    try OutputFolder(path: folder).replace(name, workbook.file().bytes())
    try context.output.write("to be sent again: \(folder)/\(name)\n")
  }
}

/// A return that did not come from the officer whose sheet it is.
struct ReturnOfAnother: ExplainedError {
  var told: Told {
    Told(
      "return_of_another",
      "it did not come from the address of the officer whose sheet it is; look at it, and take it with `improve round import`"
    )
  }
}
