/// A figure as it was given: its digits are kept, and it is reckoned with unrounded.
package struct MeasureNumber: Hashable, Sendable, CustomStringConvertible {
  /// `-1200.50`: no separators, no sign of a unit.
  package let description: String
  package let value: Double

  private static let mostDigits = 15

  /// Reads `196`, `1,200`, `3.5`, `-2`, `22.4%`, `£1,200`.
  package init?(_ text: some StringProtocol) {
    var digits = String(text.trimmed)
    // As it is stored, and as most are typed: a whole number in plain digits.
    if let plain = MeasureNumber.plain(digits) {
      (description, value) = (digits, Double(plain))
      return
    }
    if digits.utf8.contains(0xE2) { digits = digits.replacing("\u{2212}", with: "-") }
    if digits.hasSuffix("%") { digits = String(digits.dropLast()) }
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits = String(digits.dropFirst()) }
    if digits.hasPrefix("£") { digits = String(digits.dropFirst()) }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = MeasureNumber.whole(parts[0]), parts.count == 1 || MeasureNumber.isDigits(parts[1]) else {
      return nil
    }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard whole.count + fraction.count <= MeasureNumber.mostDigits else { return nil }
    let plain = fraction.isEmpty ? whole : "\(whole).\(fraction)"
    guard let value = Double(plain) else { return nil }
    description = isNegative && value != 0 ? "-\(plain)" : plain
    self.value = isNegative ? -value : value
  }

  package init(_ number: Int) {
    description = String(number)
    value = Double(number)
  }

  private static func plain(_ text: String) -> Int? {
    guard (1...mostDigits).contains(text.utf8.count), isDigits(text), text.utf8.first != 0x30 || text.utf8.count == 1
    else { return nil }
    return Int(text)
  }

  /// How many digits stand behind the point.
  package var places: Int { description.split(separator: ".").dropFirst().first?.count ?? 0 }

  /// Digits without needless zeros before them; thousands may be parted by commas.
  private static func whole(_ text: Substring) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, isDigits(first), groups.count == 1 || first.count <= 3,
      groups.dropFirst().allSatisfy({ $0.count == 3 && isDigits($0) })
    else { return nil }
    let digits = groups.joined().drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
