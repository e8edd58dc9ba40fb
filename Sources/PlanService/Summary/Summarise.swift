package import PlanModel
internal import PlanStorage

extension PlanService {
  /// What a board reads.
  ///
  /// - Throws: `SummaryRefusal`, among others `.namesInText` where names are to be posts and the plan's own text names officers.
  package func summary(_ request: SummaryRequest) throws -> Summary {
    try read { try SummaryMaker($0, request, today: today, progress: progress).summary() }
  }
}

/// Makes one summary inside one transaction.
struct SummaryMaker {
  let reader: PlanReader
  let request: SummaryRequest
  let today: PlanDate
  let progress: Progress
  let board: Board?
  /// Those of the board.
  let packs: [Pack]
  let period: SummaryPeriod
  let scope: SummaryScope
  let visit: VisitScope?
  /// Nil where officers stand by name.
  private let posts: Posts?
  private let withheldLetters: WithheldLetters

  init(
    _ reader: PlanReader, _ request: SummaryRequest, today: PlanDate, progress: Progress, despite: String? = nil
  ) throws {
    self.reader = reader
    self.today = today
    self.progress = progress
    board = try request.boardCode.map { try reader.requireBoard($0) }
    let isPublic = (request.names ?? board?.names) == .posts
    let lastDay = request.lastDay(today: today)
    let hidden = isPublic ? try WithheldLetters.codes(reader, asAt: lastDay, today: today) : []
    let visit = try request.visitCode.map { try reader.visitScope($0, on: lastDay, without: hidden) }
    if let code = visit?.visit.code, hidden.contains(code) { throw SummaryRefusal.letterWithheld(code) }
    self.visit = visit
    var request = request
    // What inspectors have not seen is new to them.
    if request.since == nil { request.since = visit?.since }
    self.request = request
    let scope = try request.scope(of: board, visit: visit, despite: despite)
    self.scope = scope
    let code = board?.code
    packs = try reader.packs().filter { $0.boardCode == code && $0.visit == visit?.visit.code }
    period = try SummaryPeriod(
      request, board: board, packs: packs.filter { $0.covers(area: scope.areaNumber) }, today: today)
    posts = scope.names == .posts ? Posts(officers: try reader.officerHistory()) : nil
    withheldLetters = posts == nil ? .none : try WithheldLetters(reader, asAt: period.asAt, today: today)
    if let number = scope.areaNumber {
      let known = try reader.areas(asAt: period.asAt).map(\.number)
      guard known.contains(number) else { throw AreaRefusal.unknown(number, known: known) }
    }
  }

  func summary() throws -> Summary {
    progress.begin("reading the plan")
    let days = try reader.reportedDays(asAt: period.asAt)
    let known = try self.position(asAt: period.asAt)
    let withheld = try withheld(known, days)
    let measures = try measures()
    let claims = measures.isEmpty ? [] : try reader.claims(of: known.actions, measures, asAt: period.asAt)
    let position = Position(
      plan: known.plan, asAt: known.asAt, actions: known.actions.map { $0.without(withheld) }
    ).with(claims)
    guard !position.actions.isEmpty else { throw try nothingToReport() }
    progress.begin("reading the plan of before")
    let earlier = try self.position(asAt: period.since)
    let movement = Movement(from: earlier, sealed: try sealedCounts(earlier), to: position)
    let beginsOn = try reader.beginsOn()
    let begins = beginsOn.map { $0 > period.since } ?? true
    progress.begin("looking for what moved, and why")
    let moved = movement.moved(isWholePlanAdded: begins)
    let redated = try redated(from: earlier, to: position)
    let told = position.actions.filter { isTold($0) }
    let histories = try histories(of: moved + redated + told.map(\.reference))
    let redatings = redatings(of: redated, histories)
    let corrections = try corrections()
    let causes = MovementCauses(moved.compactMap { histories[$0] }, movement: movement)
      .filtered { scope.names != .posts || !isStale($0) }
    let journey = try journey(position, measures, days)
    let stakes = try stakes(measures)
    let areaReports = try areaReports(position)
    progress.begin("counting the last twelve months")
    let trend = try trend()
    let summary = Summary(
      position: position, movement: movement, board: board, scope: scope, lastPack: period.lastPack,
      redatings: redatings, corrections: corrections, causes: causes, forecast: try forecast(position), trend: trend,
      restatements: try restatements(of: measures, journey, stakes, areaReports).map { $0.withholding(withheld) },
      planBeginsInPeriod: begins, ledgerHead: board == nil ? nil : try reader.ledgerHead(), earlier: earlier,
      reported: try reported(told, histories, days, beganOn: beginsOn), business: try business(known),
      withheld: withheld,
      measures: measures, claims: claims, evidence: try evidence(),
      journey: journey, stakes: stakes, areaReports: areaReports,
      withheldLetters: withheldLetters.codes.sorted() + withheldLetters.references.sorted().map(\.description),
      visit: visit)
    if scope.names == .posts { try reader.requireConfirmed(posts: SummaryTexts(summary).posts) }
    if scope.names == .posts, !request.allowsNamesInText {
      progress.begin("looking for names in the text")
      let search = NameSearch(
        officers: try reader.officersEverCalled(), recorders: try reader.recorders(), allowed: request.allowedNames)
      let found = SummaryTexts(summary).names(search)
      guard found.isEmpty else { throw SummaryRefusal.namesInText(found) }
    }
    return summary
  }

  /// What this summary, made now, would withhold.
  func withheld() throws -> [WithheldText] {
    try withheld(position(asAt: period.asAt), reader.reportedDays(asAt: period.asAt))
  }

  /// What the public version is not to say until somebody has looked at it again.
  private func withheld(_ position: Position, _ days: [Reference: ReportedDays]) throws -> [WithheldText] {
    guard scope.names == .posts else { return [] }
    let confirmed = Set(try reader.confirmedTexts())
    return position.actions.flatMap {
      WithheldText.all(in: $0, days: days[$0.reference] ?? ReportedDays(), asAt: period.asAt)
    }.filter { !confirmed.contains(ConfirmedText($0)) }
  }

  /// What was said of actions by the day, of the fields that papers tell it of, read together: it lies in the same rows.
  private func histories(of references: [Reference]) throws -> [Reference: [Revision]] {
    let fields = MovementCauses.fields + [.progress, .mitigation, .due, .originalDueOn]
    return Dictionary(
      grouping: shown(
        try reader.revisions(of: Set(references).sorted(), fields: fields, effectiveThrough: period.asAt)),
      by: \.reference)
  }

  /// Whether papers tell why it is late and what was last said of it.
  private func isTold(_ action: Action) -> Bool {
    !action.isClosed && (action.isRed || action.isOverdue(asAt: period.asAt) || action.timesRedated > 0)
  }

  private func reported(
    _ told: [Action], _ revisions: [Reference: [Revision]], _ days: [Reference: ReportedDays], beganOn: PlanDate?
  ) throws -> Reported {
    let confirmed = scope.names == .posts ? Set(try reader.confirmedTexts()) : []
    func said(_ word: (Action, [Revision]) -> LastWord?) -> [Reference: LastWord] {
      Dictionary(
        firstValues: told.compactMap { action in
          word(action, revisions[action.reference, default: []]).flatMap { word in
            let progress = ConfirmedText(
              reference: action.reference, field: WithheldText.Field.progress.rawValue, words: word.words)
            let isShown = !isWithheld(word) || confirmed.contains(progress)
            return isShown && !WithheldText.isPlaceholder(word.words) ? (action.reference, word) : nil
          }
        })
    }
    return Reported(
      planBeganOn: beganOn, days: days, reasons: said(LastWord.reason(of:_:)),
      lastWords: said { LastWord.last(of: $1) })
  }

  private func isWithheld(_ word: LastWord) -> Bool {
    scope.names == .posts && WithheldText.stale(word.words, writtenOn: word.on, asAt: period.asAt) != nil
  }

  /// Whether a note on a movement speaks of a time after the period began that has passed, in words that promise: a note
  /// carries no day of its own here, so it is read as of the first day of the period, and one that reports what was done
  /// by its end would be taken for a promise. Only what names its time with "by", "until" or "will" is one.
  private func isStale(_ note: String) -> Bool {
    let promises = ["by", "until", "will", "due", "scheduled", "planned"]
    guard note.lowercased().split(whereSeparator: { !$0.isLetter }).contains(where: { promises.contains(String($0)) })
    else { return false }
    return WithheldText.stale(note, writtenOn: period.since.adding(days: 1), asAt: period.asAt) != nil
  }

  private func business(_ position: Position) throws -> BoardBusiness {
    guard let board else { return BoardBusiness() }
    let decisions = try reader.decisions()
    let matters = BoardMatters(
      board: board, position: position, decisions: decisions, meetings: try reader.meetingDays(of: board),
      isAnyAsked: try reader.askedBoard() != nil)
    let arising = matters.arising(
      since: period.since, toldThrough: period.lastPack?.knownEntry,
      asked: try reader.asked(of: board, through: period.asAt)
    ).filter { isInScope($0.reference) && !withheldLetters.hides($0.reference) }
    let actions = try reader.boardActions(asAt: period.asAt).filter {
      $0.boardID == board.id && scope.isOfWholePlan && $0.completedOn.map { $0 > period.since } ?? true
    }
    let month = PlanMonth(containing: period.asAt)
    let commentaries = try reader.commentaries()
    let commentary = commentaries.standing(of: board.id, in: month).filter { isInScope($0.subject) }
    return BoardBusiness(
      matters: arising.map(shown), boardActions: posts.map { actions.map($0.boardAction) } ?? actions,
      commentary: commentary.map(shown), repeated: commentary.filter { $0.repeatsLastMonth(among: commentaries) },
      refusedDates: RefusedDate.all(position.actions, decisions, asAt: period.asAt).filter {
        !withheldLetters.hides($0.reference)
      },
      answered: position.actions.flatMap { action in
        DecisionMatter.allCases.filter { matters.isAnswered($0, of: action) }.map {
          AnsweredMatter(reference: action.reference, about: $0)
        }
      }, isAnotherAsked: try reader.askedBoard().map { $0.id != board.id } ?? false)
  }

  /// Those of the plan, or of the area: by its number, or by an action of it.
  private func measures() throws -> [MeasureReading] {
    try reader.measureReadings(asAt: period.asAt).filter { reading in
      guard reading.measure.withdrawnReason == nil else { return false }
      guard !scope.isOfWholePlan else { return true }
      return reading.measure.areas.contains(where: scope.includes)
        || reading.measure.actions.contains { scope.includes(area: $0.area) }
    }.map { reading in
      guard let posts else { return reading }
      return reading.named { id in reading.measure.officer.flatMap { $0.id == id ? posts.officer($0) : nil } }
    }
  }

  private func evidence() throws -> [Evidence] {
    try reader.evidence().filter {
      $0.effectiveOn <= period.asAt && isInScope($0.reference) && !withheldLetters.hides($0.reference)
    }
    .sorted { ($0.reference, $0.dated, $0.entry.id) < ($1.reference, $1.dated, $1.entry.id) }
  }

  private func isInScope(_ subject: CommentarySubject) -> Bool {
    switch subject {
    case .paper, .section: true
    case .area(let number): scope.includes(area: number) && !withheldLetters.hides(area: number)
    case .action(let reference): isInScope(reference) && !withheldLetters.hides(reference)
    }
  }

  private func shown(_ matter: MatterArising) -> MatterArising {
    guard let posts else { return matter }
    return matter.by(posts)
  }

  private func shown(_ commentary: Commentary) -> Commentary {
    guard posts != nil else { return commentary }
    return Commentary(
      id: commentary.id, boardID: commentary.boardID, month: commentary.month, subject: commentary.subject,
      words: commentary.words, entry: shown(commentary.entry))
  }

  private func nothingToReport() throws -> any Error {
    if let number = scope.areaNumber, try !reader.position(asAt: period.asAt).actions.isEmpty {
      return AreaRefusal.withoutActions(number, on: period.asAt)
    }
    return try reader.beginsOn().map { SummaryRefusal.notBegun(on: period.asAt, beginsOn: $0) }
      ?? SummaryRefusal.emptyPlan
  }

  private func position(asAt date: PlanDate) throws -> Position {
    let position = try shownPosition(asAt: date)
    guard !scope.isOfWholePlan else { return position }
    return Position(
      plan: position.plan, asAt: position.asAt,
      actions: position.actions.filter { scope.includes(area: $0.area.number) })
  }

  /// Every action of the plan as the paper may show it.
  private func shownPosition(asAt date: PlanDate) throws -> Position {
    let position = withheldLetters.shown(try reader.position(asAt: date))
    return posts?.position(position) ?? position
  }

  private func isInScope(_ reference: Reference) -> Bool {
    scope.includes(area: reference.area)
  }

  /// What lies between inspections, as the paper may tell it.
  private func journey(
    _ position: Position, _ measures: [MeasureReading], _ days: [Reference: ReportedDays]
  ) throws -> Journey {
    // Of a part of the plan too a finding is judged by all of its actions.
    var whole = position
    if !scope.isOfWholePlan {
      let known = try shownPosition(asAt: period.asAt)
      let withheld = try withheld(known, days)
      whole = Position(plan: known.plan, asAt: known.asAt, actions: known.actions.map { $0.without(withheld) })
    }
    let journey = try reader.journey(
      asAt: period.asAt, actions: whole.actions, readings: scope.isOfWholePlan ? measures : nil,
      without: withheldLetters.codes
    ).only(areas: areas).only(board: board?.code)
    guard let posts else { return journey }
    return withheldLetters.shown(journey).by(posts)
  }

  /// Money, volumes and risks, as the paper may tell them.
  private func stakes(_ measures: [MeasureReading]) throws -> Stakes {
    let pack = period.lastPack.flatMap { $0.asAt == period.since ? $0 : nil }
    let stakes = try reader.stakes(
      in: scope.sections, asAt: period.asAt, since: period.since, knownThrough: pack?.knownEntry,
      readings: scope.isOfWholePlan ? measures : nil, areas: areas)
    return posts.map { stakes.by($0) } ?? stakes
  }

  /// What is told of the areas that the paper has; where names are not shown, without words whose time has passed.
  private func areaReports(_ position: Position) throws -> [AreaReport] {
    guard scope.sections.contains(.areas) else { return [] }
    let known = Set(position.actions.map(\.area.number))
    return try reader.items(of: AreaReport.self, asAt: period.asAt).filter { report in
      guard let number = report.areaNumber, !report.isWithdrawn, known.contains(number) else { return false }
      return !withheldLetters.hides(area: number)
    }.map { report in
      guard posts != nil, let progress = report.progress,
        WithheldText.stale(progress, writtenOn: report.updatedOn, asAt: period.asAt) != nil
      else { return report }
      var shown = report
      shown.progress = WithheldText.passed
      return shown
    }
  }

  private var areas: Set<Int> { scope.areaNumber.map { [$0] } ?? scope.visitAreas }

  private func shown(_ entry: Entry) -> Entry { posts?.entry(entry) ?? entry }

  /// The figures of the board's pack of the day the period begins on, where it has one of the same scope.
  private func sealedCounts(_ earlier: Position) throws -> SealedCounts? {
    // Those of a visit begin with no pack's figures: inspectors have read none.
    guard visit == nil else { return nil }
    let ofDay = packs.current.filter { $0.asAt == period.since && $0.areaNumber == scope.areaNumber }
    guard let pack = ofDay.last, let figures = PackFigures(try reader.contents(of: pack).figures) else { return nil }
    let revised = try reader.referencesRevised(
      after: pack.knownEntry, lastRevision: pack.knownThrough, effectiveThrough: pack.asAt
    ).filter(isInScope)
    let openNow = Set(earlier.actions.filter { !$0.isClosed }.map(\.reference))
    let restated = try revised.filter { reference in
      let known = Timeline.standing(
        of: try reader.revisions(of: [reference], fields: MovementCauses.fields), on: pack.asAt,
        knownThrough: pack.knownEntry)
      return known.map { !$0.state.isClosed } ?? false != openNow.contains(reference)
    }
    func otherwise(_ name: String, _ now: [Action]) -> Set<Reference> {
      figures.references(name).map { Set($0).symmetricDifference(now.map(\.reference)) } ?? []
    }
    let others = otherwise("overdue", earlier.overdue).union(otherwise("red", earlier.red)).subtracting(restated)
    var counts = figures.counts
    counts["without_evidenced_impact"] = figures.references("without_evidenced_impact")?.count
    return SealedCounts(
      packName: pack.name, counts: counts, restatedOpen: restated, restatedOthers: others.sorted(),
      evidenced: figures.references("evidenced"), didNotHold: figures.references("did_not_hold"))
  }

  /// The actions re-dated in the period, or before it and reported since the last pack.
  private func redated(from earlier: Position, to later: Position) throws -> [Reference] {
    let before = Dictionary(firstValues: earlier.actions.map { ($0.reference, $0.timesRedated) })
    let inPeriod = later.actions.filter { $0.timesRedated > before[$0.reference, default: 0] }.map(\.reference)
    let reportedLate =
      try period.lastPack.map { pack in
        try reader.referencesRevised(
          after: pack.knownEntry, lastRevision: pack.knownThrough, effectiveThrough: period.since)
      } ?? []
    return Set(inPeriod + reportedLate).intersection(later.actions.map(\.reference)).sorted()
  }

  private func redatings(of references: [Reference], _ revisions: [Reference: [Revision]]) -> [Redating] {
    references.flatMap { Redating.all(of: revisions[$0, default: []]).filter(isToBeAgreed) }
  }

  /// What was said of the due dates of each action; read together, so that officers and areas are read once.
  private func datings(of references: [Reference]) throws -> [Reference: [Revision]] {
    Dictionary(
      grouping: shown(try reader.revisions(of: references, fields: [.due, .originalDueOn])), by: \.reference)
  }

  /// Whether no paper has told of it yet: it is of the period, or of a day before and was recorded since the last pack.
  private func isToBeAgreed(_ redating: Redating) -> Bool {
    if redating.effectiveOn > period.since { return redating.effectiveOn <= period.asAt }
    return period.lastPack.map { redating.entry.id > $0.knownEntry } ?? false
  }

  private func shown(_ revisions: [Revision]) -> [Revision] {
    posts.map { posts in revisions.map { posts.revision(withheldLetters.shown($0)) } } ?? revisions
  }

  /// What was put right since the board's last pack was sealed; without one, since the period began.
  private func corrections() throws -> [DueCorrection] {
    let references = try reader.referencesCorrected().filter(isInScope)
    let revisions = try datings(of: references)
    return references.flatMap { DueCorrection.all(of: revisions[$0, default: []]) }.filter { correction in
      guard correction.effectiveOn <= period.asAt else { return false }
      if let pack = period.lastPack { return correction.entry.id > pack.knownEntry }
      return correction.effectiveOn > period.since || correction.entry.recordedAt.londonDate > period.since
    }
  }

  private func forecast(_ position: Position) throws -> Forecast {
    let meetings = try reader.meetings().filter {
      $0.boardID == board?.id && !$0.isCancelled && $0.heldOn > period.asAt
    }
    let next = meetings.map(\.heldOn).min()
    let byCadence = (board?.cadence ?? .monthly).meeting(after: period.asAt)
    return Forecast(of: position, on: next ?? byCadence, isOfMeeting: next != nil)
  }

  private func trend() throws -> [TrendPoint] {
    let standings =
      scope.visitAreas.isEmpty
      ? try reader.trendStandings(asAt: period.asAt, area: scope.areaNumber)
      : try scope.visitAreas.sorted().flatMap { try reader.trendStandings(asAt: period.asAt, area: $0) }
    return Trend.points(of: standings, on: Trend.days(to: period.asAt))
  }

  /// What the board's packs would say otherwise, were they made again.
  private func restatements(
    of measures: [MeasureReading], _ journey: Journey, _ stakes: Stakes, _ areaReports: [AreaReport]
  ) throws -> [Restatement] {
    let sealed = packs.filter { $0.asAt <= period.asAt }
    let told = scope.sections.contains(.measures) ? Set(measures.map(\.measure.id)) : []
    return try RestatementSearch(
      reader: reader, packs: sealed, scope: scope, posts: posts, measures: told
    ) { reference, register in
      journey.tells(of: reference, in: register) || stakes.tells(of: reference, in: register)
        || (register == .areaReport && areaReports.contains { $0.reference == reference })
    }.all().compactMap(withheldLetters.shown)
  }
}

extension PlanReader {
  func requireBoard(_ code: String) throws -> Board {
    let boards = try boards()
    if let board = boards.first(where: { $0.code == code.folded }) { return board }
    throw BoardRefusal.unknown(code, known: boards.map(\.code))
  }
}
