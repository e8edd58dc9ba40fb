package import PlanModel

/// What stands in registers and is overdue, due soon or not to be missed.
package enum WatchedListing {
  package static func make(_ items: [WatchedItem], otherwise: String) -> Listing<WatchedItem> {
    Listing(items, columns: columns, otherwise: otherwise)
  }

  package static var keys: String { RegisterColumns.keys(columns) }

  private static let columns: [ListingColumn<WatchedItem>] = [
    ListingColumn("reference", Column("Ref")) { .text($0.reference.description) },
    ListingColumn(
      "register", Column("Register"), cell: { .text($0.register.split(separator: "_").joined(separator: " ")) },
      value: { .text($0.register) }),
    ListingColumn("words", Column("What", weight: 4)) { .text($0.words) },
    RegisterColumns.officer(\.lead),
    RegisterColumns.date("due_on", "Due", \.dueOn),
    ListingColumn("days_overdue", Column("Days late", alignment: .trailing)) { .number($0.daysOverdue) },
    ListingColumn(
      "exceptions", Column("Why", weight: 2),
      cell: { item in
        .text(item.exceptions.map { $0.rawValue.split(separator: "_").joined(separator: " ") }.joined(separator: ", "))
      }, value: { .list($0.exceptions.map(\.rawValue)) }),
  ]
}
