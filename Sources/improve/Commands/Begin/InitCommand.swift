internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanService

struct InitCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new plan file.",
    discussion: """
      The RAG key is rag (green completed, amber in progress and on schedule, red delayed, white not yet \
      commenced), brag (blue complete, green on track, amber at risk, red off track, grey not started), or a \
      JSON file: an array of objects with code, label, colour, symbol and meaning, the meaning being one of \
      \(Meaning.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  @Option(help: ArgumentHelp("The council.", valueName: "name"))
  var authority: String?

  @Option(help: "The plan's title.")
  var title = "Improvement plan"

  @Option(help: "The inspection framework: ilacs, send or another.")
  var framework = "ilacs"

  @Option(help: ArgumentHelp("The day the inspection report was published.", valueName: "date"))
  var published: DateArgument?

  @Option(help: ArgumentHelp("The RAG key: rag, brag or a JSON file.", valueName: "key"))
  var key = "rag"

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let new = Plan(
      authority: authority, title: title, framework: framework,
      publishedOn: try published?.date(today: context.today), key: try ratingKey(context))
    try plan.prepareDefaultDirectory(context)
    try service.create(new, by: recorder.name(context.environment))
    try context.output.write(
      "made \(service.path): \(title), ratings \(new.key.accepted)\n")
    if let published = new.publishedOn {
      let calendar = WorkingCalendar.englandAndWales
      for count in [20, 70] {
        let day = calendar.day(count, workingDaysAfter: published)
        try context.output.write("\(count) working days after publication: \(day.long)\n")
      }
    }
  }

  private func customKey(_ context: ShellContext) throws -> RatingKey {
    do {
      return try RatingKeyJSON.read(context.read(key))
    } catch let error as any ExplainedError {
      throw UsageError("--key is rag, brag or a JSON file; \(key): \(error.explanation)")
    }
  }

  private func ratingKey(_ context: ShellContext) throws -> RatingKey {
    switch key.lowercased() {
    case "rag": .rag
    case "brag": .brag
    default: try customKey(context)
    }
  }
}
