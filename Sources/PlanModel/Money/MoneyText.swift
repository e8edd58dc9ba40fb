/// What an amount without a unit of its own is counted in.
package enum MoneyUnit: String, Sendable, CaseIterable {
  case pounds, thousands, millions

  var pence: Int {
    switch self {
    case .pounds: 100
    case .thousands: 100_000
    case .millions: Money.inMillion
    }
  }

  /// Reads `m`, `£m`, `millions`, `k`, `£000`, `pounds`, `£`.
  package init?(reading text: some StringProtocol) {
    switch text.folded.filter({ $0 != "£" && $0 != "(" && $0 != ")" && $0 != " " }) {
    case "m", "mn", "million", "millions": self = .millions
    case "k", "000", "000s", "thousand", "thousands": self = .thousands
    case "pounds", "pound", "gbp": self = .pounds
    case "" where text.contains("£"): self = .pounds
    default: return nil
    }
  }
}

/// How an amount was written, before anybody says which way it counts.
package struct MoneyText: Sendable, Equatable {
  /// How the way of an amount was shown: budget papers print a saving with a minus or in brackets.
  package enum Sign: Sendable {
    case none, plus, minus, brackets
  }

  /// Never below zero.
  package let amount: Money
  package let sign: Sign

  package static let accepted =
    "£0.537m, 537k, 537,000 or 537000.00, a saving also in brackets or with a minus, a cost with a plus"

  /// Reads `0.537m`, `£537k`, `537,000`, `(0.200)`, `-0.200`.
  ///
  /// - Parameter unit: what an amount without a unit is counted in.
  /// - Returns: nil where it is no amount, has parts of a penny, or is beyond what any council has.
  package init?(_ text: some StringProtocol, unit: MoneyUnit = .pounds) {
    var words = String(text.trimmed.filter { !$0.isWhitespace }).replacing("\u{2212}", with: "-")
    if words.hasPrefix("("), words.hasSuffix(")") {
      sign = .brackets
      words = String(words.dropFirst().dropLast())
      if words.hasPrefix("-") || words.hasPrefix("+") { return nil }
    } else if words.hasPrefix("-") {
      sign = .minus
      words.removeFirst()
    } else if words.hasPrefix("+") {
      sign = .plus
      words.removeFirst()
    } else {
      sign = .none
    }
    if words.hasPrefix("£") { words.removeFirst() }
    if words.contains(where: { $0 == "(" || $0 == ")" }) { return nil }
    if words.hasPrefix(".") { words = "0\(words)" }
    let letters = words.drop { !$0.isLetter }
    guard let unit = letters.isEmpty ? unit : MoneyUnit(reading: letters),
      let amount = MoneyText.amount(words.dropLast(letters.count), unit: unit)
    else { return nil }
    self.amount = amount
  }

  private static func amount(_ digits: Substring, unit: MoneyUnit) -> Money? {
    // "0,500" is half of something to whoever writes a comma for a point, and five hundred to nobody.
    guard !digits.hasPrefix("-"), !digits.hasPrefix("£"), !digits.hasSuffix("%"),
      !(digits.hasPrefix("0") && digits.contains(","))
    else { return nil }
    guard let number = MeasureNumber(digits), number.places <= 8 else { return nearest(digits, unit: unit) }
    let precision = (0..<number.places).reduce(unit.pence as Int?) { value, _ in
      value.flatMap { $0 >= 10 ? $0 / 10 : nil }
    }
    guard let precision, let parts = Int(number.description.filter { $0 != "." }) else { return nil }
    let (pence, isTooLarge) = parts.multipliedReportingOverflow(by: precision)
    return isTooLarge || pence > Money.most ? nil : Money(pence: pence, precision: precision)
  }

  /// What a spreadsheet reckoned, such as 0.30000000000000004: whole pence but for what its arithmetic leaves.
  private static func nearest(_ digits: Substring, unit: MoneyUnit) -> Money? {
    let isPlain = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    guard isPlain, digits.contains("."), digits.utf8.count <= 32, let number = Double(digits) else { return nil }
    let pence = number * Double(unit.pence)
    guard pence < Double(Money.most), abs(pence - pence.rounded()) < 0.000_1 else { return nil }
    return Money(pence: Int(pence.rounded()), precision: 1)
  }

  /// As a saving: what is printed with a minus or in brackets, or without a sign, is one; a plus is a cost.
  package var saving: Money { sign == .plus ? -amount : amount }

  /// As what it is called, such as a pressure or what was delivered: a minus takes away.
  package var plain: Money { sign == .minus || sign == .brackets ? -amount : amount }
}
