internal import PlanModel

/// Takes the rows of one sheet as they come: finds its headings, and reads what stands below them.
final class SheetAssembly {
  /// How far down the headings may stand, below titles and notes.
  static let headingRows = 20
  /// What nobody would read to its end.
  private static let mostErrors = 1000

  private let options: SheetOptions
  /// Whether a row must have as many cells as there are headings, as in a file where a lost quote shifts them.
  private let isStrict: Bool
  private var first: (headings: Headings, findings: [ImportFinding])?
  private var headingFindings: [ImportFinding] = []
  private var reader: SheetRowReader?
  /// What is to be said of the sheet as a whole.
  var notes: [ImportFinding] = []

  init(_ options: SheetOptions, isStrict: Bool) {
    self.options = options
    self.isStrict = isStrict
  }

  /// The headings, once they are found.
  var headings: Headings? { reader?.headings }

  /// Whether no headings were found where they may stand, so that nothing more is to be read.
  private(set) var isHopeless = false

  func take(_ line: SheetLine) throws {
    guard !isHopeless else { return }
    if let column = line.cells.firstIndex(where: { $0.utf8.count > options.mostCellBytes }) {
      throw ImportFinding.error(
        row: line.number, "column \(column + 1) holds more than \(options.mostCellBytes >> 10) kB of text")
    }
    guard reader != nil else { return lookForHeadings(line) }
    let row = isStrict ? line : fitted(line)
    reader?.read(row)
    if let reader, reader.errorCount > SheetAssembly.mostErrors {
      isHopeless = true
      notes.append(
        .error(row: nil, "more than \(SheetAssembly.mostErrors) cells are wrong, and what follows was not read"))
    }
  }

  private func lookForHeadings(_ line: SheetLine) {
    if line.cells.contains(where: { !$0.trimmed.isEmpty }) {
      let (headings, findings) = Headings.read(line.cells, map: options.map)
      if headings.missing.isEmpty {
        headingFindings = findings
        if !findings.contains(where: \.isError) {
          reader = SheetRowReader(headings: headings, options: options)
          return
        }
      }
      first = first ?? (headings, findings)
      // Two columns that read as one field are no headings of titles, but of the plan itself.
      if headings.missing.isEmpty { isHopeless = true }
    }
    if line.number >= SheetAssembly.headingRows { isHopeless = true }
  }

  /// A row as wide as the headings; what stands right of them is said and left.
  private func fitted(_ line: SheetLine) -> SheetLine {
    guard let width = reader?.headings.printed.count else { return line }
    var fitted = line
    if line.cells.count > width {
      if line.cells[width...].contains(where: { !$0.trimmed.isEmpty }) {
        notes.append(
          .warning(row: line.number, "what stands right of the last heading is none of a plan's and is not imported"))
      }
      fitted.cells = Array(line.cells.prefix(width))
    } else {
      fitted.cells += Array(repeating: "", count: width - line.cells.count)
    }
    return fitted
  }

  /// Everything the sheet says, with every finding.
  func sheet() -> ImportSheet {
    guard let reader else {
      guard let first else {
        return .failed([.error(row: nil, "the file is empty; it needs a row of headings")])
      }
      return .failed(first.findings + first.headings.missing)
    }
    if reader.rows.isEmpty && reader.findings.isEmpty {
      return .failed([.error(row: nil, "there is no row below the headings")])
    }
    let unrecognised = reader.headings.unrecognised.map {
      ImportFinding.warning(
        row: nil, column: $0, "the column \"\($0)\" is none of a plan's and is not imported")
    }
    return ImportSheet(
      fields: reader.fields, rows: reader.rows, kind: reader.headings.kind, base: reader.base,
      findings: headingFindings + notes + unrecognised + reader.findings + GarbledTexts.findings(reader.rows)
        + (reader.headings.kind == .plan ? DoubtfulTexts.findings(reader.rows) : []))
  }
}

extension ImportSheet {
  static func failed(_ findings: [ImportFinding]) -> ImportSheet {
    ImportSheet(fields: [], rows: [], findings: findings)
  }
}
