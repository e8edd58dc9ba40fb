package import PlanModel

/// A summary as a document: the sections its board reads, in its order.
package enum SummaryDocument {
  package static func make(_ summary: Summary) -> Document {
    let title = "\(summary.plan.title): position as at \(summary.asAt.long)"
    let sections = summary.scope.sections.compactMap(SectionReport.of)
    let blocks = SummaryHeading.blocks(summary, title: title) + sections.flatMap { $0.blocks(summary) }
    let document = Document(
      title: title, classification: summary.scope.classification,
      blocks: blocks, annex: sections.flatMap { $0.annex(summary) })
    return summary.scope.detail == .brief ? document.brief : document
  }

}

extension [Block] {
  /// A heading with a table or, where that has no row, the sentence that says so.
  static func section(_ title: String, level: Int = 2, note: String? = nil, table: Table, otherwise: String) -> [Block]
  {
    let heading = Block.heading(level: level, title)
    guard !table.rows.isEmpty else { return [heading, .paragraph(otherwise)] }
    return [heading] + (note.map { [.paragraph($0)] } ?? []) + [.table(table)]
  }

  /// The same of a listing.
  static func section<Row>(_ title: String, level: Int = 2, note: String? = nil, _ listing: Listing<Row>) -> [Block] {
    section(title, level: level, note: note, table: listing.table, otherwise: listing.otherwise)
  }
}
