internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanReports
internal import PlanService
internal import Workbooks

struct RoundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "round", abstract: "Send every officer a sheet of their actions, and take what comes back.",
    subcommands: [RoundOpenCommand.self, RoundImportCommand.self, RoundStatusCommand.self])
}

struct RoundOpenCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Make one workbook for each officer who leads an open action, and send it.",
    discussion: """
      The sheets are made from the plan as it is when the round is opened. Opened again, they are the same: only \
      what is missing in the folder is written, and only who has not had their sheet is sent it. A message that fails \
      goes out with the next run of the chase, or when the round is opened again.
      """)

  @Option(help: ArgumentHelp("The month that is reported on.", valueName: "month"))
  var month: String

  @Option(help: ArgumentHelp("Write the workbooks into this folder.", valueName: "folder"))
  var out: String?

  @Flag(help: "Mail each officer their workbook, as the chase mails.")
  var mail = false

  @OptionGroup var transport: TransportOptions

  @Option(
    name: .customLong("answer-by"),
    help: ArgumentHelp("The day to answer by (default: five working days from today).", valueName: "date"))
  var answerBy: DateArgument?

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  @Option(name: [.customShort("m"), .customLong("note")], parsing: .unconditional, help: "A note on the round.")
  var note: String?

  func run(in context: ShellContext) throws {
    guard mail || out != nil else { throw UsageError("give --out FOLDER for the workbooks, --mail, or both") }
    guard mail || !transport.isGiven else { throw UsageError("--sendmail and --to-dir go with --mail") }
    let service = try plan.service(context)
    if mail { try service.requireSender() }
    let by = try recorder.name(context.environment)
    let opened = try service.openRound(
      MonthArgument.read(month), answerBy: answerBy?.date(today: context.today), by: by, note: note)
    let verb = opened.isNew ? "opened" : "open since \(opened.round.entry.recordedAt.londonDate.long)"
    try context.output.write(
      "round of \(opened.round.month.long) \(verb), to be answered by \(opened.round.answerBy.long)\n")
    for (officer, rows) in Dictionary(grouping: opened.unaskedRows, by: { $0.officer?.called ?? "" }).sorted(by: {
      $0.key < $1.key
    }) {
      context.message(
        "note: \(officer) leads no open action and gets no sheet; ask about \(rows.map(\.reference.description).joined(separator: " ")) otherwise"
      )
    }
    if !opened.unasked.isEmpty {
      let references = opened.unasked.map(\.reference.description).joined(separator: " ")
      context.message(
        "warning: nobody is asked of \(references), which no officer leads; `improve edit REF --officer NAME` gives one"
      )
    }
    if let out { try write(opened, to: out, context) }
    if mail { try send(opened, service, by, context) }
  }

  private func write(_ opened: RoundSheets, to out: String, _ context: ShellContext) throws {
    try Directory.make(out)
    for sheet in opened.sheets {
      let name = RoundWorkbook.name(opened.round, sheet.asked.officer)
      let isNew = try OutputFolder(path: out).write(
        name, RoundWorkbook(opened.round, opened.plan, sheet).file().bytes())
      try context.output.write(
        "\(name): \(sheet.asked.actions.count) to answer\(isNew ? "" : ", there already")\n")
    }
  }

  private func send(_ opened: RoundSheets, _ service: PlanService, _ by: String, _ context: ShellContext) throws {
    let mailings = try service.mailRound(
      opened, by: by, writer: RoundMailer(now: context.clock.now()).writer,
      deliver: transport.transport(context.environment).deliver)
    for mailing in mailings {
      let called = mailing.officer.called
      switch mailing.outcome {
      case .sent(let address): try context.output.write("\(called): sent to \(address)\n")
      case .sentBefore(let day, let address):
        try context.output.write("\(called): sent to \(address) on \(day.long)\n")
      case .returned: try context.output.write("\(called): has returned it\n")
      case .failed: break
      case .noAddress(let address):
        let why = address.map { "\"\($0)\" is no address that mail can go to" } ?? "no address is known"
        context.message(
          "warning: \(called) was not sent their sheet: \(why); `improve officer edit \"\(called)\" --email EMAIL`, and open the round again"
        )
      }
    }
    let failed = mailings.compactMap { mailing in
      if case .failed(let address, let reason) = mailing.outcome { "  to \(address): \(reason)" } else { nil }
    }
    guard failed.isEmpty else { throw SheetsNotSent(failed: failed, count: mailings.count) }
  }
}

/// Workbooks of a round that did not go out.
struct SheetsNotSent: ExplainedError {
  let failed: [String]
  let count: Int

  var told: Told {
    Told(
      "sheets_not_sent",
      "\(failed.count) of \(count) sheets did not go out and will be tried again at the next run of the chase\n"
        + failed.joined(separator: "\n"))
  }
}

struct RoundImportCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Record what officers changed in the sheets they sent back.",
    discussion: """
      Each file is recorded whole or not at all, as the words of its officer, with effect at the end of the month. \
      What the officer and the plan both changed is not recorded until --take says what stands; with --out those rows \
      are written into a workbook to be sent again.
      """)

  @Argument(help: "The workbooks, or folders of them.")
  var files: [String]

  @Option(help: ArgumentHelp("The round they must be of (default: the last).", valueName: "month"))
  var month: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "What stands where both were changed: theirs or ours, for these actions.", valueName: "theirs|ours reference"))
  var take: [String] = []

  @Option(help: ArgumentHelp("A folder for the rows in conflict, to be sent again.", valueName: "folder"))
  var out: String?

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  @Option(name: [.customShort("m"), .customLong("note")], parsing: .unconditional, help: "A note on the returns.")
  var note: String?

  @Flag(help: "Show what would be recorded and record nothing.")
  var dryRun = false

  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let wanted = try month.map(MonthArgument.read) ?? service.roundProgress(of: nil, on: context.today).round.month
    let door = ReturnDoor(
      context: context, service: service, month: wanted, by: try recorder.name(context.environment), note: note,
      take: try TakeArgument.read(take, service, on: context.today), out: out, dryRun: dryRun)
    var (refused, inConflict, recorded) = (0, 0, 0)
    let given = try files.map { try InputFolder(path: $0).sheets() }
    for file in given.flatMap(\.passedOver) {
      context.message("warning: \(file) is no sheet (.xlsx or .csv), and is passed over")
    }
    for (file, isOfFolder) in given.flatMap({ given in given.taken.map { ($0, given.isFolder) } }) {
      if files.count > 1 || file != files.first { try context.output.write("\(file)\n") }
      do {
        inConflict += try isOfFolder ? door.takeUnlessAsSent(file) : door.take(file)
        recorded += 1
      } catch let refusal as ImportRefusal {
        refused += 1
        context.message("error: \(file): \(refusal.explanation)")
      } catch let refusal as RoundRefusal {
        refused += 1
        context.message("error: \(file): \(refusal.explanation)")
      }
    }
    guard refused == 0 else { throw ReturnsRefused(count: refused, others: recorded) }
    try exitCode.signal(inConflict > 0)
  }
}

/// Files of which nothing was recorded.
struct ReturnsRefused: ExplainedError {
  let count: Int
  /// How many were taken beside them.
  let others: Int

  var told: Told {
    Told(
      "returns_refused",
      others == 0 ? "nothing was recorded" : "nothing was recorded of \(count) of the files; what the others say was")
  }
}

struct RoundStatusCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show who has returned their sheet, and who has not.")

  @Option(help: ArgumentHelp("The month of the round (default: the last).", valueName: "month"))
  var month: String?

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let progress = try plan.service(context).roundProgress(of: month.map(MonthArgument.read), on: context.today)
    try ListingPrinter(context: context, format: format, name: "Returns").print(RoundListing.make(progress))
    if !progress.unasked.isEmpty, format == .table {
      context.message("nobody is asked of \(progress.unasked.map(\.reference.description).joined(separator: " "))")
    }
    try exitCode.signal(!progress.missing.isEmpty)
  }
}
