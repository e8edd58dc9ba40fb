extension PlanLint {
  /// More than this share of the open actions is more than one officer can follow, from this many on.
  private static let mostShare = 0.25
  private static let mostFrom = 8

  func officerFindings(_ rule: LintRule) -> [LintFinding] {
    switch rule {
    case .noOfficer:
      open.filter { $0.lead == nil }.map {
        LintFinding(rule, [$0.reference], field: "officers", words: $0.state.officersAsPrinted ?? "", says: "nobody")
      }
    case .departmentForOfficer:
      open.compactMap { action in
        let words = action.state.officers.compactMap { $0.name == nil ? $0.role : $0.role == nil ? $0.name : nil }
        guard let post = words.first(where: PostWords.isNoPerson) else { return nil }
        return LintFinding(
          rule, [action.reference], field: "officers", words: post, says: "a department or a body, not a post")
      }
    default: officersWithMany
    }
  }

  private var officersWithMany: [LintFinding] {
    let led = open.filter { $0.lead != nil }
    let byLead = Dictionary(grouping: led) { $0.lead?.id ?? 0 }
    return byLead.values.filter { actions in
      actions.count >= PlanLint.mostFrom && Double(actions.count) > PlanLint.mostShare * Double(open.count)
    }.sorted { $0.count > $1.count }.map { actions in
      LintFinding(
        .officerHasMany, actions.map(\.reference), field: "officers", words: actions[0].lead?.called ?? "",
        says: "leads \(actions.count) of \(open.count) open actions")
    }
  }
}

/// The words by which a post is one that a person holds.
enum PostWords {
  private static let ofPeople: Set<String> = [
    "adviser", "advisor", "analyst", "assistant", "chair", "chief", "clerk", "consultant", "coordinator", "deputy",
    "director", "directors", "executive", "governor", "head", "heads", "headteacher", "lead", "leader", "leads",
    "manager",
    "managers", "member", "nurse", "officer", "officers", "partner", "practitioner", "principal", "secretary",
    "supervisor", "teacher", "worker", "workers", "commissioner", "solicitor", "iro", "dcs", "ceo", "lado", "planner",
  ]

  /// Whether words name neither a post nor, by two words with capitals, a person: "HR", "Commissioning team".
  static func isNoPerson(_ words: String) -> Bool {
    let parts = words.split { !$0.isLetter && $0 != "'" && $0 != "-" && $0 != "\u{2019}" }
    if parts.contains(where: { ofPeople.contains($0.lowercased()) }) { return false }
    let isAbbreviation = parts.count == 1 && words.allSatisfy { $0.isUppercase || !$0.isLetter }
    return isAbbreviation || parts.contains { bodies.contains($0.lowercased()) }
  }

  private static let bodies: Set<String> = [
    "team", "teams", "service", "services", "department", "hr", "finance", "legal", "partnership", "board", "group",
    "health",
    "police", "education", "commissioning", "council", "unit", "directorate", "agency", "all",
  ]
}
