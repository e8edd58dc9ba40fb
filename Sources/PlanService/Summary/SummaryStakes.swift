internal import PlanModel
internal import PlanStorage

extension PlanReader {
  /// Money, volumes and risks, as far as a paper with these sections tells of them.
  ///
  /// - Parameters:
  ///   - since: the first day of the paper's period.
  ///   - known: the entry through which the plan was known when the paper of that day was sealed; nil where none was.
  ///   - readings: the measures as at the day, where they are known already.
  func stakes(
    in sections: [SummarySection], asAt date: PlanDate, since: PlanDate, knownThrough known: Int64?,
    readings: [MeasureReading]?, areas: Set<Int>
  ) throws -> Stakes {
    var risks = try sections.contains(.risks) ? riskRegister(asAt: date, since: since) : .empty
    if !areas.isEmpty {
      risks.risks = risks.risks.filter { standing in standing.risk.actions.contains { areas.contains($0.area) } }
    }
    return Stakes(
      savings: sections.contains(.savings)
        ? try moneyReport(of: Saving.self, asAt: date, since: since, knownThrough: known, readings: [], areas: areas)
        : nil,
      benefits: sections.contains(.benefits)
        ? try moneyReport(
          of: Benefit.self, asAt: date, since: since, knownThrough: known, readings: readings, areas: areas)
        : nil, risks: risks)
  }

  private func moneyReport<Item: MoneyItem>(
    of type: Item.Type, asAt date: PlanDate, since: PlanDate, knownThrough known: Int64?,
    readings: [MeasureReading]?, areas: Set<Int>
  ) throws -> MoneyReport<Item>? {
    let book = try moneyBook(of: type)
    guard !book.isEmpty else { return nil }
    let year = FinancialYear(containing: date)
    let calendar = try workingCalendar()
    // Of a part of the plan only the lines that its actions bring about, in each sum and each bridge.
    let lines = try moneyLines(of: type, asAt: date, readings: readings).filter { line in
      areas.isEmpty || line.item.actions.contains { areas.contains($0.area) }
    }
    let shown = Set(lines.map(\.reference))
    func those(_ lines: [MoneyLine<Item>]) -> [MoneyLine<Item>] {
      areas.isEmpty ? lines : lines.filter { shown.contains($0.reference) }
    }
    let earlier = those(book.lines(asAt: since, year: year, calendar: calendar))
    guard !lines.isEmpty else { return nil }
    return MoneyReport(
      year: year, lines: lines,
      known: known.map { those(book.lines(asAt: since, year: year, knownThrough: $0, calendar: calendar)) } ?? earlier,
      earlier: earlier,
      yearBefore: year.previous.map { those(book.lines(asAt: date, year: $0, calendar: calendar)) } ?? [])
  }
}
