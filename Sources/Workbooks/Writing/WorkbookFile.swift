internal import ZipArchives

/// A workbook to be written (Office Open XML, ISO/IEC 29500): the same bytes for the same content.
package struct WorkbookFile: Sendable {
  package let title: String
  package let sheets: [Worksheet]

  package init(title: String, sheets: [Worksheet]) {
    self.title = title
    self.sheets = sheets
  }

  /// - Throws: where a part is larger than a ZIP archive can hold.
  package func bytes() throws -> [UInt8] {
    let parts = WorkbookXML(file: self)
    var entries = [
      ("[Content_Types].xml", parts.contentTypes), ("_rels/.rels", parts.packageRelations),
      ("docProps/core.xml", parts.core), ("xl/workbook.xml", parts.workbook),
      ("xl/_rels/workbook.xml.rels", parts.workbookRelations), ("xl/styles.xml", StylesXML(colours: parts.colours).xml),
    ]
    for (index, sheet) in sheets.enumerated() {
      let number = index + 1
      entries.append(("xl/worksheets/sheet\(number).xml", WorksheetXML(sheet: sheet, colours: parts.colours).xml))
      guard sheet.isTable else { continue }
      entries.append(("xl/worksheets/_rels/sheet\(number).xml.rels", parts.relations(ofSheet: number)))
      entries.append(("xl/tables/table\(number).xml", WorksheetXML.table(sheet, number: number)))
    }
    return try ZipArchive.bytes(of: entries.map { ZipArchive.Entry(name: $0.0, bytes: Array($0.1.utf8)) })
  }
}

/// One sheet: prose of one column, or a table under its headings.
package struct Worksheet: Sendable {
  package let name: String
  package let visibility: Workbook.Sheet.Visibility
  package let columns: [WorksheetColumn]
  package let rows: [[WorkbookCell]]
  /// Whether the first row of cells below `columns` is theirs: else the sheet has no headings.
  package let hasHeadings: Bool
  /// How many columns stay in sight, and are repeated on every page.
  package let keptColumns: Int
  /// Whether only cells meant for input can be typed into, until somebody takes the protection off.
  package let isProtected: Bool

  package init(
    name: String, visibility: Workbook.Sheet.Visibility = .visible, columns: [WorksheetColumn],
    rows: [[WorkbookCell]], hasHeadings: Bool = true, keptColumns: Int = 1, isProtected: Bool = false
  ) {
    self.keptColumns = keptColumns
    self.name = name
    self.visibility = visibility
    self.columns = columns
    self.rows = rows
    self.hasHeadings = hasHeadings
    self.isProtected = isProtected
  }

  /// A table proper, which filters and which a screen reader knows, needs a row.
  var isTable: Bool { hasHeadings && !rows.isEmpty && visibility == .visible }

  /// Every row, that of the headings too.
  var allRows: [[WorkbookCell]] {
    hasHeadings ? [columns.map { .text($0.heading, .heading) }] + rows : rows
  }
}

package struct WorksheetColumn: Sendable {
  /// What may be typed into a column's cells.
  package enum Accepts: Sendable {
    case anything
    /// One of the words in a range of cells, such as `'Ratings'!$A$2:$A$5`.
    case oneOf(range: String, message: String)
    /// One of a few words, none of which has a comma.
    case words([String], message: String)
    case date(message: String)
  }

  package let heading: String
  /// In characters.
  package let width: Int
  package let isHidden: Bool
  package let accepts: Accepts
  /// Words that are shown on a ground of their own, whatever is typed in their place.
  package let coloured: [ColouredWord]

  package init(
    _ heading: String, width: Int, isHidden: Bool = false, accepts: Accepts = .anything, coloured: [ColouredWord] = []
  ) {
    self.heading = heading
    self.width = width
    self.isHidden = isHidden
    self.accepts = accepts
    self.coloured = coloured
  }
}

package struct ColouredWord: Sendable, Hashable {
  package let word: String
  /// `RRGGBB`, in hexadecimal.
  package let ground: String
  package let text: String

  package init(word: String, ground: String, text: String) {
    self.word = word
    self.ground = ground
    self.text = text
  }
}

package enum WorkbookCell: Sendable, Equatable {
  case blank(CellStyle)
  /// Text stays text, whatever it begins with.
  case text(String, CellStyle)
  case date(CalendarDay, CellStyle)
  case number(Int)
}

/// How a cell looks and whether it is meant for input.
package enum CellStyle: Int, Sendable, CaseIterable {
  case plain
  /// Text that is never read as a number: `1.10` stays `1.10`.
  case verbatim
  case prose
  case date
  case heading
  case title
  case subtitle
  case input
  case inputDate
  /// What somebody has to look at.
  case marked
  case markedDate
  /// Prose that stands by itself, in no table.
  case note

  /// The most that one cell of a workbook holds, in UTF-16 units.
  package static let mostCharacters = 32_767
}
