package import Foundation

#if canImport(FoundationXML)
  package import FoundationXML
#endif

/// The tables and headings of a Word file's body, read by a real XML parser.
package final class WordTables: NSObject, XMLParserDelegate {
  package private(set) var tables: [[[String]]] = []
  package private(set) var headings: [String] = []
  package private(set) var text = ""
  private var depth = 0
  private var style = ""
  private var paragraph = ""
  private var isText = false

  /// - Throws: where the part is no well-formed XML.
  package init(_ data: Data) throws {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  package func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "w:tbl":
      depth += 1
      tables.append([])
    case "w:tr": tables[tables.count - 1].append([])
    case "w:tc": tables[tables.count - 1][tables[tables.count - 1].count - 1].append("")
    case "w:p": (style, paragraph) = ("", "")
    case "w:pStyle": style = attributes["w:val"] ?? ""
    case "w:t": isText = true
    case "w:br": paragraph += "\n"
    default: break
    }
  }

  package func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if isText { paragraph += characters }
  }

  package func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "w:tbl": depth -= 1
    case "w:t": isText = false
    case "w:p":
      text += paragraph + "\n"
      if style.hasPrefix("Heading") { headings.append(paragraph) }
      if depth > 0 {
        let row = tables[tables.count - 1].count - 1
        let cell = tables[tables.count - 1][row].count - 1
        tables[tables.count - 1][row][cell] += paragraph
      }
    default: break
    }
  }
}
