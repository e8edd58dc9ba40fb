package import PlanModel
package import TextFormats

/// The plan's officers, with how many actions each answers for.
package struct OfficerListing: Sendable {
  package struct Entry: Sendable {
    package let officer: Officer
    package let open: Int
    package let overdue: Int
    package let red: Int

    /// - Parameter actions: every action the officer leads or supports.
    package init(officer: Officer, actions: [Action], asAt: PlanDate) {
      self.officer = officer
      let counts = Counts(of: actions, asAt: asAt)
      open = counts.open
      overdue = counts.overdue
      red = counts.offTrack
    }
  }

  package let entries: [Entry]

  package init(entries: [Entry]) {
    self.entries = entries
  }

  package var table: Table {
    Table(
      columns: [
        Column("Name", weight: 2), Column("Role", weight: 4), Column("Service", weight: 2),
        Column("Email", weight: 2), Column("Open", alignment: .trailing),
        Column("Overdue", alignment: .trailing), Column("Red", alignment: .trailing),
      ],
      rows: entries.map { entry in
        let officer = entry.officer
        let texts = [officer.name, officer.role, officer.service, officer.email]
        return texts.map { .text($0 ?? "") } + [Cell(entry.open), Cell(entry.overdue), Cell(entry.red)]
      })
  }

  package func writeJSON(to output: ByteOutput) throws {
    var json = JSONWriter(output: output)
    try json.array(entries) { json, entry in
      json.object { json in
        json.member("email", entry.officer.email)
        json.member("name", entry.officer.name)
        json.member("off_track", entry.red)
        json.member("open", entry.open)
        json.member("overdue", entry.overdue)
        json.member("role", entry.officer.role)
        json.member("service", entry.officer.service)
      }
    }
    json.output.append(UInt8(ascii: "\n"))
    try json.output.flush()
  }

  package func writeCSV(to output: ByteOutput) throws {
    var csv = CSVWriter(output: output)
    try csv.row(["name", "role", "service", "email", "open", "overdue", "off_track"])
    for entry in entries {
      let officer = entry.officer
      try csv.row([
        officer.name, officer.role, officer.service, officer.email, String(entry.open),
        String(entry.overdue), String(entry.red),
      ])
    }
    try csv.output.flush()
  }
}
