internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct OfficerAwayCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "away", abstract: "Record that an officer is away, and who covers: the chase asks them instead.")

  @Argument(help: "The officer's name, role, \"Name, Role\" or email.")
  var officer: String

  @Option(help: ArgumentHelp("The first day away.", valueName: "date"))
  var from: DateArgument

  @Option(help: ArgumentHelp("The last day away.", valueName: "date"))
  var to: DateArgument

  @Option(parsing: .unconditional, help: ArgumentHelp("Who covers.", valueName: "officer"))
  var cover: String?

  @OptionGroup var update: NoteOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).recordAbsence(
      of: officer, from: from.date(today: context.today), to: to.date(today: context.today), cover: cover,
      by: update.recorder.name(context.environment), note: update.note)
    let absence = recorded.absence
    let cover = recorded.cover.map { "\($0.called) covers" } ?? "nobody covers"
    try context.output.write(
      "\(recorded.officer.called) is away from \(absence.from.long) to \(absence.to?.long ?? ""); \(cover)\n")
  }
}

struct OfficerLeaveCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "Record that an officer leaves, and who comes after.",
    discussion: "What is still with them stays there until it is handed over, and is told as an exception.")

  @Argument(help: "The officer's name, role, \"Name, Role\" or email.")
  var officer: String

  @Option(help: ArgumentHelp("The first day on which they are gone (default: today).", valueName: "date"))
  var on: DateArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Who comes after, and is asked until then.", valueName: "officer"))
  var successor: String?

  @OptionGroup var update: NoteOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).recordAbsence(
      of: officer, from: on?.date(today: context.today) ?? context.today, to: nil, cover: successor,
      by: update.recorder.name(context.environment), note: update.note)
    let after = recorded.cover.map { "; \($0.called) comes after" } ?? ""
    let open = recorded.openActions.map(\.description) + recorded.openItems.map(\.description)
    let actions = recorded.openActions.count
    let beside = recorded.openItems.count
    let counts = [
      actions == 0 ? nil : actions == 1 ? "1 open action" : "\(actions) open actions",
      beside == 0 ? nil : beside == 1 ? "1 other thing asked of them" : "\(beside) other things asked of them",
    ].compactMap(\.self)
    let theirs =
      open.isEmpty
      ? ""
      : "; \(counts.joined(separator: " and ")) \(open.count == 1 ? "is" : "are") still with them: \(open.joined(separator: ", "))"
    try context.output.write(
      "\(recorded.officer.called) leaves on \(recorded.absence.from.long)\(after)\(theirs)\n")
  }
}
