package import PlanModel
internal import PlanStorage

extension PlanService {
  package func plan() throws -> Plan { try read { try $0.plan() } }

  /// Every action as at `date` that the filter keeps.
  ///
  /// - Throws: where the filter names an area, officer or rating the plan does not have, which is more likely a slip
  ///   than a wish for nothing.
  ///
  /// - Parameter claims: whether it is told what the measure beside each completed action has done since.
  package func position(
    asAt date: PlanDate, filter: ActionFilter = ActionFilter(), claims: Bool = false
  ) throws -> Position {
    try read { reader in
      let filter = try reader.checked(filter, asAt: date)
      let position = try reader.position(asAt: date).kept(by: filter)
      return claims ? position.with(try reader.claims(of: position.actions, asAt: date)) : position
    }
  }

  /// The same, holding only what is overdue: found by index, without reading the rest.
  package func overdue(asAt date: PlanDate, filter: ActionFilter = ActionFilter()) throws -> Position {
    try read { reader in
      let filter = try reader.checked(filter, asAt: date)
      return try reader.position(asAt: date, overdueOnly: true).kept(by: filter)
    }
  }

  /// One action as at `date` with its part of the ledger.
  package func story(of reference: Reference, asAt date: PlanDate) throws -> (
    plan: Plan, action: Action, log: [LedgerEntry]
  ) {
    try read { reader in
      let action = try reader.requireAction(reference, on: date)
      // What was said of it beside another plan's promise is part of its story.
      let judged = try reader.histories(of: Duplicate.self).filter { history in
        history.revisions.contains { $0.values.actions == [reference] }
      }.map(\.reference)
      return (
        plan: try reader.plan(), action: action,
        log: try LedgerReading(reader).entries(of: [reference], Set(judged)).filter { $0.entry.effectiveOn <= date }
      )
    }
  }

  package func rows() throws -> PlanRows { try read { try $0.rows() } }
}

extension Position {
  fileprivate func kept(by filter: ActionFilter) -> Position {
    filter.isEverything
      ? self : Position(plan: plan, asAt: asAt, actions: actions.filter(filter.keeps))
  }
}

extension PlanReader {
  /// - Throws: `OfficerRefusal.unknown` where nobody is called so.
  func officers(matching text: String, asAt date: PlanDate) throws -> [Officer] {
    let officers = try officers(asAt: date)
    let found = officers.filter { $0.matches(text) }
    guard found.isEmpty else { return found }
    throw OfficerRefusal.unknown(
      text,
      nearest: Nearest.suggestions(for: text, among: officers.flatMap { [$0.name, $0.role].compactMap(\.self) }))
  }

  fileprivate func checked(_ filter: ActionFilter, asAt date: PlanDate) throws -> ActionFilter {
    var checked = filter
    if let number = filter.areaNumber {
      let known = try areas(asAt: date).map(\.number)
      guard known.contains(number) else { throw AreaRefusal.unknown(number, known: known) }
    }
    if let text = filter.officer { _ = try officers(matching: text, asAt: date) }
    if let text = filter.rating, text.folded != "unrated" {
      let key = try plan().key
      guard let rating = key.rating(text) else {
        throw UpdateRefusal.unknownRating(text, accepted: "\(key.accepted) or unrated")
      }
      checked.rating = rating.code
    }
    return checked
  }
}
