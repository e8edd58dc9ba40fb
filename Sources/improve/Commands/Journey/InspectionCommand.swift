internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanReports
internal import PlanService

struct InspectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspection",
    abstract: "Keep inspections, visits and reviews: what they judged, and what has to be answered by when.",
    subcommands: [
      InspectionListCommand.self, InspectionShowCommand.self, InspectionAddCommand.self, InspectionEditCommand.self,
      InspectionJudgeCommand.self, InspectionImportCommand.self, InspectionDeadlineCommand.self,
      InspectionFrameworkCommand.self, InspectionWithdrawCommand.self, InspectionUndoCommand.self,
    ], defaultSubcommand: InspectionListCommand.self)
}

struct InspectionListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the inspections, or with --grid their judgements over time.",
    discussion: InspectionListing.keys)

  @Flag(help: "The judgements over time, compared where two versions of a framework ask the same.")
  var grid = false

  @Flag(help: "Those that were withdrawn too.")
  var all = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the grid to a file: .html, .docx or .md.", valueName: "file"))
  var output: String?

  @OptionGroup var listing: DatedListingOptions

  func run(in context: ShellContext) throws {
    let date = try listing.asAt(context)
    let grid = try listing.plan.service(context).inspections(asAt: date, all: all)
    if let output {
      let document = InspectionGridDocument.make(grid, asAt: date)
      try Output.file(at: output) { try $0.writeBinary(DocumentFile(output).bytes(of: document)) }
      return
    }
    guard self.grid, listing.format == .table || listing.format == .markdown else {
      try ListingPrinter(context: context, format: listing.format, name: "Inspections").print(
        InspectionListing.make(grid))
      return
    }
    let document = InspectionGridDocument.make(grid, asAt: date)
    if listing.format == .markdown {
      try context.output.write(MarkdownRenderer().render(document))
    } else {
      try context.render(document)
    }
  }
}

struct InspectionShowCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one inspection: its judgements, findings and deadlines.",
    discussion: InspectionDocument.keys)

  @Argument(help: "The inspection's code.")
  var code: String

  @OptionGroup var listing: DatedListingOptions

  func run(in context: ShellContext) throws {
    let date = try listing.asAt(context)
    let story = try listing.plan.service(context).inspection(code, asAt: date)
    let parts = InspectionDocument.Parts(
      inspection: story.inspection, framework: story.framework, judgements: story.judgements,
      findings: story.findings, deadlines: story.deadlines, asAt: date)
    switch listing.format {
    case .json: try context.output.writeBinary(InspectionDocument.json(parts))
    case .markdown: try context.output.write(MarkdownRenderer().render(InspectionDocument.make(parts)))
    case .table: try context.render(InspectionDocument.make(parts))
    case .csv, .xlsx:
      try ListingPrinter(context: context, format: listing.format, name: story.inspection.code).print(
        FindingListing.make(story.findings))
    }
  }
}

/// What an inspection is, as given for adding and changing one.
struct InspectionDetailOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What it is: \(InspectionKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "kind"))
  var kind: InspectionKind?

  @Option(parsing: .unconditional, help: "What it is called.")
  var title: String?

  @Option(help: ArgumentHelp("The version of the framework that its grades are of.", valueName: "code"))
  var framework: String?

  @Option(help: ArgumentHelp("The day on which it was announced.", valueName: "date"))
  var notified: DateArgument?

  @Option(help: ArgumentHelp("The first day on site.", valueName: "date"))
  var from: DateArgument?

  @Option(help: ArgumentHelp("The last day on site.", valueName: "date"))
  var to: DateArgument?

  @Option(help: ArgumentHelp("The day of its report or letter, from which deadlines run.", valueName: "date"))
  var published: DateArgument?

  @Flag(
    inversion: .prefixedNo,
    help: "Its letter is not published: nothing that comes from it is in any public version.")
  var withheld: Bool?

  @Option(parsing: .unconditional, help: "What it looked at, in its own words.")
  var scope: String?

  @Option(help: ArgumentHelp("An area that it looked at; may be given several times.", valueName: "number"))
  var area: [Int] = []

  func details(_ context: ShellContext) throws -> InspectionDetails {
    var details = InspectionDetails()
    details.kind = kind
    details.title = title
    details.framework = framework
    details.notifiedOn = try notified?.date(today: context.today)
    details.onSiteFrom = try from?.date(today: context.today)
    details.onSiteTo = try to?.date(today: context.today)
    details.publishedOn = try published?.date(today: context.today)
    details.isWithheld = withheld
    details.scope = scope
    details.areas = area.isEmpty ? nil : area
    return details
  }
}

struct InspectionAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an inspection, a visit or a review.",
    discussion: """
      A full inspection without --framework is taken as of the version of ILACS in force when inspectors came. A letter \
      that is --withheld, and all that comes from it, is in no public version.
      """)

  @Argument(help: "A code for it, such as visit-2023-04.")
  var code: String

  @OptionGroup var details: InspectionDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).addInspection(
      code, details.details(context), request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct InspectionEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is said of an inspection.",
    discussion: "A letter that was published after all: --no-withheld --published DATE.")

  @Argument(help: "The inspection's code.")
  var code: String

  @OptionGroup var details: InspectionDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).editInspection(
      code, details.details(context), request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct InspectionJudgeCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge", abstract: "Record the grade that an inspection gave one question.",
    discussion: """
      The question and the grade by their codes or in the report's words: improve inspection judge ilacs-2022 overall \
      inadequate. `improve inspection framework` lists both.
      """)

  @Argument(help: "The inspection's code.")
  var code: String

  @Argument(help: "The question.")
  var question: String

  @Argument(help: "The grade.")
  var grade: String

  @Option(parsing: .unconditional, help: ArgumentHelp("What the report says beside the grade.", valueName: "words"))
  var qualification: String?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).judge(
      code, question, grade, qualification: qualification, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct InspectionDeadlineCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract:
      "List what has to be answered to inspectors by when, or record one of a letter, its officer, or that it was met.",
    discussion: """
      By rule: an action plan 70 working days after publication of an inspection, and where there is a priority action a \
      draft of it after 20; the day of publication is not counted, nor are bank holidays. A letter's own is given a name \
      and --due, or --working-days.
      \(DeadlineListing.keys)
      """)

  @Argument(help: "The inspection's code; without it all are listed.")
  var code: String?

  @Argument(help: "What it is called: action-plan, draft-action-plan, or a name of your own.")
  var name: String?

  @Option(parsing: .unconditional, help: "What is to be answered.")
  var title: String?

  @Option(help: ArgumentHelp("The day itself, where the letter names one.", valueName: "date"))
  var due: DateArgument?

  @Option(help: ArgumentHelp("So many working days, the first not counted.", valueName: "days"))
  var workingDays: Int?

  @Option(help: ArgumentHelp("From this day (default: that of publication).", valueName: "date"))
  var from: DateArgument?

  @Option(help: "Who answers for it.")
  var officer: String?

  @Option(help: ArgumentHelp("The day on which it was met.", valueName: "date"))
  var met: DateArgument?

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date at which they are looked at (default: today).", valueName: "date"))
  var asAt: DateArgument?

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let service = try update.plan.service(context)
    guard let name, let code else {
      let date = try asAt?.date(today: context.today) ?? context.today
      let all = try service.deadlines(asAt: date).filter { deadline in
        code.map { $0.folded == deadline.inspection.code } ?? true
      }
      try ListingPrinter(context: context, format: format, name: "Deadlines").print(
        DeadlineListing.make(all, asAt: date))
      return
    }
    var details = DeadlineDetails()
    details.title = title
    details.dueOn = try due?.date(today: context.today)
    details.workingDays = workingDays
    details.fromOn = try from?.date(today: context.today)
    details.officer = officer
    details.metOn = try met?.date(today: context.today)
    try RegisterPrinter(context: context).print(
      service.setDeadline(of: code, name, details, request: update.request(context)))
  }
}

struct InspectionFrameworkCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "framework",
    abstract: "List the versions of frameworks with their questions and grades, or add one from a file.",
    discussion: """
      The file is JSON: {"code": "send-2023", "title": "...", "from": "2023-01-01", "questions": [{"code": "overall", \
      "words": "..."}], "grades": [{"code": "good", "words": "Good"}]}, the best grade first. Questions of two versions \
      with one code ask the same.
      """)

  @Argument(help: "The file of a version to add.")
  var file: String?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let service = try update.plan.service(context)
    if let file {
      let framework = try FrameworkFile.framework(in: context.read(file))
      try RegisterPrinter(context: context).print(
        service.addFramework(framework, request: update.request(context)))
      return
    }
    try context.render(FrameworkDocument.make(service.frameworks()))
  }
}

/// The registers that the inspection command keeps, by what is in which of them.
private func register(of reference: String, _ service: PlanService) throws -> any RegisterItem.Type {
  let kept: [any RegisterItem.Type] = [Inspection.self, Judgement.self, Deadline.self, FrameworkRecord.self]
  return try kept.first { try service.isThere(reference, of: $0) } ?? Inspection.self
}

struct InspectionWithdrawCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Withdraw an inspection, a judgement, a deadline or a framework: it stays.")

  @Argument(help: "A code, or such as ilacs-2022/overall or visit-2023-04/reply.")
  var reference: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    try withdraw(register(of: reference, update.plan.service(context)), context)
  }

  private func withdraw<Item: RegisterItem>(_ type: Item.Type, _ context: ShellContext) throws {
    let recorded = try update.plan.service(context).withdraw(
      reference, of: type, reason: reason.required(update, for: "a withdrawal"), request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct InspectionUndoCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your own last update of an inspection, a judgement, a deadline or a framework.")

  @Argument(help: "A code, or such as ilacs-2022/overall or visit-2023-04/reply.")
  var reference: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    try undo(register(of: reference, update.plan.service(context)), context)
  }

  private func undo<Item: RegisterItem>(_ type: Item.Type, _ context: ShellContext) throws {
    let recorded = try update.plan.service(context).undo(
      reference, of: type, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}
