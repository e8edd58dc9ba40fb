package import PlanModel
internal import TextFormats

/// The audits of a plan with their rounds.
package enum AuditListing {
  package struct Row: Sendable {
    fileprivate let reading: MeasureReading
    fileprivate let missed: [MeasurePeriod]
  }

  /// - Parameter missed: the periods without a round, by the audit's code.
  package static func make(_ audits: [MeasureReading], missed: [String: [MeasurePeriod]]) -> Listing<Row> {
    Listing(
      audits.map { Row(reading: $0, missed: missed[$0.measure.code] ?? []) }, columns: columns,
      otherwise: "The plan has no audit.")
  }

  private static let columns: [ListingColumn<Row>] = [
    ListingColumn("code", Column("Code")) { .text($0.reading.measure.code) },
    ListingColumn("title", Column("Audit", weight: 3)) { .text($0.reading.measure.title) },
    ListingColumn("population") { .text($0.reading.measure.audit?.population) },
    ListingColumn("planned", Column("Planned", alignment: .trailing)) { .number($0.reading.measure.audit?.planned) },
    ListingColumn("selection", Column("Chosen")) { .text($0.reading.measure.audit?.selection.rawValue) },
    ListingColumn("threshold", Column("To meet")) { .text($0.reading.measure.audit?.threshold?.description) },
    ListingColumn("every") { .text($0.reading.measure.definition.interval.rawValue) },
    ListingColumn(
      "on", Column("Last round"), cell: { .date($0.reading.rounds.last?.on) },
      value: {
        .text($0.reading.rounds.last?.on.iso)
      }),
    ListingColumn(
      "share", Column("Met the standard", weight: 2),
      cell: { .text($0.reading.rounds.last.map(words) ?? "no round yet") },
      value: { MeasureListing.number($0.reading.rounds.last?.share.share) }),
    ListingColumn(
      "missed", Column("Missed", weight: 1),
      cell: { .text($0.missed.isEmpty ? "none" : $0.missed.map(\.description).joined(separator: ", ")) },
      value: { .list($0.missed.map(\.description)) }),
    ListingColumn("officer") { .text($0.reading.measure.officer?.words) },
    ListingColumn("rounds", formats: [.json]) { row in
      let rounds = row.reading.rounds
      return .json { name, json in
        try json.member(name, each: rounds) { json, round in json.object { write(round, &$0) } }
      }
    },
  ]

  /// "4 of 120: 3.3% (1.3 to 8.3), a small sample".
  static func words(_ round: AuditRound) -> String {
    let (share, lower, upper) = (
      MeasureFigure.rounded(round.share.share), MeasureFigure.rounded(round.share.lower),
      MeasureFigure.rounded(round.share.upper)
    )
    let small = round.share.isSmall ? ", a small sample" : ""
    let short = round.short > 0 ? ", \(round.short) fewer than planned" : ""
    return "\(round.met) of \(round.sampled): \(share)% (95% interval \(lower) to \(upper))\(small)\(short)"
  }

  private static func write(_ round: AuditRound, _ json: inout JSONWriter) {
    json.member("agreed", round.sample?.agreed)
    json.member("lower", round.share.lower)
    json.member("met", round.met)
    json.member("moderated", round.sample?.moderated)
    json.member("on", round.on.iso)
    json.member("planned", round.planned)
    json.member("reviewer", round.sample?.by?.rawValue)
    json.member("sampled", round.sampled)
    json.member("share", round.share.share)
    json.member("small_sample", round.share.isSmall)
    json.member("upper", round.share.upper)
  }
}
