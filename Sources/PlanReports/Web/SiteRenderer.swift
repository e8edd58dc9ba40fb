internal import Crypto
internal import Foundation
internal import PlanModel
internal import TextFormats

/// Renders the pages of a site: each works by itself from a folder of files, asks nothing of anywhere, and loses nothing
/// where scripts are off.
package struct SiteRenderer: Sendable {
  private let renderer: HTMLRenderer
  private let frame: WebFrame
  private let policy: String

  private static let script = String(decoding: PackageResources.site_js, as: UTF8.self)

  package init(_ frame: WebFrame) throws {
    renderer = try HTMLRenderer()
    self.frame = frame
    // A file that a page asks for is refused by its hash where pages are files (Chromium, `file:`), so the one script
    // stands in each page.
    let digest = Data(SHA256.hash(data: Data(SiteRenderer.script.utf8))).base64EncodedString()
    policy =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
  }

  /// The page and each of its tables as CSV.
  package func files(_ page: WebPage) throws -> [SiteFile] {
    var links = frame.links
    links.root = page.root
    let folder = page.path.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    var context = WebContext(links: links, tableStem: page.stem)
    let html = renderer.site(page, frame, policy: policy, script: SiteRenderer.script, context: &context)
    let tables = try context.tables.map { name, table in
      SiteFile(path: "\(folder)\(name)", bytes: try table.csv)
    }
    return [SiteFile(path: page.path, bytes: Array(html.utf8))] + tables
  }
}

extension Table {
  /// The table as RFC 4180 has it: dates as ISO writes them, ratings by their codes.
  var csv: [UInt8] {
    get throws {
      // It is opened in a spreadsheet: a text that begins like a formula is marked as text.
      var writer = CSVWriter(output: ByteOutput(), isForSpreadsheet: true)
      try writer.row(columns.map { $0.heading.filter { $0 != "\u{AD}" } })
      for row in rows { try writer.row(row.map(\.value)) }
      return writer.output.bytes
    }
  }
}

extension Cell {
  fileprivate var value: String {
    switch self {
    case .date(let date): date?.iso ?? ""
    case .rating(let rating): rating?.code ?? ""
    case .line(let values): values.map { $0.map(JSONWriter.digits) ?? "" }.joined(separator: " ")
    case .missing: ""
    case .text, .prose: words
    }
  }
}
