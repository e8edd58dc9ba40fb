internal import PlanModel

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
  func unprinted(_ columns: [String]) -> [MoneySum] {
    guard !isPrinted, count > 0 else { return [] }
    return columns.compactMap { column in
      all[column].map { MoneySum(column: column, printed: nil, sum: $0, of: count == 1 ? "1 line" : "\(count) lines") }
    }
  }
}
