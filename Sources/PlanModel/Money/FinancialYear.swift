/// A year of a council's accounts, from April to March: `2022-23`.
package struct FinancialYear: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year in whose April it begins.
  package let start: Int

  private static let years = 1990...2198

  package init?(start: Int) {
    guard FinancialYear.years.contains(start) else { return nil }
    self.start = start
  }

  package init(containing date: PlanDate) {
    let (year, month, _) = date.components
    start = month < 4 ? year - 1 : year
  }

  /// Reads `2022-23`, `2022/23`, `2022/2023`, `22/23`, and a column's `y2022_23`.
  package init?(_ text: some StringProtocol) {
    var words = text.folded.replacing("\u{2013}", with: "-")
    if words.hasPrefix("y") { words.removeFirst() }
    let parts = words.split(omittingEmptySubsequences: false) { "-/_".contains($0) }
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      parts[0].count == 4 || parts[0].count == 2, parts[1].count == 2 || parts[0].count == 4 && parts[1].count == 4,
      let first = Int(parts[0]), let second = Int(parts[1])
    else { return nil }
    let start = parts[0].count == 2 ? 2000 + first : first
    guard second == (parts[1].count == 4 ? start + 1 : (start + 1) % 100), FinancialYear.years.contains(start) else {
      return nil
    }
    self.start = start
  }

  /// At the ends of the calendar, which no year of accounts that is read reaches, its own first or last day.
  package var firstDay: PlanDate { PlanDate(year: start, month: 4, day: 1) ?? .firstOfAll }
  package var lastDay: PlanDate { PlanDate(year: start + 1, month: 3, day: 31) ?? .distantFuture }
  package var previous: FinancialYear? { FinancialYear(start: start - 1) }

  /// Its twelve months, April first.
  package var months: [PlanMonth] {
    (0..<12).compactMap { PlanMonth(year: start + ($0 + 3) / 12, month: ($0 + 3) % 12 + 1) }
  }

  package func contains(_ month: PlanMonth) -> Bool { FinancialYear(containing: month.firstDay) == self }

  package var description: String {
    let second = (start + 1) % 100
    return "\(start)-\(second < 10 ? "0" : "")\(second)"
  }

  package static func < (a: FinancialYear, b: FinancialYear) -> Bool { a.start < b.start }
}
