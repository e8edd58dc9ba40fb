/// Open actions from one position to a later one.
///
/// `opening + added + reopened - closed - withdrawn = closing`, always. An action added already complete counts
/// as added and closed, one added and withdrawn between the two dates as added and withdrawn.
package struct Bridge: Equatable, Sendable {
  package let opening: Int
  package let added: Int
  package let reopened: Int
  package let closed: Int
  package let withdrawn: Int
  package let closing: Int
}

/// How many actions went from one rating to another between two positions, and which.
package struct Transition: Equatable, Sendable {
  /// The rating's code, `unrated`, `withdrawn`, or nil for an action that was not there.
  package let from: String?
  package let to: String
  package let references: [Reference]

  package var count: Int { references.count }
}

/// The difference between two positions.
package struct Movement: Sendable {
  package let since: PlanDate
  package let asAt: PlanDate
  /// The counts of the earlier position.
  package let opening: Counts
  package let bridge: Bridge
  package let transitions: [Transition]
  package let added: [Action]
  package let completed: [Action]
  package let reopened: [Action]
  package let withdrawn: [Action]
  package let newlyRed: [Action]
  /// Red before, open and no longer red now.
  package let recovered: [Action]

  package init(from earlier: Position, to later: Position) {
    since = earlier.asAt
    asAt = later.asAt
    opening = earlier.counts
    let before = Dictionary(uniqueKeysWithValues: earlier.actions.map { ($0.reference, $0.state) })
    func wasOpen(_ action: Action) -> Bool { before[action.reference].map { !$0.isClosed } ?? true }

    added = later.actions.filter { before[$0.reference] == nil }
    completed = later.actions.filter {
      !$0.state.isWithdrawn && $0.state.isComplete && wasOpen($0)
    }
    withdrawn = later.actions.filter { action in
      action.state.isWithdrawn && !(before[action.reference]?.isWithdrawn ?? false)
    }
    reopened = later.actions.filter { !$0.state.isClosed && !wasOpen($0) }
    newlyRed = later.actions.filter { $0.state.isRed && !(before[$0.reference]?.isRed ?? false) }
    recovered = later.actions.filter {
      !$0.state.isClosed && !$0.state.isRed && before[$0.reference]?.isRed ?? false
    }
    bridge = Bridge(
      opening: opening.open, added: added.count, reopened: reopened.count,
      closed: completed.count, withdrawn: withdrawn.count(where: wasOpen),
      closing: later.counts.open)
    transitions = Movement.transitions(from: before, to: later)
  }

  /// Added with a completion of before the period, or of no known date: complete before anybody here could complete it.
  package var alreadyComplete: [Action] {
    let added = Set(added.map(\.reference))
    return completed.filter { action in
      added.contains(action.reference) && action.state.completedOn.map { $0 <= since } ?? true
    }
  }

  /// Completed in the period itself.
  package var completedSince: [Action] {
    let before = Set(alreadyComplete.map(\.reference))
    return completed.filter { !before.contains($0.reference) }
  }

  private static func transitions(from before: [Reference: ActionState], to later: Position)
    -> [Transition]
  {
    struct Pair: Hashable {
      let from: String?
      let to: String
    }
    var moved: [Pair: [Reference]] = [:]
    for action in later.actions {
      let pair = Pair(from: before[action.reference]?.standing, to: action.state.standing)
      if pair.from != pair.to { moved[pair, default: []].append(action.reference) }
    }
    let order = later.plan.key.ratings.map(\.code) + ["unrated", "withdrawn"]
    func rank(_ standing: String?) -> Int { standing.flatMap(order.firstIndex(of:)) ?? -1 }
    return moved.sorted {
      (rank($0.key.from), rank($0.key.to)) < (rank($1.key.from), rank($1.key.to))
    }.map { Transition(from: $0.key.from, to: $0.key.to, references: $0.value) }
  }
}

extension ActionState {
  /// The word a transition counts an action under: its rating's code, `unrated` or `withdrawn`.
  var standing: String { isWithdrawn ? "withdrawn" : rating?.code ?? "unrated" }
}
