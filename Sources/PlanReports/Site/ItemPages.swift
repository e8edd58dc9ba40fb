internal import PlanModel

// The page of each action, area, officer, board, meeting and measure.
extension PlanSite {
  func action(_ action: Action) -> WebPage {
    let reference = action.reference
    let standings = contents.standings[reference, default: []].filter { $0.from <= contents.asAt }
    let story = StoryDocument.make(action, log: contents.stories[reference, default: []], asAt: contents.asAt)
    var blocks = story.blocks
    // What stood when comes before how it was recorded.
    let history = blocks.firstIndex { if case .heading(2, _) = $0 { true } else { false } } ?? blocks.endIndex
    blocks.insert(contentsOf: [.heading(level: 2, "What stood when"), .table(table(standings))], at: history)
    var page = WebPage(
      path: SiteAddress.action(reference),
      document: Document(
        title: story.title, classification: contents.summary.scope.classification, blocks: blocks))
    page.timeline = TimelinePicture(of: reference, standings, asAt: contents.asAt)
    page.trail = [
      WebPage.Link("Home", SiteAddress.home), WebPage.Link("Actions", SiteAddress.actions),
      WebPage.Link("Area \(action.area.number)", SiteAddress.area(action.area.number)),
    ]
    let neighbours = contents.position.actions.filter {
      $0.area.number == action.area.number && $0.reference != reference
    }
    page.lists = [
      (
        "Others of its area",
        neighbours.map { WebPage.Link("\($0.reference) \(Shortened.title($0))", SiteAddress.action($0.reference)) }
      )
    ].filter { !$0.1.isEmpty }
    return page
  }

  private func table(_ standings: [ActionStanding]) -> Table {
    let rows = standings.map { standing -> [Cell] in
      [
        .date(standing.from), standing.state.isWithdrawn ? "withdrawn" : .rating(standing.state.rating),
        .text(Wording.due(standing.state)), Cell(standing.timesRedated),
        .prose(standing.state.progress, orMissing: "none recorded"),
        .prose(standing.state.impact, orMissing: "none recorded"),
      ]
    }
    return Table(
      columns: [
        Column("From"), Column("Rating"), Column("Due", weight: 1), Column("Re-dated", alignment: .trailing),
        Column("Progress", weight: 3), Column("Impact", weight: 3),
      ],
      // What else changed on a day (who is responsible, say) the ledger below tells.
      rows: rows.enumerated().filter { index, row in
        index == 0 || row.dropFirst() != rows[index - 1].dropFirst()
      }.map(\.element))
  }

  func area(_ area: Area) -> WebPage {
    let actions = contents.position.actions.filter { $0.area.number == area.number }
    let report = contents.areaReports.of(area.number).map { report -> [Block] in
      [
        .heading(level: 2, "Reported of the area as a whole"),
        .particulars([
          Particular("Rating", .rating(report.rating.flatMap(contents.plan.key.rating))),
          Particular("Progress", .text(report.progress ?? "none recorded")),
          Particular("Said on", .date(report.updatedOn)),
        ]),
      ]
    }
    return page(
      SiteAddress.area(area.number), "Area \(area.number): \(area.title)",
      [figures(actions)] + (report ?? []) + [.heading(level: 2, "Its actions")]
        + listed(actions, otherwise: "The area has no action."), below: [WebPage.Link("Areas", SiteAddress.areas)])
  }

  func officer(_ officer: Officer) -> WebPage {
    let actions = actions(of: officer)
    let leads = actions.filter { $0.lead?.id == officer.id }
    let supports = actions.filter { $0.lead?.id != officer.id }
    var particulars = [
      ("Post", officer.role), ("Service", officer.service), ("Email", officer.email),
    ].compactMap { name, words in words.map { Particular(name, .text($0)) } }
    if let absence = contents.absences.of(officer.id, on: contents.asAt) {
      let cover = absence.coverID.flatMap { id in contents.officers.first { $0.id == id }?.called }
      particulars.append(
        absence.to.map { Particular("Away", .text("from \(absence.from.long) to \($0.long)")) }
          ?? Particular("Left on", .date(absence.from)))
      if let cover { particulars.append(Particular(absence.to == nil ? "Succeeded by" : "Covered by", .text(cover))) }
    }
    return page(
      SiteAddress.officer(officer.id), officer.called,
      (particulars.isEmpty ? [] : [.particulars(particulars)]) + [figures(leads), .heading(level: 2, "Leads")]
        + listed(leads, otherwise: "No action.")
        + (supports.isEmpty ? [] : [.heading(level: 2, "Supports")] + listed(supports, otherwise: "")),
      below: [WebPage.Link("Officers", SiteAddress.officers)])
  }

  func board(_ board: Board) -> WebPage {
    let meetings = contents.meetings.filter { $0.boardID == board.id }.sorted { $0.heldOn > $1.heldOn }
    let packs = contents.packs.map(\.pack).filter { $0.boardCode == board.code }
    let asked = contents.boardActions.filter { $0.boardID == board.id }
    var page = page(
      SiteAddress.board(board.code), board.title,
      [
        .particulars([
          Particular(
            "Reads", .text(board.sections.map { $0.rawValue.replacing("_", with: " ") }.joined(separator: ", "))),
          Particular("Meets", .text(board.cadence.rawValue.replacing("_", with: " "))),
        ])
      ]
        + .section("Its packs", PackListing.make(packs))
        + .section("What it asked for", BoardActionListing.make(asked, asAt: contents.asAt)),
      below: [WebPage.Link("Boards", SiteAddress.boards)])
    page.lists = [
      ("Meetings", meetings.map { WebPage.Link($0.heldOn.long, SiteAddress.meeting(board.code, $0.heldOn)) })
    ].filter { !$0.1.isEmpty }
    return page
  }

  /// The meetings of every board, one page for each day of a board.
  var meetings: [(board: Board, day: PlanDate)] {
    contents.boards.flatMap { board in
      Set(contents.meetings.filter { $0.boardID == board.id }.map(\.heldOn)).sorted().map { (board, $0) }
    }
  }

  /// The packs of its board that are of days since the meeting before.
  private func packs(of meeting: (board: Board, day: PlanDate)) -> [PublishedPack] {
    let before = contents.meetings.filter { $0.boardID == meeting.board.id && $0.heldOn < meeting.day }.map(\.heldOn)
      .max()
    return contents.packs.filter { published in
      published.pack.boardCode == meeting.board.code && published.pack.asAt <= meeting.day
        && before.map { published.pack.asAt > $0 } ?? true
    }.sorted { ($0.pack.asAt, $0.pack.id) < ($1.pack.asAt, $1.pack.id) }
  }

  func meeting(_ meeting: (board: Board, day: PlanDate)) -> WebPage {
    let (board, day) = meeting
    let read = packs(of: meeting)
    let answers = contents.decisions.filter { $0.boardID == board.id && $0.entry.effectiveOn == day }
    let asked = contents.boardActions.filter { $0.boardID == board.id && $0.reference.decidedOn == day }
    let table = Table(
      columns: [Column("Ref"), Column("About"), Column("Answer"), Column("In its words", weight: 4)],
      rows: answers.map {
        [
          .text($0.reference.description), .text($0.about.rawValue), .text($0.answer.words),
          .prose($0.words, orMissing: "none recorded"),
        ]
      })
    var page = page(
      SiteAddress.meeting(board.code, day), "\(board.title), \(day.long)",
      [.paragraph(MeetingWording.packs(read, day))]
        + .section("What it answered", table: table, otherwise: "No answer is recorded of this day.")
        + .section("What it asked for", BoardActionListing.make(asked, asAt: contents.asAt)),
      below: [WebPage.Link("Boards", SiteAddress.boards), WebPage.Link(board.title, SiteAddress.board(board.code))])
    if !read.isEmpty {
      page.lists = [
        ("Its packs", read.map { WebPage.Link($0.pack.name, SiteAddress.pack($0.pack.name)) })
      ]
    }
    return page
  }

  func measure(_ reading: MeasureReading) -> WebPage {
    let document = MeasureDocument.make(reading, asAt: contents.asAt)
    var page = WebPage(
      path: SiteAddress.measure(reading.measure.code),
      document: Document(
        title: document.title, classification: contents.summary.scope.classification, blocks: document.blocks))
    page.trail = [WebPage.Link("Home", SiteAddress.home), WebPage.Link("Measures", SiteAddress.measures)]
    return page
  }
}

private enum MeetingWording {
  /// Which packs there were for a meeting, and which were sealed only after it.
  static func packs(_ packs: [PublishedPack], _ day: PlanDate) -> String {
    guard !packs.isEmpty else { return "No pack of its board is of a day since the meeting before." }
    let told = packs.map { published -> String in
      let pack = published.pack
      let sealed = pack.sealedAt.londonDate
      let when = sealed > day ? ", sealed after the meeting, on \(sealed.long)" : ""
      return "\(pack.name), of \(pack.asAt.long)\(when)"
    }
    return "Of its board since the meeting before: \(Wording.list(told))."
  }
}
