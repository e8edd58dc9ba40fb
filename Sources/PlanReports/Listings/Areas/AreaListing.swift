package import PlanModel

/// The plan's areas with their counts.
package enum AreaListing {
  package typealias Entry = (area: Area, counts: Counts, report: AreaReport?)

  /// - Parameter reports: what is told of areas as a whole.
  package static func make(
    _ areas: [(area: Area, counts: Counts)], reports: [AreaReport], key: RatingKey
  ) -> Listing<Entry> {
    Listing(
      areas.map { ($0.area, $0.counts, reports.of($0.area.number)) },
      columns: columns + (reports.isEmpty ? machine : machine + [shown(key)]), otherwise: "The plan has no area.")
  }

  /// What is reported of the area as a whole.
  private static var machine: [ListingColumn<Entry>] {
    [
      ListingColumn("rating") { .text($0.report?.rating) }, ListingColumn("progress") { .text($0.report?.progress) },
      ListingColumn("reported_on") { .text($0.report?.updatedOn.iso) },
    ]
  }

  private static func shown(_ key: RatingKey) -> ListingColumn<Entry> {
    ListingColumn(Column("Reported as a whole", weight: 4)) { entry in
      guard let report = entry.report else { return "" }
      let rating = report.rating.flatMap(key.rating).map { "\($0.symbol) \($0.code): " } ?? ""
      return .prose("\(rating)\(report.progress ?? "no progress recorded") (\(report.updatedOn.long))")
    }
  }

  private static var columns: [ListingColumn<Entry>] {
    let shown = [
      "total": "Actions", "open": "Open", "overdue": "Overdue", "off_track": "Red",
    ]
    let counts = Counts().named.indices.map { index in
      let name = Counts().named[index].name
      return ListingColumn<Entry>(
        name, shown[name].map { Column($0, alignment: .trailing) }, formats: [.csv]
      ) { .number($0.counts.named[index].value) }
    }
    return [
      ListingColumn("number", Column("No", alignment: .trailing)) { .number($0.area.number) },
      ListingColumn("title", Column("Area", weight: 4)) { .text($0.area.title) },
      ListingColumn("counts", formats: [.json]) { entry in
        .json { name, json in SummaryJSON.write(name, entry.counts, to: &json) }
      },
    ] + counts
  }
}
