internal import ArgumentParser

/// Who records.
struct RecorderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who records it (default: $IMPROVE_BY, else the login name).", valueName: "name"))
  var by: String?

  func name(_ environment: Environment) throws -> String {
    let name =
      by ?? environment["IMPROVE_BY"] ?? environment.loginName() ?? environment["LOGNAME"]
      ?? environment["USER"]
    guard let name else { throw UsageError("who records this is not known; give --by NAME") }
    return name
  }
}
