internal import ArgumentParser
internal import Files
internal import PlanModel
internal import PlanReports
internal import PlanService

struct PublishCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Write the plan as a site: pages that work without a server, a script or a network.",
    discussion: """
      Every action, area, officer, board, meeting, pack and measure has a page whose address stays; each sealed pack \
      stays as it was read, with what was restated since above it. With --public only packs that were sealed for posts, \
      and nothing is written where a name, a withheld letter or an address would be read in any byte of it.

      The same plan and day give the same bytes. manifest.sha256 lists what was written; what an earlier run left is \
      cleaned, and what is not ours is never touched. A line for cron is printed by --install cron.
      """)

  enum Installation: String, ExpressibleByArgument, CaseIterable {
    case cron, systemd
  }

  @Argument(help: "The folder; it is made where it is not there.")
  var folder: String

  @OptionGroup var plan: PlanOptions

  @Option(help: ArgumentHelp("The board for which the home page is, by its code.", valueName: "code"))
  var board: String?

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date at which the plan is looked at (default: today).", valueName: "date"))
  var asAt: DateArgument?

  @Flag(name: .customLong("public"), help: "The edition for the public: packs sealed for posts, and nothing else.")
  var isPublic = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("With --public: a pack that is held back; may be given several times.", valueName: "pack"))
  var withoutPack: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "With --public: words that are no officer's and no letter's; may be given several times.", valueName: "words"))
  var allowName: [String] = []

  @Option(help: "Print, and do not install, what publishes every night.")
  var install: Installation?

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    guard isPublic || (withoutPack.isEmpty && allowName.isEmpty) else {
      throw UsageError("--without-pack and --allow-name go with --public")
    }
    guard !isPublic || board == nil else {
      throw UsageError("--board is for the edition within the council; the public one begins with its latest paper")
    }
    if let install {
      let installation = try Installation.of(self, service.path)
      try context.output.write(install == .cron ? installation.crontab : installation.systemdUnits)
      return
    }
    let date = try asAt?.date(today: context.today) ?? context.today
    let (files, laterPacks) = try isPublic ? publicFiles(service, date, context) : allFiles(service, date, context)
    let staying = Set(laterPacks.map { SiteAddress.pack($0.name) })
    context.progress("writing the site")
    let outcome = try SiteFolder(path: folder, whole: "\(isPublic ? "public " : "")site of plan \(service.identity())")
      .publish(files.map { ($0.path, $0.bytes) }, keeping: staying.contains)
    if outcome.written + outcome.removed > 0 { context.recording.note() }
    for path in outcome.leftAlone {
      context.message("note: \(folder)/\(path) is published no more, and was changed by somebody: it stays")
    }
    try context.output.write(
      "\(folder): \(files.count) files, \(outcome.written) written, \(outcome.unchanged) as they were, \(outcome.removed) removed\n"
    )
  }

  private typealias Pages = (files: [SiteFile], laterPacks: [Pack])

  private func allFiles(_ service: PlanService, _ date: PlanDate, _ context: ShellContext) throws -> Pages {
    try requireSoundPacks(service)
    let contents = try service.siteContents(asAt: date, boardCode: board)
    context.progress("rendering the site")
    return (try PlanSite(contents).files(), contents.laterPacks)
  }

  private func publicFiles(_ service: PlanService, _ date: PlanDate, _ context: ShellContext) throws -> Pages {
    try requireSoundPacks(service)
    let contents = try service.publicSiteContents(asAt: date, heldBack: withoutPack)
    let asked = Set(withoutPack.map(\.folded))
    // On standard output: a night's run is no reason for cron to write.
    for name in contents.heldBack where !asked.contains(name) {
      try context.output.write("\(name) is held back: it tells small counts, and its day was sealed again\n")
    }
    context.progress("rendering the site")
    let files = try PublicSite(contents).files()
    context.progress("looking for names in every file")
    let words = try service.publicWords(allowed: allowName)
    let found = files.flatMap { file in
      words.found(in: file.words).map { WordInSite(path: file.path, words: $0) }
    }
    guard found.isEmpty else { throw NamesInSite(found: found) }
    return (files, contents.laterPacks)
  }

  /// What was altered since it was sealed is published nowhere.
  private func requireSoundPacks(_ service: PlanService) throws {
    let findings = try service.verifyPacks().findings
    guard let first = findings.first else { return }
    throw PackNotAsSealed(name: first.pack, says: findings.filter { $0.pack == first.pack }.map(\.says))
  }
}

extension PublishCommand.Installation {
  static func of(_ command: PublishCommand, _ plan: String) throws -> Installation {
    try Installation(
      plan: plan, at: .night, named: "publish", describing: "Site of the improvement plan",
      says: "Publishes",
      arguments: ["publish", Installation.rooted(command.folder)]
        + (command.isPublic ? ["--public"] : []) + (command.board.map { ["--board", $0] } ?? [])
        + command.withoutPack.flatMap { ["--without-pack", $0] } + command.allowName.flatMap { ["--allow-name", $0] })
  }
}

/// A name or a withheld word, and the file that would hold it.
struct WordInSite {
  let path: String
  let words: String
}

struct NamesInSite: ExplainedError {
  let found: [WordInSite]

  var told: Told {
    let files = Dictionary(grouping: found, by: \.words).map { words, places in
      (words: words, paths: Set(places.map(\.path)).sorted())
    }.sorted { $0.words < $1.words }
    let list = files.prefix(20).map { item in
      let more = item.paths.count > 3 ? " and \(item.paths.count - 3) more" : ""
      return "\"\(item.words.prefix(60))\" (\(item.paths.prefix(3).joined(separator: ", "))\(more))"
    }
    return Told(
      "names_in_site",
      "nothing was written: the public would read \(list.joined(separator: "; "))\(files.count > 20 ? "; and \(files.count - 20) more" : "")"
    )
  }
}
