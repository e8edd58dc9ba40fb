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
