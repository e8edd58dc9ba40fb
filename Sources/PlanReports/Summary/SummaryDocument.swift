package import PlanModel

/// A summary as a document: the sections its board reads, in its order.
package enum SummaryDocument {
  package static func make(_ summary: Summary) -> Document {
    let title = "\(summary.plan.title): position as at \(summary.asAt.long)"
    let sections = summary.scope.sections.filter { $0 != .annex }
    let blocks = SummaryHeading.blocks(summary, title: title) + sections.flatMap { section($0, of: summary) }
    let document = Document(
      title: title, classification: summary.scope.classification,
      blocks: blocks, annex: summary.scope.sections.contains(.annex) ? Annex.blocks(summary) : [])
    return summary.scope.detail == .brief ? document.brief : document
  }

  private static func section(_ section: SummarySection, of summary: Summary) -> [Block] {
    switch section {
    case .headline: [.heading(level: 2, "Headline"), .paragraph(Headline.text(summary))]
    case .decisions: Decisions.blocks(summary)
    case .keyFigures: FigureSections.keyFigures(summary)
    case .areas: FigureSections.areas(summary)
    case .trend: FigureSections.trend(summary)
    case .bridge: FigureSections.bridge(summary)
    case .movements: MovementSections.movements(summary)
    case .restated: MovementSections.restated(summary)
    case .exceptions: ExceptionSections.exceptions(summary)
    case .forecast: ExceptionSections.forecast(summary)
    case .ratingChallenge: ExceptionSections.ratingChallenge(summary)
    case .slippage: ExceptionSections.slippage(summary)
    case .doneAndPlanned: DoneAndPlanned.blocks(summary)
    case .dueNext: ExceptionSections.dueNext(summary)
    case .assurance: ExceptionSections.assurance(summary)
    case .annex: []
    }
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
}
