internal import ArgumentParser
internal import PlanModel
internal import PlanService

extension DecisionMatter: ExpressibleByArgument {}

struct DecideCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Record what a board decided at its meeting.",
    discussion: """
      What it answered of actions: improve decide executive --on 2023-05-09 3.3 agree, or refuse, or defer. A date \
      that was proposed stands from that day once the board agrees. What it asks for itself: improve decide executive \
      --on 2023-05-09 --action "Bring the fostering paper" --officer "Head of Fostering" --due 2023-06-06.
      """)

  @Argument(help: "The board's code.")
  var board: String

  @Argument(
    help: ArgumentHelp("One or more references, then agree, refuse or defer.", valueName: "reference ... answer"))
  var words: [String] = []

  @Option(help: "What is answered, where more than one matter of an action waits.")
  var about: DecisionMatter?

  @Option(parsing: .unconditional, help: ArgumentHelp("What the board asks for itself.", valueName: "text"))
  var action: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Who is to do it.", valueName: "officer"))
  var officer: String?

  @Option(help: ArgumentHelp("By when.", valueName: "date"))
  var due: DateArgument?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let service = try update.plan.service(context)
    let request = try update.request(context)
    if let action {
      guard words.isEmpty, about == nil else {
        throw UsageError(
          "--action is what the board asks for itself; answers about actions of the plan are another command")
      }
      let recorded = try service.askFor(
        action, of: board, officer: officer, dueOn: due?.date(today: context.today), request: request)
      try context.output.write("\(BoardActionWording.line(recorded.after))\n")
      return
    }
    guard officer == nil, due == nil else { throw UsageError("--officer and --due go with --action") }
    let given = try ReferencesAndLast(words, last: "agree, refuse or defer", example: "agree")
    guard let answer = DecisionAnswer(rawValue: given.last.folded) else {
      throw UsageError("\"\(given.last)\" is no answer; accepted: agree, refuse, defer")
    }
    let references = try service.references(given.references, on: request.on ?? context.today)
    let recorded = try service.decide(board, references, answer, about: about, request: request)
    for decision in recorded { try context.output.write("\(decision.reference) \(DecideCommand.words(decision))\n") }
    if let first = recorded.first, first.isOfNoMeeting {
      context.message(
        "warning: the \(first.board.title) has no meeting on record for \((request.on ?? context.today).long)")
    }
  }

  private static func words(_ decision: RecordedDecision) -> String {
    let what: String
    if let proposal = decision.proposal {
      let (standing, proposed) = (decision.standing?.long ?? "no date", proposal.dueOn?.long ?? "no date")
      switch decision.answer {
      case .agree: what = "due \(standing) -> \(proposed)"
      case .refuse: what = "due \(standing) stands, \(proposed) is refused"
      case .defer: what = "due \(standing) stands, \(proposed) waits on"
      }
    } else {
      what = "\(decision.about.rawValue) \(decision.answer.words)"
    }
    return "\(what) (\(decision.board.title))"
  }
}
