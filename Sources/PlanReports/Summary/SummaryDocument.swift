package import PlanModel

/// A summary as a document: the sections its board reads, in its order.
package enum SummaryDocument {
  package static func make(_ summary: Summary) -> Document {
    let title = "\(summary.plan.title): position as at \(summary.asAt.long)"
    let sections = summary.scope.sections.compactMap(SectionReport.of)
    let blocks =
      SummaryHeading.blocks(summary, title: title) + covering(.paper, summary)
      + besides(
        sections.map { section in
          (section.section, section.blocks(summary).covered(by: covering(.section(section.section), summary)))
        })
    let document = Document(
      title: title, classification: summary.scope.classification,
      blocks: blocks,
      annex: sections.flatMap { section in
        section.annex(summary).covered(by: section.section == .annex ? covering(.section(.annex), summary) : [])
      })
    return withOtherWords(document, summary)
  }

  /// With the covering words that found no place in it, such as those on a section that the board does not read: none is
  /// lost without a word.
  private static func withOtherWords(_ document: Document, _ summary: Summary) -> Document {
    guard !summary.business.commentary.isEmpty else { return document }
    let printed = TextRenderer(width: nil, usesColour: false).render(document).filter { !$0.isWhitespace }
    let others = summary.business.commentary.compactMap { commentary -> Particular? in
      guard let words = commentary.words, !printed.contains(words.filter { !$0.isWhitespace }) else { return nil }
      return Particular(Wording.capitalised(commentary.subject.words), .text("\(words) (\(commentary.author))"))
    }
    guard !others.isEmpty else { return document }
    var document = document
    document.blocks += [.heading(level: 2, "Covering words"), .particulars(others)]
    return document
  }

  /// The figures that changed and those that nobody knows stand side by side, so that the chair has them on one page.
  private static func besides(_ parts: [(section: SummarySection, blocks: [Block])]) -> [Block] {
    parts.indices.flatMap { index -> [Block] in
      if index > 0, parts[index - 1].section == .changed, parts[index].section == .notKnown { return [] }
      guard parts[index].section == .changed, index + 1 < parts.count, parts[index + 1].section == .notKnown else {
        return parts[index].blocks
      }
      // Sentences take fewer lines across the page.
      let changed = parts[index].blocks
      let table = changed.firstIndex { if case .table = $0 { true } else { false } } ?? changed.count - 1
      return [.beside(Array(changed[...table]), parts[index + 1].blocks)] + changed[(table + 1)...]
    }
  }

  private static func covering(_ subject: CommentarySubject, _ summary: Summary) -> [Block] {
    guard let commentary = summary.business.words(on: subject), let words = commentary.words else { return [] }
    return [.paragraph("\(words)\n(\(commentary.author))")]
  }
}

extension [Block] {
  /// With covering words below the first heading, or before what has none.
  fileprivate func covered(by words: [Block]) -> [Block] {
    guard !words.isEmpty, !isEmpty else { return self }
    guard case .heading? = first else { return words + self }
    return [self[0]] + words + dropFirst()
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
