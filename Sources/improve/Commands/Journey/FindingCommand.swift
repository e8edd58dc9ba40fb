internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct FindingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finding",
    abstract: "Keep what inspectors wrote, sentence by sentence, and follow each from finding to fix.",
    subcommands: [
      FindingListCommand.self, FindingAddCommand.self, FindingEditCommand.self, RegisterWithdrawCommand<Finding>.self,
      RegisterUndoCommand<Finding>.self,
    ], defaultSubcommand: FindingListCommand.self)
}

struct FindingListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List each finding with its actions, what they claim, what figures say, and whether it was said again.",
    discussion: """
      Each stands as the first of these that holds: said_again, no_action (an exception), did_not_hold, open, claimed \
      (complete, and nothing but that says so), shown (each complete action embedded, its figure improved or its impact \
      evidenced); or strength.
      \(FindingListing.keys)
      """)

  @Argument(help: "Only of this inspection.")
  var inspection: String?

  @Option(
    help: ArgumentHelp(
      "Only those that stand so: \(FindingStanding.State.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "state"))
  var state: FindingStanding.State?

  @OptionGroup var listing: DatedListingOptions
  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let findings = try listing.plan.service(context).findings(asAt: listing.asAt(context)).filter { standing in
      (inspection.map { $0.folded == standing.finding.inspection } ?? true)
        && (state.map { $0 == standing.state } ?? true)
    }
    try ListingPrinter(context: context, format: listing.format, name: "Findings").print(
      FindingListing.make(findings))
    try exitCode.signal(!findings.isEmpty)
  }
}

extension FindingStanding.State: ExpressibleByArgument {
  init?(argument: String) {
    self.init(rawValue: argument.folded.split { $0 == "-" || $0 == " " }.joined(separator: "_"))
  }
}

/// What a finding is, as given for adding and changing one.
struct FindingDetailOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What it says: \(FindingKind.allCases.map(\.rawValue).joined(separator: ", ")) (default: area_for_improvement).",
      valueName: "kind"))
  var kind: FindingKind?

  @Option(help: ArgumentHelp("An area that it is about; may be given several times.", valueName: "number"))
  var area: [Int] = []

  @Option(help: ArgumentHelp("An action that answers it; may be given several times.", valueName: "reference"))
  var action: [Reference] = []

  @Option(help: ArgumentHelp("The earlier finding that it says again, such as visit-2023-04/2.", valueName: "finding"))
  var repeats: String?

  func details() -> FindingDetails {
    var details = FindingDetails()
    details.kind = kind
    details.areas = area.isEmpty ? nil : area
    details.actions = action.isEmpty ? nil : action
    details.repeats = repeats
    return details
  }
}

struct FindingAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a sentence that inspectors wrote, under the next number of their letter.")

  @Argument(help: "The inspection's code.")
  var inspection: String

  @Argument(help: "The sentence, or - for standard input.")
  var text: String

  @OptionGroup var details: FindingDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = details.details()
    given.finding = try context.text(text)
    let recorded = try update.plan.service(context).addFinding(
      of: inspection, given, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct FindingEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a finding: its words, its kind, the actions that answer it.",
    discussion: "--action takes the place of the actions that there are.")

  @Argument(help: "Such as visit-2023-04/2.")
  var reference: String

  @Option(parsing: .unconditional, help: ArgumentHelp("Its words.", valueName: "words"))
  var text: String?

  @OptionGroup var details: FindingDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = details.details()
    given.finding = text
    let recorded = try update.plan.service(context).editFinding(
      reference, given, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}
