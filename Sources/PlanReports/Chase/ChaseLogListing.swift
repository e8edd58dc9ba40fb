package import PlanModel

/// The ledger of chases.
package struct ChaseLogListing: Sendable {
  package let records: [ChaseRecord]
  /// When each action was last updated, for what came of its chases.
  package let updatedOn: [Reference: PlanDate]

  package init(records: [ChaseRecord], updatedOn: [Reference: PlanDate]) {
    self.records = records
    self.updatedOn = updatedOn
  }

  /// For each action: "chased 4 times since 9 January 2023, no update".
  package var summaries: [String] {
    let byAction = Dictionary(grouping: records.filter(\.outcome.mayHaveArrived), by: \.reference)
    return byAction.keys.sorted().compactMap { reference in
      let chases = byAction[reference, default: []]
      guard let first = chases.first, let last = chases.last else { return nil }
      let updated = updatedOn[reference].flatMap { $0 > last.on ? $0 : nil }
      let since = updatedOn[reference].flatMap { $0 >= first.on ? $0 : nil }
      let answer =
        updated.map { "updated on \($0.long)" } ?? since.map { "last updated on \($0.long)" } ?? "no update"
      return "\(reference): chased \(Wording.times(chases.count)) since \(first.on.long), \(answer)"
    }
  }

  package var listing: Listing<ChaseRecord> {
    Listing(records, columns: ChaseLogListing.columns, otherwise: "Nobody has been chased.")
  }

  private static let columns: [ListingColumn<ChaseRecord>] = [
    ListingColumn("reference", Column("Ref")) { .text($0.reference.description) },
    ListingColumn("on", Column("On"), cell: { .date($0.on) }, value: { .text($0.on.iso) }),
    ListingColumn("said", Column("Chased about", weight: 3)) { .text($0.said) },
    ListingColumn("addressee", Column("To", weight: 2)) { .text($0.addressee) },
    ListingColumn(
      "copied", Column("Copied", weight: 1), cell: { .text($0.copied.joined(separator: ", ")) },
      value: { .list($0.copied) }),
    ListingColumn(
      "outcome", Column("Outcome", weight: 1),
      cell: { .text([$0.outcome.rawValue, $0.detail].compactMap(\.self).joined(separator: ": ")) },
      value: { .text($0.outcome.rawValue) }),
    ListingColumn("detail") { .text($0.detail) },
    ListingColumn("message_id") { .text($0.messageID) },
    ListingColumn("state", formats: [.json]) { .list($0.keys.sorted()) },
  ]
}
