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
    commandName: "open", abstract: "Write one workbook for each officer who leads an open action.",
    discussion: """
      The sheets are made from the plan as it is when the round is opened. Opened again, they are the same: only \
      what is missing in the folder is written.
      """)

  @Option(help: ArgumentHelp("The month that is reported on.", valueName: "month"))
  var month: String

  @Option(help: ArgumentHelp("The folder for the workbooks.", valueName: "folder"))
  var out: String

  @Option(
    name: .customLong("answer-by"),
    help: ArgumentHelp("The day to answer by (default: five working days from today).", valueName: "date"))
  var answerBy: DateArgument?

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  @Option(name: [.customShort("m"), .customLong("note")], parsing: .unconditional, help: "A note on the round.")
  var note: String?

  func run(in context: ShellContext) throws {
    let opened = try plan.service(context).openRound(
      MonthArgument.read(month), answerBy: answerBy?.date(today: context.today),
      by: recorder.name(context.environment), note: note)
    try Directory.make(out)
    var written = 0
    for (asked, base) in opened.sheets {
      let workbook = RoundWorkbook(
        round: opened.round, plan: opened.plan, officer: asked.officer, base: base, actions: asked.actions,
        supported: asked.supported)
      let name = RoundWorkbook.name(opened.round, asked.officer)
      let isNew = try OutputFolder(path: out).write(name, workbook.file().bytes())
      written += isNew ? 1 : 0
      try context.output.write(
        "\(name): \(asked.actions.count) to answer\(isNew ? "" : ", there already")\n")
    }
    if !opened.unasked.isEmpty {
      let references = opened.unasked.map(\.reference.description).joined(separator: " ")
      context.message(
        "warning: nobody is asked of \(references), which no officer leads; `improve edit REF --officer NAME` gives one"
      )
    }
    let verb = opened.isNew ? "opened" : "open since \(opened.round.entry.recordedAt.londonDate.long)"
    try context.output.write(
      "round of \(opened.round.month.long) \(verb): \(written) written, to be answered by \(opened.round.answerBy.long)\n"
    )
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
    var (refused, inConflict) = (0, 0)
    let given = try files.map(OutputFolder.sheets)
    for file in given.flatMap(\.passedOver) {
      context.message("warning: \(file) is no sheet (.xlsx or .csv), and is passed over")
    }
    for (file, isOfFolder) in given.flatMap({ given in given.taken.map { ($0, given.isFolder) } }) {
      if files.count > 1 || file != files.first { try context.output.write("\(file)\n") }
      do {
        inConflict += try door.take(file, isOfFolder: isOfFolder)
      } catch let refusal as ImportRefusal {
        refused += 1
        context.message("error: \(file): \(refusal.explanation)")
      } catch let refusal as RoundRefusal {
        refused += 1
        context.message("error: \(file): \(refusal.explanation)")
      }
    }
    guard refused == 0 else { throw ReturnsRefused(count: refused) }
    try exitCode.signal(inConflict > 0)
  }
}

/// Files of which nothing was recorded.
struct ReturnsRefused: ExplainedError {
  let count: Int

  var told: Told {
    Told("returns_refused", "nothing was recorded of \(count) of the files; what the others say is")
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
