internal import PlanModel

/// The page on which every page is listed with its words: a list to read where scripts are off, and what is searched where
/// they are on.
enum SearchPage {
  static func make(_ pages: [WebPage], _ contents: SiteContents) -> WebPage {
    let actions = Dictionary(
      firstValues: contents.position.actions.map { (SiteAddress.action($0.reference), $0) })
    func entry(_ page: WebPage) -> WebPage.Entry {
      guard let action = actions[page.path] else {
        let title = page.heading
        return WebPage.Entry(link: WebPage.Link(title, page.path), words: "", text: title)
      }
      let state = action.state
      let texts: [String?] = [
        state.action, state.outcome, state.progress, state.impact, state.officers.map(\.words).joined(separator: " "),
        state.rating?.code, action.area.title, state.dueOn?.long,
      ]
      return WebPage.Entry(
        link: WebPage.Link(action.reference.description, page.path), words: Shortened.title(action, to: 120),
        text: ([action.reference.description] + texts.compactMap(\.self)).joined(separator: " "))
    }
    return made(
      kinds.compactMap { kind in
        let found = pages.filter { $0.path.hasPrefix(kind.folder) }
        return found.isEmpty ? nil : (kind.title, found.map(entry))
      }, title: contents.plan.title, classification: contents.summary.scope.classification)
  }

  /// Of pages without actions of their own.
  static func makePublic(_ pages: [WebPage], title: String, classification: String) -> WebPage {
    made(
      [
        (
          "Papers",
          pages.map { page in
            WebPage.Entry(
              link: WebPage.Link(page.heading, page.path), words: "", text: page.document.searchedWords)
          }
        )
      ], title: title, classification: classification)
  }

  private static func made(_ entries: [(String, [WebPage.Entry])], title: String, classification: String) -> WebPage {
    var page = WebPage(
      path: SiteAddress.all,
      document: Document(
        title: "Search – \(title)", classification: classification, blocks: [.heading(level: 1, "Search")]))
    page.entries = entries.map { (title: $0.0, entries: $0.1) }
    return page
  }

  private static let kinds: [(title: String, folder: String)] = [
    ("Actions", "actions/"), ("Areas", "areas/"), ("Officers", "officers/"), ("Boards", "boards/"),
    ("Meetings", "meetings/"), ("Packs", "packs/"), ("Measures", "measures/"),
  ]
}

extension WebPage {
  /// What its first heading says.
  fileprivate var heading: String {
    for case .heading(1, let text) in document.blocks { return text }
    return document.title
  }
}

extension Document {
  /// Every word in it, for a search.
  fileprivate var searchedWords: String {
    TextRenderer(width: nil, usesColour: false).render(self).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }
}
