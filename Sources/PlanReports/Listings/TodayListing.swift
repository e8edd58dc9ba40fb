package import PlanModel

/// What waits for whoever keeps the plan.
package enum TodayListing {
  package static func make(_ items: [TodayItem]) -> Listing<TodayItem> {
    Listing(
      items,
      columns: [
        ListingColumn("kind") { .text($0.kind.rawValue) },
        ListingColumn("count") { .number($0.count) },
        ListingColumn("says", Column("Waiting", weight: 3)) { .text($0.says) },
        ListingColumn("about", Column("Who or what", weight: 2), cell: { .prose(shortened($0.about)) }) {
          .list($0.about)
        },
        ListingColumn("command", Column("Answer with", weight: 3)) { .text($0.command) },
      ], otherwise: "Nothing is waiting.")
  }

  private static func shortened(_ about: [String]) -> String {
    let shown = about.prefix(4).joined(separator: ", ")
    return about.count > 4 ? "\(shown), and \(about.count - 4) more" : shown
  }
}
