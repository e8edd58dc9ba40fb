internal import ArgumentParser

/// The reason without which an update is refused; a note given with -m serves where there is no --reason.
struct ReasonOption: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("Why; -m serves as well.", valueName: "text"))
  var reason: String?

  func required(_ update: UpdateOptions, for what: String) throws -> String {
    guard let reason = reason ?? update.note else {
      throw UsageError("\(what) needs a reason; give --reason TEXT")
    }
    return reason
  }
}
