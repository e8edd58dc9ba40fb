package import PlanModel
internal import PlanStorage

extension PlanService {
  /// What a board reads.
  ///
  /// - Throws: `Refusal`, among others `.namesInText` where names are to be posts and the plan's own text names officers.
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
  /// Nil where officers stand by name.
  private let posts: Posts?

  init(
    _ reader: PlanReader, _ request: SummaryRequest, today: PlanDate, progress: Progress, despite: String? = nil
  ) throws {
    self.reader = reader
    self.request = request
    self.today = today
    self.progress = progress
    board = try request.boardCode.map { try reader.requireBoard($0) }
    let scope = try request.scope(of: board, despite: despite)
    self.scope = scope
    let code = board?.code
    packs = try reader.packs().filter { $0.boardCode == code }
    period = try SummaryPeriod(
      request, board: board, packs: packs.filter { $0.covers(area: scope.areaNumber) }, today: today)
    posts = scope.names == .posts ? Posts(officers: try reader.officerHistory()) : nil
    if let number = scope.areaNumber {
      let known = try reader.areas(asAt: period.asAt).map(\.number)
      guard known.contains(number) else { throw Refusal.unknownArea(number, known: known) }
    }
  }

  func summary() throws -> Summary {
    progress.begin("reading the plan")
    let position = try position(asAt: period.asAt)
    guard !position.actions.isEmpty else { throw try nothingToReport() }
    progress.begin("reading the plan of before")
    let movement = Movement(from: try self.position(asAt: period.since), to: position)
    let begins = try reader.beginsOn().map { $0 > period.since } ?? true
    progress.begin("looking for what moved, and why")
    let redatings = try redatings()
    let causes = MovementCauses(
      try reader.movementRevisions(of: movement.moved(isWholePlanAdded: begins)), movement: movement)
    progress.begin("counting the last twelve months")
    let trend = try trend()
    let summary = Summary(
      position: position, movement: movement, board: board, scope: scope, lastPack: period.lastPack,
      redatings: redatings, causes: causes, forecast: try forecast(position), trend: trend,
      restatements: try restatements(),
      planBeginsInPeriod: begins)
    if scope.names == .posts, !request.allowsNamesInText {
      progress.begin("looking for names in the text")
      let search = NameSearch(officers: try reader.officerHistory(), allowed: request.allowedNames)
      let found = SummaryTexts(summary).names(search)
      guard found.isEmpty else { throw Refusal.namesInText(found) }
    }
    return summary
  }

  private func nothingToReport() throws -> Refusal {
    if let number = scope.areaNumber, try !reader.position(asAt: period.asAt).actions.isEmpty {
      return .areaWithoutActions(number, on: period.asAt)
    }
    return try reader.beginsOn().map { Refusal.notBegun(on: period.asAt, beginsOn: $0) } ?? .emptyPlan
  }

  private func position(asAt date: PlanDate) throws -> Position {
    var position = try reader.position(asAt: date)
    if let number = scope.areaNumber {
      position = Position(
        plan: position.plan, asAt: position.asAt, actions: position.actions.filter { $0.area.number == number })
    }
    return posts?.position(position) ?? position
  }

  private func isInScope(_ reference: Reference) -> Bool {
    scope.areaNumber.map { $0 == reference.area } ?? true
  }

  private func shown(_ story: [LogEntry]) -> [LogEntry] { posts.map { posts in story.map(posts.entry) } ?? story }

  private func redatings() throws -> [Redating] {
    let (since, asAt) = (period.since, period.asAt)
    return shown(LogEntry.story(of: try reader.revisionsOfRedated(since: since, asAt: asAt)))
      .compactMap(Redating.init)
      .filter { $0.effectiveOn > since && $0.effectiveOn <= asAt && isInScope($0.reference) }
      .sorted { ($0.reference, $0.effectiveOn) < ($1.reference, $1.effectiveOn) }
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
    let standings = try reader.standings(asAt: period.asAt).lazy.filter { standing in
      scope.areaNumber.map { $0 == standing.area } ?? true
    }
    return Trend.points(of: standings, on: Trend.days(to: period.asAt))
  }

  /// What was recorded since the board's last pack was sealed that changes what any of its packs said.
  private func restatements() throws -> [Restatement] {
    let ours = packs.filter { $0.asAt <= period.asAt }
    guard let last = ours.max(by: { $0.knownThrough < $1.knownThrough }),
      let latestDay = ours.map(\.asAt).max()
    else { return [] }
    let references = try reader.referencesRevised(after: last.knownThrough, effectiveThrough: latestDay)
      .filter(isInScope)
    return try references.flatMap { reference in
      let revisions = try shown(LogEntry.story(of: reader.revisions(of: [reference]))).map(\.revision)
      let told = ours.filter { $0.covers(area: reference.area) }
      return told.sorted { $0.asAt > $1.asAt }.compactMap {
        Restatement(of: $0, knownThrough: last.knownThrough, revisions: revisions)
      }
    }
  }
}

extension PlanReader {
  func requireBoard(_ code: String) throws -> Board {
    let boards = try boards()
    if let board = boards.first(where: { $0.code == code.folded }) { return board }
    throw Refusal.unknownBoard(code, known: boards.map(\.code))
  }
}
