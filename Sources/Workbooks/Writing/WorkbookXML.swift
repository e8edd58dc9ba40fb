/// The parts of a workbook around its sheets.
struct WorkbookXML {
  let file: WorkbookFile

  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// Every word shown on a ground of its own, once.
  var colours: [ColouredWord] {
    file.sheets.flatMap(\.columns).flatMap(\.coloured).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  var contentTypes: String {
    var overrides = [
      ("/xl/workbook.xml", "\(WorkbookXML.types).sheet.main+xml"),
      ("/xl/styles.xml", "\(WorkbookXML.types).styles+xml"),
    ]
    for (index, sheet) in file.sheets.enumerated() {
      overrides.append(("/xl/worksheets/sheet\(index + 1).xml", "\(WorkbookXML.types).worksheet+xml"))
      if sheet.isTable { overrides.append(("/xl/tables/table\(index + 1).xml", "\(WorkbookXML.types).table+xml")) }
    }
    overrides.append(("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
    let each = overrides.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined()
    return XML.declaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
      ContentType="application/xml"/>\(each)</Types>
      """
  }

  var packageRelations: String {
    XML.relations([
      ("\(XML.relationships)/officeDocument", "xl/workbook.xml"),
      ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  var workbookRelations: String {
    XML.relations(
      file.sheets.indices.map { ("\(XML.relationships)/worksheet", "worksheets/sheet\($0 + 1).xml") }
        + [("\(XML.relationships)/styles", "styles.xml")])
  }

  func relations(ofSheet number: Int) -> String {
    XML.relations([("\(XML.relationships)/table", "../tables/table\(number).xml")])
  }

  var core: String {
    XML.declaration + """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(XML.text(file.title))</dc:title>\
      <dc:language>en-GB</dc:language></cp:coreProperties>
      """
  }

  var workbook: String {
    let sheets = file.sheets.enumerated().map { index, sheet in
      let state = sheet.visibility == .visible ? "" : " state=\"\(sheet.visibility.rawValue)\""
      return "<sheet name=\"\(XML.attribute(sheet.name))\" sheetId=\"\(index + 1)\"\(state) r:id=\"rId\(index + 1)\"/>"
    }
    let titles = file.sheets.enumerated().filter { $0.element.hasHeadings }.map { index, sheet in
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">\(XML.text(WorkbookXML.titles(of: sheet)))</definedName>"
    }
    return XML.declaration + """
      <workbook xmlns="\(XML.main)" xmlns:r="\(XML.relationships)"><bookViews><workbookView/></bookViews>\
      <sheets>\(sheets.joined())</sheets>\(titles.isEmpty ? "" : "<definedNames>\(titles.joined())</definedNames>")\
      </workbook>
      """
  }

  /// What every page of a sheet repeats: its headings, and what each row is about.
  private static func titles(of sheet: Worksheet) -> String {
    let name = quoted(sheet.name)
    return "\(name)!$A:$\(WorksheetXML.column(sheet.keptColumns - 1)),\(name)!$1:$1"
  }

  /// A sheet's name as a formula has it.
  static func quoted(_ name: String) -> String { "'\(name.replacing("'", with: "''"))'" }
}

/// What every part is written with.
enum XML {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static func relations(_ relations: [(type: String, target: String)]) -> String {
    let each = relations.enumerated().map { index, relation in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relation.type)\" Target=\"\(relation.target)\"/>"
    }
    return declaration
      + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(each.joined())</Relationships>"
  }

  /// Text of a cell; what XML cannot hold as Office writes it, and no more than a cell holds.
  static func text(_ text: String) -> String {
    var kept = text
    if text.utf8.count > CellStyle.mostCharacters, text.utf16.count > CellStyle.mostCharacters {
      kept = String(decoding: text.utf16.prefix(CellStyle.mostCharacters), as: UTF16.self)
    }
    return escaped(EscapedText.written(kept))
  }

  /// Text of an attribute, in which a line break would become a space.
  static func attribute(_ text: String) -> String {
    escaped(text).replacing("\n", with: "&#10;").replacing("\t", with: "&#9;")
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"".utf8.contains($0) || $0 == 0xEF }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      // No characters of XML.
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
