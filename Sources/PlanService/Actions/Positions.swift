package import PlanModel
internal import PlanStorage

extension PlanService {
  package func plan() throws -> Plan { try read { try $0.plan() } }

  /// Every action as at `date` that the filter keeps.
  ///
  /// - Throws: `Refusal` where the filter names an area, officer or rating the plan does not have, which is more
  ///   likely a slip than a wish for nothing.
  package func position(asAt date: PlanDate, filter: ActionFilter = ActionFilter()) throws -> Position {
    try read { reader in
      let filter = try reader.checked(filter, asAt: date)
      return try reader.position(asAt: date).kept(by: filter)
    }
  }

  /// The same, holding only what is overdue: found by index, without reading the rest.
  package func overdue(asAt date: PlanDate, filter: ActionFilter = ActionFilter()) throws -> Position {
    try read { reader in
      let filter = try reader.checked(filter, asAt: date)
      return try reader.position(asAt: date, overdueOnly: true).kept(by: filter)
    }
  }

  /// One action as at `date` with its whole story.
  package func story(of reference: Reference, asAt date: PlanDate) throws -> (
    plan: Plan, action: Action, log: [LogEntry]
  ) {
    try read { reader in
      let action = try reader.requireAction(reference, on: date)
      return (
        plan: try reader.plan(), action: action,
        log: LogEntry.story(of: try reader.revisions(of: [reference]))
      )
    }
  }

  /// What was recorded of the given actions, or of all, in the order in which it was recorded.
  package func log(of references: [Reference]) throws -> [LogEntry] {
    try read { reader in
      let known = try Set(reader.references())
      for reference in references where !known.contains(reference) {
        throw Refusal.unknownReference(reference.description, nearest: try reader.nearest(to: reference))
      }
      return LogEntry.story(
        of: try reader.revisions(of: references.isEmpty ? nil : references))
    }
  }

  package func history() throws -> History { try read { try $0.history() } }
}

extension Position {
  fileprivate func kept(by filter: ActionFilter) -> Position {
    filter.isEverything
      ? self : Position(plan: plan, asAt: asAt, actions: actions.filter(filter.keeps))
  }
}

extension PlanReader {
  fileprivate func checked(_ filter: ActionFilter, asAt date: PlanDate) throws -> ActionFilter {
    var checked = filter
    if let number = filter.areaNumber {
      let known = try areas(asAt: date).map(\.number)
      guard known.contains(number) else { throw Refusal.unknownArea(number, known: known) }
    }
    if let text = filter.officer {
      let officers = try officers(asAt: date)
      guard officers.contains(where: { $0.matches(text) }) else {
        throw Refusal.unknownOfficer(
          text,
          nearest: Nearest.suggestions(
            for: text, among: officers.flatMap { [$0.name, $0.role].compactMap(\.self) }))
      }
    }
    if let text = filter.rating, text.folded != "unrated" {
      let key = try plan().key
      guard let rating = key.rating(text) else {
        throw Refusal.unknownRating(text, accepted: "\(key.accepted) or unrated")
      }
      checked.rating = rating.code
    }
    return checked
  }
}
