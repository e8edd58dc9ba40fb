internal import PlanModel

/// Texts that stand twice: importable, since text is no key, but worth a look.
enum DoubtfulTexts {
  /// How much of two texts must agree, in bytes, for one that goes on to be taken for the other with more added.
  private static let beginning = 60

  static func findings(_ rows: [ImportRow]) -> [ImportFinding] {
    var seen: [[UInt8]: [ImportRow]] = [:]
    return rows.compactMap { row in
      let key = Array(row.action.utf8.prefix(beginning))
      defer { seen[key, default: []].append(row) }
      guard let other = seen[key]?.first(where: { isDoubtful(row.action, $0.action) }) else {
        return nil
      }
      let same = other.action == row.action
      return .warning(
        row: row.row, column: PlanField.action.rawValue, value: row.action,
        same
          ? "the same action text stands in row \(other.row)"
          : "the action text of row \(other.row) is the same as far as the shorter goes")
    }
  }

  private static func isDoubtful(_ a: String, _ b: String) -> Bool {
    a == b || (min(a.utf8.count, b.utf8.count) >= beginning && (a.hasPrefix(b) || b.hasPrefix(a)))
  }
}
