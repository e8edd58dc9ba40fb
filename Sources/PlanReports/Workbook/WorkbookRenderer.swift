internal import PlanExchange
internal import PlanModel
internal import Workbooks

/// A document as a workbook: what is written on the first sheet, and each table on one of its own.
package struct WorkbookRenderer {
  package init() {}

  package func render(_ document: Document) throws -> [UInt8] {
    var pages = WorkbookPages()
    if !document.title.isEmpty,
      !document.blocks.contains(where: { if case .heading(level: 1, _) = $0 { true } else { false } })
    {
      pages.line(document.title, .title)
    }
    if let classification = document.classification { pages.line(classification, .note) }
    for block in document.blocks + document.annex { pages.add(block) }
    return try WorkbookFile(title: document.title, sheets: pages.sheets).bytes()
  }
}

/// The sheets of a document, as they come.
private struct WorkbookPages {
  private var prose: [[WorkbookCell]] = []
  private var tables: [Worksheet] = []
  private var heading = "Table"

  var sheets: [Worksheet] {
    [Worksheet(name: "Notes", columns: [WorksheetColumn("", width: 88)], rows: prose, hasHeadings: false)] + tables
  }

  mutating func line(_ text: String, _ style: CellStyle) { prose.append([.text(text, style)]) }

  mutating func add(_ block: Block) {
    switch block {
    case .heading(let level, let text):
      heading = text
      line(text, level == 1 ? .title : .subtitle)
    case .paragraph(let text): line(text, .note)
    case .list(let sentences): for (index, text) in sentences.enumerated() { line("\(index + 1). \(text)", .note) }
    case .particulars(let particulars): for each in particulars { line("\(each.name): \(each.value.words)", .note) }
    case .keyFigures(let figures):
      for figure in figures {
        line("\(figure.name): \(figure.value)\(figure.changeWords.map { " (\($0))" } ?? "")", .note)
      }
    case .table(let table): add(table)
    // The table that follows a picture holds its figures.
    case .chart: break
    case .beside(let left, let right): for block in left + right { add(block) }
    }
  }

  private mutating func add(_ table: Table) {
    guard !table.rows.isEmpty else { return }
    let name = SheetName.unique(heading, among: tables.map(\.name) + ["Notes"])
    line("The table is on the sheet \"\(name)\".", .note)
    let cells = table.rows.map { row in zip(row, table.columns).map(cell) }
    var seen: Set<String> = []
    tables.append(
      Worksheet(
        name: name,
        columns: table.columns.enumerated().map { index, column in
          // A table's headings are told apart by their words alone.
          var words = column.heading.replacing("\u{AD}", with: "")
          while !seen.insert(words).inserted { words += " " }
          return WorksheetColumn(
            words, width: ListingWidth.of(words, cells.lazy.map { $0[index] }),
            coloured: coloured(table.rows.map { $0[index] }))
        }, rows: cells))
  }

  /// The ratings that stand in a column, each once.
  private func coloured(_ cells: [Cell]) -> [ColouredWord] {
    cells.reduce(into: []) { words, cell in
      guard case .rating(let rating?) = cell else { return }
      let word = ColouredWord(rating)
      if !words.contains(word) { words.append(word) }
    }
  }

  private func cell(_ cell: Cell, _ column: Column) -> WorkbookCell {
    switch cell {
    case .date(let date?):
      return CalendarDay(date).map { .date($0, .date) } ?? .text(date.iso, .prose)
    case .rating(let rating?): return .text(rating.code, .prose)
    case .text(let text) where column.alignment == .trailing:
      return Int(text).map(WorkbookCell.number) ?? .text(text, .prose)
    case .text, .prose, .missing, .date(nil), .rating(nil), .line: return .text(cell.words, .verbatim)
    }
  }
}

/// What a sheet may be called: 31 characters, none of those that a formula needs, and no other's name.
enum SheetName {
  static func unique(_ wanted: String, among others: [String]) -> String {
    let plain = wanted.replacing(": ", with: ", ").map { "[]:*?/\\'".contains($0) ? " " : $0 }
    let base = plain.isEmpty ? "Table" : String(plain).trimmed
    for number in 1... {
      let suffix = number == 1 ? "" : " \(number)"
      let name = cut(base, to: 31 - suffix.count) + suffix
      if !others.contains(where: { $0.lowercased() == name.lowercased() }) { return name }
    }
    preconditionFailure("there is a number for every sheet")
  }

  /// Cut between two words.
  private static func cut(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    let short = text.prefix(length)
    return (short.lastIndex(of: " ").map { String(short[..<$0]) } ?? String(short)).trimmed
  }
}
