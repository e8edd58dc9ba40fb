package import PlanModel
internal import PlanStorage

extension PlanService {
  /// The figures of the last periods that have ended, with values or without, as a sheet for whoever fills it in; with what
  /// the sheet is made from: nil while nothing is recorded.
  ///
  /// - Parameters:
  ///   - officer: whose measures; nil for all of them. Audits, whose rounds are no periods, are not among them.
  ///   - count: how many periods of each measure.
  package func figureSheet(officer: String?, periods count: Int) throws -> (figures: [SheetFigure], base: SheetBase?) {
    try read { reader in
      let owners = try officer.map { Set(try reader.officers(matching: $0, asAt: today).map(\.id)) }
      let figures = try reader.measureHistories().sorted { $0.code < $1.code }.flatMap { history -> [SheetFigure] in
        guard let reading = history.reading(asAt: today), reading.measure.audit == nil,
          reading.measure.withdrawnReason == nil,
          owners.map({ owners in reading.measure.officer.map { owners.contains($0.id) } ?? false }) ?? true
        else { return [] }
        return history.figures(reading, endedBy: today, most: count)
      }
      return (figures, try reader.sheetBase(asAt: today))
    }
  }
}

extension MeasureHistory {
  /// Of the last periods that have ended, from the first that has a value or in which the measure was added.
  fileprivate func figures(_ reading: MeasureReading, endedBy today: PlanDate, most count: Int) -> [SheetFigure] {
    let measure = reading.measure
    let interval = measure.definition.interval
    let first = [reading.values.first?.period.firstDay, revisions.first?.effectiveOn].compactMap(\.self).min() ?? today
    let values = Dictionary(firstValues: reading.values.map { ($0.period, $0) })
    var period = MeasurePeriod(interval, containing: today)
    if period.lastDay > today { period = period.previous }
    var figures: [SheetFigure] = []
    while figures.count < count, period.lastDay >= first {
      figures.append(
        SheetFigure(measure: measure, definition: measure.definition, period: period, value: values[period]))
      period = period.previous
    }
    return figures.reversed()
  }
}
