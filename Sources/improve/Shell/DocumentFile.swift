internal import PlanReports

/// A file that a document is written into, in the format of its ending.
struct DocumentFile {
  private let path: String

  init(_ path: String) { self.path = path }

  func bytes(of document: Document) throws -> [UInt8] {
    switch path.split(separator: ".").last?.lowercased() {
    case "html": return Array(try HTMLRenderer().render(document).utf8)
    case "docx": return try WordRenderer().render(document)
    case "md": return Array(MarkdownRenderer().render(document).utf8)
    default: throw UsageError("\(path): it is written as .html, .docx or .md")
    }
  }
}
