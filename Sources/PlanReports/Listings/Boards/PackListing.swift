package import PlanModel

/// The packs that were sealed.
package enum PackListing {
  package struct Entry: Sendable {
    let pack: Pack
    let supersededBy: String?
  }

  package static func make(_ packs: [Pack]) -> Listing<Entry> {
    Listing(
      packs.map { Entry(pack: $0, supersededBy: packs.superseding($0)) }, columns: columns,
      otherwise: "No pack is sealed.")
  }

  private static let columns: [ListingColumn<Entry>] = [
    ListingColumn("pack", Column("Pack")) { .text($0.pack.name) },
    ListingColumn("board") { .text($0.pack.boardCode) },
    ListingColumn("visit") { .text($0.pack.visit) },
    ListingColumn("since", Column("Since"), cell: { .date($0.pack.since) }, value: { .text($0.pack.since.iso) }),
    ListingColumn("as_at", Column("As at"), cell: { .date($0.pack.asAt) }, value: { .text($0.pack.asAt.iso) }),
    ListingColumn(
      "sealed_at", Column("Sealed"), cell: { .date($0.pack.sealedAt.londonDate) },
      value: { .text($0.pack.sealedAt.iso) }),
    ListingColumn("sealed_by", Column("By", weight: 2)) { .text($0.pack.sealedBy) },
    ListingColumn("despite", Column("Despite", weight: 3)) { .text($0.pack.despite) },
    ListingColumn("supersedes") { .text($0.pack.supersedes) },
    ListingColumn(
      "superseded_by", Column("Superseded", weight: 1), cell: { .text($0.supersededBy.map { "by \($0)" } ?? "") },
      value: { .text($0.supersededBy) }),
    ListingColumn("reason", Column("Reason", weight: 2)) { .text($0.pack.reason) },
    ListingColumn("known_entry", formats: [.json]) { .number(Int($0.pack.knownEntry)) },
    ListingColumn(
      "sha256", Column("SHA-256"), cell: { .text("\($0.pack.sha256.prefix(12))…") }, value: { .text($0.pack.sha256) }),
  ]
}
