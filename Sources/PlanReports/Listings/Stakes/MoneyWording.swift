internal import PlanModel

/// How money is put into sentences.
enum MoneyWording {
  /// A line with what its reader needs beside its figures, and apart from it what must not be missed.
  static func cell<Item>(_ line: MoneyLine<Item>, asAt date: PlanDate) -> Cell {
    let exceptions = line.exceptions(asAt: date).map { words($0, line) }
    let standing = exceptions.isEmpty ? nil : "Not to be missed: \(exceptions.joined(separator: "; "))."
    return .prose(
      [line.item.title, particulars(line, asAt: date)].compactMap(\.self).joined(separator: "\n"), standing: standing)
  }

  private static func particulars<Item>(_ line: MoneyLine<Item>, asAt date: PlanDate) -> String? {
    if let reason = line.item.withdrawnReason { return "Withdrawn: \(reason)" }
    if let place = line.item.supersededBy { return moved(line, to: place) }
    let officer = line.item.officer.map { "\($0.called)." } ?? "No officer."
    let parts =
      [
        officer, line.ratedBefore.map { "\($0.rating.rating.label) in \($0.year)." }, reprofiled(line),
        behind(line, date),
      ]
      + ofBenefit(line) + [line.rated?.because.map { "\($0)" }, line.item.progress]
    let said = parts.compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  /// What stands in no total here since it was moved.
  private static func moved<Item>(_ line: MoneyLine<Item>, to place: String) -> String {
    let figures = line.figures
    guard line.approved != nil else { return "Counted in \(place)." }
    return
      "Counted in \(place): \(figures.approved.words) approved and \(figures.achieved.words) achieved of it are in no total here."
  }

  /// Of which month its figures are, where they are not of the last that has ended.
  private static func behind<Item>(_ line: MoneyLine<Item>, _ date: PlanDate) -> String? {
    guard line.approved != nil, let ended = line.year.months.last(where: { $0.lastDay <= date }) else { return nil }
    guard let month = line.reportedThrough else { return "No figures reported." }
    return month.lastDay < ended.lastDay ? "Figures to \(month.long)." : nil
  }

  private static func words<Item>(_ exception: MoneyException, _ line: MoneyLine<Item>) -> String {
    guard exception == .forecastMissing, let month = line.monthsMissing.first else { return exception.words }
    return "forecast for \(month.long) missing"
  }

  private static func reprofiled<Item>(_ line: MoneyLine<Item>) -> String? {
    guard line.timesReprofiled > 0 else { return nil }
    let first = line.firstApproved.map { " (first \($0.words))" } ?? ""
    let why = line.reprofiledBecause.map { ": \($0)" } ?? ""
    return "Re-profiled \(Wording.times(line.timesReprofiled))\(first)\(why)" + (why.hasSuffix(".") ? "" : ".")
  }

  private static func ofBenefit<Item>(_ line: MoneyLine<Item>) -> [String?] {
    guard let benefit = line.item as? Benefit else { return [] }
    return [volume(benefit, line.volume), target(benefit), measure(benefit, line.signal)]
  }

  /// "35 additional children supported per year, 12 so far; £136,285.71 each (worked out)."
  private static func volume(_ benefit: Benefit, _ volume: Int?) -> String? {
    let soFar = volume.map { "\($0) so far" }
    guard let target = benefit.volume else {
      let printed = benefit.volumeAsPrinted.map { "Volume as printed, in no one figure: \($0)" }
      return [printed, soFar].compactMap(\.self).joined(separator: "; ").nonBlank.map { "\($0)." }
    }
    let each = benefit.valueOfOne.map { "\($0.money.words) each\($0.isWorkedOut ? " (worked out)" : "")" }
    let what = "\(target)" + (benefit.volumeUnit.map { " \($0)" } ?? "")
    return "\(what), \(soFar ?? "none reported"); \(each ?? "no value of one")."
  }

  private static func target(_ benefit: Benefit) -> String? {
    guard let target = benefit.target else { return nil }
    let year = benefit.targetYear.map { " by \($0)" } ?? ""
    let other = benefit.targetDisagrees.map { ", but volume times value is \($0.reckoned.words)" } ?? ""
    return "Target \(target.words) a year\(year)\(other)."
  }

  private static func measure(_ benefit: Benefit, _ signal: MoneySignal?) -> String? {
    guard let code = benefit.measure else { return "No measure named." }
    return "\(code): \(signal?.words ?? "no such measure now")."
  }

  /// "£1.790m approved for 2022-23, £0.900m achieved (£0.100m of it by other means), £0.050m pressures: £0.940m at risk.
  /// Forecast £1.500m."
  static func sentence<Item>(_ report: MoneyReport<Item>, asAt date: PlanDate) -> String {
    let (total, counted, unit) = (report.total, report.counted, report.unit)
    guard counted.contains(where: { $0.approved != nil }) else { return nothingApproved(counted, report.year) }
    func words(_ money: Money) -> String { money.words(in: unit) }
    let otherwise =
      total.deliveredOtherwise.pence == 0 ? "" : " (\(words(total.deliveredOtherwise)) of it by other means)"
    let pressures = total.pressures.pence == 0 ? "no pressures" : "\(words(total.pressures)) pressures"
    let original = Money.sum(counted.compactMap(\.firstApproved))
    let first = original.pence == total.approved.pence ? "" : " (first \(words(original)))"
    let whole =
      "\(words(total.approved)) approved for \(report.year)\(first), \(words(total.achieved)) achieved\(otherwise), \(pressures): \(words(total.atRisk)) at risk."
    return ([whole, forecast(total, counted, unit)] + reported(report, asAt: date) + exceptions(counted, asAt: date))
      .joined(separator: " ")
  }

  /// How many lines are behind with their figures; nothing where none is.
  private static func reported<Item>(_ report: MoneyReport<Item>, asAt date: PlanDate) -> [String] {
    guard let ended = report.year.months.last(where: { $0.lastDay <= date }) else { return [] }
    let owing = report.counted.filter { ($0.approved?.pence ?? 0) != 0 }
    let with = owing.count { $0.reportedThrough.map { $0.lastDay >= ended.lastDay } ?? false }
    return with == owing.count ? [] : ["\(ended.long) is reported of \(with) of \(Item.kind.words(owing.count))."]
  }

  private static func nothingApproved<Item>(_ counted: [MoneyLine<Item>], _ year: FinancialYear) -> String {
    let targets = counted.compactMap { ($0.item as? Benefit)?.target }
    let target = targets.isEmpty ? "" : "; together they are to bring \(Money.sum(targets).words) a year"
    return "Of \(Item.kind.words(counted.count)) nothing is approved for \(year)\(target)."
  }

  private static func forecast<Item>(
    _ total: MoneyFigures, _ counted: [MoneyLine<Item>], _ unit: Money.TableUnit
  ) -> String {
    guard let forecast = total.forecast else { return "No forecast is recorded." }
    let owing = counted.filter { ($0.approved?.pence ?? 0) != 0 }
    let with = owing.count { $0.figures.forecast != nil }
    guard with == owing.count else {
      return "Forecast for the year \(forecast.words(in: unit)), from \(with) of \(Item.kind.words(owing.count))."
    }
    let short = total.approved + total.pressures - forecast
    let says =
      short.pence == 0
      ? "as approved"
      : short.pence > 0
        ? "\(short.words(in: unit)) short of what is approved and the pressures"
        : "\((-short).words(in: unit)) more than is approved with the pressures"
    return "Forecast for the year \(forecast.words(in: unit)), \(says)."
  }

  private static func exceptions<Item>(_ counted: [MoneyLine<Item>], asAt date: PlanDate) -> [String] {
    let told = MoneyException.allCases.compactMap { exception -> String? in
      let lines = counted.filter { $0.exceptions(asAt: date).contains(exception) }.map(\.reference.description)
      guard !lines.isEmpty else { return nil }
      return "\(exception.words) (\(lines.count > mostNamed ? String(lines.count) : lines.joined(separator: ", ")))"
    }
    return told.isEmpty ? [] : ["Not to be missed: \(told.joined(separator: "; "))."]
  }

  private static let mostNamed = 4

  static func change(_ change: MoneyChange) -> String {
    "\(change.reference) \(change.title)\(change.isLate ? ", reported late" : ""): \(change.whats.map(words).joined(separator: "; "))"
  }

  private static func words(_ what: MoneyChange.What) -> String {
    switch what {
    case .added(let money): "added" + (money.map { " with \($0.words)" } ?? "")
    case .reprofiled(let year, let from, let to, let because):
      "for \(year) \(from?.words ?? "nothing") approved became \(to?.words ?? "nothing")"
        + (because.map { ": \($0)" } ?? "")
    case .moved(let place): "is counted in \(place) now"
    case .countedAgain: "is counted here again"
    case .withdrawn(let reason): "withdrawn: \(reason)"
    case .rated(let from, let to, let because):
      "rated \(to?.rating.label.lowercased() ?? "nothing") (was \(from?.rating.label.lowercased() ?? "unrated"))"
        + (because.map { ": \($0)" } ?? "")
    }
  }
}
