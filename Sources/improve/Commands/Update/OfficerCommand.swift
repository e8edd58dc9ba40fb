internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct OfficerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "officer", abstract: "List, add and edit officers, and hand over their actions.",
    subcommands: [
      OfficerListCommand.self, OfficerAddCommand.self, OfficerEditCommand.self,
      OfficerHandOverCommand.self, OfficerAwayCommand.self, OfficerLeaveCommand.self, OfficerConfirmCommand.self,
    ])
}

struct OfficerListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the officers and how many actions each answers for.")

  @OptionGroup var listing: ListingOptions

  func run(in context: ShellContext) throws {
    let asAt = try listing.asAt(context)
    let loads = try listing.plan.service(context).officers(asAt: asAt)
    try ListingPrinter(context: context, format: listing.format, name: "Officers").print(
      OfficerListing.make(
        loads.map { OfficerListing.Entry(officer: $0.officer, actions: $0.actions, asAt: asAt) }))
  }
}

struct OfficerAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an officer: a name, a role or both.")

  @OptionGroup var officer: OfficerOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).addOfficer(
      officer.details, request: update.request(context))
    try context.output.write("officer \(recorded.after.words) added\n")
  }
}

struct OfficerEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is known of an officer, as from the update's date.")

  @Argument(help: "The officer's name, role, \"Name, Role\" or email.")
  var officer: String

  @OptionGroup var details: OfficerOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).editOfficer(
      officer, details.details, request: update.request(context))
    let after = recorded.after
    let changes = (recorded.before ?? after).changes(to: after)
    try context.output.write("officer \(after.called): \(ChangeWording.line(changes))\n")
  }
}

struct OfficerConfirmCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Say which posts are posts and hold no name, or list those that nobody has.",
    discussion: """
      A cell such as "Lead Mary Smithson" reads like a post and names a person. A public version therefore prints only \
      posts that somebody has confirmed, and lists the others.
      """)

  @Argument(help: "The posts; none to list those that are not confirmed.")
  var posts: [String] = []

  @Option(help: ArgumentHelp("Confirm the posts in this file, one a line; - for standard input.", valueName: "file"))
  var from: String?

  @Flag(help: "Confirm every post there is, but for those that look as if they held a name.")
  var all = false

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    guard [!posts.isEmpty, from != nil, all].count(where: \.self) <= 1 else {
      throw UsageError("give posts, --from or --all, and only one of them")
    }
    let service = try update.plan.service(context)
    guard all || from != nil || !posts.isEmpty else {
      for post in try service.unconfirmedPosts() { try context.output.write("\(post)\n") }
      return
    }
    let listed = try from.map { try context.lines($0) } ?? posts
    let confirmed = try service.confirm(posts: all ? nil : listed, request: update.request(context))
    for post in confirmed { try context.output.write("\(post): confirmed as a post\n") }
    if confirmed.isEmpty { try context.output.write("nothing changed: they are confirmed already\n") }
    guard all else { return }
    for post in try service.unconfirmedPosts() {
      context.message("warning: \(post) looks as if it held a name, and is not confirmed; name it to confirm it")
    }
  }
}

struct OfficerHandOverCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over", abstract: "Put one officer in the place of another on what is open.",
    discussion:
      "On every action, with what boards asked for and what stands in registers; or on the actions alone that are named: improve officer hand-over A B 1.3 6.1-6.4, or area 7."
  )

  @Argument(help: "The officer who hands over.")
  var from: String

  @Argument(help: "The officer who takes over.")
  var to: String

  @Argument(help: ReferencesArgument.help)
  var references: [String] = []

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let service = try update.plan.service(context)
    let request = try update.request(context)
    let wanted =
      references.isEmpty
      ? [] : try service.references(ReferencesArgument.read(references), on: request.on ?? context.today)
    let handed = try service.handOver(from: from, to: to, of: wanted, request: request)
    try UpdatePrinter(context: context).print(handed.actions)
    for item in handed.items {
      let officer = item.lead.map { ": officer \"\($0.called)\"" } ?? ""
      try context.output.write("\(item.reference)\(officer)\n")
    }
  }
}
