package import PlanModel
internal import PlanStorage

/// What lint found, and what it did not say again.
package struct LintResult: Sendable {
  package let position: Position
  package let findings: [LintFinding]
  /// How many findings somebody has answered.
  package let waivedCount: Int
}

extension PlanService {
  package func lint(asAt date: PlanDate, rules: [LintRule]) throws -> LintResult {
    try read { try $0.lint(asAt: date, rules: rules) }
  }

  /// The same of the plan as it would be with a sheet; nothing is recorded.
  ///
  /// - Throws: `ImportRefusal.sheet` with every bad row.
  package func lint(_ sheet: ImportSheet, request: UpdateRequest, rules: [LintRule]) throws -> LintResult {
    guard !sheet.rows.isEmpty else { throw ImportRefusal.sheet(sheet.findings) }
    return try rehearse { writer in
      let context = try request.context(.import, today: writer.today)
      _ = try SheetImport(sheet, writer: writer, request: SheetRequest(), context: context).run(progress)
      return try writer.reader.lint(asAt: context.effectiveOn, rules: rules)
    }
  }

  /// Keeps the answer to a rule about actions, so that it is not asked again; with no reason takes it back.
  package func waive(
    _ references: [Reference], items: Set<ItemReference> = [], _ rule: LintRule, reason: String?, by: String
  ) throws {
    try write { writer in
      let reason = try reason.map { try PlanText.required($0, field: "reason") }
      let context = try UpdateRequest(on: nil, by: by, note: nil).context(
        .lintWaive, today: writer.today, reason: reason)
      for reference in references {
        try writer.reader.requireReference(reference)
        try writer.waive(reference, rule.rawValue, reason: reason, context: context)
      }
      for item in items.sorted() { try writer.waive(item, rule.rawValue, reason: reason, context: context) }
    }
  }
}

extension PlanReader {
  func lint(asAt date: PlanDate, rules: [LintRule]) throws -> LintResult {
    let position = try position(asAt: date)
    let lint = try lint(position, knownThrough: .max) { try self.position(asAt: $0) }
    let all = lint.findings(rules: rules)
    let findings = lint.findings(rules: rules, waivers: try lintWaivers())
    return LintResult(position: position, findings: findings, waivedCount: all.count - findings.count)
  }

  /// What lint found of the plan as it was when somebody last went through it, as known then: when a round was opened or a
  /// pack sealed; nil where neither was.
  func lintGoneThrough() throws -> (on: PlanDate, findings: [LintFinding])? {
    let rounds = try rounds().map { (on: $0.entry.recordedAt.londonDate, entry: $0.entry.id) }
    let packs = try packs().map { (on: $0.sealedAt.londonDate, entry: $0.knownEntry) }
    guard let last = (rounds + packs).max(by: { $0.entry < $1.entry }) else { return nil }
    func then(_ day: PlanDate) throws -> Position { try position(asAt: day, knownThrough: last.entry) }
    return (last.on, try lint(then(last.on), knownThrough: last.entry, then).findings())
  }

  /// - Parameter earlier: the plan as at a day before.
  private func lint(
    _ position: Position, knownThrough known: Int64, _ earlier: (PlanDate) throws -> Position
  ) throws -> PlanLint {
    let before = PlanMonth(containing: position.asAt).firstDay.adding(days: -1)
    let days = [before, PlanMonth(containing: before).firstDay.adding(days: -1)]
    return PlanLint(
      position, earlier: try days.map(earlier), reported: try reportedDays(asAt: position.asAt),
      calendar: try workingCalendar(), stakes: try stakesLint(asAt: position.asAt, knownThrough: known))
  }

  private func stakesLint(asAt date: PlanDate, knownThrough known: Int64) throws -> StakesLint {
    func lines<Item: MoneyItem>(_ type: Item.Type) throws -> [MoneyLine<Item>] {
      let book = try moneyBook(of: type)
      return book.isEmpty
        ? [] : book.lines(asAt: date, knownThrough: known, calendar: try workingCalendar())
    }
    return StakesLint(
      savings: try lines(Saving.self), benefits: try lines(Benefit.self),
      risks: try items(of: Risk.self, asAt: date, knownThrough: known))
  }
}
