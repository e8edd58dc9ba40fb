internal import ArgumentParser
internal import Files
internal import PlanService

/// Which plan.
struct PlanOptions: ParsableArguments {
  @Option(name: .customLong("db"), help: ArgumentHelp("The plan file.", valueName: "path"))
  var path: String?

  func service(_ context: ShellContext) throws -> PlanService {
    let path = try planPath(context.environment)
    // Told to whoever sits at a terminal: cron would mail it every day.
    if context.progressLine != nil, FilePath.isAnothersForRoot(path) {
      context.message("warning: you are root, and \(path) belongs to another user; what is made beside it is theirs")
    }
    return PlanService(
      path: path, clock: context.clock,
      progress: context.progressLine?.progress ?? .none, didRecord: context.recording.note,
      notice: context.recording.once { Message.print("warning: \($0)") })
  }

  /// Makes the directory of the plan, where it is the default place and nobody has chosen one.
  func prepareDefaultDirectory(_ context: ShellContext) throws {
    guard path == nil, context.environment["IMPROVE_DB"] == nil else { return }
    try Directory.make(WholeFile.directory(of: planPath(context.environment)))
  }

  /// SQLite takes other names for what is no file.
  private func file(_ path: String, _ source: String) throws -> String {
    guard !path.isEmpty, path != ":memory:" else { throw UsageError("\(source) names no file; give its path") }
    return path
  }

  private func planPath(_ environment: Environment) throws -> String {
    if let path {
      return try file(path, "--db")
    }
    if let path = environment["IMPROVE_DB"] { return try file(path, "$IMPROVE_DB") }
    if let data = environment["XDG_DATA_HOME"] { return "\(data)/improve/plan.db" }
    if let home = environment["HOME"] ?? environment.homeDirectory() {
      return "\(home)/.local/share/improve/plan.db"
    }
    throw UsageError("no plan is named and there is no home directory; give --db PATH")
  }
}
