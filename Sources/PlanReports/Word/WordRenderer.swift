internal import ZipArchives

/// Renders a document as a Word file (Office Open XML, ISO/IEC 29500): the same bytes for the same document.
package struct WordRenderer: Sendable {
  package init() {}

  package func render(_ document: Document) throws -> [UInt8] {
    var body = WordBody()
    let text = body.xml(document)
    let charts = body.charts.enumerated().map { index, chart in
      ZipArchive.Entry(name: "word/charts/chart\(index + 1).xml", bytes: Array(WordChart(chart: chart).xml.utf8))
    }
    let parts = WordParts(document: document, chartCount: charts.count, listCount: body.listCount)
    return try ZipArchive.bytes(
      of: [
        entry("[Content_Types].xml", parts.contentTypes), entry("_rels/.rels", parts.packageRelations),
        entry("docProps/core.xml", parts.core), entry("word/document.xml", parts.document(text)),
        entry("word/_rels/document.xml.rels", parts.documentRelations), entry("word/numbering.xml", parts.numbering),
        entry("word/header.xml", parts.header), entry("word/footer.xml", parts.footer),
        ZipArchive.Entry(name: "word/styles.xml", bytes: PackageResources.styles_xml),
        ZipArchive.Entry(name: "word/settings.xml", bytes: PackageResources.settings_xml),
      ] + charts)
  }

  private func entry(_ name: String, _ text: String) -> ZipArchive.Entry {
    ZipArchive.Entry(name: name, bytes: Array(text.utf8))
  }
}
