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
    _ references: [Reference], _ rule: LintRule, reason: String?, by: String
  ) throws {
    try write { writer in
      let reason = try reason.map { try PlanText.required($0, field: "reason") }
      let context = try UpdateRequest(on: nil, by: by, note: nil).context(
        .lintWaive, today: writer.today, reason: reason)
      for reference in references {
        try writer.reader.requireReference(reference)
        try writer.waive(reference, rule.rawValue, reason: reason, context: context)
      }
    }
  }
}

extension PlanReader {
  func lint(asAt date: PlanDate, rules: [LintRule]) throws -> LintResult {
    let position = try position(asAt: date)
    let month = PlanMonth(containing: date)
    let before = month.firstDay.adding(days: -1)
    let days = [before, PlanMonth(containing: before).firstDay.adding(days: -1)]
    let lint = PlanLint(
      position, earlier: try days.map { try self.position(asAt: $0) }, reported: try reportedDays(asAt: date),
      calendar: try workingCalendar())
    let all = lint.findings(rules: rules)
    let findings = lint.findings(rules: rules, waivers: try lintWaivers())
    return LintResult(position: position, findings: findings, waivedCount: all.count - findings.count)
  }
}
