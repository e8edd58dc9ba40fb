package import PlanModel

/// The public edition of a site: the packs that were sealed for posts, as they were sealed, and nothing else.
package struct PublicSite: Sendable {
  private let contents: PublicSiteContents

  package init(_ contents: PublicSiteContents) { self.contents = contents }

  /// Every file, in the order of the paths.
  package func files() throws -> [SiteFile] {
    let papers = try contents.packs.map { try PackPage.makePublic($0, among: contents.packs) }
    let classification = papers.first?.document.classification ?? Board.defaultClassification
    let pages =
      [try home(classification), list(classification)] + papers
      + [SearchPage.makePublic(papers, title: contents.plan.title, classification: classification)]
    let renderer = try SiteRenderer(
      WebFrame(
        title: contents.plan.called,
        navigation: [WebPage.Link("Home", SiteAddress.home), WebPage.Link("Search", SiteAddress.all)],
        links: WebLinks(),
        foot: ["Published as at \(contents.asAt.long)."]))
    return try pages.flatMap(renderer.files).sorted { $0.path < $1.path }
  }

  private var links: WebLinks {
    var links = WebLinks()
    for published in contents.packs { links.add(.pack, published.pack.name, SiteAddress.pack(published.pack.name)) }
    return links
  }

  private func list(_ classification: String) -> WebPage {
    let rows = contents.packs.map { published -> [Cell] in
      [
        .text(published.pack.name), .text(published.boardTitle), .date(published.pack.asAt),
        .text(published.supersededBy ?? ""),
      ]
    }
    return WebPage(
      path: SiteAddress.packs,
      document: Document(
        title: "Papers – \(contents.plan.title)", classification: classification,
        blocks: [.heading(level: 1, "Papers")]
          + (rows.isEmpty
            ? [.paragraph("No paper is published.")]
            : [
              .table(
                Table(
                  columns: [Column("Pack"), Column("Read by", weight: 2), Column("As at"), Column("Superseded by")],
                  rows: rows))
            ])))
  }

  /// Page 1 of the latest paper, and every paper.
  private func home(_ classification: String) throws -> WebPage {
    let title = contents.plan.called
    // One that superseded another may be held back.
    let names = Set(contents.packs.map(\.pack.name))
    let latest = contents.packs.first { $0.supersededBy.map { !names.contains($0) } ?? true }
    let first = try latest.map { try PackPapers.document(of: $0.sealed.contents).firstSections } ?? []
    var page = WebPage(
      path: SiteAddress.home,
      document: Document(
        title: title, classification: classification,
        blocks: [.heading(level: 1, title)]
          + (latest.map { [.paragraph("From the latest paper, of \($0.pack.asAt.long), as it was read.")] }
            ?? [.paragraph("No paper is published.")]) + first))
    page.lists = [
      (
        "Papers",
        contents.packs.map { published in
          WebPage.Link(
            "\(published.boardTitle), \(published.pack.asAt.long)\(published.supersededBy == nil ? "" : " (superseded)")",
            SiteAddress.pack(published.pack.name))
        }
      )
    ].filter { !$0.1.isEmpty }
    if !contents.heldBack.isEmpty {
      page.notices = ["Held back: \(Wording.list(contents.heldBack))."]
    }
    return page
  }
}

extension Document {
  /// What stands before its tables begin: the headline and what comes to its fourth section.
  fileprivate var firstSections: [Block] {
    var sections = 0
    return blocks.drop { if case .heading(1, _) = $0 { true } else { false } }.prefix { block in
      if case .heading(2, _) = block.inOrder[0] { sections += 1 }
      return sections < 4
    }.map { $0 }
  }
}
