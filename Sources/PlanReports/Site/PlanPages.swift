internal import PlanModel

// The home page, and the pages on which all of a kind are listed.
extension PlanSite {
  var home: WebPage {
    let summary = SummaryDocument.make(contents.summary)
    var page = WebPage(path: SiteAddress.home, document: summary)
    if let pack = contents.packs.filter({ $0.supersededBy == nil }).max(by: { $0.pack.asAt < $1.pack.asAt })?.pack {
      page.notices = [
        "This is the plan as at \(contents.asAt.long), as far as it is known now. What boards have read stays as they read it: the latest pack is \(pack.name), of \(pack.asAt.long), under Packs."
      ]
    }
    page.lists = [
      ("Boards", contents.boards.map { WebPage.Link($0.title, SiteAddress.board($0.code)) }),
      (
        "Latest packs",
        contents.packs.sorted { ($0.pack.asAt, $0.pack.id) > ($1.pack.asAt, $1.pack.id) }.prefix(6).map {
          WebPage.Link("\($0.boardTitle), \($0.pack.asAt.long)", SiteAddress.pack($0.pack.name))
        }
      ),
    ].filter { !$0.1.isEmpty }
    return page
  }

  var actions: WebPage {
    let position = contents.position
    return page(
      SiteAddress.actions, "Actions as at \(contents.asAt.long)",
      [figures(position.actions)]
        + .section(
          "Red and overdue, the worst first",
          ActionTable.overdue(position.redOrOverdue, asAt: contents.asAt, otherwise: "Nothing is red or overdue."))
        + [.heading(level: 2, "Every action")] + listed(position.actions, otherwise: "The plan has no action."),
      below: [])
  }

  var areas: WebPage {
    let entries = contents.areas.map { area in
      (
        area: area,
        counts: Counts(of: contents.position.actions.filter { $0.area.number == area.number }, asAt: contents.asAt)
      )
    }
    return page(
      SiteAddress.areas, "Areas for improvement as at \(contents.asAt.long)",
      [.table(AreaListing.make(entries, reports: contents.areaReports, key: contents.plan.key).table)])
  }

  var officers: WebPage {
    let entries = contents.officers.map { officer in
      OfficerListing.Entry(officer: officer, actions: actions(of: officer), asAt: contents.asAt)
    }
    return page(
      SiteAddress.officers, "Officers as at \(contents.asAt.long)",
      [entries.isEmpty ? .paragraph("The plan has no officer.") : .table(OfficerListing.make(entries).table)])
  }

  var boards: WebPage {
    let entries = contents.boards.map { board in
      BoardListing.Entry(
        board: board, meetings: contents.meetings.filter { $0.boardID == board.id },
        packs: contents.packs.map(\.pack).filter { $0.boardCode == board.code }, today: contents.asAt)
    }
    return page(
      SiteAddress.boards, "Boards",
      [entries.isEmpty ? .paragraph("The plan has no board.") : .table(BoardListing.make(entries).table)])
  }

  var packs: WebPage {
    let packs = contents.packs.map(\.pack).sorted { ($0.asAt, $0.id) > ($1.asAt, $1.id) }
    return page(
      SiteAddress.packs, "Sealed packs",
      [
        .paragraph(
          "Each is what a board read, as it was sealed: it never changes, and its address stays. What was recorded otherwise since stands above it."
        )
      ] + (packs.isEmpty ? [.paragraph("No pack is sealed.")] : [.table(PackListing.make(packs).table)]))
  }

  var measures: WebPage {
    page(
      SiteAddress.measures, "Measures as at \(contents.asAt.long)",
      [.table(MeasureListing.make(contents.measures.filter { $0.measure.withdrawnReason == nil }).table)])
  }

  func actions(of officer: Officer) -> [Action] {
    contents.position.actions.filter { action in action.state.officers.contains { $0.id == officer.id } }
  }
}
