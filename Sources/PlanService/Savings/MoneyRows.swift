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
    sums += running.unprinted(columns)
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
    guard let last = ofYears.last else { return }
    guard let text = MoneyText(printed, unit: totalUnit ?? .pounds) else {
      findings.append(
        .error(row: row.number, column: "total", value: printed, "is no amount; accepted: \(MoneyText.accepted)"))
      return
    }
    // Of full-year effects a budget prints the last, or adds up what is none to be added up.
    let (total, sum) = (amount(text), Money.sum(ofYears))
    let isLast = total.pence == last.pence
    sums.append(
      MoneySum(
        column: "total", printed: (row.number, row["title"] ?? "", total), sum: isLast ? last : sum,
        of: "the \(isLast ? "last year" : "years") of row \(row.number)"))
  }
}
