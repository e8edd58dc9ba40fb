internal import ArgumentParser

/// How mail goes out.
struct TransportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The program that sends (default: $IMPROVE_SENDMAIL, else /usr/sbin/sendmail).", valueName: "path"))
  var sendmail: String?

  @Option(help: ArgumentHelp("Write .eml files into this folder instead of sending.", valueName: "folder"))
  var toDir: String?

  var isGiven: Bool { sendmail != nil || toDir != nil }

  func transport(_ environment: Environment) -> ChaseTransport {
    ChaseTransport(toDir: toDir, sendmail: sendmail, environment)
  }
}
