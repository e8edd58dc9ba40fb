package import PlanModel

/// The site of a plan: static pages that need no server and no script.
package struct PlanSite: Sendable {
  let contents: SiteContents

  package init(_ contents: SiteContents) { self.contents = contents }

  /// Every file, in the order of the paths.
  package func files() throws -> [SiteFile] {
    let pages = try self.pages
    let renderer = try SiteRenderer(frame(pages))
    return try pages.flatMap(renderer.files).sorted { $0.path < $1.path }
  }

  private var pages: [WebPage] {
    get throws {
      let pages =
        [home, actions, areas, officers, boards, packs] + (contents.measures.isEmpty ? [] : [measures])
        + contents.position.actions.map(action) + contents.areas.map(area) + contents.officers.map(officer)
        + contents.boards.map(board) + meetings.map(meeting) + (try contents.packs.map(PackPage.make))
        + contents.measures.map(measure)
      return pages + [SearchPage.make(pages, contents)]
    }
  }

  private func frame(_ pages: [WebPage]) -> WebFrame {
    var navigation = [
      WebPage.Link("Home", SiteAddress.home), WebPage.Link("Actions", SiteAddress.actions),
      WebPage.Link("Areas", SiteAddress.areas), WebPage.Link("Officers", SiteAddress.officers),
      WebPage.Link("Boards", SiteAddress.boards), WebPage.Link("Packs", SiteAddress.packs),
    ]
    if !contents.measures.isEmpty { navigation.append(WebPage.Link("Measures", SiteAddress.measures)) }
    navigation.append(WebPage.Link("Search", SiteAddress.all))
    let ledger = contents.ledgerHead.map { ["The plan's ledger ends with \($0.words)."] } ?? []
    return WebFrame(
      title: contents.plan.called, navigation: navigation, links: links,
      foot: ["Published of the plan as at \(contents.asAt.long)."] + ledger)
  }

  private var links: WebLinks {
    var links = WebLinks()
    for action in contents.position.actions {
      links.add(.action, action.reference.description, SiteAddress.action(action.reference))
    }
    for area in contents.areas { links.add(.area, String(area.number), SiteAddress.area(area.number)) }
    for officer in contents.officers { links.add(.officer, officer.called, SiteAddress.officer(officer.id)) }
    for board in contents.boards {
      links.add(.board, board.code, SiteAddress.board(board.code))
      links.add(.board, board.title, SiteAddress.board(board.code))
    }
    for pack in contents.packs { links.add(.pack, pack.pack.name, SiteAddress.pack(pack.pack.name)) }
    for reading in contents.measures {
      links.add(.measure, reading.measure.code, SiteAddress.measure(reading.measure.code))
    }
    return links
  }

  /// A page of its own heading.
  func page(_ path: String, _ title: String, _ blocks: [Block], below: [WebPage.Link] = []) -> WebPage {
    var page = WebPage(
      path: path,
      document: Document(
        title: "\(title) – \(contents.plan.title)", classification: contents.summary.scope.classification,
        blocks: [.heading(level: 1, title)] + blocks))
    page.trail = below.isEmpty ? [] : [WebPage.Link("Home", SiteAddress.home)] + below
    return page
  }

  /// The actions of some of the plan, as a listing.
  func listed(_ actions: [Action], otherwise: String) -> [Block] {
    let listing = ActionTable.list(actions, asAt: contents.asAt, otherwise: otherwise)
    return actions.isEmpty ? [.paragraph(otherwise)] : [.table(listing.table)]
  }

  /// Its counts as the figures that a reader looks for first.
  func figures(_ actions: [Action]) -> Block {
    let always = ["total", "open", "complete", "off_track", "overdue"]
    let others = ["embedded", "on_track", "at_risk", "not_started", "unrated", "withdrawn"]
    let named = Counts(of: actions, asAt: contents.asAt).named.filter { name, value in
      always.contains(name) || (others.contains(name) && value > 0)
    }
    return .keyFigures(named.map { KeyFigure(name: Wording.count(named: $0.name), value: $0.value, change: nil) })
  }
}
