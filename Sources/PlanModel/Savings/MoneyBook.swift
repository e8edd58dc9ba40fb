/// Everything that was ever said of savings, or of benefits: the lines, their profiles and their months.
package struct MoneyBook<Item: MoneyItem>: Sendable {
  private let items: [RegisterHistory<Item>]
  private let years: [ItemReference: [(year: FinancialYear, history: RegisterHistory<ProfileYear>)]]
  private let months: [ItemReference: [(month: PlanMonth, history: RegisterHistory<MoneyMonth>)]]

  /// - Parameters:
  ///   - years: of every line, of other kinds too.
  ///   - months: likewise.
  package init(
    _ items: [RegisterHistory<Item>], years: [RegisterHistory<ProfileYear>], months: [RegisterHistory<MoneyMonth>]
  ) {
    self.items = items.sorted { $0.reference < $1.reference }
    self.years = MoneyBook.byLine(years) { FinancialYear($0) }.mapValues {
      $0.map { (year: $0.part, history: $0.history) }.sorted { $0.year < $1.year }
    }
    self.months = MoneyBook.byLine(months) { PlanMonth($0) }.mapValues {
      $0.map { (month: $0.part, history: $0.history) }.sorted { $0.month.firstDay < $1.month.firstDay }
    }
  }

  private static func byLine<Part, Kept>(
    _ histories: [RegisterHistory<Part>], _ read: (String) -> Kept?
  ) -> [ItemReference: [(part: Kept, history: RegisterHistory<Part>)]] {
    var lines: [ItemReference: [(part: Kept, history: RegisterHistory<Part>)]] = [:]
    for history in histories {
      guard let (line, text) = history.reference.lineAndPart, let part = read(text) else { continue }
      lines[line, default: []].append((part, history))
    }
    return lines
  }

  package var isEmpty: Bool { items.isEmpty }

  /// Every line that is there on a day, withdrawn ones included.
  ///
  /// - Parameters:
  ///   - year: of which the figures are; nil for that of the day.
  ///   - known: nothing recorded after the entry of this number is looked at.
  ///   - readings: the measures as at the day.
  package func lines(
    asAt date: PlanDate, year: FinancialYear? = nil, knownThrough known: Int64 = .max, calendar: WorkingCalendar,
    readings: [MeasureReading] = []
  ) -> [MoneyLine<Item>] {
    let year = year ?? FinancialYear(containing: date)
    let signals = Dictionary(firstValues: readings.map { ($0.measure.code, $0.variation) })
    return items.compactMap { history in
      guard let today = history.item(asAt: date, knownThrough: known) else { return nil }
      // In a year that has ended a line counts as it did at its end, whatever became of it since.
      let item = year.lastDay < date ? history.item(asAt: year.lastDay, knownThrough: known) ?? today : today
      let stand = Stand(
        item: item, history: history, beganOn: history.beginsOn ?? date, date: date, year: year, known: known,
        years: years[history.reference] ?? [], months: months[history.reference] ?? [])
      return stand.line(calendar, signals)
    }
  }

  /// One line on one day.
  private struct Stand {
    let item: Item
    let history: RegisterHistory<Item>
    let beganOn: PlanDate
    let date: PlanDate
    let year: FinancialYear
    let known: Int64
    let years: [(year: FinancialYear, history: RegisterHistory<ProfileYear>)]
    let months: [(month: PlanMonth, history: RegisterHistory<MoneyMonth>)]

    /// What was said of the months of a year, the earliest first.
    private func said(in year: FinancialYear) -> [(month: PlanMonth, item: MoneyMonth)] {
      months.filter { year.contains($0.month) }.compactMap { part in
        part.history.item(asAt: date, knownThrough: known).flatMap { $0.isWithdrawn ? nil : (part.month, $0) }
      }
    }

    private func figures(in year: FinancialYear, approved: Money?) -> MoneyFigures {
      let said = said(in: year)
      // A month counts from the first of April, so that the last word of each figure holds.
      func last(_ figure: (MoneyMonth) -> Money?) -> Money? {
        said.last { figure($0.item) != nil }.flatMap { figure($0.item) }
      }
      var figures = MoneyFigures()
      figures.approved = approved ?? .zero
      figures.forecast = last(\.forecast)
      figures.delivered = last(\.delivered) ?? .zero
      figures.deliveredOtherwise = last(\.deliveredOtherwise) ?? .zero
      figures.pressures = last(\.pressures) ?? .zero
      return figures
    }

    private func isAtRisk(in year: FinancialYear) -> Bool {
      let profile = profile { $0.item(asAt: date, knownThrough: known) }
      return figures(in: year, approved: approved(profile, for: year)).atRisk.pence > 0
    }

    func line(_ calendar: WorkingCalendar, _ signals: [String: MeasureVariation?]) -> MoneyLine<Item> {
      let said = said(in: year)
      let profile = profile { $0.item(asAt: date, knownThrough: known) }.map { part in
        MoneyLine<Item>.Approved(year: part.year, money: part.money, because: course(of: part.year).because)
      }
      let approved = approved(profile, for: year)
      let figures = figures(in: year, approved: approved)
      let own = course(of: year)
      let rated = rated(in: year)
      let missing = missing()
      let benefit = item as? Benefit
      return MoneyLine(
        item: item, year: year, rated: rated?.year == year ? rated : nil,
        ratedBefore: rated.flatMap { $0.year < year ? $0 : nil }, profile: profile, figures: figures,
        approved: approved,
        firstApproved: own.first,
        timesReprofiled: own.times, reprofiledBecause: own.because,
        reportedThrough: said.last?.month, forecastMonth: said.last { $0.item.forecast != nil }?.month,
        volume: said.last { $0.item.volume != nil }?.item.volume,
        monthsMissing: missing,
        forecastDueOn: missing.first.map { calendar.day(OwedValues.daysToReport, workingDaysAfter: $0.lastDay) },
        signal: benefit?.measure.flatMap { code in
          signals[code].map { MoneySignal(measure: code, variation: $0) }
        })
    }

    /// The last rating by the end of a year, with the year in which it was said.
    private func rated(in year: FinancialYear) -> MoneyLine<Item>.Rated? {
      let day = min(date, year.lastDay)
      let said = Timeline.holding(history.revisions, knownThrough: known).last {
        $0.effectiveOn <= day && $0.sets.contains("rating")
      }
      return said.flatMap { said in
        said.values.rating.map {
          MoneyLine<Item>.Rated(
            rating: $0, year: FinancialYear(containing: said.effectiveOn), because: said.entry.why)
        }
      }
    }

    private func profile(_ state: (RegisterHistory<ProfileYear>) -> ProfileYear?) -> [MoneyLine<Item>.Approved] {
      years.compactMap { part in
        state(part.history).flatMap { item in
          item.isWithdrawn
            ? nil
            : item.approved.map {
              MoneyLine<Item>.Approved(year: part.year, money: $0, because: nil)
            }
        }
      }
    }

    private func approved(_ profile: [MoneyLine<Item>.Approved], for year: FinancialYear) -> Money? {
      MoneyLine<Item>.approved(profile, on: item.basis, for: year)
    }

    /// What was approved for a year when anything first was, how often that became something else, and why the last time.
    private func course(of year: FinancialYear) -> (first: Money?, times: Int, because: String?) {
      let parts = years.filter { $0.year == year || item.basis == .increment && $0.year < year }
      let days = Set(parts.flatMap { $0.history.stages(knownThrough: known).map(\.from) }).filter { $0 <= date }
        .sorted()
      var course: (first: Money?, times: Int, because: String?) = (nil, 0, nil)
      var before: Money?
      for day in days {
        let now = approved(profile { $0.item(asAt: day, knownThrough: known) }, for: year)
        if course.first == nil {
          course.first = now
        } else if now?.pence != before?.pence {
          course.times += 1
          course.because = parts.compactMap { reason(of: $0.history, on: day) }.last
        }
        before = now
      }
      return course
    }

    private func reason(of history: RegisterHistory<ProfileYear>, on day: PlanDate) -> String? {
      Timeline.holding(history.revisions, knownThrough: known).last { $0.effectiveOn == day }?.entry.why
    }

    /// The months that have ended and have no forecast, since the last of their year that has one.
    ///
    /// Those of the year, and of the year before until the end of June, when the accounts are closed: a forecast of April says
    /// nothing of what March came to. Nothing is asked of what was delivered as approved, cannot be, or is counted elsewhere.
    private func missing() -> [PlanMonth] {
      guard item.isCounted else { return [] }
      let isClosing = year.contains(PlanMonth(containing: date)) && date < year.firstDay.adding(days: 91)
      let before = isClosing ? year.previous.map { missing(in: $0) } ?? [] : []
      return before + missing(in: year)
    }

    private func missing(in owing: FinancialYear) -> [PlanMonth] {
      guard approved(profile { $0.item(asAt: date, knownThrough: known) }, for: owing)?.pence ?? 0 != 0 else {
        return []
      }
      let own = months.filter { owing.contains($0.month) }
      let reported = own.filter { part in
        guard let month = part.history.item(asAt: date, knownThrough: known) else { return false }
        return !month.isWithdrawn && month.forecast != nil
      }.map(\.month.firstDay)
      let rated = rated(in: owing)
      let isDecided =
        rated?.year == owing && (rated?.rating == .undeliverable || rated?.rating == .delivered && !isAtRisk(in: owing))
      guard !isDecided else { return [] }
      return owing.months.filter { month in
        month.lastDay < date && month.lastDay >= beganOn && !reported.contains { $0 >= month.firstDay }
      }
    }
  }
}
