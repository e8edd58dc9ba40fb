/// An amount in whole pence, with the precision to which it was given.
///
/// A sum is reckoned in pence and never in fractions of a million; the precision says how the amount is printed again,
/// and how far a printed total may be from the sum of printed rows by rounding alone.
package struct Money: Hashable, Sendable {
  /// Below zero for money that is not saved but spent.
  package let pence: Int
  /// What the last printed digit is worth, in pence: 100,000 for £0.200m, 100 for £200,000.
  package let precision: Int

  package init(pence: Int, precision: Int) {
    self.pence = pence
    self.precision = precision
  }

  /// Whether it is an amount that can have been given, whatever a file says.
  package var isSound: Bool {
    pence.magnitude <= UInt(Money.most) && (0...8).contains { Money.powersOfTen[$0] == precision }
  }

  private static let powersOfTen = (0...8).map { power in (0..<power).reduce(1) { value, _ in value * 10 } }

  /// Nothing: it makes no sum more exact than it was.
  package static let zero = Money(pence: 0, precision: 100_000_000)

  static let inMillion = 100_000_000
  private static let inThousand = 100_000

  /// No amount of a council comes near a hundred billion pounds, of which millions can be added up without overflow.
  static let most = 100_000 * inMillion

  /// Added up to the finer of both precisions, so that a column adds up as it is printed.
  package static func + (a: Money, b: Money) -> Money {
    Money(pence: a.pence + b.pence, precision: min(a.precision, b.precision))
  }

  package static func - (a: Money, b: Money) -> Money { a + -b }

  package static prefix func - (a: Money) -> Money { Money(pence: -a.pence, precision: a.precision) }

  /// So many times; nil where that is no amount that anybody has.
  package func times(_ count: Int) -> Money? {
    guard (0...Benefit.mostVolume).contains(count) else { return nil }
    let (product, isTooLarge) = pence.multipliedReportingOverflow(by: count)
    return isTooLarge || product.magnitude > UInt(Money.most) * 1_000
      ? nil : Money(pence: product, precision: precision)
  }

  package static func sum(_ amounts: some Sequence<Money>) -> Money {
    amounts.reduce(nil as Money?) { sum, amount in sum.map { $0 + amount } ?? amount } ?? .zero
  }

  /// "£0.200m", "£4.77m", "£200,000", "£12.50"; below zero with a minus sign.
  package var words: String {
    let sign = pence < 0 ? "−" : ""
    if precision >= Money.inThousand { return "\(sign)£\(digits(of: Money.inMillion))m" }
    return "\(sign)£\(digits(of: 100))"
  }

  /// The digits in a unit of so many pence, thousands parted where it is the pound.
  private func digits(of unit: Int) -> String {
    let amount = pence.magnitude
    let (whole, rest) = amount.quotientAndRemainder(dividingBy: UInt(unit))
    let text = Money.grouped(whole)
    guard precision < unit else { return text }
    let places = String(unit / precision).count - 1
    let fraction = String(rest / UInt(precision))
    return "\(text).\(String(repeating: "0", count: max(0, places - fraction.count)))\(fraction)"
  }

  /// What the amounts of one table are printed in, so that a column adds up as it stands.
  package enum TableUnit: Sendable {
    case millions, pounds, pence

    /// Millions where every amount is of whole thousands, else pounds, and pence where there are any.
    package init(_ amounts: some Sequence<Money>) {
      self = amounts.reduce(.millions) { unit, money in
        if unit == .pence || !money.pence.isMultiple(of: 100) { return .pence }
        return unit == .pounds || !money.pence.isMultiple(of: Money.inThousand) ? .pounds : .millions
      }
    }

    package var words: String { self == .millions ? "£m" : "£" }
  }

  /// The digits alone, in the unit of a table, in which all have as many places: `0.537`, `37,000`, `12.50`.
  package func digits(in unit: TableUnit) -> String {
    let sign = pence < 0 ? "−" : ""
    switch unit {
    case .millions: return sign + Money(pence: pence, precision: Money.inThousand).digits(of: Money.inMillion)
    case .pounds: return sign + Money(pence: pence, precision: 100).digits(of: 100)
    case .pence: return sign + Money(pence: pence, precision: 1).digits(of: 100)
    }
  }

  /// "£1.012m" where the table is in millions, and else in pounds.
  package func words(in unit: TableUnit) -> String {
    unit == .millions
      ? "\(pence < 0 ? "−" : "")£\((pence < 0 ? -self : self).digits(in: unit))m"
      : "\(pence < 0 ? "−" : "")£\((pence < 0 ? -self : self).digits(in: unit))"
  }

  private static func grouped(_ number: UInt) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
