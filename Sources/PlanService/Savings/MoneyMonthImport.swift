package import PlanModel
internal import PlanStorage

/// What an import of a month's figures recorded.
package struct MoneyMonthsOutcome: Sendable {
  package var months: [RecordedItem<MoneyMonth>] = []
  package var unchangedCount = 0
  package var warnings: [ImportFinding] = []
  package var sums: [MoneySum] = []
}

extension PlanService {
  /// Records the figures of a month as budget monitoring prints them, all or none; totals are held against their sums.
  ///
  /// - Throws: `ImportRefusal.sheet` with every row that is wrong, `MoneyRefusal.noUnit`.
  package func importMoneyMonth<Item: MoneyItem>(
    of type: Item.Type, _ sheet: RegisterSheet, _ month: PlanMonth, unit: MoneyUnit?, request: UpdateRequest,
    dryRun: Bool
  ) throws -> MoneyMonthsOutcome {
    let work = { (writer: PlanWriter) in
      try MoneyMonthImport<Item>(writer: writer, month: month, request: request, unit: unit).run(sheet)
    }
    return try dryRun ? rehearse(work) : write(work)
  }
}

/// One sheet of a month being recorded in one transaction.
private struct MoneyMonthImport<Item: MoneyItem> {
  let writer: PlanWriter
  let month: PlanMonth
  let request: UpdateRequest
  let unit: MoneyUnit?

  private static var figures: [String] { ["forecast", "delivered", "delivered_otherwise", "pressures"] }

  func run(_ sheet: RegisterSheet) throws -> MoneyMonthsOutcome {
    var outcome = MoneyMonthsOutcome()
    var findings = sheet.findings
    let units = try units(sheet)
    if units.isEmpty, sheet.headings["volume"] == nil, !findings.contains(where: \.isError) {
      findings.append(.error(row: nil, "no column has figures: forecast, delivered, other means, pressures or volume"))
    }
    let lines = try writer.reader.histories(of: Item.self)
    let recording = MoneyMonthRecording(writer, request)
    var running = RunningTotals()
    var seen: [ItemReference: Int] = [:]
    for row in sheet.rows {
      do {
        let amounts = try amounts(row, units)
        let first = [row["number"], row["title"]].compactMap(\.self).first
        if let title = first, PrintedTotal.isTotal(title) {
          outcome.sums += running.total(row.number, title, amounts)
          continue
        }
        let line = try line(row, lines)
        if let first = seen.updateValue(row.number, forKey: line.reference) {
          throw ImportFinding.error(
            row: row.number, value: line.reference.description, "is the line of row \(first) too")
        }
        running.add(amounts)
        let recorded = try recording.record(details(row, amounts), month, of: line)
        outcome.months.append(recorded.recorded)
        findings += recorded.doubts.map { .warning(row: row.number, value: line.reference.description, $0) }
      } catch let finding as ImportFinding {
        findings.append(finding)
      } catch UpdateRefusal.nothingToChange {
        outcome.unchangedCount += 1
      } catch MoneyRefusal.noFigure {
        outcome.unchangedCount += 1
      } catch let problem as any ExplainedError {
        findings.append(.error(row: row.number, problem.explanation))
      }
    }
    guard !findings.contains(where: \.isError) else { throw ImportRefusal.sheet(findings) }
    outcome.sums += running.unprinted(Self.figures)
    outcome.warnings = (findings + MoneyDoubts.sums(outcome.sums)).sorted { ($0.row ?? 0) < ($1.row ?? 0) }
    return outcome
  }

  private func units(_ sheet: RegisterSheet) throws -> [String: MoneyUnit] {
    var (units, missing): ([String: MoneyUnit], [String]) = ([:], [])
    for figure in Self.figures {
      guard let heading = sheet.headings[figure] else { continue }
      if let unit = MoneyRows.unit(of: heading) ?? unit {
        units[figure] = unit
      } else if sheet.rows.allSatisfy({ MoneyRows.saysUnit($0[figure]) }) {
        units[figure] = .pounds
      } else {
        missing.append(heading)
      }
    }
    guard missing.isEmpty else { throw MoneyRefusal.noUnit(missing) }
    return units
  }

  /// Figures are what they are called, so that a minus takes away.
  private func amounts(_ row: RegisterSheet.Row, _ units: [String: MoneyUnit]) throws -> [String: Money] {
    var amounts: [String: Money] = [:]
    for (figure, unit) in units {
      guard let cell = row[figure], !MoneyRows.isNothing(cell) else { continue }
      guard let text = MoneyText(cell, unit: unit) else {
        throw ImportFinding.error(
          row: row.number, column: figure, value: cell, "is no amount; accepted: \(MoneyText.accepted)")
      }
      amounts[figure] = text.plain
    }
    return amounts
  }

  private func line(_ row: RegisterSheet.Row, _ lines: [RegisterHistory<Item>]) throws -> RegisterHistory<Item> {
    if let number = row["number"] {
      let line = try lines.required(Item.kind.reference(number))
      if let title = row["title"], let known = line.item(asAt: .distantFuture)?.title, !Likeness.isCalled(known, title)
      {
        throw ImportFinding.error(
          row: row.number, column: "number", value: number, "is \"\(known)\" in the plan, and another line here")
      }
      return line
    }
    guard let title = row["title"] else {
      throw ImportFinding.error(row: row.number, column: "number", "is blank, and so is the title")
    }
    let same = lines.filter { line in
      line.item(asAt: .distantFuture).map { !$0.isWithdrawn && $0.title.folded == title.folded } ?? false
    }
    guard same.count == 1 else {
      throw ImportFinding.error(
        row: row.number, column: "title", value: title,
        same.isEmpty
          ? "is the title of no \(Item.kind)" : "is the title of \(same.count) \(Item.kind)s; give the number")
    }
    return same[0]
  }

  private func details(_ row: RegisterSheet.Row, _ amounts: [String: Money]) throws -> MoneyMonthDetails {
    var details = MoneyMonthDetails()
    details.forecast = amounts["forecast"]
    details.delivered = amounts["delivered"]
    details.deliveredOtherwise = amounts["delivered_otherwise"]
    details.pressures = amounts["pressures"]
    if let text = row["volume"] {
      guard let volume = MoneyMonthDetails.volume(text) else {
        throw ImportFinding.error(row: row.number, column: "volume", value: text, "is no whole number")
      }
      details.volume = volume
    }
    return details
  }
}
