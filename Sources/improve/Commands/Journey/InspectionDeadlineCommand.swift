internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

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
      try list(service, context)
      return
    }
    guard asAt == nil else { throw UsageError("--as-at is for the list; what is recorded relates to the day of --on") }
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

  /// What would be recorded is never taken for a question: it would be lost unseen.
  private func list(_ service: PlanService, _ context: ShellContext) throws {
    let given = [
      ("--title", title != nil), ("--due", due != nil), ("--working-days", workingDays != nil), ("--from", from != nil),
      ("--officer", officer != nil), ("--met", met != nil),
    ].filter(\.1).map(\.0)
    guard given.isEmpty else {
      throw UsageError(
        "\(given.joined(separator: ", ")): of which deadline? Give the code and the name, such as ilacs-2022 action-plan"
      )
    }
    let date = try asAt?.date(today: context.today) ?? context.today
    let wanted = try code.map { try service.inspection($0, asAt: date).inspection.code }
    let all = try service.deadlines(asAt: date).filter { deadline in
      wanted.map { $0 == deadline.inspection.code } ?? true
    }
    try ListingPrinter(context: context, format: format, name: "Deadlines").print(
      DeadlineListing.make(all, asAt: date))
  }
}
