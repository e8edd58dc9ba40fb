package import PlanModel

/// The ledger of chases.
package struct ChaseLogListing: Sendable {
  package let records: [ChaseRecord]
  /// When each action was last updated, for what came of its chases.
  package let updatedOn: [Reference: PlanDate]
  /// How actions are called that boards asked for themselves, by the references under which they are chased.
  package let called: [Reference: String]

  package init(records: [ChaseRecord], updatedOn: [Reference: PlanDate], called: [Reference: String]) {
    self.records = records
    self.updatedOn = updatedOn
    self.called = called
  }

  /// For each action: "chased 4 times since 9 January 2023, no update".
  package var summaries: [String] {
    let byAction = Dictionary(
      grouping: records.filter { $0.outcome.mayHaveArrived && $0.round == nil }, by: \.reference)
    return byAction.keys.sorted().compactMap { reference in
      let chases = byAction[reference, default: []]
      guard let first = chases.first, let last = chases.last else { return nil }
      let updated = updatedOn[reference].flatMap { $0 > last.on ? $0 : nil }
      let since = updatedOn[reference].flatMap { $0 >= first.on ? $0 : nil }
      let answer =
        updated.map { "updated on \($0.long)" } ?? since.map { "last updated on \($0.long)" } ?? "no update"
      return
        "\(first.called ?? called[reference] ?? reference.description): chased \(Wording.times(chases.count)) since \(first.on.long), \(answer)"
    }
  }

  package var listing: Listing<ChaseRecord> {
    Listing(records, columns: columns, otherwise: "Nobody has been chased.")
  }

  private var columns: [ListingColumn<ChaseRecord>] {
    let called = called
    let reference = ListingColumn<ChaseRecord>("reference", Column("Ref")) {
      .text($0.called ?? called[$0.reference] ?? $0.reference.description)
    }
    return [reference] + ChaseLogListing.others
  }

  private static let others: [ListingColumn<ChaseRecord>] = [
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
