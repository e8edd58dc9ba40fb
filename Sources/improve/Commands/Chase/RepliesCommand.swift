internal import ArgumentParser
internal import Mail
internal import PlanExchange
internal import PlanModel
internal import PlanReports
internal import PlanService

struct RepliesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replies", abstract: "Take answers to the chase, and confirm what each could say.",
    subcommands: [
      RepliesListCommand.self, RepliesImportCommand.self, RepliesAcceptCommand.self, RepliesDismissCommand.self,
    ], defaultSubcommand: RepliesListCommand.self)
}

struct RepliesListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the replies that wait, with what each could say.")

  @Flag(help: "Those that were answered too.")
  var all = false

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let replies = try plan.service(context).replies(all: all)
    try ListingPrinter(context: context, format: format, name: "Replies").print(ReplyListing.make(replies))
    try exitCode.signal(replies.contains(where: \.isOpen))
  }
}

struct RepliesImportCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take messages that answer the chase: files, folders of them, or a Maildir.",
    discussion: """
      A reply is known by the message it answers and by who sent it; its words above the quotation are kept, and wait for \
      `improve replies accept`. What a machine sent is set aside. A workbook of the round that is attached is taken as the \
      return that it is.
      """)

  @Argument(help: "The messages (.eml), folders of them, or a Maildir.")
  var files: [String]

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let by = try recorder.name(context.environment)
    var refused = 0
    for file in try files.flatMap({ try InputFolder(path: $0).messages() }) {
      let mail = ReceivedMail(try context.read(file))
      let attached = try takeAttached(mail, service, by, context)
      refused += attached.refused
      let said = attached.said + (try take(mail, service, by, hasReturn: !attached.said.isEmpty))
      try context.output.write("\(file): \(said.joined(separator: "; "))\n")
    }
    guard refused == 0 else { throw AttachmentsRefused(count: refused) }
  }

  /// Takes the returns that came with a message.
  private func takeAttached(
    _ mail: ReceivedMail, _ service: PlanService, _ by: String, _ context: ShellContext
  ) throws -> (said: [String], refused: Int) {
    var (said, refused): ([String], Int) = ([], 0)
    for attachment in mail.attachments where attachment.name.lowercased().hasSuffix(".xlsx") && !mail.isAutomatic {
      do {
        let door = ReturnDoor(
          context: context, service: service, month: nil, by: by, note: nil, take: [:], out: nil, dryRun: false)
        try door.takeAttachment(
          attachment.bytes, attachment.name, from: service.officers(writtenToAt: mail.from ?? ""))
        said.append("a return was attached")
      } catch let error as OutputError {
        throw error
      } catch let refusal as any ExplainedError {
        let remedy = Remedy.of(refusal).map { "; \($0)" } ?? ""
        context.message("error: \(attachment.name): \(refusal.explanation)\(remedy)")
        said.append("what was attached was not taken")
        refused += 1
      }
    }
    return (said, refused)
  }

  private func take(_ mail: ReceivedMail, _ service: PlanService, _ by: String, hasReturn: Bool) throws -> [String] {
    let date = MailDate.date(mail.date)
    switch try service.takeReply(mail, sentOn: date, by: by) {
    case .recorded(let sender, let asked):
      return ["from \(sender), about \(asked.map(\.description).joined(separator: ", "))"]
    case .known: return ["taken before"]
    case .automatic(let sender): return ["set aside: \(sender) sent it automatically"]
    case .answersNothing: return hasReturn ? [] : ["not taken: it answers no message of the chase or of a round"]
    case .ofStranger(let sender): return ["not taken: what it answers was not sent to \(sender)"]
    case .empty(let sender): return hasReturn ? [] : ["not taken: \(sender) wrote nothing above the quotation"]
    }
  }
}

/// Workbooks that came with messages and were not taken.
struct AttachmentsRefused: ExplainedError {
  let count: Int

  var told: Told {
    Told("attachments_refused", "\(count) of what was attached \(count == 1 ? "was" : "were") not taken")
  }
}

struct RepliesAcceptCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Record what a reply says, as the words of whoever sent it.",
    discussion: """
      Without more, what is proposed for each action is recorded, as from the day the reply was sent. Name actions to \
      record it of those alone, and say with --done, --due or --progress what it means where the proposal does not.
      """)

  @Argument(help: "The number of the reply, and the actions, if not all.")
  var words: [String]

  @Flag(help: "It says that it is done.")
  var done = false

  @Option(help: ArgumentHelp("It says that it will be done by this day.", valueName: "date"))
  var due: DateArgument?

  @Flag(help: "It says what has been done.")
  var progress = false

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  @Option(name: [.customShort("m"), .customLong("note")], parsing: .unconditional, help: "A note on it.")
  var note: String?

  func run(in context: ShellContext) throws {
    let meanings: [ReplyProposal.Kind?] = [
      done ? .done : nil, try due.map { .due(try $0.date(today: context.today)) }, progress ? .progress : nil,
    ]
    let given = meanings.compactMap(\.self)
    guard given.count <= 1 else { throw UsageError("give one of --done, --due and --progress") }
    let service = try plan.service(context)
    let (number, references) = try ReplyArgument.read(words, service, on: context.today)
    try UpdatePrinter(context: context).print(
      service.acceptReply(
        number, of: references, as: given.first, by: recorder.name(context.environment), note: note))
  }
}

struct RepliesDismissCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "dismiss", abstract: "Set a reply aside, whole or for some actions.")

  @Argument(help: "The number of the reply, and the actions, if not all.")
  var words: [String]

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  @Option(name: [.customShort("m"), .customLong("note")], parsing: .unconditional, help: "Why.")
  var note: String?

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let (number, references) = try ReplyArgument.read(words, service, on: context.today)
    try service.dismissReply(number, of: references, by: recorder.name(context.environment), note: note)
    try context.output.write("reply \(number) is set aside\n")
  }
}

/// The number of a reply, and then actions.
private enum ReplyArgument {
  static func read(_ words: [String], _ service: PlanService, on day: PlanDate) throws -> (Int64, [Reference]) {
    guard let number = words.first.flatMap({ Int64($0) }) else {
      throw UsageError("give the number of the reply first, as `improve replies` lists it")
    }
    return (number, try service.references(ReferencesArgument.read(Array(words.dropFirst())), on: day))
  }
}
