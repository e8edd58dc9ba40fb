package import PlanModel

/// The covering words of a board's papers.
package enum CommentaryListing {
  package struct Entry: Sendable {
    let commentary: Commentary
    let repeatsLastMonth: Bool
  }

  /// - Parameter all: among which those of the months before are looked for.
  package static func make(_ listed: [Commentary], among all: [Commentary]) -> Listing<Entry> {
    Listing(
      listed.map { Entry(commentary: $0, repeatsLastMonth: $0.repeatsLastMonth(among: all)) }, columns: columns,
      otherwise: "There are no covering words.")
  }

  private static let columns: [ListingColumn<Entry>] = [
    ListingColumn("month", Column("Month")) { .text($0.commentary.month.iso) },
    ListingColumn("subject", Column("Of")) { .text($0.commentary.subject.words) },
    ListingColumn("words", Column("Words", weight: 4)) { .text($0.commentary.words) },
    ListingColumn("author", Column("Whose", weight: 1)) { .text($0.commentary.author) },
    ListingColumn(
      "set_on", Column("Set"), cell: { .date($0.commentary.entry.effectiveOn) },
      value: { .text($0.commentary.entry.effectiveOn.iso) }),
    ListingColumn(
      "repeats_last_month", Column("Repeats"), cell: { .text($0.repeatsLastMonth ? "last month's words" : "") },
      value: { .flag($0.repeatsLastMonth) }),
  ]
}
