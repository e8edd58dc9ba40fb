/// The parts of a Word file around its body.
struct WordParts {
  let document: Document
  let chartCount: Int
  let listCount: Int

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  func document(_ body: String) -> String {
    WordParts.declaration + """
      <w:document xmlns:w="\(WordParts.main)" xmlns:r="\(WordParts.relationships)" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><w:body>\(body)</w:body></w:document>
      """
  }

  var contentTypes: String {
    let parts = [
      ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("numbering", "numbering"),
      ("header", "header"), ("footer", "footer"),
    ]
    let overrides = parts.map { name, type in
      "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(WordParts.wordTypes).\(type)+xml\"/>"
    }
    let charts = (0..<chartCount).map { index in
      "<Override PartName=\"/word/charts/chart\(index + 1).xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>"
    }
    return WordParts.declaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
      ContentType="application/xml"/>\((overrides + charts).joined())<Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
      """
  }

  var packageRelations: String {
    WordParts.relations([
      ("document", "\(WordParts.relationships)/officeDocument", "word/document.xml"),
      (
        "core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml"
      ),
    ])
  }

  var documentRelations: String {
    let named = ["styles", "settings", "numbering", "header", "footer"].map {
      ($0, "\(WordParts.relationships)/\($0)", "\($0).xml")
    }
    let charts = (0..<chartCount).map { index in
      ("chart\(index + 1)", "\(WordParts.relationships)/chart", "charts/chart\(index + 1).xml")
    }
    return WordParts.relations(named + charts)
  }

  var core: String {
    WordParts.declaration + """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(XMLText.escaped(document.title))</dc:title>\
      <dc:language>en-GB</dc:language></cp:coreProperties>
      """
  }

  /// Each list counts from one.
  var numbering: String {
    let lists = (0..<max(1, listCount)).map { index in
      "<w:num w:numId=\"\(index + 1)\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return WordParts.declaration + """
      <w:numbering xmlns:w="\(WordParts.main)"><w:abstractNum w:abstractNumId="0"><w:multiLevelType \
      w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>\
      <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>\
      \(lists.joined())</w:numbering>
      """
  }

  var header: String { WordParts.declaration + "<w:hdr xmlns:w=\"\(WordParts.main)\">\(marking)</w:hdr>" }

  var footer: String {
    let numbers = WordRun.paragraph(
      WordRun.xml("Page ") + WordParts.field("PAGE") + WordRun.xml(" of ") + WordParts.field("NUMPAGES"),
      style: "PageNumber")
    return WordParts.declaration + "<w:ftr xmlns:w=\"\(WordParts.main)\">\(marking)\(numbers)</w:ftr>"
  }

  private var marking: String {
    WordRun.paragraph(document.classification.map { WordRun.xml($0) } ?? "", style: "Marking")
  }

  private static func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  private static func relations(_ relations: [(id: String, type: String, target: String)]) -> String {
    let each = relations.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }
    return declaration
      + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(each.joined())</Relationships>"
  }
}
