package import PlanModel

/// Reads a sheet of a register, CSV or workbook, by its headings.
package enum RegisterSheetReader {
  /// - Parameters:
  ///   - headings: the columns there may be.
  ///   - what: what the sheet holds, for messages.
  ///   - others: the name of a column that none of the headings names, such as that of a year.
  package static func read(
    _ bytes: [UInt8], sheetName: String?, _ headings: [RegisterSheet.Heading], of what: String,
    others: (String) -> String? = { _ in nil }
  ) -> RegisterSheet {
    do {
      let lines = try SheetLines.read(bytes, sheetName, of: what) { isHeading($0, headings) }
      guard let heading = lines.first(where: { isHeading($0.cells, headings) }) else {
        let required = headings.filter(\.isRequired).map(\.name)
        throw ImportFinding.error(
          row: nil, "no row has the headings of \(what): \(required.joined(separator: " and ")) at least")
      }
      return sheet(lines.filter { $0.number > heading.number }, heading.cells, headings, others)
    } catch {
      return RegisterSheet(rows: [], findings: [SheetReader.finding(for: error)])
    }
  }

  private static func isHeading(_ cells: [String], _ headings: [RegisterSheet.Heading]) -> Bool {
    headings.filter(\.isRequired).allSatisfy { place($0, cells) != nil }
  }

  private static func place(_ heading: RegisterSheet.Heading, _ cells: [String]) -> Int? {
    cells.firstIndex { heading.headings.map(plain).contains(plain($0)) }
  }

  /// `review_date` and "Review date" are one heading.
  private static func plain(_ heading: String) -> String {
    heading.replacing("_", with: " ").folded
  }

  private static func sheet(
    _ lines: [SheetLine], _ cells: [String], _ headings: [RegisterSheet.Heading], _ others: (String) -> String?
  ) -> RegisterSheet {
    let named = headings.compactMap { heading in place(heading, cells).map { (heading.name, $0) } }
    let taken = Set(named.map(\.1))
    let places =
      named
      + cells.enumerated().compactMap { index, cell in
        taken.contains(index) ? nil : others(cell).map { ($0, index) }
      }
    let read = Set(places.map(\.1))
    var findings = cells.enumerated().filter { !read.contains($0.offset) && $0.element.nonBlank != nil }.map {
      ImportFinding.warning(row: nil, column: $0.element, "is none of its columns, and is not read")
    }
    let rows = lines.compactMap { line -> RegisterSheet.Row? in
      guard line.cells.contains(where: { $0.nonBlank != nil }) else { return nil }
      for (name, index) in places {
        guard let problem = line.problems[index] else { continue }
        findings.append(.error(row: line.number, column: name, value: line.cells[index], problem))
      }
      return RegisterSheet.Row(
        number: line.number,
        cells: Dictionary(
          firstValues: places.compactMap { name, index in
            index < line.cells.count ? (name, line.cells[index]) : nil
          }))
    }
    let twice = Dictionary(grouping: places, by: \.0).filter { $0.value.count > 1 }.keys.sorted()
    findings += twice.map { .error(row: nil, "\"\($0)\" stands over two columns") }
    return RegisterSheet(
      rows: rows, findings: findings,
      headings: Dictionary(firstValues: places.map { ($0.0, cells[$0.1]) }))
  }
}
