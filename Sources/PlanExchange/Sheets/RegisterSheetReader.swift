package import PlanModel

/// Reads a sheet of a register, CSV or workbook, by its headings.
package enum RegisterSheetReader {
  /// - Parameters:
  ///   - headings: the columns there may be.
  ///   - what: what the sheet holds, for messages.
  package static func read(
    _ bytes: [UInt8], sheetName: String?, _ headings: [RegisterSheet.Heading], of what: String
  ) -> RegisterSheet {
    do {
      let lines = try SheetLines.read(bytes, sheetName, of: what) { isHeading($0, headings) }
      guard let heading = lines.first(where: { isHeading($0.cells, headings) }) else {
        let required = headings.filter(\.isRequired).map(\.name)
        throw ImportFinding.error(
          row: nil, "no row has the headings of \(what): \(required.joined(separator: " and ")) at least")
      }
      return sheet(lines.filter { $0.number > heading.number }, heading.cells, headings)
    } catch {
      return RegisterSheet(rows: [], findings: [SheetReader.finding(for: error)])
    }
  }

  private static func isHeading(_ cells: [String], _ headings: [RegisterSheet.Heading]) -> Bool {
    headings.filter(\.isRequired).allSatisfy { place($0, cells) != nil }
  }

  private static func place(_ heading: RegisterSheet.Heading, _ cells: [String]) -> Int? {
    cells.firstIndex { heading.headings.contains($0.folded) }
  }

  private static func sheet(
    _ lines: [SheetLine], _ cells: [String], _ headings: [RegisterSheet.Heading]
  ) -> RegisterSheet {
    let places = headings.compactMap { heading in place(heading, cells).map { (heading.name, $0) } }
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
    return RegisterSheet(rows: rows, findings: findings)
  }
}
