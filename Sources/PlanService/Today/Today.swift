package import PlanModel
internal import PlanStorage

extension PlanService {
  /// What waits for whoever keeps the plan, the most pressing first.
  package func todayItems() throws -> [TodayItem] {
    let chase = try chaseItem()
    let ofPlan = try read { try Today($0, on: today).items() }
    return (ofPlan + [chase].compactMap(\.self)).sorted { a, b in
      let order = TodayItem.Kind.allCases
      return (order.firstIndex(of: a.kind) ?? 0) < (order.firstIndex(of: b.kind) ?? 0)
    }
  }

  /// A chase that did not run, or messages that did not go out; where no policy is set nobody is chased.
  private func chaseItem() throws -> TodayItem? {
    guard try read({ try $0.chasePolicy() }).sender != nil else { return nil }
    let status = try chaseStatus()
    if status.isLate {
      return TodayItem(
        .chase, count: 1, says: "the chase has not run since \(status.lastRun?.on.long ?? "it was set up")",
        command: "improve chase status")
    }
    guard !status.unsent.isEmpty else { return nil }
    return TodayItem(
      .chase, count: status.unsent.count, says: "\(status.unsent.count) messages of the chase have not gone out",
      command: "improve chase status", about: status.unsent.map(\.addressee))
  }
}

/// What the plan itself says is waiting on a day.
private struct Today {
  private let reader: PlanReader
  private let day: PlanDate

  init(_ reader: PlanReader, on day: PlanDate) {
    self.reader = reader
    self.day = day
  }

  func items() throws -> [TodayItem] {
    try ofRound() + [replies(), proposals(), measures(), posts(), lint()].compactMap(\.self) + ofBoards() + ofJourney()
      + ofStakes()
  }

  private func ofRound() throws -> [TodayItem] {
    let rounds = try reader.rounds()
    guard let last = rounds.last else { return [] }
    return try rounds.dropLast().flatMap { try conflicts(try reader.progress(of: $0, on: day)) }
      + ofRound(try reader.progress(of: last, on: day))
  }

  private func conflicts(_ progress: RoundProgress) throws -> [TodayItem] {
    let inConflict = progress.answers.filter { ($0.returns.last?.inConflict ?? 0) > 0 }
    guard !inConflict.isEmpty else { return [] }
    let rows = inConflict.compactMap { $0.returns.last?.inConflict }.reduce(0, +)
    let month = progress.round.month
    return [
      TodayItem(
        .conflicts, count: rows,
        says: "\(rows == 1 ? "1 row" : "\(rows) rows") of the returns for \(month.long) in conflict with the plan",
        command: "improve round import FILE --month \(month.iso) --take theirs|ours REF...",
        about: inConflict.map(\.asked.officer.called))
    ]
  }

  private func ofRound(_ progress: RoundProgress) throws -> [TodayItem] {
    let round = progress.round
    var items = try conflicts(progress)
    if !progress.missing.isEmpty {
      let late = progress.missing.compactMap(\.workingDaysLate).max()
      let when = late.map { "\($0) working days late" } ?? "asked for by \(round.answerBy.long)"
      items.append(
        TodayItem(
          .returns, count: progress.missing.count,
          says:
            "\(progress.missing.count) of \(progress.answers.count) returns for \(round.month.long) missing, \(when)",
          command: "improve round status", about: progress.missing.map(\.asked.officer.called)))
    }
    return items
  }

  private func replies() throws -> TodayItem? {
    let waiting = try reader.replies().filter(\.isOpen)
    guard !waiting.isEmpty else { return nil }
    return TodayItem(
      .replies, count: waiting.count,
      says: waiting.count == 1 ? "1 reply to the chase" : "\(waiting.count) replies to the chase",
      command: "improve replies", about: waiting.map(\.sender))
  }

  private func proposals() throws -> TodayItem? {
    let waiting = try reader.position(asAt: day).actions.filter { $0.proposal != nil && !$0.isClosed }
    guard !waiting.isEmpty, let board = try reader.askedBoard() else { return nil }
    return TodayItem(
      .proposals, count: waiting.count,
      says: "waiting for the \(board.title): \(waiting.count) due date\(waiting.count == 1 ? "" : "s")",
      command: "improve decide \(board.code) --on DATE REF agree|refuse|defer",
      about: waiting.map(\.reference.description))
  }

  private func measures() throws -> TodayItem? {
    let missing = try reader.missingValues(asAt: day)
    guard !missing.isEmpty else { return nil }
    var owed: [String] = []
    for value in missing where !owed.contains(value.measure.code) { owed.append(value.measure.code) }
    return TodayItem(
      .measures, count: missing.count,
      says: missing.count == 1 ? "1 value of a measure missing" : "\(missing.count) values of measures missing",
      command: "improve measure due", about: owed)
  }

  private func posts() throws -> TodayItem? {
    let missing = ConfirmedPosts(try reader.confirmedPosts()).missing(
      from: try reader.officerHistory().compactMap(\.role))
    guard !missing.isEmpty else { return nil }
    return TodayItem(
      .posts, count: missing.count,
      says: "not confirmed, so that no public paper can be made: \(missing.count) post\(missing.count == 1 ? "" : "s")",
      command: "improve officer confirm POST...", about: missing)
  }

  private func lint() throws -> TodayItem? {
    let all = try reader.lint(asAt: day, rules: LintRule.allCases).findings
    let before = try reader.lintGoneThrough()
    let findings = all.filter { finding in
      !(before?.findings.contains { $0.rule == finding.rule && $0.subjects == finding.subjects } ?? false)
    }
    guard !findings.isEmpty else { return nil }
    var rules: [String] = []
    for finding in findings where !rules.contains(finding.rule.rawValue) { rules.append(finding.rule.rawValue) }
    return TodayItem(
      .lint, count: findings.count,
      says: "to be questioned in the plan: \(findings.count)"
        + (before.map { " since \($0.on.long), \(all.count) in all" } ?? ""),
      command: "improve lint", about: rules)
  }

  private func ofJourney() throws -> [TodayItem] {
    let journey = try reader.journey(asAt: day)
    let coming = day.adding(days: Today.daysAhead)
    func isPressing(_ due: PlanDate?) -> Bool { due.map { $0 <= coming } ?? false }
    let deadlines = journey.deadlines.filter { !$0.isClosed && isPressing($0.dueOn) }
    let answers = journey.recommendations.filter { !$0.isClosed && isPressing($0.dueOn) }
    let promised = journey.closedByPromise
    let papers = journey.programme.filter { !$0.isClosed && isPressing($0.papersDueOn) }
    let bare = journey.findingsWithoutAction
    return [
      item(.deadlines, deadlines.map(\.reference), "of inspectors due by \(coming.long)", "inspection deadline"),
      item(.recommendations, answers.map(\.reference), "due by \(coming.long)", "recommendation list"),
      item(
        .recommendations, promised.map(\.reference), "closed by a promise that nothing has kept yet",
        "recommendation list --promised"),
      item(.programme, papers.map(\.reference), "whose paper is due by \(coming.long)", "programme list"),
      item(.findings, bare.map(\.finding.reference), "without an action", "finding list --state no-action"),
    ].compactMap(\.self)
  }

  private func ofStakes() throws -> [TodayItem] {
    func isOwed<Item>(_ line: MoneyLine<Item>) -> Bool {
      line.isCounted && line.forecastDueOn.map { $0 <= day } ?? false
    }
    let savings = try reader.moneyLines(of: Saving.self, asAt: day)
    let benefits = try reader.moneyLines(of: Benefit.self, asAt: day)
    let owed = savings.filter(isOwed).map(\.reference) + benefits.filter(isOwed).map(\.reference)
    let unshown = benefits.filter { !$0.exceptions(asAt: day).filter(\.isOfClaim).isEmpty }.map(\.reference)
    let risks = try reader.riskRegister(asAt: day).risks.filter { $0.isOpen && ($0.dueOn.map { $0 <= day } ?? false) }
    let isOfSavings = owed.contains { $0.description.hasPrefix("\(MoneyKind.saving)/") }
    return [
      item(.forecasts, owed, "of savings and benefits missing", isOfSavings ? "saving list" : "benefit list"),
      item(.benefits, unshown, "claimed, and not shown by a measure or a volume", "benefit list --exceptions"),
      item(.risks, risks.map(\.reference), "to be reviewed", "risk list"),
    ].compactMap(\.self)
  }

  private func item(
    _ kind: TodayItem.Kind, _ about: [ItemReference], _ words: String, _ command: String
  ) -> TodayItem? {
    guard !about.isEmpty else { return nil }
    let name =
      switch kind {
      case .programme: about.count == 1 ? "item of a programme" : "items of programmes"
      default: about.count == 1 ? String(kind.rawValue.dropLast()) : kind.rawValue
      }
    return TodayItem(
      kind, count: about.count, says: "\(about.count) \(name) \(words)", command: "improve \(command)",
      about: about.map(\.description))
  }

  /// How long before a meeting its papers are made.
  private static let daysAhead = 14

  private func ofBoards() throws -> [TodayItem] {
    let packs = try reader.packs()
    let boards = Dictionary(firstValues: try reader.boards().map { ($0.id, $0) })
    let coming = try reader.meetings().filter {
      !$0.isCancelled && $0.heldOn >= day && $0.heldOn - day <= Today.daysAhead
    }.sorted { $0.heldOn < $1.heldOn }
    return coming.flatMap { meeting -> [TodayItem] in
      guard let board = boards[meeting.boardID] else { return [] }
      let month = PlanMonth(containing: PlanMonth(containing: meeting.heldOn).firstDay.adding(days: -1))
      let isSealed = packs.contains { $0.boardCode == board.code && $0.visit == nil && $0.asAt >= month.lastDay }
      let papers = TodayItem(
        .meetings, count: 1, says: "the \(board.title) meets on \(meeting.heldOn.long)",
        command: "improve summary --board \(board.code) --month \(month.iso)", about: [board.code])
      let seal = TodayItem(
        .packs, count: 1, says: "no pack of \(month.long) is sealed for the \(board.title) of \(meeting.heldOn.long)",
        command: "improve pack seal --board \(board.code) --month \(month.iso)", about: [board.code])
      return isSealed ? [papers] : [seal, papers]
    }
  }
}
