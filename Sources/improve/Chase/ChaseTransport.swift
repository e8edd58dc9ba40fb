internal import Mail
internal import PlanModel
internal import PlanService

/// Where messages go: to a program that sends them, or into a folder.
enum ChaseTransport {
  /// Any program that takes what sendmail takes, run without a shell.
  case sendmail(path: String)
  /// One `.eml` file a message.
  case folder(path: String)

  private static let secondsAllowed = 60.0

  /// Into the folder where one is given, else by the program, `$IMPROVE_SENDMAIL` or the system's.
  init(toDir: String?, sendmail: String?, _ environment: Environment) {
    self =
      toDir.map { .folder(path: $0) }
      ?? .sendmail(path: sendmail ?? environment["IMPROVE_SENDMAIL"] ?? "/usr/sbin/sendmail")
  }

  /// - Throws: an `ExplainedError` where the message did not go out.
  func deliver(_ message: ChaseMessage) throws {
    switch self {
    case .sendmail(let path):
      guard let program = ExternalProgram.find(path, path: nil) else {
        throw ChaseProblem(explanation: "there is no program \(path) to send mail with; give --sendmail PATH")
      }
      // To whom the ledger says, whatever the headers say: a message may be what an imported history kept.
      let recipients = try ([message.addressee] + message.copied).map { try MailAddress(for: $0).text }
      // sendmail takes lines as the system ends them.
      let result: ExternalProgram.Result
      do {
        result = try program.run(
          ["-oi", "--"] + recipients, input: Array(message.content.replacing("\r\n", with: "\n").utf8),
          secondsAllowed: ChaseTransport.secondsAllowed)
      } catch let problem as ExternalProgramProblem where problem.wasCutOff {
        throw DeliveryUnknown(explanation: "\(problem.explanation); it may or may not have gone out")
      }
      guard result.status == 0 else { throw ChaseProblem(explanation: "\(path): \(result.errorLine)") }
    case .folder(let path):
      let name = message.messageID.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "@" }
      try Output.file(at: "\(path)/\(name).eml") { try $0.writeBinary(Array(message.content.utf8)) }
    }
  }
}
