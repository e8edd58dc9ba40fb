internal import PlanModel

/// The columns that the listings of registers have alike.
enum RegisterColumns {
  static func date<Row>(
    _ name: String, _ heading: String? = nil, _ day: @escaping @Sendable (Row) -> PlanDate?
  ) -> ListingColumn<Row> {
    ListingColumn(
      name, heading.map { Column($0) }, cell: { day($0).map { .date($0) } ?? .text("") },
      value: { .text(day($0)?.iso) })
  }

  static func officer<Row>(_ officer: @escaping @Sendable (Row) -> Officer?) -> ListingColumn<Row> {
    ListingColumn(
      "officer", Column("Officer", weight: 1), cell: { .text(officer($0)?.called ?? "no officer") },
      value: { .text(officer($0)?.words) })
  }

  static func references<Row>(
    _ name: String, _ heading: String? = nil, _ references: @escaping @Sendable (Row) -> [Reference]
  ) -> ListingColumn<Row> {
    ListingColumn(
      name, heading.map { Column($0, weight: 1) },
      cell: { .text(references($0).map(\.description).joined(separator: ", ")) },
      value: { .list(references($0).map(\.description)) })
  }

  /// The names under which machines read a listing, for the help of its command.
  static func keys<Row>(_ columns: [ListingColumn<Row>]) -> String {
    "JSON: " + columns.filter { $0.formats.contains(.json) }.map(\.name).sorted().joined(separator: ", ") + "."
  }
}
