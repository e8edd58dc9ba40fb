package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Every saving, or every benefit, as at a day.
  ///
  /// - Parameter year: of which the figures are; nil for that of the day.
  package func moneyLines<Item: MoneyItem>(
    of type: Item.Type, asAt date: PlanDate, year: FinancialYear? = nil
  ) throws -> [MoneyLine<Item>] {
    try read { try $0.moneyLines(of: type, asAt: date, year: year) }
  }
}

extension PlanService {
  /// What leaves the totals with a line that was moved, where what it is counted in now has less approved for the year.
  package func moveDoubt<Item: MoneyItem>(_ moved: Item, on date: PlanDate) throws -> String? {
    guard let place = moved.supersededBy else { return nil }
    return try read { reader in
      let line = try reader.moneyLines(of: Item.self, asAt: date).first { $0.reference == moved.reference }
      guard let line, let approved = line.approved else { return nil }
      let year = FinancialYear(containing: date)
      let others =
        try reader.moneyLines(of: Saving.self, asAt: date).map { ($0.reference, $0.figures.approved) }
        + reader.moneyLines(of: Benefit.self, asAt: date, readings: []).map { ($0.reference, $0.figures.approved) }
      let there = others.first { $0.0.description == place }?.1
      if let there, there.pence >= approved.pence { return nil }
      let has = there.map { "\(place) has \($0.words) approved for \(year)" } ?? "\(place) is no line of the plan"
      return "\(approved.words) approved and \(line.figures.achieved.words) achieved leave the totals, and \(has)"
    }
  }
}

extension PlanReader {
  func moneyBook<Item: MoneyItem>(of type: Item.Type) throws -> MoneyBook<Item> {
    let items = try histories(of: type)
    return items.isEmpty
      ? MoneyBook([], years: [], months: [])
      : MoneyBook(items, years: try histories(of: ProfileYear.self), months: try histories(of: MoneyMonth.self))
  }

  /// Withdrawn ones included; officers are called what they are called on the day.
  ///
  /// - Parameter readings: the measures as at the day, where they are known already.
  func moneyLines<Item: MoneyItem>(
    of type: Item.Type, asAt date: PlanDate, year: FinancialYear? = nil, readings: [MeasureReading]? = nil
  ) throws -> [MoneyLine<Item>] {
    let book = try moneyBook(of: type)
    guard !book.isEmpty else { return [] }
    let named = Dictionary(firstValues: try items(of: type, asAt: date).map { ($0.reference, $0) })
    let known = Item.kind == .benefit ? try readings ?? measureReadings(asAt: date) : []
    let measures = known.filter { $0.measure.withdrawnReason == nil }
    return book.lines(asAt: date, year: year, calendar: try workingCalendar(), readings: measures).map { line in
      var line = line
      line.item.officer = named[line.reference]?.officer ?? line.item.officer
      return line
    }
  }
}
