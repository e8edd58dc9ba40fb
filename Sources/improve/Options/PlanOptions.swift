internal import ArgumentParser
internal import PlanService

/// Which plan.
struct PlanOptions: ParsableArguments {
  @Option(name: .customLong("db"), help: ArgumentHelp("The plan file.", valueName: "path"))
  var path: String?

  func service(_ context: ShellContext) throws -> PlanService {
    PlanService(
      path: try planPath(context.environment), clock: context.clock,
      progress: context.progressLine?.progress ?? .none)
  }

  /// Makes the directory of the plan, where it is the default place and nobody has chosen one.
  func prepareDefaultDirectory(_ context: ShellContext) throws {
    guard path == nil, context.environment["IMPROVE_DB"] == nil else { return }
    try Directory.make(Directory.parent(of: planPath(context.environment)))
  }

  private func planPath(_ environment: Environment) throws -> String {
    if let path {
      guard !path.isEmpty else { throw UsageError("--db names no file; give its path") }
      return path
    }
    if let path = environment["IMPROVE_DB"] { return path }
    if let data = environment["XDG_DATA_HOME"] { return "\(data)/improve/plan.db" }
    if let home = environment["HOME"] ?? environment.homeDirectory() {
      return "\(home)/.local/share/improve/plan.db"
    }
    throw UsageError("no plan is named and there is no home directory; give --db PATH")
  }
}
