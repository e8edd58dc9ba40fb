internal import PlanModel
internal import TextFormats

/// The whole plan in the columns in which it is printed, with the key to its ratings.
enum Annex {
  static func blocks(_ summary: Summary) -> [Block] {
    let byArea = Dictionary(grouping: summary.position.actions) { $0.area }
    return [
      .heading(level: 2, "Annex: the whole plan as at \(summary.asAt.long)"),
      .heading(level: 3, "Key to the ratings"), .table(key(summary)),
    ]
      + byArea.keys.sorted { $0.number < $1.number }.flatMap { area in
        let actions = byArea[area, default: []]
        return [.heading(level: 3, "\(area.number). \(area.title)"), .paragraph(counts(actions, summary))]
          + covering(area, summary) + [.table(table(actions, summary))] + evidence(area, summary)
      }
  }

  private static func key(_ summary: Summary) -> Table {
    let rated = Dictionary(grouping: summary.position.actions.filter { !$0.isWithdrawn }) { $0.rating }
    let rows = summary.plan.key.ratings.map { rating -> [Cell] in
      [
        .rating(rating), .text(rating.label), .text(rating.meaning.words), Cell(rated[rating]?.count ?? 0),
      ]
    }
    let unrated = rated[nil]?.count ?? 0
    return Table(
      columns: [
        Column("Rating"), Column("What it says", weight: 1), Column("Meaning"), Column("Actions", alignment: .trailing),
      ],
      rows: rows + (unrated == 0 ? [] : [[.rating(nil), "No rating given", "none", Cell(unrated)]]))
  }

  /// "4 actions: 2 on track, 1 red, 1 withdrawn, 1 overdue".
  private static func counts(_ actions: [Action], _ summary: Summary) -> String {
    let counts = Counts(of: actions, asAt: summary.asAt)
    let parts = (CountColumn.standings + [CountColumn.overdue]).filter { $0.count(counts) > 0 }
      .map { "\($0.count(counts)) \($0.name)" }
    return "\(Wording.actions(actions.count)): \(parts.joined(separator: ", "))"
  }

  private static func covering(_ area: Area, _ summary: Summary) -> [Block] {
    guard let commentary = summary.business.words(on: .area(area.number)), let words = commentary.words else {
      return []
    }
    return [.paragraph("\(commentary.author): “\(words)”")]
  }

  /// The documents behind what the area's actions say, for whoever asks to be shown them.
  private static func evidence(_ area: Area, _ summary: Summary) -> [Block] {
    let named = summary.evidence.filter { $0.reference.area == area.number }
    guard !named.isEmpty else { return [] }
    var columns: [ListingColumn<Evidence>] = [
      ListingColumn(Column("Ref")) { .text($0.reference.description) },
      ListingColumn(Column("Evidence", weight: 3)) { .text($0.title) },
      ListingColumn(Column("Dated")) { .date($0.dated) },
    ]
    // Where a document lies is no business of the public, and may name who keeps it.
    if summary.scope.names == .full { columns.append(ListingColumn(Column("Where", weight: 3)) { .text($0.place) }) }
    return [.table(Listing(named, columns: columns, otherwise: "").table)]
  }

  static var members: [SummaryMember] {
    [
      .objects("evidence") { summary in
        summary.evidence.map { ($0, isPublic: summary.scope.names == .posts) }
      } _: { named, json in
        let (evidence, isPublic) = named
        json.member("dated", evidence.dated.iso)
        json.member("place", isPublic ? nil : evidence.place)
        json.member("reference", evidence.reference.description)
        json.member("sha256", isPublic ? nil : evidence.sha256)
        json.member("title", evidence.title)
      }
    ]
  }

  /// An outcome, and an officer within it, stands once beside all the actions it covers, as in the council's own table.
  private static func table(_ actions: [Action], _ summary: Summary) -> Table {
    let table = Listing(actions, columns: columns(summary), otherwise: "").table
    return Table(columns: table.columns, rows: table.rows, merged: [0, 2])
  }

  private static func columns(_ summary: Summary) -> [ListingColumn<Action>] {
    [
      ListingColumn(Column("Outcome for children and families", weight: 3)) {
        .prose($0.state.outcome, orMissing: "none recorded")
      },
      ListingColumn(Column("Action needed", weight: 4)) { .text("\($0.reference) \($0.state.action)") },
      ListingColumn(Column("Responsible", weight: 2)) { action in
        let officers = action.state.officers
        return officers.isEmpty ? .missing("no officer") : .text(officers.map(\.words).joined(separator: "; "))
      },
      ListingColumn(Column("Due date", weight: 1)) { .text(due($0, asAt: summary.asAt)) },
      ListingColumn(Column("Progress", weight: 5)) { progress($0, summary) },
      ListingColumn(Column("Impact", weight: 3)) { Wording.impact($0.state, anticipated: "Intended") },
      ListingColumn(Column("Rating")) { rating($0) },
    ]
  }

  private static func due(_ action: Action, asAt: PlanDate) -> String {
    let days = action.daysOverdue(asAt: asAt)
    let first = action.state.originalDueOn?.long ?? "none"
    return [
      Wording.due(action.state),
      action.timesRedated > 0 ? "first \(first), re-dated \(Wording.times(action.timesRedated))" : nil,
      days > 0 ? "\(Wording.days(days)) overdue" : nil,
      action.proposal.map { "\($0.dueOn?.long ?? "no date") is proposed" },
    ].compactMap(\.self).joined(separator: "\n")
  }

  private static func rating(_ action: Action) -> Cell {
    action.isWithdrawn ? .text("withdrawn") : ActionTable.ratingCell(action)
  }

  /// Where the board reads in brief, what the last paper had whole is cut to its first sentence.
  private static func progress(_ action: Action, _ summary: Summary) -> Cell {
    if let reason = action.state.withdrawnReason { return .prose("Withdrawn: \(reason)") }
    guard let progress = action.state.progress else { return beside(action, summary) ?? .missing("none recorded") }
    let day = summary.reported.days[action.reference]?.progressOn
    let isUnchanged = day.map { $0 <= summary.since } ?? false
    let words =
      summary.scope.detail == .brief && isUnchanged ? Shortened.firstSentence(progress) : progress
    let said = beside(action, summary).map { "\n\($0.words)" } ?? ""
    guard summary.scope.detail == .brief, let day else { return .prose(words + said) }
    return .prose(words + said, standing: isUnchanged ? "Unchanged since \(day.long)." : "New, \(day.long).")
  }

  /// Covering words on an action that stands in no table of what needs the board.
  private static func beside(_ action: Action, _ summary: Summary) -> Cell? {
    guard let commentary = summary.business.words(on: .action(action.reference)), let words = commentary.words else {
      return nil
    }
    return .prose("\(commentary.author): “\(words)”")
  }
}
