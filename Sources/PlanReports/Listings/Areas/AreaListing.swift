package import PlanModel
package import TextFormats

/// The plan's areas with their counts.
package struct AreaListing: Sendable {
  package let entries: [(area: Area, counts: Counts)]

  package init(entries: [(area: Area, counts: Counts)]) {
    self.entries = entries
  }

  package var table: Table {
    Table(
      columns: [
        Column("No", alignment: .trailing), Column("Area", weight: 4),
        Column("Actions", alignment: .trailing), Column("Open", alignment: .trailing),
        Column("Overdue", alignment: .trailing), Column("Red", alignment: .trailing),
      ],
      rows: entries.map { area, counts in
        [
          Cell(area.number), .text(area.title), Cell(counts.total), Cell(counts.open),
          Cell(counts.overdue), Cell(counts.offTrack),
        ]
      })
  }

  package func writeJSON(to output: ByteOutput) throws {
    var json = JSONWriter(output: output)
    try json.array(entries) { json, entry in
      json.object { json in
        SummaryJSON.write("counts", entry.counts, to: &json)
        json.member("number", entry.area.number)
        json.member("title", entry.area.title)
      }
    }
    json.output.append(UInt8(ascii: "\n"))
    try json.output.flush()
  }

  package func writeCSV(to output: ByteOutput) throws {
    var csv = CSVWriter(output: output)
    let names = Counts(of: [], asAt: PlanDate(dayNumber: 0)).named.map(\.name)
    try csv.row(["number", "title"] + names)
    for (area, counts) in entries {
      try csv.row([String(area.number), area.title] + counts.named.map { String($0.value) })
    }
    try csv.output.flush()
  }
}
