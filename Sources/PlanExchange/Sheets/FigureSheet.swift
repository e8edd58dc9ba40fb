package import PlanModel
package import TextFormats
package import Workbooks

/// Figures as a sheet, a row for each measure and period, which is imported again as the same figures.
package enum FigureSheet {
  /// One column: its heading, which the import reads it by, and what it says of a figure.
  private struct FigureColumn: Sendable {
    let heading: String
    let width: Int
    var isAnswer = false
    let words: @Sendable (SheetFigure) -> String?
  }

  private static let columns: [FigureColumn] = [
    FigureColumn(heading: "measure", width: 24) { $0.measure.code },
    FigureColumn(heading: "title", width: 36) { $0.measure.title },
    FigureColumn(heading: "definition", width: 44) { $0.definition.words },
    FigureColumn(heading: "officer", width: 28) { $0.measure.officer?.called },
    FigureColumn(heading: "period", width: 12) { $0.period.description },
    FigureColumn(heading: "value", width: 12, isAnswer: true) { $0.value?.figure.asWhole },
    FigureColumn(heading: "numerator", width: 12, isAnswer: true) { $0.value?.figure.parts?.numerator.description },
    FigureColumn(heading: "denominator", width: 12, isAnswer: true) { $0.value?.figure.parts?.denominator.description },
    FigureColumn(heading: "quality", width: 12, isAnswer: true) { $0.value?.quality?.words },
  ]

  /// - Parameter isForSpreadsheet: whether what a spreadsheet would take for a formula is marked as text.
  package static func write(
    _ figures: [SheetFigure], base: SheetBase?, to output: consuming ByteOutput, isForSpreadsheet: Bool
  ) throws {
    var csv = CSVWriter(output: output, isForSpreadsheet: isForSpreadsheet)
    let columns = columns + [base.map(origin)].compactMap(\.self)
    try csv.row(columns.map(\.heading))
    for figure in figures {
      for column in columns { csv.cell(column.words(figure)) }
      try csv.endRow()
    }
    try csv.output.flush()
  }

  /// Only what is to be filled in can be typed into, until somebody takes the protection off.
  package static func workbook(_ figures: [SheetFigure], title: String, base: SheetBase?) -> WorkbookFile {
    let columns = columns + [base.map(origin)].compactMap(\.self)
    let sheet = Worksheet(
      name: "Figures",
      columns: columns.map { column in
        WorksheetColumn(
          column.heading, width: column.width, isHidden: column.heading == madeFrom,
          accepts: column.heading == "quality"
            ? .words(qualities, message: qualities.joined(separator: ", ")) : .anything)
      },
      rows: figures.map { figure in columns.map { cell($0, figure) } }, keptColumns: 2, isProtected: true)
    let notes = PositionSheet.notes([
      title, "A row is one measure in one period. Fill in the value, or the numerator and the denominator of a share.",
      "What is left as it is says nothing. `improve measure import` takes the workbook back.",
    ])
    return WorkbookFile(title: title, sheets: [sheet, notes])
  }

  private static let madeFrom = PlanField.madeFrom.rawValue
  private static let qualities = MeasureQuality.allCases.map(\.words)

  private static func origin(_ base: SheetBase) -> FigureColumn {
    FigureColumn(heading: madeFrom, width: 10) {
      FigureOrigin(code: $0.measure.code, period: $0.period, base: base).words
    }
  }

  private static func cell(_ column: FigureColumn, _ figure: SheetFigure) -> WorkbookCell {
    let style: CellStyle = column.isAnswer ? .input : .verbatim
    guard let words = column.words(figure) else { return .blank(style) }
    return .text(words, style)
  }
}

extension MeasureFigure {
  fileprivate var asWhole: String? { if case .whole(let number) = self { number.description } else { nil } }

  fileprivate var parts: (numerator: MeasureNumber, denominator: MeasureNumber)? {
    if case .parts(let numerator, let denominator) = self { (numerator, denominator) } else { nil }
  }
}
