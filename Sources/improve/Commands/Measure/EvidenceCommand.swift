internal import ArgumentParser
internal import Files
internal import PlanModel
internal import PlanReports
internal import PlanService

struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Name the documents that show what was done.",
    subcommands: [EvidenceListCommand.self, EvidenceAddCommand.self, EvidencePolicyCommand.self],
    defaultSubcommand: EvidenceListCommand.self)
}

extension EvidencePolicy: ExpressibleByArgument {}

struct EvidenceListCommand: PlanCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the evidence that is named.")

  @Argument(help: "Only of this action.")
  var reference: Reference?

  @OptionGroup var listing: DatedListingOptions

  func run(in context: ShellContext) throws {
    let evidence = try listing.plan.service(context).evidence(of: reference, asAt: listing.asAt(context))
    try ListingPrinter(context: context, format: listing.format, name: "Evidence").print(EvidenceListing.make(evidence))
  }
}

struct EvidenceAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Name a document: where it is, of which day, and what it shows.",
    discussion: """
      The plan keeps the title (-m), the place, the day and the SHA-256 of a file, never the file: `improve check \
      --evidence` says what is gone or was altered since.
      """)

  @Argument(help: "The action.")
  var reference: Reference

  @Argument(help: "A file, or an address that begins with https:// or http://.")
  var place: String

  @Option(help: ArgumentHelp("The day of the document.", valueName: "date"))
  var dated: DateArgument

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    guard let title = update.note else { throw UsageError("give what it shows with -m") }
    let isAddress = place.hasPrefix("https://") || place.hasPrefix("http://")
    let sha256 = isAddress ? nil : Evidence.digest(try context.read(place))
    let kept = isAddress ? place : FilePath.followed(place) ?? place
    let added = try update.plan.service(context).addEvidence(
      reference, title: title, place: kept, dated: dated.date(today: context.today), sha256: sha256,
      request: update.request(context))
    if let added {
      try context.output.write("\(reference): \(added.title), \(added.dated.long), \(added.place)\n")
    }
  }
}

struct EvidencePolicyCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Show or set what happens where an action is completed without evidence.")

  @Argument(help: "none, warn or refuse; without it the policy is shown.")
  var policy: EvidencePolicy?

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  @Option(name: [.customShort("m"), .customLong("note")], parsing: .unconditional, help: "A note on it.")
  var note: String?

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    if let policy {
      try service.setEvidencePolicy(policy, by: recorder.name(context.environment), note: note)
    }
    try context.output.write("a completion without evidence: \(try service.evidencePolicy().rawValue)\n")
  }
}

/// Whether the files that are named as evidence are still what they were.
struct EvidenceCheck {
  let context: ShellContext

  /// What is gone or altered, a line each.
  func findings(_ evidence: [Evidence]) -> [String] {
    evidence.compactMap { evidence in
      guard let sha256 = evidence.sha256 else { return nil }
      let name = "\(evidence.reference) \(evidence.title)"
      guard let contents = try? context.read(evidence.place) else { return "\(name): \(evidence.place) cannot be read" }
      return Evidence.digest(contents) == sha256
        ? nil : "\(name): \(evidence.place) is not what it was when it was named"
    }
  }
}
