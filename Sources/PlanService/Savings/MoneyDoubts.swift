internal import PlanModel

/// What a finance officer would ask about a sheet of savings or benefits.
enum MoneyDoubts {
  /// Words by which a line refers to another.
  private static let elsewhere = ["linked to", "as above", "see above", "as part of", "included in"]

  static func of(_ row: MoneyRows.Line, _ kind: MoneyKind) -> [ImportFinding] {
    var findings: [ImportFinding] = []
    if row.cells["officer"] == nil {
      findings.append(
        .warning(row: row.number, column: "officer", "is blank: nobody answers for it, and nobody can be asked"))
    }
    if let words = row.cells["narrative"], let phrase = elsewhere.first(where: words.folded.contains) {
      findings.append(
        .warning(
          row: row.number, column: "narrative", value: words,
          "says \"\(phrase)\": is any of the money counted in another line too?"))
    }
    if kind == .benefit, row.cells["measure"] == nil {
      findings.append(
        .warning(row: row.number, column: "measure", "is not given: nothing would show that the money was no accident"))
    }
    if kind == .benefit, row.amounts.isEmpty, let target = row.target {
      findings.append(
        .warning(
          row: row.number, column: "target", value: target.words,
          "is of no year of accounts: it is kept as the target, and nothing is approved of it for a year"))
    }
    return findings
  }

  /// Lines that may be one, counted twice.
  static func alike(_ lines: [MoneyRows.Line]) -> [ImportFinding] {
    lines.enumerated().flatMap { index, line in
      lines[..<index].compactMap { earlier -> ImportFinding? in
        guard Likeness.of(earlier.title, line.title) >= 0.6 else { return nil }
        return .warning(
          row: line.number, column: "title", value: line.title,
          "is nearly what row \(earlier.number) is called: is the money counted in both?")
      }
    }
  }

  /// The same amount in each year looks like the whole effect, whatever was said.
  static func basis(_ lines: [MoneyRows.Line], _ basis: MoneyBasis?) -> [ImportFinding] {
    guard basis == .increment else { return [] }
    return lines.compactMap { line in
      let amounts = line.amounts.map(\.money).filter { $0.pence != 0 }
      guard let first = amounts.first, amounts.count > 1, amounts.allSatisfy({ $0 == first }) else { return nil }
      return .warning(
        row: line.number, value: first.words,
        "is the same in each year: as increments they come to \(Money.sum(amounts).words). Is it the full-year effect?")
    }
  }

  static func sums(_ sums: [MoneySum]) -> [ImportFinding] {
    sums.compactMap { sum in
      guard let printed = sum.printed, let difference = sum.difference, difference.pence != 0 else { return nil }
      return .warning(
        row: printed.row, column: sum.column, value: printed.money.words,
        "does not add up: \(sum.of) \(sum.of.hasPrefix("the total") ? "comes" : "come") to \(sum.sum.words), \(difference.words) is between them"
      )
    }
  }
}
