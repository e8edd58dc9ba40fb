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
    let charts = shown(summary).filter { $0.reading.hasSignal && !$0.isSuppressed }.flatMap { row -> [Block] in
      guard let chart = SeriesChart(row.reading) else { return [] }
      return [
        .heading(level: 3, "\(row.reading.measure.title): \(MeasureWording.variation(row.reading))"),
        .paragraph(MeasureWording.sentence(row.reading)), .chart(.series(chart)),
        .table(MeasureDocument.recent(row.reading)),
      ]
    }
    let claims = claims(summary)
    guard !charts.isEmpty || !claims.isEmpty else { return [] }
    return [.heading(level: 2, "Measures that signal, and claims beside their measures")] + charts + claims
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
        Column("Measure", weight: 3), Column("Latest", weight: 3), Column("Variation", weight: 2),
        Column("Target", weight: 2), Column("England", weight: 1), Column("Officer", weight: 2),
      ],
      rows: rows.map { row in
        let reading = row.reading
        let england = reading.comparisons.last { $0.with.folded == "england" }
        return [
          .text(reading.measure.title), .text(latest(row)), .text(MeasureWording.variation(reading)),
          .text(
            [reading.tolerance?.rawValue, MeasureWording.assurance(reading)].compactMap(\.self).joined(separator: ", ")),
          .text(england.map { "\($0.value) (\($0.period))" } ?? ""),
          .text(reading.measure.officer?.called ?? "nobody"),
        ]
      })
  }

  /// "88% (88 of 100), April 2023, +2".
  private static func latest(_ row: Shown) -> String {
    let change = row.isSuppressed ? nil : MeasureWording.change(row.reading)
    return [row.value, row.reading.latest?.period.long, change].compactMap(\.self).joined(separator: ", ")
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
        json.member("assurance", reading.assurance?.rawValue)
        json.member("code", reading.measure.code)
        json.member("limits", (reading.chart.latest?.limits ?? .none).rawValue)
        json.member("lower", isHidden ? nil : reading.chart.latest?.lower)
        json.member("mean", isHidden ? nil : reading.chart.latest?.mean)
        json.member("period", reading.latest?.period.description)
        json.member("suppressed", isHidden)
        json.member("title", reading.measure.title)
        json.member("tolerance", reading.tolerance?.rawValue)
        json.member("unit", reading.measure.definition.unit.rawValue)
        json.member("upper", isHidden ? nil : reading.chart.latest?.upper)
        let latest = reading.latest
        let isSmall = latest.map { $0.figure.isSmall(reading.measure.definition.unit) } ?? false
        json.member("value", isHidden && isSmall ? nil : latest?.value(reading.measure.definition.unit))
        json.member("variation", reading.variation?.rawValue)
      },
    ]
  }
}

extension Summary {
  /// Completed actions of which what was to show that they hold says that they do not.
  var didNotHold: [Action] { position.actions.filter { $0.sustaining?.state == .reverted } }
}

extension MeasureReading {
  /// Whether the latest value is more than chance.
  fileprivate var hasSignal: Bool { variation == .improvement || variation == .concern || variation == .neutral }
}

extension MeasureFigure {
  /// A share alone, without what it is a share of.
  fileprivate func withoutParts(_ unit: MeasureUnit) -> String {
    switch self {
    case .parts: MeasureFigure.words(value(unit) ?? 0, unit)
    case .whole, .none: words(unit)
    }
  }
}
