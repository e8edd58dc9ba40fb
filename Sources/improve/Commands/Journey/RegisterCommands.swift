internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService
internal import TextFormats

extension InspectionKind: ExpressibleByArgument {
  init?(argument: String) {
    self.init(rawValue: argument.folded.split { $0 == "-" || $0 == " " }.joined(separator: "_"))
  }
}

extension FindingKind: ExpressibleByArgument {
  init?(argument: String) {
    self.init(rawValue: argument.folded.split { $0 == "-" || $0 == " " }.joined(separator: "_"))
  }
}

extension RecommendationResponse: ExpressibleByArgument {
  init?(argument: String) { self.init(reading: argument) }
}

extension RecommendationKind: ExpressibleByArgument {
  init?(argument: String) { self.init(rawValue: argument.trimmed.uppercased()) }
}

/// Says what was recorded of an item of a register.
struct RegisterPrinter {
  let context: ShellContext

  func print<Item: RegisterItem>(_ recorded: RecordedItem<Item>) throws {
    let what = "\(Item.register.words) \(recorded.after.reference)"
    if recorded.before == nil {
      let words =
        recorded.after.freeTexts.first.map { UnsafeCharacters.shown($0.words) } ?? ChangeWording.line(recorded.changes)
      try context.output.write("\(what) added: \(words)\n")
    } else {
      try context.output.write("\(what): \(ChangeWording.line(recorded.changes))\n")
    }
    tellOvertaken(recorded)
  }

  func tellOvertaken<Item: RegisterItem>(_ recorded: RecordedItem<Item>) {
    guard !recorded.overtakenOn.isEmpty else { return }
    context.message(
      "note: something else was said of it as from \(recorded.overtakenOn.map(\.long).joined(separator: ", ")), and stands from there on"
    )
  }
}

/// Withdraws an item of a register.
struct RegisterWithdrawCommand<Item: RegisterItem>: PlanCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw",
      abstract: "Withdraw \(Item.register.article) \(Item.register.words): it is followed no more, and stays.")
  }

  @Argument(help: "Its reference.")
  var reference: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).withdraw(
      Item.typed(reference), of: Item.self, reason: reason.required(update, for: "a withdrawal"),
      request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

/// Takes back the caller's own last update of an item of a register.
struct RegisterUndoCommand<Item: RegisterItem>: PlanCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo",
      abstract: "Take back your own last update of \(Item.register.article) \(Item.register.words).")
  }

  @Argument(help: "Its reference.")
  var reference: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).undo(
      Item.typed(reference), of: Item.self, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}
