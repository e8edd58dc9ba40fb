internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct RagCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "rag", abstract: "Rate actions.",
    discussion: """
      Several references at once: improve rag 1.3 1.4 2.1 amber, or 6.1-6.4, or area 7. A rating is given by its \
      code, colour or label, or in the plan's printed words; unrated takes one away again. A rating that closes the action dates its completion; opening a closed \
      action again, or taking a rating away, needs -m. A mitigation ends when the action is no longer red.
      """)

  @Argument(help: ArgumentHelp("One or more references, then the rating.", valueName: "reference ... rating"))
  var words: [String]

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let given = try ReferencesAndLast(words, last: "a rating", example: "green")
    let service = try update.plan.service(context)
    let request = try update.request(context)
    let recorded = try service.rate(
      service.references(given.references, on: request.on ?? context.today), given.last, request: request)
    try UpdatePrinter(context: context).print(recorded)
    for update in recorded where update.lacksEvidence {
      context.message(
        "warning: \(update.reference) names no evidence; `improve evidence add \(update.reference) FILE --dated DATE -m WORDS` does"
      )
    }
  }
}
