package import PlanModel

/// The plan's officers, with how many actions each answers for.
package enum OfficerListing {
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

  package static func make(_ entries: [Entry]) -> Listing<Entry> {
    Listing(entries, columns: columns, otherwise: "The plan has no officer.")
  }

  private static let columns: [ListingColumn<Entry>] = [
    ListingColumn("name", Column("Name", weight: 2)) { .text($0.officer.name) },
    ListingColumn("role", Column("Role", weight: 4)) { .text($0.officer.role) },
    ListingColumn("service", Column("Service", weight: 2)) { .text($0.officer.service) },
    ListingColumn("email", Column("Email", weight: 2)) { .text($0.officer.email) },
    ListingColumn("open", Column("Open", alignment: .trailing)) { .number($0.open) },
    ListingColumn("overdue", Column("Overdue", alignment: .trailing)) { .number($0.overdue) },
    ListingColumn("off_track", Column("Red", alignment: .trailing)) { .number($0.red) },
  ]
}
