package import PlanModel
internal import PlanStorage

/// How a sheet of figures is taken.
package struct MeasureSheetRequest: Sendable {
  /// What the sheet calls measures, by their codes.
  package let called: [String: String]
  /// What stands where the plan has another value of a period.
  package let take: TakenSide?
  /// Whether rows of measures that the plan does not have are passed over.
  package let passesOverUnknown: Bool

  package init(called: [String: String] = [:], take: TakenSide? = nil, passesOverUnknown: Bool = false) {
    self.called = called
    self.take = take
    self.passesOverUnknown = passesOverUnknown
  }
}

package struct MeasureImportOutcome: Sendable {
  package struct Conflict: Sendable {
    package let row: Int
    package let measure: Measure
    package let period: MeasurePeriod
    package let theirs: MeasureFigure
    /// Nil where the plan has none any more.
    package let ours: MeasureValue?
  }

  package var recorded: [RecordedValue] = []
  package var unchangedCount = 0
  package var conflicts: [Conflict] = []
  /// What the sheet has and the plan does not, with how many rows.
  package var passedOver: [(name: String, rows: Int)] = []
  package var warnings: [ImportFinding] = []
}

extension PlanService {
  /// Records the figures of a sheet, all or none; where the plan has another value of a period, neither is taken for the
  /// other until somebody says which stands.
  ///
  /// - Throws: `ImportRefusal.sheet` with every row that is wrong or in question.
  package func importMeasures(
    _ sheet: MeasureSheet, asking: MeasureSheetRequest, request: UpdateRequest, dryRun: Bool
  ) throws -> MeasureImportOutcome {
    let work = { (writer: PlanWriter) in
      try MeasureImport(writer: writer, asking: asking, request: request).run(sheet)
    }
    return try dryRun ? rehearse(work) : write(work)
  }
}

/// One sheet of figures being recorded in one transaction.
private struct MeasureImport {
  let writer: PlanWriter
  let asking: MeasureSheetRequest
  let request: UpdateRequest

  private struct Planned {
    let row: MeasureSheet.Row
    let checked: CheckedFigure
    /// What the sheet was made with, where we made it: nil inside where there was no value.
    let sent: MeasureValue??

    var key: String { Planned.key(checked.history.code, checked.period) }

    static func key(_ code: String, _ period: MeasurePeriod) -> String { "\(code) \(period)" }
  }

  func run(_ sheet: MeasureSheet) throws -> MeasureImportOutcome {
    var outcome = MeasureImportOutcome()
    let histories = try writer.reader.measureHistories()
    var findings = sheet.findings + (try bases(sheet))
    var planned: [Planned] = []
    var unknown: [String: Int] = [:]
    for row in sheet.rows {
      guard let history = history(row.measure, histories) else {
        unknown[row.measure, default: 0] += 1
        continue
      }
      do {
        planned.append(try plan(row, history))
      } catch let problem as any ExplainedError {
        findings.append(.error(row: row.row, value: row.figure, problem.explanation))
      }
    }
    findings += twice(planned)
    if asking.passesOverUnknown {
      outcome.passedOver = unknown.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    } else {
      findings += unknown.keys.sorted().map { name in
        .error(row: sheet.rows.first { $0.measure == name }?.row, value: name, "is no measure of the plan")
      }
    }
    guard !findings.contains(where: \.isError) else {
      throw ImportRefusal.sheet(findings.sorted { ($0.row ?? 0) < ($1.row ?? 0) })
    }
    outcome.warnings = findings + doubts(planned)
    for row in planned { try record(row, &outcome) }
    return outcome
  }

  /// Why a sheet is not taken for one that was made from this plan.
  private func bases(_ sheet: MeasureSheet) throws -> [ImportFinding] {
    var rows: [SheetBase: Int] = [:]
    for row in sheet.rows { if let base = row.origin?.base, rows[base] == nil { rows[base] = row.row } }
    return try rows.sorted { $0.value < $1.value }.compactMap { base, row in
      try SheetBases.problem(of: base, writer.reader).map {
        .error(row: row, column: PlanField.madeFrom.rawValue, $0)
      }
    }
  }

  private func history(_ name: String, _ histories: [MeasureHistory]) -> MeasureHistory? {
    let code = asking.called.first { $0.value.folded == name.folded }?.key ?? name
    return histories.first { $0.code == Measure.code(code) }
      ?? histories.first { $0.measure(asAt: .distantFuture)?.title.folded == name.folded }
  }

  private func plan(_ row: MeasureSheet.Row, _ history: MeasureHistory) throws -> Planned {
    let measure = try history.current()
    guard measure.audit == nil else { throw MeasureRefusal.isAnAudit(measure.code) }
    // Said to be none, it is asked about no more.
    let isAnswered = row.quality != nil
    let quality = try row.quality.flatMap { text -> MeasureQuality? in
      if text.folded == "none" { return nil }
      guard let quality = MeasureQuality(rawValue: text.folded.replacing(" ", with: "_")) else {
        throw MeasureQuestion.unknownQuality(text)
      }
      return quality
    }
    if !isAnswered {
      if let bound = BoundWords.quality(row.figure) { throw MeasureQuestion.bound(bound) }
      if let bound = row.note.flatMap({ BoundWords.quality(ofNote: $0) }) { throw MeasureQuestion.boundInNote(bound) }
    }
    if let unit = row.unit, !UnitWords.suit(unit, measure.definition.unit) {
      throw MeasureQuestion.otherUnit(unit, measure.definition.unit)
    }
    guard let read = MeasurePeriod(row.period) else { throw MeasureRefusal.notAPeriod(row.period) }
    let period = try settled(read, measure.definition.interval, row.period)
    let sent = row.origin.map { origin in history.value(of: period, knownThrough: origin.base.entry) }
    let figure = row.figure.isEmpty ? "none" : row.figure
    return Planned(
      row: row,
      checked: try CheckedFigure(
        ValueDraft(period: period.description, figure: figure, quality: quality), of: history, today: writer.today),
      sent: sent)
  }

  /// The first or the last day of a period stands for it, as spreadsheets have it; another day does not.
  private func settled(_ period: MeasurePeriod, _ interval: MeasureInterval, _ text: String) throws -> MeasurePeriod {
    guard period.kind == .day else {
      guard period.kind == .every(interval) else { throw MeasureRefusal.otherInterval(text, interval) }
      return period
    }
    let whole = MeasurePeriod(interval, containing: period.firstDay)
    guard period.firstDay == whole.firstDay || period.firstDay == whole.lastDay else {
      throw MeasureQuestion.day(period.firstDay, interval)
    }
    return whole
  }

  /// Figures of one measure and period in several rows.
  private func twice(_ planned: [Planned]) -> [ImportFinding] {
    var first: [String: Planned] = [:]
    return planned.compactMap { row in
      guard let same = first[row.key] else {
        first[row.key] = row
        return nil
      }
      return .error(
        row: row.row.row, value: row.row.figure,
        "is of \(row.checked.history.code) for \(row.checked.period.long) as row \(same.row.row) is; leave the one that is meant"
      )
    }
  }

  /// One figure that was printed for two periods.
  private func doubts(_ planned: [Planned]) -> [ImportFinding] {
    let byPeriod = Dictionary(planned.map { ($0.key, $0) }) { first, _ in first }
    return planned.compactMap { row in
      guard case .whole(let number) = row.checked.figure, number.value >= 20,
        let before = byPeriod[Planned.key(row.checked.history.code, row.checked.period.previous)],
        before.checked.figure == row.checked.figure
      else { return nil }
      return .warning(
        row: row.row.row, value: row.row.figure,
        "is the figure of \(before.checked.period.long) too (row \(before.row.row)); is it one that was printed twice?")
    }
  }

  private func record(_ row: Planned, _ outcome: inout MeasureImportOutcome) throws {
    let (checked, standing) = (row.checked, row.checked.standing)
    // What is left as it was sent says nothing, whatever the plan has learned since.
    let isLeft = row.sent.map { checked.says($0) } ?? (checked.figure == .none && standing == nil)
    guard !isLeft, !checked.says(standing) else {
      outcome.unchangedCount += 1
      return
    }
    // What was provisional is followed by what it became; and who was sent what still stands has looked at it.
    let isFollowed = standing?.quality == .provisional && checked.quality != .provisional
    let hasSeenIt = row.sent.map { $0?.id == standing?.id } ?? (standing == nil)
    if !isFollowed, !hasSeenIt || checked.figure == .none {
      switch asking.take {
      case .theirs: break
      case .ours:
        outcome.unchangedCount += 1
        return
      case nil:
        outcome.conflicts.append(
          .init(
            row: row.row.row, measure: checked.measure, period: checked.period, theirs: checked.figure, ours: standing))
        return
      }
    }
    outcome.recorded.append(try writer.record(checked, request, .measureImport))
  }
}

/// What nobody can tell of a row of figures but who made it.
private enum MeasureQuestion: Error, ExplainedError {
  case unknownQuality(String)
  case bound(MeasureQuality)
  case boundInNote(MeasureQuality)
  case day(PlanDate, MeasureInterval)
  case otherUnit(String, MeasureUnit)

  var told: Told {
    switch self {
    case .unknownQuality(let text):
      let accepted = MeasureQuality.allCases.map(\.rawValue).joined(separator: ", ")
      return Told("unknown_quality", "\"\(text)\" is no quality; accepted: \(accepted), or none")
    case .bound(let quality):
      return Told(
        "bound",
        "reads as a bound; leave the figure alone in its cell and put \(quality.rawValue) into a column quality")
    case .boundInNote(let quality):
      return Told(
        "bound_in_note",
        "is a bound by its note; put \(quality.rawValue) into a column quality where that is so, or none")
    case .otherUnit(let text, let unit):
      let own = unit == .money ? "pounds" : unit.rawValue
      return Told(
        "other_unit", "is in \(text), and the measure counts in \(own); give the figure, and the column unit, in that")
    case .day(let day, let interval):
      return Told(
        "day_for_period",
        "is of \(day.long), and the measure is one of every \(interval.rawValue); say of which one it is")
    }
  }
}
