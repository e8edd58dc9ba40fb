package import PlanModel
package import TextFormats

/// A position as a sheet: what `export --format csv` writes and `import` reads back as the same position.
package enum PositionCSV {
  /// - Parameter isForSpreadsheet: whether what a spreadsheet would take for a formula is marked as text, which an import
  ///   takes off again.
  package static func write(_ position: Position, to output: ByteOutput, isForSpreadsheet: Bool = false) throws {
    var csv = CSVWriter(output: output, isForSpreadsheet: isForSpreadsheet)
    let columns = columns
    try csv.row(columns.map(\.name))
    for action in position.actions {
      for column in columns { csv.cell(column.cell(action)) }
      try csv.endRow()
    }
    try csv.output.flush()
  }

  private struct SheetColumn {
    let name: String
    let cell: (Action) -> String?
  }

  private static var columns: [SheetColumn] {
    let place = [
      SheetColumn(name: PlanField.reference.rawValue) { $0.reference.description },
      SheetColumn(name: PlanField.areaNumber.rawValue) { String($0.area.number) },
      SheetColumn(name: PlanField.area.rawValue) { $0.area.title },
    ]
    return place + ActionField.all.flatMap(\.columns).flatMap(columns)
  }

  private static func columns(of column: FieldColumn) -> [SheetColumn] {
    switch column.kind {
    case .officers:
      [
        SheetColumn(name: column.name) { list($0.state.officers.map(\.name)) },
        SheetColumn(name: PlanField.roles.rawValue) { list($0.state.officers.map(\.role)) },
      ]
    case .flag: [SheetColumn(name: column.name) { column.value(of: $0.state)?.words ?? "false" }]
    case .text, .date, .rating, .officer:
      [SheetColumn(name: column.name) { column.value(of: $0.state)?.words }]
    }
  }

  /// The officers' names, or their roles, each in its place: an officer without one leaves the place empty.
  private static func list(_ words: [String?]) -> String? {
    guard words.contains(where: { $0 != nil }) else { return nil }
    // The semicolon at the end says that one officer's words hold nothing to be divided at.
    return words.map { $0 ?? "" }.joined(separator: "; ") + (words.count == 1 ? ";" : "")
  }
}
