package import PlanModel
package import TextFormats

/// A position as a sheet: what `export --format csv` writes and `import` reads back as the same position.
package enum PositionCSV {
  /// - Parameters:
  ///   - base: what the sheet is made from, which its last column says of every row; nil to leave that column out.
  ///   - isForSpreadsheet: whether what a spreadsheet would take for a formula is marked as text, which an import takes
  ///     off again.
  package static func write(
    _ position: Position, base: SheetBase?, to output: consuming ByteOutput, isForSpreadsheet: Bool = false
  ) throws {
    var csv = CSVWriter(output: output, isForSpreadsheet: isForSpreadsheet)
    let columns = PositionColumns.all + [base.map(PositionColumns.origin)].compactMap(\.self)
    try csv.row(columns.map(\.name))
    for action in position.actions {
      for column in columns { csv.cell(column.words(action)) }
      try csv.endRow()
    }
    try csv.output.flush()
  }
}
