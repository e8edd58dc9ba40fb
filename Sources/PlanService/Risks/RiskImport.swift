package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Records a register of risks as it was kept, all or none; what is there already is compared by its number or its title.
  ///
  /// - Throws: `ImportRefusal.sheet` with every row that is wrong.
  package func importRisks(
    _ sheet: RegisterSheet, request: UpdateRequest, dryRun: Bool
  ) throws -> RegisterImportOutcome<Risk> {
    let work = { (writer: PlanWriter) in
      let context = try request.context(.riskImport, today: writer.today)
      return try RiskImport(registering: try Registering(writer, context)).run(sheet)
    }
    return try dryRun ? rehearse(work) : write(work)
  }
}

/// One register being recorded in one transaction.
private struct RiskImport {
  let registering: Registering<Risk>

  func run(_ sheet: RegisterSheet) throws -> RegisterImportOutcome<Risk> {
    var outcome = RegisterImportOutcome<Risk>()
    var findings = sheet.findings
    var seen: [String: Int] = [:]
    for row in sheet.rows {
      do {
        guard let title = row["title"] else { throw RegisterRefusal.without(.risk, field: "title") }
        let reference = try reference(row, title, sheet)
        if let first = seen.updateValue(row.number, forKey: reference) {
          throw ImportFinding.error(row: row.number, value: reference, "is the risk of row \(first) too")
        }
        let (details, doubts) = try details(row, title)
        findings += doubts
        try record(reference, details, row, &outcome, &findings)
      } catch let finding as ImportFinding {
        findings.append(finding)
      } catch UpdateRefusal.nothingToChange {
        outcome.unchangedCount += 1
      } catch let problem as any ExplainedError {
        findings.append(.error(row: row.number, problem.explanation))
      }
    }
    guard !findings.contains(where: \.isError) else { throw ImportRefusal.sheet(findings) }
    outcome.warnings = findings
    return outcome
  }

  private func reference(_ row: RegisterSheet.Row, _ title: String, _ sheet: RegisterSheet) throws -> String {
    let day = registering.context.effectiveOn
    if let text = row["number"] {
      let reference = RiskImport.reference(text)
      guard RegisterName.risk.isForm(of: reference) else {
        throw ImportFinding.error(row: row.number, column: "number", value: text, "is no number")
      }
      if let known = registering.history(of: ItemReference(reference))?.item(asAt: day),
        !Likeness.isCalled(known.title, title)
      {
        throw ImportFinding.error(
          row: row.number, column: "number", value: text,
          "is \"\(known.title)\" in the plan, and another risk here; numbers are for good")
      }
      return reference
    }
    let same = registering.histories.compactMap { $0.item(asAt: day) }.filter { $0.title.folded == title.folded }
      .sorted { ($0.isWithdrawn ? 1 : 0, $0.reference) < ($1.isWithdrawn ? 1 : 0, $1.reference) }
    if let known = same.first { return known.reference.description }
    return "risk/\(registering.nextNumber(beside: sheet.rows.compactMap { $0["number"] }.map(RiskImport.reference)))"
  }

  /// `R4`, `4` and `risk/4` are one.
  private static func reference(_ text: String) -> String {
    let words = text.folded
    return Risk.typed(words.hasPrefix("r") && !words.hasPrefix("risk/") ? String(words.dropFirst()) : words)
  }

  private func details(
    _ row: RegisterSheet.Row, _ title: String
  ) throws -> (details: RiskDetails, doubts: [ImportFinding]) {
    var details = RiskDetails()
    details.title = title
    details.cause = row["cause"]
    details.event = row["event"]
    details.consequence = row["consequence"]
    details.category = row["category"]
    details.officer = row["officer"]
    details.mitigation = row["mitigation"]
    if let text = row["review_on"] {
      guard case .date(let day) = DateText.read(text) else {
        throw ImportFinding.error(
          row: row.number, column: "review_on", value: text, "is no date; accepted: \(DateText.acceptedForms)")
      }
      details.reviewOn = day
    }
    var doubts: [ImportFinding] = []
    details.inherent = try score("inherent", row, &doubts)
    details.residual = try score("residual", row, &doubts)
    details.target = try score("target", row, &doubts)
    let missing = [("cause", row["cause"]), ("consequence", row["consequence"]), ("officer", row["officer"])].filter {
      $0.1 == nil
    }
    doubts += missing.map { .warning(row: row.number, column: $0.0, "is blank") }
    if details.residual == nil {
      doubts.append(
        .warning(row: row.number, column: "residual_likelihood", "is blank: the risk is in no cell of the grid"))
    }
    if let residual = details.residual?.score, let target = details.target?.score, residual < target {
      doubts.append(
        .warning(row: row.number, column: "target_score", "is \(target), above what the risk is now, \(residual)"))
    }
    if let inherent = details.inherent?.score, let residual = details.residual?.score, inherent < residual {
      doubts.append(
        .warning(
          row: row.number, column: "residual_score",
          "is \(residual), above what it would be if nothing were done, \(inherent)"))
    }
    return (details, doubts)
  }

  /// A printed score is held against likelihood times impact.
  private func score(
    _ name: String, _ row: RegisterSheet.Row, _ doubts: inout [ImportFinding]
  ) throws -> RiskScore? {
    func level(_ part: String) throws -> Int? {
      guard let text = row["\(name)_\(part)"] else { return nil }
      let words = part == "likelihood" ? RiskScore.likelihoods : RiskScore.impacts
      let number = Reference.number(text.trimmed) ?? words.firstIndex(of: text.folded).map { $0 + 1 }
      guard let number, RiskScore.levels.contains(number) else {
        throw ImportFinding.error(
          row: row.number, column: "\(name)_\(part)", value: text,
          "is none of 1 to 5 (\(words.joined(separator: ", ")))")
      }
      return number
    }
    let (likelihood, impact) = (try level("likelihood"), try level("impact"))
    let printed = row["\(name)_score"]
    guard let likelihood, let impact else {
      if likelihood != nil || impact != nil {
        throw ImportFinding.error(
          row: row.number, column: "\(name)_\(likelihood == nil ? "likelihood" : "impact")", "is blank beside the other"
        )
      }
      if let printed {
        if let score = RiskScore(reading: printed) { return score }
        doubts.append(
          .warning(
            row: row.number, column: "\(name)_score", value: printed,
            "stands without a likelihood and an impact, and is not taken"))
      }
      return nil
    }
    if let printed, Reference.number(printed.trimmed) != likelihood * impact {
      doubts.append(
        .warning(
          row: row.number, column: "\(name)_score", value: printed,
          "is not \(likelihood) times \(impact), which is \(likelihood * impact)"))
    }
    return RiskScore(likelihood: likelihood, impact: impact)
  }

  private func record(
    _ reference: String, _ details: RiskDetails, _ row: RegisterSheet.Row,
    _ outcome: inout RegisterImportOutcome<Risk>, _ findings: inout [ImportFinding]
  ) throws {
    let day = registering.context.effectiveOn
    guard let history = registering.history(of: ItemReference(reference)) else {
      var risk = Risk(RegisterIdentity(reference: reference))
      try registering.apply(details, to: &risk)
      risk.reviewEvery = RiskStanding.everyMonths
      risk.reviewOn = risk.reviewOn ?? risk.nextReview(after: day)
      if details.reviewOn == nil {
        findings.append(
          .warning(row: row.number, column: "review_on", "is blank: taken as \(risk.reviewOn?.long ?? "")"))
      }
      outcome.recorded.append(try registering.add(risk))
      return
    }
    if let reason = history.item(asAt: day)?.withdrawnReason {
      findings.append(.warning(row: row.number, value: reference, "was withdrawn, and is passed over: \(reason)"))
      return
    }
    if let closed = history.item(asAt: day)?.closedOn {
      findings.append(.warning(row: row.number, value: reference, "was closed on \(closed.long), and is passed over"))
      return
    }
    outcome.recorded.append(
      try registering.update(reference) { risk in
        let was = risk.reviewOn
        try registering.apply(details, to: &risk)
        if let was, risk.reviewOn != was, was <= registering.writer.today {
          risk.reviewOn = was
          findings.append(
            .warning(
              row: row.number, column: "review_on", value: row["review_on"],
              "does not take the place of the review that was due on \(was.long); record the review"))
        }
      })
  }
}
