package import PlanModel

/// The plan's areas with their counts.
package enum AreaListing {
  package typealias Entry = (area: Area, counts: Counts)

  package static func make(_ entries: [Entry]) -> Listing<Entry> {
    Listing(entries, columns: columns, otherwise: "The plan has no area.")
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
