/// Every action as it stood on a date, in the order of their references.
package struct Position: Sendable, Equatable {
  package let plan: Plan
  package let asAt: PlanDate
  package let actions: [Action]

  package init(plan: Plan, asAt: PlanDate, actions: [Action]) {
    self.plan = plan
    self.asAt = asAt
    self.actions = actions
  }

  package var counts: Counts { Counts(of: actions, asAt: asAt) }

  /// The areas that have an action, with the counts of each.
  package var areas: [(area: Area, counts: Counts)] {
    Dictionary(grouping: actions, by: \.area)
      .sorted { $0.key.number < $1.key.number }
      .map { (area: $0.key, counts: Counts(of: $0.value, asAt: asAt)) }
  }

  /// Overdue actions, the longest overdue first.
  package var overdue: [Action] {
    actions.filter { $0.isOverdue(asAt: asAt) }.longestOverdueFirst(asAt: asAt)
  }

  package var red: [Action] { actions.filter(\.state.isRed) }

  /// Open actions due on the position's date or within so many days after it, the soonest first.
  package func upcoming(within days: Int) -> [Action] {
    actions.filter { $0.isDue(within: days, of: asAt) }.soonestDueFirst
  }

  /// Open actions due from the position's date to `last`, the soonest first.
  package func due(through last: PlanDate) -> [Action] { upcoming(within: last - asAt) }

  /// Open actions not updated for at least so many days, the longest first.
  package func stale(days: Int) -> [Action] {
    actions.filter { $0.isStale(asAt: asAt, days: days) }
      .sorted(by: { ($0.updatedOn, $0.reference) }, <)
  }
}

extension [Action] {
  package var inOrderOfReference: [Action] {
    let references = map(\.reference)
    let isSorted = zip(references, references.dropFirst()).allSatisfy { $0 < $1 }
    return isSorted ? self : sorted(by: { $0.reference }, <)
  }

  package func longestOverdueFirst(asAt date: PlanDate) -> [Action] {
    sorted(by: { (-$0.daysOverdue(asAt: date), $0.reference) }, <)
  }

  /// The soonest due first; actions without a due date come last.
  package var soonestDueFirst: [Action] {
    sorted(by: { ($0.state.dueOn?.dayNumber ?? .max, $0.reference) }, <)
  }
}

extension Array {
  /// Sorted by a key that is taken once of each; actions are large, and are moved only once.
  func sorted<Key>(by key: (Element) -> Key, _ precedes: (Key, Key) -> Bool) -> [Element] {
    let keys = map(key)
    return indices.sorted { precedes(keys[$0], keys[$1]) }.map { self[$0] }
  }
}
