package import PlanModel

/// The documents that show what was done.
package enum EvidenceListing {
  package static func make(_ evidence: [Evidence]) -> Listing<Evidence> {
    Listing(evidence, columns: columns, otherwise: "No evidence is named.")
  }

  private static let columns: [ListingColumn<Evidence>] = [
    ListingColumn("reference", Column("Ref")) { .text($0.reference.description) },
    ListingColumn("title", Column("Evidence", weight: 3)) { .text($0.title) },
    ListingColumn("dated", Column("Dated"), cell: { .date($0.dated) }, value: { .text($0.dated.iso) }),
    ListingColumn("place", Column("Where", weight: 3)) { .text($0.place) },
    ListingColumn("sha256") { .text($0.sha256) },
    ListingColumn("effective_on") { .text($0.effectiveOn.iso) },
    ListingColumn("recorded_by", Column("Named by", weight: 1)) { .text($0.entry.recordedBy) },
  ]
}
