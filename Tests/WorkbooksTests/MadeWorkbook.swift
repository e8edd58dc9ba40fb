import TestSupport
import ZipArchives

/// A workbook put together part by part, as a program that is not ours would write it.
struct MadeWorkbook {
  var sheets: [(name: String, xml: String)] = []
  var strings: String?
  var styles: String?
  var workbookProperties = ""
  var extra: [(name: String, xml: String)] = []

  init(_ sheetData: String, strings: String? = nil, styles: String? = nil, merges: [String] = []) {
    let merged =
      merges.isEmpty
      ? "" : "<mergeCells>\(merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>"
    sheets = [("Sheet1", "<sheetData>\(sheetData)</sheetData>\(merged)")]
    self.strings = strings
    self.styles = styles
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  func bytes() throws -> [UInt8] {
    try ZipArchive.bytes(
      of: parts.map {
        ZipArchive.Entry(name: $0.name, bytes: Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\($0.xml)".utf8))
      })
  }

  private var parts: [(name: String, xml: String)] {
    var parts = [
      ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
      ("_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(MadeWorkbook.main)\" xmlns:r=\"\(MadeWorkbook.related)\">\(workbookProperties)<sheets>"
          + sheets.enumerated().map {
            "<sheet name=\"\($0.element.name)\" sheetId=\"\($0.offset + 1)\" r:id=\"rId\($0.offset + 1)\"/>"
          }.joined() + "</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(
          sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
            + [("rIdS", "sharedStrings", "sharedStrings.xml"), ("rIdT", "styles", "styles.xml")])
      ),
    ]
    parts += sheets.enumerated().map {
      (
        "xl/worksheets/sheet\($0.offset + 1).xml",
        "<worksheet xmlns=\"\(MadeWorkbook.main)\">\($0.element.xml)</worksheet>"
      )
    }
    if let strings { parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(MadeWorkbook.main)\">\(strings)</sst>")) }
    if let styles {
      parts.append(("xl/styles.xml", "<styleSheet xmlns=\"\(MadeWorkbook.main)\">\(styles)</styleSheet>"))
    }
    return parts + extra
  }

  private func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + all.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\(MadeWorkbook.related)/\($0.type)\" Target=\"\($0.target)\"/>"
      }.joined() + "</Relationships>"
  }
}
