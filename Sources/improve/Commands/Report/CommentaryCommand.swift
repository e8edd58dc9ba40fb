internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct CommentaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commentary", abstract: "Set the covering words of a board's paper, and list them.",
    subcommands: [CommentarySetCommand.self, CommentaryListCommand.self])
}

struct CommentarySetCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Set covering words of one month's paper, of one of its sections, an area or an action.",
    discussion: """
      They stand in the paper with whose they are (--said-by, else --by), and are sealed with it. The last that is set \
      stands; \"\" takes it away. With --from and no text, what another month's paper said is the start: each is set \
      but where this month has words already.
      """)

  @Option(help: ArgumentHelp("The board's code.", valueName: "code"))
  var board: String

  @Option(help: ArgumentHelp("The month of the paper, such as 2023-04.", valueName: "month"))
  var month: String

  @Option(help: ArgumentHelp("Over this section of the paper.", valueName: "section"))
  var section: String?

  @Option(help: ArgumentHelp("Of this area.", valueName: "number"))
  var area: Int?

  @Option(help: ArgumentHelp("Beside this action.", valueName: "reference"))
  var action: Reference?

  @Option(help: ArgumentHelp("Begin with the words of this month.", valueName: "month"))
  var from: String?

  @Argument(help: "The words, or - for standard input.")
  var text: String?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let service = try update.plan.service(context)
    let request = try update.request(context)
    let month = try MonthArgument.read(month)
    if let from {
      guard text == nil, section == nil, area == nil, action == nil else {
        throw UsageError("--from takes all the words of a month; give no text and no subject with it")
      }
      let carried = try service.carryCommentary(
        of: board, from: MonthArgument.read(from), to: month, request: request)
      for recorded in carried { try context.output.write(line(recorded)) }
      if carried.isEmpty { try context.output.write("\(month.long) has words of each already\n") }
      return
    }
    guard let text else { throw UsageError("give the words, or - for standard input, or --from MONTH") }
    try context.output.write(
      line(service.setCommentary(context.text(text), of: board, month: month, subject: subject(), request: request)))
  }

  private func subject() throws -> CommentarySubject {
    let given = [section.map { _ in "--section" }, area.map { _ in "--area" }, action.map { _ in "--action" }]
      .compactMap(\.self)
    guard given.count <= 1 else { throw UsageError("give one of \(given.joined(separator: ", "))") }
    if let section {
      guard let named = SectionsArgument(argument: section)?.sections, named.count == 1 else {
        throw UsageError(
          "\"\(section)\" is no section; accepted: \(SummarySection.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return .section(named[0])
    }
    return area.map { .area($0) } ?? action.map { .action($0) } ?? .paper
  }

  private func line(_ recorded: RecordedCommentary) -> String {
    let what = "\(recorded.board.code) \(recorded.month.iso), \(recorded.subject.words)"
    guard let after = recorded.after else { return "\(what): words taken away\n" }
    return "\(what): \(recorded.before == nil ? "set" : "changed") to \"\(after)\"\n"
  }
}

struct CommentaryListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the covering words of a board's papers.",
    discussion: "Words that repeat those of the month before to the letter are marked.")

  @Option(help: ArgumentHelp("The board's code.", valueName: "code"))
  var board: String

  @Option(help: ArgumentHelp("Only of this month.", valueName: "month"))
  var month: String?

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let all = try service.commentaries(of: board).standing
    let wanted = try month.map { try MonthArgument.read($0) }
    try ListingPrinter(context: context, format: format).print(
      CommentaryListing.make(all.filter { commentary in wanted.map { $0 == commentary.month } ?? true }, among: all))
  }
}
