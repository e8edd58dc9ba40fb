internal import ArgumentParser

/// For scripts and cron: tell by the exit code whether anything is listed.
struct ExitCodeOption: ParsableArguments {
  @Flag(name: .customLong("exit-code"), help: "Exit with 2 where anything is listed.")
  var isAsked = false

  func signal(_ isListed: Bool) throws {
    if isAsked && isListed { throw ExitCode(2) }
  }
}
