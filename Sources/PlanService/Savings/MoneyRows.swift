internal import PlanModel

/// The rows of a sheet of money: lines, what is added or taken off between totals, and totals, each held against its sum.
struct MoneyRows {
  struct Line {
    let number: Int
    let title: String
    let cells: RegisterSheet.Row
    /// What is approved for each year, a saving above zero.
    let amounts: [(year: FinancialYear, money: Money)]
    /// What is to be reached, where the sheet has a column for it.
    let target: Money?
  }

  private(set) var lines: [Line] = []
  private(set) var findings: [ImportFinding] = []
  private(set) var sums: [MoneySum] = []
  /// The headings that do not say what the amounts below them are counted in.
  private(set) var withoutUnit: [String] = []
  /// By when the amounts are to be reached, as a total says: "year 8".
  private(set) var targetYear: String?

  private let years: [FinancialYear]
  private let kind: MoneyKind
  /// Whether some amount of the sheet has a sign, so that one without is a cost.
  private var isSigned = false
  private let totalUnit: MoneyUnit?

  init(_ sheet: RegisterSheet, _ reading: MoneySheetReading, of kind: MoneyKind) {
    self.kind = kind
    years = sheet.headings.keys.compactMap { FinancialYear($0) }.sorted()
    let columns = years.map(\.description) + (kind == .benefit ? ["target"] : [])
    // A total that says nothing of its own is in the unit of its years.
    totalUnit =
      MoneyRows.unit(of: sheet.headings["total"] ?? "") ?? reading.unit
      ?? columns.lazy.compactMap { sheet.headings[$0].flatMap(MoneyRows.unit) }.first
    if years.isEmpty, kind == .saving {
      findings.append(.error(row: nil, "no column is a year of accounts, such as 2022-23"))
    }
    let texts = texts(of: sheet, columns, reading.unit)
    let rows = rows(of: sheet, texts)
    // A row that is taken off a total has brackets in sheets whose savings have none.
    isSigned = rows.contains { row in
      row.what == .line && (texts[row.row.number] ?? [:]).values.contains { $0.sign == .minus || $0.sign == .brackets }
    }
    var running = RunningTotals()
    for row in rows { take(row, texts[row.row.number] ?? [:], &running) }
    sums += running.unprinted(columns) ?? []
  }

  /// What is read of each cell, by row and column.
  private mutating func texts(
    of sheet: RegisterSheet, _ columns: [String], _ given: MoneyUnit?
  ) -> [Int: [String: MoneyText]] {
    var texts: [Int: [String: MoneyText]] = [:]
    for column in columns {
      guard let heading = sheet.headings[column] else { continue }
      let said = MoneyRows.unit(of: heading) ?? given
      guard let unit = said ?? (sheet.rows.allSatisfy { MoneyRows.saysUnit($0[column]) } ? .pounds : nil) else {
        withoutUnit.append(heading)
        continue
      }
      for row in sheet.rows {
        guard let cell = row[column], !MoneyRows.isNothing(cell) else { continue }
        if let text = MoneyText(cell, unit: unit) {
          texts[row.number, default: [:]][column] = text
        } else {
          findings.append(
            .error(row: row.number, column: column, value: cell, "is no amount; accepted: \(MoneyText.accepted)"))
        }
      }
    }
    return texts
  }

  private enum What: Equatable {
    case line, total
    case adjustment(Int)
  }

  private struct PrintedRow {
    let row: RegisterSheet.Row
    let title: String
    let what: What
  }

  /// Each row with what it is; headings between lines, and footers, are none of them.
  private mutating func rows(of sheet: RegisterSheet, _ texts: [Int: [String: MoneyText]]) -> [PrintedRow] {
    var rows: [PrintedRow] = []
    for row in sheet.rows {
      let inNumber = row["number"].flatMap { PrintedTotal.isTotal($0) ? $0 : nil }
      guard let title = inNumber ?? row["title"] else {
        findings.append(.error(row: row.number, column: "title", "is blank"))
        continue
      }
      guard texts[row.number] != nil || row["number"] != nil && inNumber == nil else {
        findings.append(
          .warning(
            row: row.number, column: "title", value: title, "has no amount: it is taken as a heading, and not recorded")
        )
        continue
      }
      let isBelowATotal = rows.last.map { if case .line = $0.what { false } else { true } } ?? false
      let isNumbered = row["number"] != nil && inNumber == nil
      if PrintedTotal.isTotal(title), !isNumbered {
        rows.append(PrintedRow(row: row, title: title, what: .total))
        targetYear = targetYear ?? PrintedTotal.year(title)
      } else if let sign = PrintedTotal.adjustment(title), !isNumbered, isBelowATotal || title.contains(":") {
        rows.append(PrintedRow(row: row, title: title, what: .adjustment(sign)))
        findings.append(
          .warning(
            row: row.number, column: "title", value: title,
            "stands between totals and is no \(kind): it is reckoned with in the total below it, and not recorded"))
      } else {
        rows.append(PrintedRow(row: row, title: title, what: .line))
      }
    }
    return rows
  }

  /// `target_financial_m`, `2022/23 (£m)`, `£000`, `(£'000)` and `(thousands)` say it.
  static func unit(of heading: String) -> MoneyUnit? {
    let words = heading.folded.filter { $0 != "'" && $0 != "\u{2019}" }.split { " _()".contains($0) }
    let last = words.last.map(String.init) ?? ""
    let isUnit =
      last.contains("£") || ["m", "mn", "k", "000", "000s", "millions", "thousands", "pounds"].contains(last)
    return isUnit ? MoneyUnit(reading: last) : nil
  }

  /// What stands in a cell for no amount.
  static func isNothing(_ cell: String) -> Bool { ["-", "\u{2013}", "\u{2014}", "nil", "n/a"].contains(cell.folded) }

  /// Whether two titles can be of one line: nearly the same, or one the beginning of the other.
  static func isCalled(_ known: String, _ title: String) -> Bool {
    let (a, b) = (known.folded, title.folded)
    return a.hasPrefix(b) || b.hasPrefix(a) || Likeness.of(known, title) >= 0.4
  }

  /// Whether a cell needs no unit: it has its own, or nothing to count.
  static func saysUnit(_ cell: String?) -> Bool {
    guard let cell else { return true }
    return cell.contains { $0.isLetter || $0 == "£" } || MoneyText(cell)?.amount.pence == 0
  }

  private func amount(_ text: MoneyText) -> Money {
    isSigned && text.sign == .none ? -text.amount : text.saving
  }

  private mutating func take(_ printed: PrintedRow, _ texts: [String: MoneyText], _ running: inout RunningTotals) {
    let (row, title) = (printed.row, printed.title)
    let amounts = texts.mapValues(amount)
    switch printed.what {
    case .total: sums += running.total(row.number, title, amounts)
    // Which way it counts is said by its words.
    case .adjustment(let sign): running.adjust(row.number, texts.mapValues(\.amount), sign)
    case .line:
      for (column, text) in texts.sorted(by: { $0.key < $1.key })
      where isSigned && text.sign == .none && text.amount.pence != 0 {
        findings.append(
          .warning(
            row: row.number, column: column, value: row[column],
            "has no sign where others have a minus or brackets: it is taken as a cost"))
      }
      if let printed = row["total"], !MoneyRows.isNothing(printed) { compare(printed, row, amounts) }
      running.add(amounts)
      lines.append(
        Line(
          number: row.number, title: title.trimmed, cells: row,
          amounts: years.compactMap { year in amounts[year.description].map { (year, $0) } },
          target: amounts["target"]))
    }
  }

  /// A total at the end of a row.
  private mutating func compare(_ printed: String, _ row: RegisterSheet.Row, _ amounts: [String: Money]) {
    let ofYears = years.compactMap { amounts[$0.description] }
    guard let text = MoneyText(printed, unit: totalUnit ?? .pounds) else {
      findings.append(
        .error(row: row.number, column: "total", value: printed, "is no amount; accepted: \(MoneyText.accepted)"))
      return
    }
    sums.append(
      MoneySum(
        column: "total", printed: (row.number, row["title"] ?? "", amount(text)), sum: Money.sum(ofYears),
        of: "the years of row \(row.number)"))
  }
}

/// What a row between lines is.
enum PrintedTotal {
  private static let words: Set<String> = [
    "total", "totals", "subtotal", "subtotals", "sub", "grand", "net", "gross", "overall", "all", "sum", "of", "the",
    "by",
    "for", "in", "year", "years", "benefit", "benefits", "saving", "savings", "m", "amount", "amounts", "programme",
  ]
  private static let heads: Set<String> = [
    "total", "totals", "subtotal", "subtotals", "sub", "grand", "net", "gross", "overall", "sum",
  ]

  /// "Total", "Sub-total", "NET BENEFIT BY YEAR 8", "Children's services total": what says nothing but that it is one, or ends
  /// with the word. "Total Place programme" is a line.
  static func isTotal(_ title: String) -> Bool {
    let parts = title.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if let last = parts.last, ["total", "totals", "subtotal", "subtotals"].contains(last) { return true }
    guard let first = parts.first, heads.contains(first) else { return false }
    return parts.allSatisfy { words.contains($0) || $0.allSatisfy(\.isNumber) }
  }

  /// "year 8" of "NET BENEFIT BY YEAR 8".
  static func year(_ title: String) -> String? {
    let words = title.folded
    return words.firstRange(of: " by year ").map { "year \(words[$0.upperBound...])" }
  }

  /// "Add back implementation costs" is 1, "Less: one-off costs" is -1; nil for what is neither.
  static func adjustment(_ title: String) -> Int? {
    let words = title.folded.split { !$0.isLetter }.map(String.init)
    if words.first == "add" || words.first == "plus" { return 1 }
    return ["less", "minus", "deduct"].contains(words.first ?? "") ? -1 : nil
  }
}

/// What the lines come to so far, column by column.
struct RunningTotals {
  private var all: [String: Money] = [:]
  private var sinceTotal: [String: Money] = [:]
  private var lastTotal: (row: Int, amounts: [String: Money])?
  private var adjustments: [(row: Int, amounts: [String: Money])] = []
  private var count = 0
  private var countSince = 0
  private var isPrinted = false

  mutating func add(_ amounts: [String: Money]) {
    for (column, money) in amounts {
      all[column] = all[column].map { $0 + money } ?? money
      sinceTotal[column] = sinceTotal[column].map { $0 + money } ?? money
    }
    count += 1
    countSince += 1
  }

  mutating func adjust(_ row: Int, _ amounts: [String: Money], _ sign: Int) {
    adjustments.append((row, amounts.mapValues { Money(pence: sign * $0.pence, precision: $0.precision) }))
  }

  /// A printed total beside what it can be the total of: what stands since the total before, all lines, or the total before with
  /// what was added or taken off since.
  mutating func total(_ row: Int, _ title: String, _ printed: [String: Money]) -> [MoneySum] {
    let sums = printed.sorted { $0.key < $1.key }.map { column, money in
      let candidates = candidates(column)
      let best =
        candidates.min { abs($0.sum.pence - money.pence) < abs($1.sum.pence - money.pence) } ?? candidates[0]
      return MoneySum(column: column, printed: (row, title, money), sum: best.sum, of: best.of)
    }
    lastTotal = (row, printed)
    (sinceTotal, adjustments, countSince, isPrinted) = ([:], [], 0, true)
    return sums
  }

  private func candidates(_ column: String) -> [(sum: Money, of: String)] {
    let since = (
      sinceTotal[column] ?? .zero,
      countSince == 1 ? "the line since the total before" : "the \(countSince) lines since the total before"
    )
    let whole = (all[column] ?? .zero, count == 1 ? "1 line" : "\(count) lines")
    guard let lastTotal else { return [whole] }
    let added = adjustments.compactMap { $0.amounts[column] }
    let rows = adjustments.map { "row \($0.row)" }.joined(separator: " and ")
    let adjusted = (
      Money.sum([lastTotal.amounts[column] ?? .zero] + added),
      "the total of row \(lastTotal.row)" + (rows.isEmpty ? "" : " and \(rows)")
    )
    if !adjustments.isEmpty { return [adjusted, whole] }
    return countSince > 0 ? [since, whole] : [whole, adjusted]
  }

  /// The sum of each column in which no total was printed.
  func unprinted(_ columns: [String]) -> [MoneySum]? {
    guard !isPrinted, count > 0 else { return nil }
    return columns.compactMap { column in
      all[column].map { MoneySum(column: column, printed: nil, sum: $0, of: count == 1 ? "1 line" : "\(count) lines") }
    }
  }
}

/// A volume in the words that it was printed in.
struct PrintedVolume {
  /// Nil where the words hold none, or more than one.
  let number: Int?
  let unit: String?
  let doubt: String?

  private static let times: Set<String> = [
    "week", "weeks", "month", "months", "day", "days", "year", "years", "hour", "hours", "wk", "wks",
  ]

  init(_ words: String) {
    let text = words.trimmed
    let numbers = text.split { !$0.isNumber && $0 != "," && $0 != "." }.filter { $0.contains(where: \.isNumber) }
    let first = text.prefix { !$0.isWhitespace }
    let rest = text.dropFirst(first.count).trimmed
    guard numbers.count == 1 else {
      (number, unit, doubt) = (
        nil, nil,
        numbers.isEmpty
          ? "holds no number, and is kept in its words alone"
          : "holds \(numbers.count) numbers, and none is taken: give each its own benefit, or one with --volume"
      )
      return
    }
    let unitOfTime =
      first.split(separator: "-").dropFirst().first.map(String.init)
      ?? rest.folded.split(separator: " ").first.map(String.init)
    if first.first?.isNumber == true, PrintedVolume.times.contains(unitOfTime ?? "") {
      (number, unit, doubt) = (
        nil, nil, "is a time, and no number of children or places: it is kept in its words, and has no value of one"
      )
      return
    }
    let whole = MeasureNumber(first).flatMap { $0.places == 0 ? Reference.number($0.description) : nil }
    guard first.allSatisfy({ $0.isNumber || $0 == "," }), let whole, (1...Benefit.mostVolume).contains(whole),
      rest.nonBlank != nil
    else {
      (number, unit, doubt) = (nil, nil, "does not begin with one whole number, and is kept in its words alone")
      return
    }
    (number, unit, doubt) = (whole, rest, nil)
  }
}
