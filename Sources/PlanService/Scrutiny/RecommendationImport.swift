package import PlanModel
internal import PlanStorage

/// What an import of a register recorded.
package struct RegisterImportOutcome<Item: RegisterItem>: Sendable {
  package var recorded: [RecordedItem<Item>] = []
  package var unchangedCount = 0
  /// What is doubtful in it, and was taken all the same.
  package var warnings: [ImportFinding] = []
}

extension PlanService {
  /// Records a tracker as its committee prints it, all or none; what is there already is compared by meeting and number.
  ///
  /// - Throws: `ImportRefusal.sheet` with every row that is wrong.
  package func importRecommendations(
    _ sheet: RegisterSheet, of code: String, request: UpdateRequest, dryRun: Bool
  ) throws -> RegisterImportOutcome<Recommendation> {
    let work = { (writer: PlanWriter) in
      let context = try request.context(.recommendationImport, today: writer.today)
      let board = try writer.reader.requireBoard(code)
      return try TrackerImport(registering: try Registering(writer, context), board: board).run(sheet)
    }
    return try dryRun ? rehearse(work) : write(work)
  }
}

/// One tracker being recorded in one transaction.
private struct TrackerImport {
  let registering: Registering<Recommendation>
  let board: Board

  func run(_ sheet: RegisterSheet) throws -> RegisterImportOutcome<Recommendation> {
    var outcome = RegisterImportOutcome<Recommendation>()
    var findings = sheet.findings
    var numbering = TrackerNumbers(registering.histories, of: board, on: registering.context.effectiveOn)
    var meeting: PlanDate?
    var items: [(row: RegisterSheet.Row, item: Recommendation)] = []
    for row in sheet.rows {
      // A merged cell is filled in its first row alone.
      if let text = row["meeting"] {
        meeting = date(text, row, "meeting", &findings)
      } else if meeting != nil {
        findings.append(.warning(row: row.number, column: "meeting", "is blank: taken as the meeting of the row above"))
      }
      guard let day = meeting else {
        if row["meeting"] == nil { findings.append(.error(row: row.number, column: "meeting", "is blank")) }
        continue
      }
      let number = row["number"] ?? numbering.number(of: row["text"] ?? "", on: day)
      if let item = try item(row, on: day, number: number, &findings) { items.append((row, item)) }
    }
    findings += twice(items)
    guard !findings.contains(where: \.isError) else {
      throw ImportRefusal.sheet(findings.sorted { ($0.row ?? 0) < ($1.row ?? 0) })
    }
    for (row, item) in items { try record(item, row, &outcome) }
    outcome.warnings += findings + doubts(items)
    return outcome
  }

  private func twice(_ items: [(row: RegisterSheet.Row, item: Recommendation)]) -> [ImportFinding] {
    Dictionary(grouping: items, by: \.item.reference).values.filter { $0.count > 1 }.flatMap { same in
      same.dropFirst().map {
        .error(row: $0.row.number, column: "number", value: $0.item.reference.description, "stands twice")
      }
    }
  }

  private func date(
    _ text: String, _ row: RegisterSheet.Row, _ column: String, _ findings: inout [ImportFinding]
  ) -> PlanDate? {
    if case .date(let date) = DateText.read(text) {
      if date <= registering.context.effectiveOn { return date }
      findings.append(.error(row: row.number, column: column, value: text, "is still to come"))
      return nil
    }
    findings.append(
      .error(row: row.number, column: column, value: text, "is no date; accepted: \(DateText.acceptedForms)"))
    return nil
  }

  /// What a row says; nil where something of it is wrong.
  private func item(
    _ row: RegisterSheet.Row, on day: PlanDate, number: String, _ findings: inout [ImportFinding]
  ) throws -> Recommendation? {
    guard let words = row["text"] else {
      findings.append(.error(row: row.number, column: "text", "is blank"))
      return nil
    }
    var details = RecommendationDetails()
    if let type = row["type"] {
      guard let kind = RecommendationKind(rawValue: type.uppercased()) else {
        findings.append(.error(row: row.number, column: "type", value: type, "is neither R nor A"))
        return nil
      }
      details.kind = kind
    } else {
      findings.append(
        .warning(row: row.number, column: "type", "is blank: one that is new is taken as R, a recommendation"))
    }
    details.receivedOn = row["received"].flatMap { date($0, row, "received", &findings) }
    details.officer = row["officer"]
    do {
      var item = try registering.made(
        words, by: board, on: day, number: number, details)
      item.progress = row["progress"]
      try respond(&item, row, &findings)
      complete(&item, row, &findings)
      return item
    } catch let problem as any ExplainedError {
      findings.append(.error(row: row.number, problem.explanation))
      return nil
    }
  }

  private func respond(
    _ item: inout Recommendation, _ row: RegisterSheet.Row, _ findings: inout [ImportFinding]
  ) throws {
    guard let text = row["response"] else { return }
    guard item.kind == .recommendation else {
      findings.append(
        .error(row: row.number, column: "response", value: text, "stands beside an action, which asks for none"))
      return
    }
    // "Accepted: work begins in May" is a response and its words.
    let parts = text.split(maxSplits: 1) { $0 == ":" || $0 == "-" || $0 == "–" }
    guard let response = RecommendationResponse(reading: parts.first.map(String.init) ?? text) else {
      findings.append(
        .error(
          row: row.number, column: "response", value: text,
          "begins with no response; accepted: accepted, partly accepted, rejected, noted, and then its words"))
      return
    }
    let words = parts.count > 1 ? parts[1].trimmed.nonBlank : nil
    if response == .rejected, words == nil {
      throw RecommendationRefusal.rejectionNeedsReason(item.reference.description)
    }
    item.response = response
    item.responseWords = words
  }

  private func complete(
    _ item: inout Recommendation, _ row: RegisterSheet.Row, _ findings: inout [ImportFinding]
  ) {
    guard let status = row["status"] else { return }
    switch status.folded {
    case "complete", "completed", "closed", "done", "green": item.completedOn = registering.context.effectiveOn
    case "open", "ongoing", "in progress", "outstanding", "not started", "amber", "red": break
    default:
      findings.append(
        .error(
          row: row.number, column: "status", value: status,
          "is no status; accepted: Complete, In progress, Outstanding, or blank"))
    }
  }

  private func record(
    _ item: Recommendation, _ row: RegisterSheet.Row, _ outcome: inout RegisterImportOutcome<Recommendation>
  ) throws {
    guard let known = registering.history(of: item.reference) else {
      outcome.recorded.append(try registering.add(item))
      return
    }
    if let reason = known.item(asAt: registering.context.effectiveOn)?.withdrawnReason {
      outcome.warnings.append(
        .warning(row: row.number, value: item.reference.description, "was withdrawn, and is passed over: \(reason)"))
      return
    }
    let before = try known.standing(on: registering.context.effectiveOn)
    if before.recommendation.folded != item.recommendation.folded {
      outcome.warnings.append(
        .warning(
          row: row.number, column: "text", value: item.recommendation,
          "is other words for \(item.reference), which were \"\(before.recommendation)\""))
    }
    do {
      // What the tracker leaves blank it says nothing of.
      let recorded = try registering.update(known.reference.description) { standing in
        for field in Recommendation.fields where field.get(item) != nil {
          if field.name == "completed_on", before.completedOn != nil { continue }
          // What is taken where a cell is blank is no word of the sheet's.
          if field.name == "kind", row["type"] == nil { continue }
          _ = field.set(&standing, field.get(item))
        }
      }
      outcome.recorded.append(recorded)
    } catch UpdateRefusal.nothingToChange {
      outcome.unchangedCount += 1
    }
  }

  /// What a committee clerk would ask about: no day of receipt, no response in time, a completion that only promises.
  private func doubts(_ items: [(row: RegisterSheet.Row, item: Recommendation)]) -> [ImportFinding] {
    let day = registering.context.effectiveOn
    var findings: [ImportFinding] = []
    for (row, item) in items {
      if item.kind == .recommendation, item.receivedOn == nil {
        findings.append(
          .warning(
            row: row.number, column: "received",
            "is not given: the two months for a response are counted from the meeting, to \(item.responseDueOn?.long ?? "")"
          ))
      }
      if item.isResponseOverdue(asAt: day) {
        findings.append(
          .warning(
            row: row.number, column: "response",
            "there is none, and it was due on \(item.responseDueOn?.long ?? "")"))
      }
      if item.completedOn != nil, item.kind == .recommendation, item.response == nil {
        findings.append(
          .warning(row: row.number, column: "status", value: row["status"], "and no response to it is recorded"))
      }
      if item.completedOn != nil {
        findings.append(
          .warning(
            row: row.number, column: "status", value: row["status"],
            "and no day of completion is given: taken as \(day.long)"))
      }
      if let promise = item.promise {
        findings.append(
          .warning(
            row: row.number, column: "progress", value: promise, "promises what is still to come: closed by promise"))
      }
    }
    return findings
  }
}

/// Which number a row without one has: a committee's next tracker leaves out what is done, so that a row's place says
/// nothing, and its words do.
private struct TrackerNumbers {
  /// By the day of the meeting: what is there and no row has been found to be.
  private var open: [PlanDate: [(number: String, words: String)]] = [:]
  private var last: [PlanDate: Int] = [:]

  init(_ histories: [RegisterHistory<Recommendation>], of board: Board, on date: PlanDate) {
    for item in histories.compactMap({ $0.item(asAt: date) }) where item.board == board.code {
      guard let day = item.madeOn, let number = item.reference.description.split(separator: "/").last else { continue }
      open[day, default: []].append((String(number), item.recommendation))
      last[day] = max(last[day] ?? 0, Reference.number(number.prefix { $0.isNumber }) ?? 0)
    }
  }

  /// That of the same words, or of nearly the same; or else the next.
  mutating func number(of words: String, on day: PlanDate) -> String {
    let known = open[day] ?? []
    let same =
      known.firstIndex { $0.words.folded == words.folded } ?? known.firstIndex { Likeness.of($0.words, words) >= 0.6 }
    if let same { return open[day]?.remove(at: same).number ?? "" }
    last[day, default: 0] += 1
    return String(last[day] ?? 1)
  }
}
