internal import PlanModel
internal import TextFormats

/// The figures beside the claims: every measure in a row, a chart of what signals, what completions did not hold, and what
/// the measures of completed actions have done since.
enum MeasureSection {
  static func blocks(_ summary: Summary) -> [Block] {
    guard !summary.measures.isEmpty else { return [] }
    return [.heading(level: 2, "Measures"), .table(table(shown(summary)))] + didNotHold(summary)
  }

  /// A chart of what signals, with its figures, and what the measure beside each completion has done since.
  static func annex(_ summary: Summary) -> [Block] {
    guard !summary.measures.isEmpty else { return [] }
    let charts = charted(summary).flatMap { row -> [Block] in
      guard let chart = SeriesChart(row.reading) else { return [] }
      return [
        .heading(level: 3, "\(row.reading.measure.title): \(MeasureWording.variation(row.reading))"),
        .paragraph(MeasureWording.sentence(row.reading)), .chart(.series(chart)),
        .table(MeasureDocument.recent(row.reading)),
      ]
    }
    let claims = claims(summary)
    guard !charts.isEmpty || !claims.isEmpty else { return [] }
    return [.heading(level: 2, "Charts of measures, and claims beside their measures")] + charts + claims
  }

  /// "of 51 complete, 7 show a signal, 12 none yet, 32 have no measure"; nil where the plan has no measure.
  static func sentence(_ summary: Summary) -> String? {
    guard !summary.measures.isEmpty, !summary.claims.isEmpty else { return nil }
    func count(_ findings: MeasureClaim.Finding...) -> Int { summary.claims.count { findings.contains($0.finding) } }
    let worse = count(.worse)
    let parts = [
      "\(count(.improved)) \(count(.improved) == 1 ? "shows" : "show") a signal",
      worse > 0 ? "\(worse) \(worse == 1 ? "is" : "are") worse since" : nil,
      count(.beganBefore) > 0 ? "\(count(.beganBefore)) began to improve before" : nil,
      "\(count(.noSignal, .tooFew)) none yet",
      "\(count(.noMeasure)) \(count(.noMeasure) == 1 ? "has" : "have") no measure",
    ].compactMap(\.self)
    return "Of \(summary.claims.count) complete, \(parts.joined(separator: ", "))."
  }

  private static func shown(_ summary: Summary) -> [Shown] {
    summary.measures.map { Shown($0, isPublic: summary.scope.names == .posts) }
  }

  /// What the board chose, in its order, and then whatever else signals: no choice keeps a signal from a board.
  private static func charted(_ summary: Summary) -> [Shown] {
    let shown = shown(summary).filter { !$0.isSuppressed }
    let chosen = (summary.board?.charts ?? []).compactMap { code in shown.first { $0.reading.measure.code == code } }
    let codes = Set(chosen.map(\.reading.measure.code))
    return chosen + shown.filter { $0.reading.hasSignal && !codes.contains($0.reading.measure.code) }
  }

  /// One measure as it may be shown.
  private struct Shown {
    let reading: MeasureReading
    let isSuppressed: Bool

    init(_ reading: MeasureReading, isPublic: Bool) {
      self.reading = reading
      isSuppressed = isPublic && reading.hasSmallValues
    }

    var value: String {
      let latest = reading.latest
      guard isSuppressed else { return MeasureWording.value(latest, reading.measure.definition) }
      return latest.map { $0.figure.isSmall(reading.measure.definition.unit) } ?? false
        ? "suppressed, 1 to 5" : latest.map { $0.figure.withoutParts(reading.measure.definition.unit) } ?? "none"
    }
  }

  private static func table(_ rows: [Shown]) -> Table {
    Table(
      columns: [
        Column("Measure", weight: 4), Column("Latest", weight: 3), Column("13 periods"), Column("Variation"),
        Column("Target", weight: 1), Column("Compared with", weight: 2),
      ],
      rows: rows.map { row in
        let reading = row.reading
        return [
          .text("\(reading.measure.title)\(reading.measure.officer.map { "\n\($0.called)" } ?? "")"),
          .text(latest(row)),
          row.isSuppressed ? .text("suppressed") : line(reading),
          .text(row.isSuppressed ? "suppressed" : MeasureWording.variation(reading)),
          .text(row.isSuppressed ? "suppressed" : target(reading)), .text(compared(reading)),
        ]
      })
  }

  private static func target(_ reading: MeasureReading) -> String {
    if reading.target == nil, let threshold = reading.measure.audit?.threshold { return "threshold \(threshold)%" }
    return [reading.tolerance?.rawValue, MeasureWording.assurance(reading)].compactMap(\.self).joined(separator: ", ")
  }

  /// The last thirteen periods, which holds a year against the year before.
  private static func line(_ reading: MeasureReading) -> Cell {
    guard let version = reading.current, let last = version.values.last?.period else { return .missing("no values") }
    let known = Dictionary(firstValues: version.values.map { ($0.period, $0.value(version.definition.unit)) })
    // A round of an audit is of its day: the last thirteen of them.
    guard last.kind != .day else { return .line(version.values.suffix(13).map { $0.value(version.definition.unit) }) }
    var periods = [last]
    while periods.count < 13, let first = version.values.first?.period, periods[0] > first {
      periods.insert(periods[0].previous, at: 0)
    }
    return .line(periods.map { known[$0] ?? nil })
  }

  /// The last of each that it is compared with: "England 21.5% (2021-22)".
  private static func compared(_ reading: MeasureReading) -> String {
    var names: [String] = []
    var last: [String: MeasureComparison] = [:]
    for comparison in reading.comparisons.sorted(by: { $0.period < $1.period }) {
      if last[comparison.with.folded] == nil { names.append(comparison.with) }
      last[comparison.with.folded] = comparison
    }
    return names.compactMap { last[$0.folded] }.map { comparison in
      "\(comparison.with) \(MeasureFigure.whole(comparison.value).words(reading.measure.definition.unit)) (\(comparison.period))"
    }.joined(separator: "\n")
  }

  /// "88% (88 of 100), Apr 23, +2".
  private static func latest(_ row: Shown) -> String {
    let change = row.isSuppressed ? nil : MeasureWording.change(row.reading)
    return [row.value, row.reading.latest.map { SeriesChart.label($0.period) }, change].compactMap(\.self).joined(
      separator: ", ")
  }

  private static func didNotHold(_ summary: Summary) -> [Block] {
    let reverted = summary.didNotHold
    guard !reverted.isEmpty else { return [] }
    return [
      .heading(level: 3, "Greens that did not hold: \(reverted.count)"),
      .particulars(
        reverted.map { action in
          Particular(
            action.reference.description,
            .text("\(Shortened.title(action)): \(action.sustaining?.because ?? "")"))
        }),
    ]
  }

  private static func claims(_ summary: Summary) -> [Block] {
    guard let sentence = sentence(summary) else { return [] }
    let told = summary.claims.filter { $0.finding != .noMeasure }
    let actions = Dictionary(firstValues: summary.position.actions.map { ($0.reference, $0) })
    var blocks: [Block] = [.heading(level: 3, "Claims beside their measures"), .paragraph(sentence)]
    if !told.isEmpty {
      blocks.append(
        .table(
          Table(
            columns: [
              Column("Ref"), Column("Action", weight: 4), Column("Complete since"), Column("Measure", weight: 1),
              Column("Since then", weight: 2),
            ],
            rows: told.map { claim in
              [
                .text(claim.reference.description),
                .text(actions[claim.reference].map { Shortened.title($0, to: 90) } ?? ""),
                claim.completedOn.map { .date($0) } ?? .missing("its first day"), .text(claim.measure ?? ""),
                .text(words(claim.finding)),
              ]
            })))
    }
    return blocks
  }

  static func words(_ finding: MeasureClaim.Finding) -> String {
    switch finding {
    case .worse: "! worse"
    case .improved: "+ improved"
    case .beganBefore: "began to improve before"
    case .noSignal: "no signal"
    case .tooFew: "too few values (fewer than \(MeasureClaim.fewest), or no limits)"
    case .noMeasure: "no measure"
    }
  }

  static var members: [SummaryMember] {
    [
      .objects("claims", \.claims) { claim, json in
        json.member("completed_on", claim.completedOn?.iso)
        json.member("finding", claim.finding.rawValue)
        json.member("measure", claim.measure)
        json.member("reference", claim.reference.description)
      },
      .actions("did_not_hold") { $0.didNotHold },
      .objects("measures", shown) { row, json in
        let reading = row.reading
        let isHidden = row.isSuppressed
        json.member("assurance", isHidden ? nil : reading.assurance?.rawValue)
        json.member("code", reading.measure.code)
        try json.member("comparisons", each: reading.comparisons) { json, comparison in
          json.object { json in
            json.member("period", comparison.period.description)
            json.member("value", comparison.value.value)
            json.member("with", comparison.with)
          }
        }
        json.member("limits", (reading.chart.latest?.limits ?? .none).rawValue)
        json.member("lower", isHidden ? nil : reading.chart.latest?.lower)
        json.member("mean", isHidden ? nil : reading.chart.latest?.mean)
        json.member("period", reading.latest?.period.description)
        json.member("suppressed", isHidden)
        json.member("title", reading.measure.title)
        json.member("tolerance", isHidden ? nil : reading.tolerance?.rawValue)
        json.member("unit", reading.measure.definition.unit.rawValue)
        json.member("upper", isHidden ? nil : reading.chart.latest?.upper)
        let latest = reading.latest
        let isSmall = latest.map { $0.figure.isSmall(reading.measure.definition.unit) } ?? false
        json.member("value", isHidden && isSmall ? nil : latest?.value(reading.measure.definition.unit))
        json.member("variation", isHidden ? nil : reading.variation?.rawValue)
      },
    ]
  }
}

extension MeasureReading {
  /// Whether the latest value is more than chance.
  fileprivate var hasSignal: Bool { variation == .improvement || variation == .concern || variation == .neutral }
}
