/// The stable name of an action, `area.sequence` such as `1.3`: never renumbered, never reused.
package struct Reference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let area: Int
  package let sequence: Int

  package init(area: Int, sequence: Int) {
    self.area = area
    self.sequence = sequence
  }

  /// Reads `1.3`: two whole numbers from 1 to 999,999 with a full stop between.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let area = Reference.number(parts[0]),
      let sequence = Reference.number(parts[1])
    else { return nil }
    self.init(area: area, sequence: sequence)
  }

  package var description: String { "\(area).\(sequence)" }

  package static func < (a: Reference, b: Reference) -> Bool {
    (a.area, a.sequence) < (b.area, b.sequence)
  }

  /// A whole number from 1 to 999,999 written in plain digits, as the parts of a reference are.
  package static func number(_ text: some StringProtocol) -> Int? {
    guard (1...6).contains(text.utf8.count),
      text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(text), number > 0
    else { return nil }
    return number
  }
}
