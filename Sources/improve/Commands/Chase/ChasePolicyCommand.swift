internal import ArgumentParser
internal import Mail
internal import PlanModel
internal import PlanReports
internal import PlanService

extension ChaseDigest: ExpressibleByArgument {}

struct ChasePolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Show or set whom the chase writes to, when, and who is copied.",
    subcommands: [ChasePolicyShowCommand.self, ChasePolicySetCommand.self],
    defaultSubcommand: ChasePolicyShowCommand.self)
}

struct ChasePolicyShowCommand: PlanCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the policy of the chase.")

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    try context.render(ChasePolicyDocument.make(plan.service(context).chasePolicy()))
  }
}

struct ChasePolicySetCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set the policy of the chase; what is not named stays as it is.")

  @Option(help: ArgumentHelp("The address the messages are from.", valueName: "email"))
  var sender: String?

  @Option(
    help: ArgumentHelp("The plan's keeper, who gets what has no officer or no address.", valueName: "email"))
  var keeper: String?

  @Option(help: ArgumentHelp("The director, copied last.", valueName: "email"))
  var director: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "The line of the officers of a service, or of every other with *; an empty email takes it away. May be given several times.",
      valueName: "service=email"))
  var line: [String] = []

  @Option(help: ArgumentHelp("Days of notice before the due date, such as 14,7,1.", valueName: "days"))
  var notice: String?

  @Option(help: ArgumentHelp("Working days after which the same state is chased again.", valueName: "days"))
  var repeatAfter: DaysArgument?

  @Option(help: ArgumentHelp("Days without an update after which an action is chased.", valueName: "days"))
  var staleAfter: DaysArgument?

  @Option(help: ArgumentHelp("Working days after the officer was asked until the line is copied.", valueName: "days"))
  var lineAfter: DaysArgument?

  @Option(help: ArgumentHelp("The same until the director is, counted on from the line's.", valueName: "days"))
  var directorAfter: DaysArgument?

  @Option(
    help:
      "How often an officer is written to: weekly, daily, or a message for each action; at once, all the same, of what turned red or passed its date."
  )
  var digest: ChaseDigest?

  @Option(help: ArgumentHelp("The working day of the weekly digest: monday to friday.", valueName: "day"))
  var digestDay: String?

  @Option(help: ArgumentHelp("The most messages that anybody gets from Monday to Sunday.", valueName: "messages"))
  var weeklyLimit: Int?

  @OptionGroup var update: NoteOptions

  func run(in context: ShellContext) throws {
    let policy = try update.plan.service(context).setChasePolicy(
      try details(), by: update.recorder.name(context.environment), note: update.note)
    try context.render(ChasePolicyDocument.make(policy))
  }

  private func details() throws -> ChasePolicyDetails {
    for (name, value) in [
      ("--repeat-after", repeatAfter), ("--stale-after", staleAfter), ("--line-after", lineAfter),
      ("--director-after", directorAfter),
    ] where value?.days == 0 {
      throw UsageError("\(name) is at least 1")
    }
    let lines = try line.map(readLine)
    for address in [sender, keeper, director].compactMap(\.self) + lines.map(\.email) where !address.isEmpty {
      guard MailAddress(address) != nil else {
        throw ChaseProblem(
          explanation: "\"\(address)\" is no address that mail can go to; one looks like name@council.gov.uk")
      }
    }
    return ChasePolicyDetails(
      sender: sender, keeper: keeper, director: director, lines: lines, noticeDays: try readNotice(),
      repeatAfter: repeatAfter?.days, staleAfter: staleAfter?.days, lineAfter: lineAfter?.days,
      directorAfter: directorAfter?.days, digest: digest, digestDay: try readDay(), weeklyLimit: try readLimit())
  }

  private func readDay() throws -> Int? {
    try digestDay.map { text in
      let days = ["monday", "tuesday", "wednesday", "thursday", "friday"]
      guard let index = days.firstIndex(where: { $0.hasPrefix(text.lowercased()) && text.count >= 3 }) else {
        throw UsageError("\"\(text)\" is no working day; accepted: \(days.joined(separator: ", "))")
      }
      return index + 1
    }
  }

  private func readLimit() throws -> Int? {
    guard let weeklyLimit else { return nil }
    guard (1...100).contains(weeklyLimit) else {
      throw UsageError("--weekly-limit is from 1 to 100, not \(weeklyLimit)")
    }
    return weeklyLimit
  }

  private func readLine(_ text: String) throws -> (service: String, email: String) {
    guard let equals = text.lastIndex(of: "=") else {
      throw UsageError("--line \(text) is not of the form service=email")
    }
    return (String(text[..<equals]), String(text[text.index(after: equals)...]))
  }

  private func readNotice() throws -> [Int]? {
    try notice?.split(separator: ",").map { word in
      guard let days = DaysArgument(argument: word.trimmed)?.days, days <= 365 else {
        throw UsageError("--notice \(notice ?? "") is not a list of days, such as 14,7,1")
      }
      return days
    }
  }
}
