internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct DueCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Re-date actions, for a reason.",
    discussion: """
      Several references at once: improve due 1.3 1.4 2023-04-30 --reason "...". The date none takes the \
      due date away. The original date is kept and every day on which the date changes is counted. A day has one due date on record: \
      a mistake in it is put right with improve correct.
      """)

  @Argument(help: ArgumentHelp("One or more references, then the date or none.", valueName: "reference ... date"))
  var words: [String]

  @OptionGroup var why: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let given = try ReferencesAndLast(words, last: "a date", example: "2023-04-30")
    let date =
      given.last.lowercased() == "none"
      ? nil : try DateArgument(argument: given.last).date(today: context.today)
    let service = try update.plan.service(context)
    let request = try update.request(context)
    try context.warn(ofDue: date, service: service, request: request)
    try UpdatePrinter(context: context).print(
      service.redate(
        service.references(given.references, on: request.on ?? context.today), to: date,
        reason: why.required(update, for: "re-dating"),
        request: request))
  }
}
