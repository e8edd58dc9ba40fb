/// How often a value of a measure is due.
package enum MeasureInterval: String, Sendable, CaseIterable {
  case week, month, quarter, year
}

/// The week, month, quarter or year that a value is of; of an audit's round the day.
///
/// Quarters and years are those of a council's accounts, from April to March, and carry both years so that nobody takes them
/// for those of the calendar: `2022-23 Q2` is July to September 2022.
package struct MeasurePeriod: Hashable, Sendable, Comparable, CustomStringConvertible {
  package enum Kind: Hashable, Sendable {
    case every(MeasureInterval)
    case day
  }

  package let kind: Kind
  package let firstDay: PlanDate
  package let lastDay: PlanDate

  private init(_ kind: Kind, _ firstDay: PlanDate, through lastDay: PlanDate) {
    self.kind = kind
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  package init(day: PlanDate) { self.init(.day, day, through: day) }

  package init(_ interval: MeasureInterval, containing day: PlanDate) {
    let month = PlanMonth(containing: day)
    switch interval {
    case .week:
      let monday = day.adding(days: 1 - day.weekday)
      self.init(.every(.week), monday, through: monday.adding(days: 6))
    case .month: self.init(.every(.month), month.firstDay, through: month.lastDay)
    case .quarter:
      let first = (month.month - 1) / 3 * 3 + 1
      self.init(.every(.quarter), MeasurePeriod.day(1, first, month.year), months: 3)
    case .year:
      let year = month.month < 4 ? month.year - 1 : month.year
      self.init(.every(.year), MeasurePeriod.day(1, 4, year), months: 12)
    }
  }

  private init(_ kind: Kind, _ firstDay: PlanDate, months: Int) {
    let (year, month, _) = firstDay.components
    let after = month - 1 + months
    let next = MeasurePeriod.day(1, after % 12 + 1, year + after / 12)
    self.init(kind, firstDay, through: next.adding(days: -1))
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int) -> PlanDate {
    guard let date = PlanDate(year: year, month: month, day: day) else {
      preconditionFailure("the first of a month exists in every year that is read")
    }
    return date
  }

  /// No other years are read, so that none before or after them needs to be.
  private static let years = 1990...2199

  /// Reads `2022-10` or `October 2022`, `2022-W41`, `2022-23 Q2`, `2022-23` or `2022/23`, or a day.
  package init?(_ text: some StringProtocol) {
    let words = text.trimmed.replacing("/", with: "-")
    let parts = words.split(whereSeparator: { $0 == "-" || $0 == " " })
    if parts.count == 2, parts[1].first == "W" || parts[1].first == "w" {
      guard let week = MeasurePeriod.week(parts[0], parts[1].dropFirst()) else { return nil }
      self = week
    } else if let day = PlanDate(iso: words) {
      self.init(day: day)
    } else if let year = MeasurePeriod.year(parts) {
      guard let period = parts.count == 2 ? year : MeasurePeriod.quarter(of: year, parts[2]) else { return nil }
      self = period
    } else if let month = PlanMonth(words) ?? PlanMonth(String(text.trimmed)) {
      self.init(.month, containing: month.firstDay)
    } else {
      return nil
    }
    guard MeasurePeriod.years.contains(firstDay.components.year) else { return nil }
  }

  /// A year of accounts: two that follow one another.
  private static func year(_ parts: [Substring]) -> MeasurePeriod? {
    guard (2...3).contains(parts.count), parts[0].count == 4, parts[1].count == 2, let first = Int(parts[0]),
      let second = Int(parts[1]), second == (first + 1) % 100, let day = PlanDate(iso: "\(parts[0])-04-01")
    else { return nil }
    // 2011-12 is a month too, and is read as one.
    if parts.count == 2, (1...12).contains(second) { return nil }
    return MeasurePeriod(.year, containing: day)
  }

  private static func quarter(of year: MeasurePeriod, _ text: Substring) -> MeasurePeriod? {
    guard text.count == 2, text.first == "Q" || text.first == "q", let number = text.last?.wholeNumberValue,
      (1...4).contains(number)
    else { return nil }
    return (1..<number).reduce(MeasurePeriod(.quarter, containing: year.firstDay)) { quarter, _ in quarter.next }
  }

  /// ISO 8601: the first week is that with 4 January.
  private static func week(_ year: Substring, _ number: Substring) -> MeasurePeriod? {
    guard year.count == 4, let number = Int(number), (1...53).contains(number),
      let fourth = PlanDate(iso: "\(year)-01-04")
    else { return nil }
    let week = MeasurePeriod(.week, containing: fourth.adding(days: 7 * (number - 1)))
    return week.description.hasPrefix(year) ? week : nil
  }

  /// Of a day, the day after.
  package var next: MeasurePeriod {
    let day = lastDay.adding(days: 1)
    return switch kind {
    case .day: MeasurePeriod(day: day)
    case .every(let interval): MeasurePeriod(interval, containing: day)
    }
  }

  package var previous: MeasurePeriod {
    let day = firstDay.adding(days: -1)
    return switch kind {
    case .day: MeasurePeriod(day: day)
    case .every(let interval): MeasurePeriod(interval, containing: day)
    }
  }

  /// As it is stored and typed; of one interval they sort by their time.
  package var description: String {
    let year = firstDay.components.year
    switch kind {
    case .day: return firstDay.iso
    case .every(.month): return PlanMonth(containing: firstDay).iso
    case .every(.year): return MeasurePeriod.accounts(year)
    case .every(.quarter):
      let month = firstDay.components.month
      return "\(MeasurePeriod.accounts(month < 4 ? year - 1 : year)) Q\((month + 8) % 12 / 3 + 1)"
    case .every(.week):
      let thursday = firstDay.adding(days: 3)
      let first = MeasurePeriod.weekOne(of: thursday.components.year)
      let number = (firstDay - first) / 7 + 1
      return "\(thursday.components.year)-W\(number < 10 ? "0" : "")\(number)"
    }
  }

  private static func weekOne(of year: Int) -> PlanDate {
    let fourth = day(4, 1, year)
    return fourth.adding(days: 1 - fourth.weekday)
  }

  private static func accounts(_ year: Int) -> String {
    let second = (year + 1) % 100
    return "\(year)-\(second < 10 ? "0" : "")\(second)"
  }

  /// As people read it: "October 2022", "the week of 10 October 2022", "2022-23 Q2".
  package var long: String {
    switch kind {
    case .day: firstDay.long
    case .every(.month): PlanMonth(containing: firstDay).long
    case .every(.week): "the week of \(firstDay.long)"
    case .every(.quarter), .every(.year): description
    }
  }

  /// "in October 2022", "on 15 March 2023".
  package var within: String { kind == .day ? "on \(long)" : "in \(long)" }

  package static func < (a: MeasurePeriod, b: MeasurePeriod) -> Bool {
    (a.firstDay, a.lastDay) < (b.firstDay, b.lastDay)
  }
}
