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
      let duplicates = Set(try reader.histories(of: Duplicate.self).map(\.reference))
      progress.begin("reading what was recorded of each action")
      let entries = try LedgerReading(reader).entries(of: references).filter { $0.entry.effectiveOn <= date }
      let judged = try LedgerReading(reader).entries(of: [], duplicates).filter { $0.entry.effectiveOn <= date }
      let revisions = try reader.revisions(of: references)
      return SiteContents(
        summary: summary, position: position.with(claims), areas: try reader.areas(asAt: date),
        areaReports: try reader.items(of: AreaReport.self, asAt: date).filter { !$0.isWithdrawn },
        officers: try reader.officersKnown(by: date), absences: try reader.absences(), boards: try reader.boards(),
        meetings: try reader.meetings().filter { !$0.isCancelled },
        decisions: try reader.decisions().answers.filter { $0.entry.effectiveOn <= date },
        boardActions: try reader.boardActions(asAt: date),
        packs: try SiteReading(reader, today: today).packs { $0.asAt <= date },
        laterPacks: try reader.packs().filter { $0.asAt > date },
        stories: SiteReading.stories(entries, judged),
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
      var names = Set(heldBack.map(\.folded))
      let reading = SiteReading(reader, today: today)
      let sealed = try reading.packs { $0.asAt <= date }.filter { $0.isForPublic }
      for published in sealed where !names.contains(published.pack.name) {
        let codes = try reading.smallCounts(in: published.pack, published.sealed.contents)
        guard !codes.isEmpty else { continue }
        // Its day was sealed again, and what tells no small counts stands in its place.
        guard published.supersededBy != nil else { throw SiteRefusal.smallCounts(published.pack.name, codes) }
        names.insert(published.pack.name)
      }
      return PublicSiteContents(
        plan: try reader.plan(), asAt: date,
        packs: sealed.filter { !names.contains($0.pack.name) }.sorted {
          ($0.pack.asAt, $0.pack.id) > ($1.pack.asAt, $1.pack.id)
        }, heldBack: sealed.map(\.pack.name).filter(names.contains).sorted(),
        laterPacks: known.filter { $0.asAt > date })
    }
  }

  /// What the plan is known by wherever its file is.
  package func identity() throws -> String {
    try read { reader in
      guard let uid = try reader.planUID() else { throw DuplicateRefusal.withoutIdentity(path) }
      return uid
    }
  }

  /// What must stand in nothing that the public reads.
  package func publicWords(allowed: [String]) throws -> PublicWords {
    try read { reader in
      let officers = try reader.officersEverCalled()
      let isAllowed = Set(allowed.map(\.folded))
      return PublicWords(
        search: NameSearch(officers: officers, recorders: try reader.recorders(), allowed: allowed),
        letters: try SiteReading(reader, today: today).withheldWords().filter { !isAllowed.contains($0.folded) })
    }
  }
}

/// Why a public edition is not made.
package enum SiteRefusal: Error, Equatable {
  case smallCounts(String, [String])
}

extension SiteRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .smallCounts(let pack, let codes):
      Told(
        "small_counts_in_pack",
        "\(pack) tells values of one to five people: \(codes.joined(separator: ", ")), which was not marked as counting people when it was sealed"
      )
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

  /// Words by which a withheld letter would be told: all that was ever recorded of it and of what comes from it.
  func withheldWords() throws -> [String] {
    let letters = try letters(asAt: today)
    guard !letters.codes.isEmpty else { return [] }
    func said<Item: RegisterItem>(_ type: Item.Type, _ isMeant: (Item) -> Bool) throws -> [String] {
      try reader.histories(of: type).filter { history in
        history.item(asAt: .distantFuture).map(isMeant) ?? false
      }.flatMap { $0.revisions.flatMap { $0.values.freeTexts.map(\.words) } }
    }
    var words = Array(letters.codes)
    words += try said(Inspection.self) { letters.codes.contains($0.code) }
    words += try said(Finding.self) { letters.codes.contains($0.inspection) }
    words += try said(ProgrammeItem.self) { letters.codes.contains($0.inspection) }
    words += try said(AreaReport.self) { $0.areaNumber.map(letters.hides(area:)) ?? false }
    words += try reader.areaRevisions().filter { letters.hides(area: $0.area.number) }.map(\.area.title)
    for revision in try reader.revisions(of: letters.references.sorted()) {
      words += ActionField.all.flatMap(\.columns).filter(\.isFreeText).compactMap {
        $0.value(of: revision.values)?.words
      }
      words += [revision.entry.note, revision.entry.reason].compactMap(\.self)
    }
    // A word or two may stand anywhere.
    return Set(words.filter { $0.count > 5 }).sorted { ($1.count, $0) < ($0.count, $1) }
  }

  /// The measures of which a pack tells values that are suppressed by now: they count people, and nobody had said so.
  func smallCounts(in pack: Pack, _ contents: PackContents) throws -> [String] {
    try reader.measureHistories().filter { history in
      guard let now = history.reading(asAt: today), now.hasSmallValues,
        let then = history.reading(asAt: pack.asAt, knownThrough: pack.knownEntry), !then.measure.countsPeople
      else { return false }
      return contents.figures.contains("\"\(history.code)\"")
    }.map(\.code).sorted()
  }

  /// The entries of each action, with no more of each than is about it.
  ///
  /// - Parameter judged: what was said of promises that other plans make too.
  static func stories(_ entries: [LedgerEntry], _ judged: [LedgerEntry]) -> [Reference: [LedgerEntry]] {
    var stories: [Reference: [LedgerEntry]] = [:]
    for entry in entries {
      for (reference, items) in Dictionary(grouping: entry.items, by: \.reference) {
        guard let reference else { continue }
        stories[reference, default: []].append(LedgerEntry(entry: entry.entry, items: items))
      }
    }
    for entry in judged {
      for item in entry.items {
        let actions = item.changes.first { $0.field == "actions" }.flatMap { $0.to ?? $0.from }
        guard let reference = actions.flatMap({ Reference($0) }) else { continue }
        stories[reference, default: []].append(LedgerEntry(entry: entry.entry, items: [item]))
      }
    }
    return stories.mapValues { $0.sorted { $0.entry.id < $1.entry.id } }
  }
}

extension PlanReader {
  /// Those of whom anything was said by a day.
  fileprivate func officersKnown(by date: PlanDate) throws -> [Officer] {
    let known = Set(try officerRevisions().filter { $0.effectiveOn <= date }.map(\.values.id))
    return try officers(asAt: date).filter { known.contains($0.id) }
  }
}
