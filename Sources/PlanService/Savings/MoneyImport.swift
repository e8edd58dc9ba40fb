package import PlanModel
internal import PlanStorage

/// How the amounts of a sheet are to be read, where the sheet itself does not say.
package struct MoneySheetReading: Sendable {
  /// What amounts without a unit are counted in; nil where every heading says so itself.
  package let unit: MoneyUnit?
  package let basis: MoneyBasis?

  package init(unit: MoneyUnit?, basis: MoneyBasis?) {
    self.unit = unit
    self.basis = basis
  }
}

/// What an import of savings or benefits recorded.
package struct MoneyImportOutcome<Item: MoneyItem>: Sendable {
  package var lines: [RecordedItem<Item>] = []
  package var years: [RecordedItem<ProfileYear>] = []
  package var unchangedCount = 0
  /// What was doubtful, and was taken all the same.
  package var warnings: [ImportFinding] = []
  /// Every sum, and every printed total beside it.
  package var sums: [MoneySum] = []
}

/// What lines come to in one column, beside what was printed.
package struct MoneySum: Sendable, Equatable {
  package let column: String
  /// The row of the printed total, and what it is called; nil where none was printed.
  package let printed: (row: Int, title: String, money: Money)?
  package let sum: Money
  /// Of what it is the sum: "10 lines", "the total of row 10 and row 11".
  package let of: String

  package var difference: Money? { printed.map { $0.money - sum } }

  package static func == (a: MoneySum, b: MoneySum) -> Bool {
    a.column == b.column && a.sum == b.sum && a.of == b.of && a.printed?.row == b.printed?.row
      && a.printed?.money == b.printed?.money
  }
}

extension PlanService {
  /// Records savings or benefits as they were printed, all or none; what is there already is compared by its number or its
  /// title.
  ///
  /// - Throws: `ImportRefusal.sheet` with every row that is wrong.
  package func importMoney<Item: DetailedMoneyItem>(
    of type: Item.Type, _ sheet: RegisterSheet, _ reading: MoneySheetReading, request: UpdateRequest, dryRun: Bool
  ) throws -> MoneyImportOutcome<Item> {
    let work = { (writer: PlanWriter) in
      let context = try request.context(Item.kind.import, today: writer.today)
      let rows = MoneyRows(sheet, reading, of: Item.kind)
      guard rows.withoutUnit.isEmpty else { throw MoneyRefusal.noUnit(rows.withoutUnit) }
      let isNew = try writer.reader.histories(of: type).isEmpty
      if isNew, reading.basis == nil, rows.lines.contains(where: { !$0.amounts.isEmpty }) {
        throw MoneyRefusal.sheetWithoutBasis
      }
      return try MoneyImport<Item>(
        registering: try Registering(writer, context), years: try MoneyProfiling(writer, context),
        rows: rows
      ).run(sheet, reading.basis)
    }
    return try dryRun ? rehearse(work) : write(work)
  }
}

/// One sheet being recorded in one transaction.
private struct MoneyImport<Item: DetailedMoneyItem> {
  let registering: Registering<Item>
  let years: MoneyProfiling
  let rows: MoneyRows
  /// What is in the plan before the sheet.
  let before: [Item]

  init(registering: Registering<Item>, years: MoneyProfiling, rows: MoneyRows) {
    self.registering = registering
    self.years = years
    self.rows = rows
    let day = registering.context.effectiveOn
    before = registering.histories.compactMap { $0.item(asAt: day) }.sorted { $0.reference < $1.reference }
  }

  func run(_ sheet: RegisterSheet, _ basis: MoneyBasis?) throws -> MoneyImportOutcome<Item> {
    var outcome = MoneyImportOutcome<Item>()
    var findings = sheet.findings + rows.findings
    var seen: [String: Int] = [:]
    for row in rows.lines {
      do {
        let reference = try reference(row)
        if let first = seen.updateValue(row.number, forKey: reference) {
          findings.append(.error(row: row.number, value: reference, "is the line of row \(first) too"))
          continue
        }
        findings += try record(row, reference, basis, &outcome)
      } catch let finding as ImportFinding {
        findings.append(finding)
      } catch let problem as any ExplainedError {
        findings.append(.error(row: row.number, problem.explanation))
      }
    }
    findings += renamed() + missing(seen) + MoneyDoubts.alike(rows.lines) + MoneyDoubts.basis(rows.lines, basis)
    guard !findings.contains(where: \.isError) else {
      throw ImportRefusal.sheet(findings.sorted { ($0.row ?? 0) < ($1.row ?? 0) })
    }
    outcome.sums = rows.sums
    outcome.warnings = (findings + MoneyDoubts.sums(rows.sums)).sorted { ($0.row ?? 0) < ($1.row ?? 0) }
    return outcome
  }

  /// Lines that are new by their title, and nearly called what one of the plan is.
  private func renamed() -> [ImportFinding] {
    let titles = Set(rows.lines.map(\.title.folded))
    let known = before.filter { !titles.contains($0.title.folded) }
    return rows.lines.filter { line in
      line.cells["number"] == nil && !before.contains { $0.title.folded == line.title.folded }
    }.compactMap { line in
      known.first { Likeness.of($0.title, line.title) >= 0.6 }.map {
        .warning(
          row: line.number, column: "title", value: line.title,
          "is new, and nearly what \($0.reference) is called; if it is that line, give its number")
      }
    }
  }

  /// Lines of the plan that the sheet says nothing of.
  private func missing(_ seen: [String: Int]) -> [ImportFinding] {
    let missing = before.filter { seen[$0.reference.description] == nil && $0.isCounted }
    guard !missing.isEmpty, !rows.lines.isEmpty else { return [] }
    let names = missing.map(\.reference).sorted().map(\.description)
    return [
      .warning(
        row: nil,
        "\(names.joined(separator: ", ")) of the plan \(names.count == 1 ? "is" : "are") not in it, and stay as they were"
      )
    ]
  }

  /// By its number, or by the title that it has in the plan; else the next.
  private func reference(_ row: MoneyRows.Line) throws -> String {
    let day = registering.context.effectiveOn
    if let text = row.cells["number"] {
      let reference = Item.kind.reference(text)
      guard Item.register.isForm(of: reference) else {
        throw ImportFinding.error(row: row.number, column: "number", value: text, "is no number")
      }
      if let known = registering.history(of: ItemReference(reference))?.item(asAt: day),
        !Likeness.isCalled(known.title, row.title)
      {
        throw ImportFinding.error(
          row: row.number, column: "number", value: text,
          "is \"\(known.title)\" in the plan, and another line here; numbers are for good")
      }
      return reference
    }
    let same = registering.histories.compactMap { $0.item(asAt: day) }.filter { $0.title.folded == row.title.folded }
      .sorted { $0.reference < $1.reference }
    let standing = same.filter { !$0.isWithdrawn }
    if standing.count > 1 {
      throw MoneyRefusal.severalOfTitle(row.title, standing.map(\.reference.description))
    }
    if let known = standing.first ?? same.first { return known.reference.description }
    let given = rows.lines.compactMap { $0.cells["number"] }.map { Item.kind.reference($0) }
    return "\(Item.kind)/\(registering.nextNumber(beside: given))"
  }

  private func record(
    _ row: MoneyRows.Line, _ reference: String, _ basis: MoneyBasis?, _ outcome: inout MoneyImportOutcome<Item>
  ) throws -> [ImportFinding] {
    var findings: [ImportFinding] = []
    var details = MoneyDetails()
    details.title = row.title
    details.programme = row.cells["programme"]
    details.officer = row.cells["officer"]
    details.narrative = row.cells["narrative"]
    details.department = row.cells["department"]
    details.serviceArea = row.cells["service_area"]
    details.measure = row.cells["measure"]
    details.basis = basis
    details.target = row.target
    details.targetYear = row.target == nil ? nil : rows.targetYear
    if let words = row.cells["volume"] {
      details.volumeAsPrinted = words
      let volume = PrintedVolume(words)
      (details.volume, details.volumeUnit) = (volume.number, volume.unit)
      if let doubt = volume.doubt {
        findings.append(.warning(row: row.number, column: "volume", value: words, doubt))
      }
    }
    var isUnchanged = false
    if let history = registering.history(of: ItemReference(reference)) {
      let before = history.item(asAt: registering.context.effectiveOn)
      if let reason = before?.withdrawnReason {
        return [.warning(row: row.number, value: reference, "was withdrawn, and is passed over: \(reason)")]
      }
      if let place = before?.supersededBy {
        return [
          .warning(row: row.number, value: reference, "is counted in another place, and is passed over: \(place)")
        ]
      }
      if let title = before?.title, title.folded != row.title.folded {
        findings.append(
          .warning(row: row.number, column: "title", value: row.title, "is other words for \(reference), \"\(title)\""))
      }
      do {
        outcome.lines.append(
          try registering.update(reference) { item in
            // What a sheet says of the basis counts only for what is new: amounts are compared on the one that stands.
            if let basis, let standing = item.basis, basis != standing {
              throw MoneyRefusal.basisWithProfile(reference)
            }
            try registering.apply(details, to: &item)
          })
      } catch UpdateRefusal.nothingToChange {
        isUnchanged = true
      }
    } else {
      var item = Item(RegisterIdentity(reference: reference))
      try registering.apply(details, to: &item)
      if item.basis == nil, Item.required.contains("basis") || !row.amounts.isEmpty {
        throw MoneyRefusal.noBasis(reference)
      }
      outcome.lines.append(try registering.add(item))
    }
    let known = outcome.years.count
    let standing = try registering.histories.required(reference).standing(on: registering.context.effectiveOn)
    for (year, money) in row.amounts {
      if let recorded = try years.approve(money, of: standing, for: year) {
        outcome.years.append(recorded)
      }
    }
    if isUnchanged, outcome.years.count == known { outcome.unchangedCount += 1 }
    return findings + MoneyDoubts.of(row, Item.kind)
  }
}
