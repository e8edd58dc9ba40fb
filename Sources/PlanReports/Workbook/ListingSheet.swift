internal import PlanExchange
package import PlanModel
package import Workbooks

extension Listing {
  /// The listing as a sheet: the columns of its CSV, with days as days.
  ///
  /// - Parameter key: the plan's ratings, whose cells are coloured; nil where the listing has none.
  package func worksheet(named name: String, key: RatingKey?) -> Worksheet {
    let written = columns.filter { $0.formats.contains(.csv) }
    let cells = rows.map { row in written.map { $0.worksheetCell(row) } }
    return Worksheet(
      name: name,
      columns: written.enumerated().map { index, column in
        WorksheetColumn(
          column.heading, width: ListingWidth.of(column.heading, cells.lazy.map { $0[index] }),
          coloured: column.name == ActionField.rating.name ? key?.ratings.map(ColouredWord.init) ?? [] : [])
      }, rows: cells)
  }
}

extension ListingColumn {
  /// The name as people read it.
  fileprivate var heading: String {
    let words = name.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  fileprivate func worksheetCell(_ row: Row) -> WorkbookCell {
    let value = value(row)
    if case .number(let number?) = value { return .number(number) }
    guard let words = value.flat else { return .blank(.plain) }
    if name.hasSuffix("_on"), let date = PlanDate(iso: words), let day = CalendarDay(date) { return .date(day, .date) }
    return .text(words, .verbatim)
  }
}

/// How wide a column is, in characters: as its words need, within bounds.
enum ListingWidth {
  private static let (least, most) = (8, 50)

  static func of(_ heading: String, _ cells: some Sequence<WorkbookCell>) -> Int {
    let longest = cells.lazy.map { cell in
      switch cell {
      case .text(let text, _): text.utf8.count
      case .date: 10
      case .number, .blank: 6
      }
    }.max()
    // Room for the sign that opens the filter.
    return min(most, max(least, heading.count + 3, (longest ?? 0) + 1))
  }
}
