package import PlanModel

/// Why nothing was imported.
package enum ImportRefusal: Error, Equatable {
  case sheet([ImportFinding])
  case historyNeedsEmptyPlan
  case packNotAsSealed(PackFinding)
}

extension ImportRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .sheet(let findings):
      Told(
        findings.contains { $0.isError && $0.row == nil && $0.column != nil } ? "sheet_headings" : "sheet_errors",
        "nothing was imported: \(findings.count(where: \.isError)) cell(s) or row(s) are wrong")
    case .historyNeedsEmptyPlan:
      Told(
        "history_needs_empty_plan",
        "the plan has another history already; a whole history is imported only into a new plan")
    case .packNotAsSealed(let finding):
      Told("pack_not_as_sealed", "nothing was imported; \(finding.pack): \(finding.says)")
    }
  }
}
