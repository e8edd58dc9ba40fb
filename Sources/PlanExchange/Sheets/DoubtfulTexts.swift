internal import PlanModel

/// Texts that stand twice, whole or as the first sentences of a longer one: importable, since text is no key, but
/// worth a look.
enum DoubtfulTexts {
  /// First sentences shorter than this, in bytes, are no sign of the same action.
  private static let shortest = 40
  /// How far into a text its sentences are looked at, in bytes.
  private static let longest = 1000

  static func findings(_ rows: [ImportRow]) -> [ImportFinding] {
    var rowOfText: [String: Int] = [:]
    var rowOfBeginning: [String: Int] = [:]
    return rows.compactMap { row in
      let beginnings = beginnings(of: row.said.action)
      let same = rowOfText[row.said.action]
      let longerOrShorter = rowOfBeginning[row.said.action] ?? beginnings.lazy.compactMap { rowOfText[$0] }.first
      rowOfText[row.said.action] = same ?? row.row
      for beginning in beginnings where rowOfBeginning[beginning] == nil { rowOfBeginning[beginning] = row.row }
      if let same { return finding(row, "the same action text stands in row \(same)") }
      return longerOrShorter.map {
        finding(row, "the action text of row \($0) is the same as far as the shorter goes")
      }
    }
  }

  private static func finding(_ row: ImportRow, _ message: String) -> ImportFinding {
    .warning(row: row.row, column: PlanField.action.rawValue, value: row.said.action, message, field: .action)
  }

  /// The text up to the end of each of its sentences but the last.
  private static func beginnings(of text: String) -> [String] {
    let bytes = Array(text.utf8.prefix(longest))
    return bytes.indices.dropLast().filter { index in
      index >= shortest && bytes[index] == UInt8(ascii: ".") && bytes[index + 1] == UInt8(ascii: " ")
    }.map { String(decoding: bytes[...$0], as: UTF8.self) }
  }
}
