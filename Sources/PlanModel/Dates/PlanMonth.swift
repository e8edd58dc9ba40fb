/// A calendar month, the period of most summaries.
package struct PlanMonth: Hashable, Sendable {
  package let year: Int
  package let month: Int

  package init?(year: Int, month: Int) {
    guard PlanDate(year: year, month: month, day: 1) != nil else { return nil }
    self.year = year
    self.month = month
  }

  package init(containing date: PlanDate) {
    let (year, month, _) = date.components
    self.year = year
    self.month = month
  }

  /// Reads `2023-01`, `January 2023` and `Jan 2023`.
  package init?(_ text: String) {
    let dashed = text.split(separator: "-", omittingEmptySubsequences: false)
    if dashed.count == 2, dashed[0].count == 4, dashed[1].count == 2,
      let year = Int(dashed[0]), let month = Int(dashed[1])
    {
      self.init(year: year, month: month)
      return
    }
    let words = text.split(separator: " ")
    guard words.count == 2, let month = DateText.month(named: words[0]),
      words[1].count == 4, let year = Int(words[1])
    else { return nil }
    self.init(year: year, month: month)
  }

  package var firstDay: PlanDate {
    guard let date = PlanDate(year: year, month: month, day: 1) else {
      preconditionFailure("a month is only made from a date that exists")
    }
    return date
  }

  package var lastDay: PlanDate {
    firstDay.adding(days: PlanDate.days(inMonth: month, of: year) - 1)
  }

  /// `2023-01`, for machines.
  package var iso: String { String(firstDay.iso.prefix(7)) }

  /// `January 2023`, for people.
  package var long: String { "\(PlanDate.monthNames[month - 1]) \(year)" }
}
