internal import PlanModel

/// The warnings of an import by their kinds, what matters most first: forty lines of one kind hide the one of another.
struct WarningKinds {
  struct Kind {
    /// As its first warning has it.
    let first: ImportFinding
    let rows: [Int]
  }

  /// So many of one kind are told in one line.
  private static let few = 3

  let each: [ImportFinding]
  let many: [Kind]

  init(_ warnings: [ImportFinding]) {
    let byKind = Dictionary(grouping: warnings) { WarningKinds.kind($0.message) }
    func isMany(_ warning: ImportFinding) -> Bool {
      byKind[WarningKinds.kind(warning.message), default: []].count > WarningKinds.few
    }
    each = warnings.filter { !isMany($0) }.enumerated().sorted {
      (WarningKinds.weight($0.element.message), $0.offset) < (WarningKinds.weight($1.element.message), $1.offset)
    }.map(\.element)
    many = byKind.values.filter { $0.count > WarningKinds.few }.compactMap { group in
      group.first.map { Kind(first: $0, rows: group.compactMap(\.row)) }
    }.sorted {
      (WarningKinds.weight($0.first.message), -$0.rows.count, $0.first.message)
        < (WarningKinds.weight($1.first.message), -$1.rows.count, $1.first.message)
    }
  }

  /// A message without what differs from row to row: numbers, references and the names of months.
  private static func kind(_ message: String) -> String {
    message.split { $0 == " " }.filter { word in
      !word.contains(where: \.isNumber) && !PlanDate.monthNames.contains { word.hasPrefix($0) } && !word.hasPrefix("\"")
    }.joined(separator: " ")
  }

  /// What could harm goes before what is only worth a look.
  private static func weight(_ message: String) -> Int {
    let order = [
      ["withdrawn", "not recorded", "retitled", "opened again", "without a reason", "is the year right"],
      ["looks like a name", "no officer", "do not pair"], ["was blank and is filled", "no due date", "no single date"],
      ["is not a working day"],
    ]
    return order.firstIndex { $0.contains(where: message.contains) } ?? 2
  }
}
