internal import PlanExchange
internal import PlanModel
internal import PlanReports
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

  /// Reads and records one file that somebody named, and says what became of it.
  ///
  /// - Returns: how many rows are in conflict.
  func take(_ file: String) throws -> Int {
    let bytes = try context.read(file)
    return try record(read(bytes), bytes, file)
  }

  /// The same of a file that lay in a folder, where one that is byte for byte what was sent is nobody's answer.
  func takeUnlessAsSent(_ file: String) throws -> Int {
    let bytes = try context.read(file)
    let sheet = try read(bytes)
    if let officer = try sentAsItIs(sheet, bytes) {
      context.message(
        "warning: \(file) is what was sent to \(officer.called), and nothing of it was changed or saved; it is not taken as a return unless it is named by itself"
      )
      return 0
    }
    return try record(sheet, bytes, file)
  }

  /// The same of what came with a message, which only the officer whose sheet it is can send.
  ///
  /// - Parameter senders: the numbers of the officers at the address that it came from.
  func takeAttachment(_ bytes: [UInt8], _ name: String, from senders: Set<Int64>) throws {
    let sheet = try read(bytes)
    guard let officer = sheet.madeFrom?.officer, senders.contains(officer) else { throw ReturnOfAnother() }
    _ = try record(sheet, bytes, name)
  }

  private func read(_ bytes: [UInt8]) throws -> ImportSheet {
    try SheetFile(service: service, recordedFor: context.today).read(bytes)
  }

  /// Whose workbook it is, byte for byte as it was sent; nil where somebody has had it in hand.
  private func sentAsItIs(_ sheet: ImportSheet, _ bytes: [UInt8]) throws -> Officer? {
    guard let base = sheet.madeFrom, let sent = try service.roundSheets(of: base.round ?? month),
      let theirs = sent.sheets.first(where: { $0.base == base })
    else { return nil }
    let workbook = try RoundWorkbook(sent.round, sent.plan, theirs).file().bytes()
    return workbook == bytes ? theirs.asked.officer : nil
  }

  func record(_ sheet: ImportSheet, _ bytes: [UInt8], _ file: String) throws -> Int {
    let printer = ImportPrinter(context: context, file: file, isDryRun: dryRun)
    do {
      let returned = try service.importReturn(
        sheet, file: bytes, month: month, by: by, note: note, take: take, dryRun: dryRun)
      try print(returned, printer)
      if let out, !dryRun { try writeAgain(returned, to: out) }
      return returned.outcome.conflicts.count + returned.formConflicts
    } catch ImportRefusal.sheet(let findings) {
      printer.printErrors(findings)
      throw ImportRefusal.sheet(findings)
    }
  }

  private func print(_ returned: ReturnOutcome, _ printer: ImportPrinter) throws {
    try context.output.write("return of \(returned.officer.called) for \(returned.round.month.long)\n")
    if let day = returned.cameBefore { context.message("note: the same file came on \(day.long)") }
    for line in returned.named { context.message("warning: \(line)") }
    for (reference, changes) in returned.items {
      try context.output.write("\(reference): \(ChangeWording.line(changes))\n")
    }
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
    Told("return_of_another", "it did not come from the address of the officer whose sheet it is")
  }
}
