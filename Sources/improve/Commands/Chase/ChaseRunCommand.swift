internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct ChaseRunCommand: PlanCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  enum Installation: String, ExpressibleByArgument, CaseIterable {
    case cron, systemd
  }

  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Print what would be sent, or send it (what `improve chase` does).",
    discussion: """
      Nothing is sent on weekends and bank holidays. A message that fails is tried again at the next run, told on \
      standard error, and exit code 1. Nothing to say prints nothing.
      """)

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  @Flag(help: "Send, and record what was sent.")
  var send = false

  @Option(
    help: ArgumentHelp("As if on this day, as a rehearsal; with --send only together with --to-dir.", valueName: "date")
  )
  var on: DateArgument?

  @Option(help: "The format of what would be sent.")
  var format = Format.text

  @OptionGroup var transport: TransportOptions

  @Option(help: ArgumentHelp("Touch this file when all went well, so that silence can be noticed.", valueName: "file"))
  var heartbeat: String?

  @Option(help: "Print, and do not install, what runs the chase every day.")
  var install: Installation?

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    if let install {
      let installation = try ChaseInstallation.of(
        plan: service.path, heartbeat: heartbeat,
        sendmail: transport.sendmail ?? context.environment["IMPROVE_SENDMAIL"], toDir: transport.toDir)
      try context.output.write(install == .cron ? installation.crontab : installation.systemdUnits)
      return
    }
    let day = try on?.date(today: context.today)
    guard send else { return try preview(context, service, day) }
    guard day == nil || transport.toDir != nil else {
      throw UsageError("--on rehearses another day and never writes to real addresses: give --to-dir FOLDER with it")
    }
    guard day == nil || heartbeat == nil else { throw UsageError("--heartbeat is for real runs, not with --on") }
    // Told before anything is sent.
    if let heartbeat { try Output.place(heartbeat) }
    let result = try service.sendChases(
      on: day, by: recorder.name(context.environment), writer: ChaseMailer(now: context.clock.now()).writer,
      deliver: transport.transport(context.environment).deliver)
    if transport.toDir != nil || context.terminal.width != nil {
      for message in result.sent { try context.output.write("sent to \(message.addressee): \(message.subject)\n") }
    }
    guard result.failed.isEmpty else { throw ChasesFailed(result: result) }
    // On a day on which nothing is sent, what failed before is still out.
    if let heartbeat, try service.chaseStatus().unsent.isEmpty { try beat(heartbeat, context) }
  }

  private func preview(_ context: ShellContext, _ service: PlanService, _ day: PlanDate?) throws {
    for (name, isGiven) in [
      ("--to-dir", transport.toDir != nil), ("--sendmail", transport.sendmail != nil),
      ("--heartbeat", heartbeat != nil),
    ]
    where isGiven {
      throw UsageError("\(name) goes with --send")
    }
    let listing = ChaseListing(
      round: try service.chaseRound(on: day, canWrite: ChaseMailer(now: context.clock.now()).writer.canWrite),
      plan: try service.plan(), policy: try service.chasePolicy())
    switch format {
    case .json: try listing.writeJSON(to: context.output.bytes)
    case .text: if !listing.round.notices.isEmpty { try context.render(listing.document) }
    }
  }

  private func beat(_ path: String, _ context: ShellContext) throws {
    try Output.file(at: path) { try $0.write("\(context.clock.now().iso)\n") }
  }
}

struct ChasesFailed: ExplainedError {
  var told: Told { Told("chases_failed", explanation) }
  let result: ChaseRunResult

  var explanation: String {
    let lines = result.failed.map { "  to \($0.message.addressee) (\($0.message.subject)): \($0.reason)" }
    return
      "\(result.failed.count) of \(result.failed.count + result.sent.count) messages did not go out and will be tried again at the next run\n"
      + lines.joined(separator: "\n")
  }
}
