internal import PlanModel

/// The page of a sealed pack: its document as it was read, below a notice of what would be said otherwise now.
enum PackPage {
  static func make(_ published: PublishedPack) throws -> WebPage {
    var page = try bare(published)
    let restated = published.restated
    if !restated.isEmpty {
      page.notices.append(
        "\(things(restated)) in it would be said otherwise, were it made again for its day with what is known now. \(restated.count == 1 ? "It stands" : "They stand") below the pack."
      )
    }
    page.trail = [WebPage.Link("Home", SiteAddress.home), WebPage.Link("Packs", SiteAddress.packs)]
    guard !restated.isEmpty else { return page }
    page.document.annex += [
      .heading(level: 2, "Restated since this pack was sealed"), .table(SummaryTables.restated(restated)),
    ]
    return page
  }

  /// The same for the public, which is told that there is something, and not what: that is for papers, which are held to what
  /// the public may read.
  ///
  /// - Parameter all: every pack that is published, by which is known whether a paper since tells of it.
  static func makePublic(_ published: PublishedPack, among all: [PublishedPack]) throws -> WebPage {
    var page = try bare(published)
    if !published.restated.isEmpty {
      let hasLater = all.contains {
        $0.pack.boardCode == published.pack.boardCode && $0.pack.asAt > published.pack.asAt
      }
      page.notices.append(
        "\(things(published.restated)) in it would be said otherwise now. \(hasLater ? "Papers since tell what was known of it by their own day." : "No paper that is published here tells of it yet.")"
      )
    }
    page.trail = [WebPage.Link("Home", SiteAddress.home)]
    return page
  }

  private static func bare(_ published: PublishedPack) throws -> WebPage {
    let pack = published.pack
    var page = WebPage(
      path: SiteAddress.pack(pack.name), document: try PackPapers.document(of: published.sealed.contents))
    page.notices = [
      "A sealed pack: what the \(published.boardTitle) read of \(pack.asAt.long). It stays as it was. SHA-256 \(pack.sha256)."
    ]
    if let by = published.supersededBy {
      page.notices.append("It was sealed again and is superseded by \(by).")
    }
    return page
  }

  private static func things(_ restated: [Restatement]) -> String {
    restated.count == 1 ? "1 thing" : "\(restated.count) things"
  }
}
