internal import PlanModel
internal import Workbooks

/// Finds the plan's sheet in a workbook, and reads it.
struct WorkbookReader {
  private let workbook: Workbook
  private let options: SheetOptions
  /// What the workbook was made from, where it says so.
  private let base: SheetBase?

  /// - Throws: `WorkbookProblem`.
  init(_ bytes: [UInt8], options: SheetOptions) throws {
    workbook = try Workbook(bytes)
    base = try WorkbookReader.base(of: workbook)
    var options = options
    options.isReturn = base?.round != nil
    self.options = options
  }

  func read() throws -> ImportSheet {
    let sheet = try chosen()
    let assembly = SheetAssembly(options, isStrict: false)
    var hiddenRows: [Int] = []
    let seen = try workbook.rows(of: sheet) { row in
      if row.isHidden, assembly.headings != nil { hiddenRows.append(row.number) }
      try assembly.take(SheetLine(row))
    }
    noteWhatIsHidden(sheet, hiddenRows, seen, assembly)
    var read = assembly.sheet()
    if read.base == nil || read.base?.round == nil { read.base = base ?? read.base }
    guard read.isReturn else { return read }
    let others = try ItemsSheet.read(workbook)
    read.findings += others.findings
    read.items = others.items
    let forms = try FormSheet.read(workbook)
    read.findings += forms.findings
    read.forms = forms.rows
    return read
  }

  /// The sheet that was named, or the one whose headings are a plan's.
  private func chosen() throws -> Workbook.Sheet {
    if let name = options.sheetName {
      guard let named = workbook.sheets.first(where: { $0.name.folded == name.folded }) else {
        throw ImportFinding.error(
          row: nil, "there is no sheet \"\(name)\"; the workbook has: \(names(workbook.sheets))")
      }
      return named
    }
    let open = workbook.sheets.filter { sheet in
      sheet.visibility != .veryHidden && !(base != nil && SheetBase.sheetsToRead.contains(sheet.name))
    }
    var fitting: [(sheet: Workbook.Sheet, headings: Headings)] = []
    for sheet in open { if let headings = try headings(of: sheet) { fitting.append((sheet, headings)) } }
    // What we made ourselves says which sheet is the plan's; a plan goes before updates, and what is seen before what is not.
    let preferences: [(Workbook.Sheet, Headings) -> Bool] = [
      { $1.columns[.madeFrom] != nil }, { $1.kind == .plan }, { sheet, _ in sheet.visibility == .visible },
    ]
    for isPreferred in preferences where fitting.count > 1 {
      let preferred = fitting.filter { isPreferred($0.sheet, $0.headings) }
      if !preferred.isEmpty { fitting = preferred }
    }
    guard fitting.count <= 1 else {
      throw ImportFinding.error(
        row: nil, column: "sheet",
        "several sheets have the headings of a plan: \(names(fitting.map(\.sheet))); say which of them is meant")
    }
    if let found = fitting.first { return found.sheet }
    guard let first = open.first(where: { $0.visibility == .visible }) ?? open.first else {
      throw ImportFinding.error(row: nil, "the workbook has no sheet")
    }
    return first
  }

  private func headings(of sheet: Workbook.Sheet) throws -> Headings? {
    struct Found: Error {}
    let assembly = SheetAssembly(options, isStrict: false)
    do {
      try workbook.rows(of: sheet) { row in
        try assembly.take(SheetLine(row))
        if assembly.headings != nil || assembly.isHopeless || row.number >= SheetAssembly.headingRows { throw Found() }
      }
    } catch is Found {}
    return assembly.headings
  }

  private func names(_ sheets: [Workbook.Sheet]) -> String { sheets.map { "\"\($0.name)\"" }.joined(separator: ", ") }

  private func noteWhatIsHidden(
    _ sheet: Workbook.Sheet, _ rows: [Int], _ seen: SheetSeen, _ assembly: SheetAssembly
  ) {
    guard let headings = assembly.headings else { return }
    if sheet.visibility != .visible {
      assembly.notes.append(.warning(row: nil, "the sheet \"\(sheet.name)\" is hidden, and is read"))
    }
    let columns = headings.columns.filter { field, index in
      field != .madeFrom && seen.hiddenColumns.contains { $0.contains(index) }
    }.values.sorted().map { "\"\(headings.printed[$0].trimmed)\"" }
    if !columns.isEmpty {
      assembly.notes.append(
        .warning(row: nil, "hidden in the sheet and read all the same: the columns \(columns.joined(separator: ", "))"))
    }
    if let first = rows.first {
      let all = rows.count == 1 ? "row \(first)" : "\(rows.count) rows, the first of them row \(first)"
      assembly.notes.append(.warning(row: nil, "hidden in the sheet and read all the same: \(all)"))
    }
  }

  private static func base(of workbook: Workbook) throws -> SheetBase? {
    guard let sheet = workbook.sheets.first(where: { $0.name == SheetBase.sheetName }) else { return nil }
    var words: String?
    try workbook.rows(of: sheet) { row in
      if case .text(let text)? = row.cells.first?.value, words == nil { words = text }
    }
    return words.flatMap { SheetBase(words: $0) }
  }
}

extension SheetLine {
  /// The cells as the texts that people see.
  init(_ row: WorksheetRow) {
    number = row.number
    cells = Array(repeating: "", count: (row.cells.last?.column ?? -1) + 1)
    for (column, value) in row.cells {
      switch value {
      case .text(let text):
        cells[column] = text
        if text.utf8.contains(0) { problems[column] = "holds a NUL character, which no text has" }
      case .number(let digits):
        cells[column] = digits
        numbers.insert(column)
      case .date(let day): cells[column] = day.iso
      case .boolean(let isTrue): cells[column] = isTrue ? "true" : "false"
      case .error(let code):
        cells[column] = code
        problems[column] = "is an error of the spreadsheet; put right what it refers to"
      case .uncalculated:
        problems[column] = "holds a formula whose value was never kept; open the file in a spreadsheet and save it"
      case .impossibleDate(let digits):
        cells[column] = digits
        problems[column] = "has the format of a date, and is no day of the calendar"
      }
    }
  }
}
