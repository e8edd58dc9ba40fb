internal import PlanModel
internal import TextFormats

extension ShellContext {
  /// Of one text, in bytes: a long report, many times over.
  static let mostText = 1 << 20

  /// The lines of a file, without blank ones.
  func lines(_ path: String) throws -> [String] {
    let bytes = try read(path, most: ShellContext.mostText)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputError(explanation: "\(path) is not UTF-8 text")
    }
    return text.split(whereSeparator: \.isNewline).map(String.init).filter { $0.contains { !$0.isWhitespace } }
  }

  /// The text given, or for `-` that of standard input without the line break at its end.
  func text(_ argument: String) throws -> String {
    guard argument == "-" else { return argument }
    do {
      let text = String(decoding: try TextDecoding.utf8(standardInput(ShellContext.mostText)), as: UTF8.self)
      return text.last?.isNewline ?? false ? String(text.dropLast()) : text
    } catch TextDecodingProblem.notText(let kind) {
      throw InputError(explanation: "standard input is \(kind), not text")
    } catch TextDecodingProblem.invalid(let encoding, _) {
      throw InputError(explanation: "standard input is not sound \(encoding) text")
    }
  }
}
