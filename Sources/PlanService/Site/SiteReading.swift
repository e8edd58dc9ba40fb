package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Everything that the site of a plan tells, of one moment.
  ///
  /// - Parameter boardCode: the board for which the home page is; nil for none.
  package func siteContents(asAt date: PlanDate, boardCode: String?) throws -> SiteContents {
    try read { reader in
      let request = SummaryRequest(
        boardCode: boardCode, asAt: date, sections: SiteReading.home, names: NamesShown.full)
      let summary = try SummaryMaker(reader, request, today: today, progress: progress).summary()
      let position = try reader.position(asAt: date)
      let claims = try reader.claims(of: position.actions, asAt: date)
      let references = position.actions.map(\.reference)
      progress.begin("reading what was recorded of each action")
      let entries = try LedgerReading(reader).entries(of: references).filter { $0.entry.effectiveOn <= date }
      let revisions = try reader.revisions(of: references)
      return SiteContents(
        summary: summary, position: position.with(claims), areas: try reader.areas(asAt: date),
        areaReports: try reader.items(of: AreaReport.self, asAt: date).filter { !$0.isWithdrawn },
        officers: try reader.officers(asAt: date), boards: try reader.boards(),
        meetings: try reader.meetings().filter { !$0.isCancelled },
        decisions: try reader.decisions().answers.filter { $0.entry.effectiveOn <= date },
        boardActions: try reader.boardActions(asAt: date),
        packs: try SiteReading(reader, today: today).packs { $0.asAt <= date },
        stories: SiteReading.stories(entries),
        standings: Dictionary(grouping: revisions, by: \.reference).mapValues { Timeline.standings(of: $0) },
        measures: try reader.measureReadings(asAt: date), ledgerHead: try reader.ledgerHead())
    }
  }

  /// What the public edition holds: the packs that were sealed for posts.
  ///
  /// - Parameter heldBack: packs that are not to be published, by their names.
  package func publicSiteContents(asAt date: PlanDate, heldBack: [String]) throws -> PublicSiteContents {
    try read { reader in
      let known = try reader.packs()
      for name in heldBack where !known.contains(where: { $0.name == name.folded }) {
        throw PackRefusal.unknown(name, known: known.map(\.name))
      }
      let names = Set(heldBack.map(\.folded))
      let reading = SiteReading(reader, today: today)
      let sealed = try reading.packs { $0.asAt <= date }.filter { $0.isForPublic }
      return PublicSiteContents(
        plan: try reader.plan(), asAt: date,
        packs: sealed.filter { !names.contains($0.pack.name) }.sorted {
          ($0.pack.asAt, $0.pack.id) > ($1.pack.asAt, $1.pack.id)
        }, heldBack: sealed.map(\.pack.name).filter(names.contains).sorted())
    }
  }

  /// What must stand in nothing that the public reads.
  package func publicWords(allowed: [String]) throws -> PublicWords {
    try read { reader in
      let officers = try reader.officerHistory()
      let isAllowed = Set(allowed.map(\.folded))
      return PublicWords(
        search: NameSearch(officers: officers, recorders: try reader.recorders(), allowed: allowed),
        letters: try SiteReading(reader, today: today).withheldWords().filter { !isAllowed.contains($0.folded) })
    }
  }
}

/// What must stand in nothing that the public reads: names, and words of letters that are not published.
package struct PublicWords: Sendable {
  package let search: NameSearch
  /// Of each withheld letter its code and titles, and the words of what comes from it; the longest first.
  package let letters: [String]

  /// The names and the withheld words in a text.
  package func found(in text: String) -> [String] {
    let plain = text.folded
    return search.found(in: text) + letters.filter { plain.contains($0.folded) }
  }
}

/// Reads for a site inside one transaction.
private struct SiteReading {
  let reader: PlanReader
  let today: PlanDate

  init(_ reader: PlanReader, today: PlanDate) {
    self.reader = reader
    self.today = today
  }

  /// What page 1 of a paper has.
  static let home: [SummarySection] = [
    .headline, .position, .mattersArising, .needsYou, .changed, .notKnown, .children, .keyFigures, .areas, .trend,
  ]

  /// Every pack, with what would be said otherwise of it now, whatever later papers told.
  func packs(_ isWanted: (Pack) -> Bool) throws -> [PublishedPack] {
    let all = try reader.packs()
    let boards = Dictionary(firstValues: try reader.boards().map { ($0.code, $0) })
    let measures = try Set(reader.measureHistories().map(\.id))
    return try all.filter(isWanted).compactMap { pack in
      guard let board = boards[pack.boardCode] else { return nil }
      let contents = try reader.contents(of: pack)
      var scope = SummaryScope(board)
      scope.areaNumber = pack.areaNumber
      let figures = PackFigures(contents.figures)
      let isPublic = figures?.names == NamesShown.posts.rawValue
      let restated = try RestatementSearch(
        reader: reader, packs: [pack], scope: scope,
        posts: isPublic ? Posts(officers: try reader.officerHistory()) : nil,
        measures: scope.sections.contains(.measures) ? measures : []
      ) { _, _ in true }.all()
      let shown = isPublic ? try restated.compactMap(letters(asAt: pack.asAt).shown) : restated
      return PublishedPack(
        sealed: SealedPack(pack: pack, contents: contents), boardTitle: board.title, restated: shown,
        supersededBy: all.superseding(pack), isForPublic: isPublic)
    }
  }

  private func letters(asAt date: PlanDate) throws -> WithheldLetters {
    try WithheldLetters(reader, asAt: date, today: today)
  }

  /// Words by which a withheld letter would be told: its code and title, and what the actions and findings that come from it say.
  func withheldWords() throws -> [String] {
    let letters = try letters(asAt: today)
    guard !letters.codes.isEmpty else { return [] }
    let inspections = try reader.items(of: Inspection.self, asAt: today).filter { letters.codes.contains($0.code) }
    let findings = try reader.items(of: Finding.self, asAt: today).filter { letters.codes.contains($0.inspection) }
    let actions = try reader.position(asAt: today).actions.filter { letters.hides($0.reference) }
    var words: [String] = []
    for inspection in inspections { words += [inspection.code] + inspection.freeTexts.map(\.words) }
    for finding in findings { words += finding.freeTexts.map(\.words) }
    for action in actions {
      words += [action.state.action, action.state.progress, action.state.impact].compactMap(\.self)
    }
    // A word or two may stand anywhere.
    return Set(words.filter { $0.count > 5 }).sorted { ($1.count, $0) < ($0.count, $1) }
  }

  /// The entries of each action, with no more of each than is about it.
  static func stories(_ entries: [LedgerEntry]) -> [Reference: [LedgerEntry]] {
    var stories: [Reference: [LedgerEntry]] = [:]
    for entry in entries {
      for (reference, items) in Dictionary(grouping: entry.items, by: \.reference) {
        guard let reference else { continue }
        stories[reference, default: []].append(LedgerEntry(entry: entry.entry, items: items))
      }
    }
    return stories
  }
}
