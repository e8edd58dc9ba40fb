/// Open actions from one position to a later one.
///
/// `asSealed + restated = opening` where the earlier position is that of a sealed pack, and
/// `opening + added + reopened - closed - withdrawn = closing`, always. An action added already complete counts
/// as added and closed, one added and withdrawn between the two dates as added and withdrawn.
package struct Bridge: Equatable, Sendable {
  /// What the pack said was open; nil where the period begins with no pack's day.
  package let asSealed: Int?
  package let opening: Int
  package let added: Int
  package let reopened: Int
  package let closed: Int
  package let withdrawn: Int
  package let closing: Int

  /// What was reported late: how many more are known now to have been open on the pack's day.
  package var restated: Int? { asSealed.map { opening - $0 } }
}

/// How many went from one rating to another between two positions, and which.
package struct Transition<Reference: Equatable & Sendable>: Equatable, Sendable {
  /// The rating's code, `unrated`, `withdrawn`, or nil for what was not there.
  package let from: String?
  package let to: String
  package let references: [Reference]

  package var count: Int { references.count }
}

/// The difference between two positions.
package struct Movement<Item: Tracked>: Sendable {
  package let since: PlanDate
  package let asAt: PlanDate
  /// The counts of the earlier position, as known now.
  package let opening: Counts
  /// The counts of the earlier position as a pack was sealed with them; nil where there is none of its day.
  package let sealed: SealedCounts?
  package let bridge: Bridge
  package let transitions: [Transition<Item.Reference>]
  package let added: [Item]
  package let completed: [Item]
  package let reopened: [Item]
  package let withdrawn: [Item]
  package let newlyRed: [Item]
  /// Red before, open and no longer red now.
  package let recovered: [Item]

  package init(
    from earlier: [Item], since: PlanDate, sealed: SealedCounts? = nil, to later: [Item], asAt: PlanDate, key: RatingKey
  ) {
    self.since = since
    self.asAt = asAt
    self.sealed = sealed
    opening = Counts(of: earlier, asAt: since)
    let known = Dictionary(firstValues: earlier.map { ($0.reference, Before($0)) })
    let before = later.map { known[$0.reference] }
    func those(_ isMeant: (Item, Before?) -> Bool) -> [Item] {
      zip(later, before).filter(isMeant).map(\.0)
    }
    func isNowWithdrawn(_ item: Item, _ before: Before?) -> Bool {
      item.isWithdrawn && !(before?.isWithdrawn ?? false)
    }

    added = those { _, before in before == nil }
    completed = those { item, before in !item.isWithdrawn && item.isComplete && before?.isOpen ?? true }
    withdrawn = those(isNowWithdrawn)
    reopened = those { item, before in !item.isClosed && !(before?.isOpen ?? true) }
    newlyRed = those { item, before in item.isRed && !(before?.isRed ?? false) }
    recovered = those { item, before in !item.isClosed && !item.isRed && before?.isRed ?? false }
    bridge = Bridge(
      asSealed: sealed?.counts["open"], opening: opening.open, added: added.count, reopened: reopened.count,
      closed: completed.count, withdrawn: those { isNowWithdrawn($0, $1) && $1?.isOpen ?? true }.count,
      closing: later.count { !$0.isClosed })
    transitions = Movement.transitions(from: before.map { $0?.transitionCode }, to: later, key: key)
  }

  /// What is asked of an item as it was: looked up once of each.
  private struct Before {
    let isOpen: Bool
    let isRed: Bool
    let isWithdrawn: Bool
    let transitionCode: String

    init(_ item: Item) {
      isOpen = !item.isClosed
      isRed = item.isRed
      isWithdrawn = item.isWithdrawn
      transitionCode = item.transitionCode
    }
  }

  /// Added with a completion of before the period, or of no known date: complete before anybody here could complete it.
  package var alreadyComplete: [Item] {
    let added = Set(added.map(\.reference))
    return completed.filter { item in
      added.contains(item.reference) && item.completedOn.map { $0 <= since } ?? true
    }
  }

  /// Completed in the period itself.
  package var completedSince: [Item] {
    let before = Set(alreadyComplete.map(\.reference))
    return completed.filter { !before.contains($0.reference) }
  }

  private static func transitions(from before: [String?], to later: [Item], key: RatingKey)
    -> [Transition<Item.Reference>]
  {
    var moved: [TransitionPair: [Item.Reference]] = [:]
    for (item, code) in zip(later, before) {
      let pair = TransitionPair(from: code, to: item.transitionCode)
      if pair.from != pair.to { moved[pair, default: []].append(item.reference) }
    }
    let order = key.ratings.map(\.code) + ["unrated", "withdrawn"]
    func rank(_ code: String?) -> Int { code.flatMap(order.firstIndex(of:)) ?? -1 }
    return moved.sorted {
      (rank($0.key.from), rank($0.key.to)) < (rank($1.key.from), rank($1.key.to))
    }.map { Transition(from: $0.key.from, to: $0.key.to, references: $0.value) }
  }
}

private struct TransitionPair: Hashable {
  let from: String?
  let to: String
}

extension Movement where Item == Action {
  package init(from earlier: Position, sealed: SealedCounts? = nil, to later: Position) {
    self.init(
      from: earlier.actions, since: earlier.asAt, sealed: sealed, to: later.actions, asAt: later.asAt,
      key: later.plan.key)
  }
}

/// The figures with which a pack was sealed, beside what is known now of the same day.
package struct SealedCounts: Sendable, Equatable {
  package let packName: String
  /// Every count of the pack, under the name it has everywhere.
  package let counts: [String: Int]
  /// The actions that are known now to have been open on the pack's day and were not as sealed, or the reverse.
  package let restatedOpen: [Reference]
  /// The actions that were reported late in another way: known now to have been overdue or red then, or the reverse.
  package let restatedOthers: [Reference]
  /// The actions whose impact the pack said was evidenced; nil where it did not say.
  package let evidenced: [Reference]?
  /// The completed actions that the pack said did not hold; nil where it did not say.
  package let didNotHold: [Reference]?

  package init(
    packName: String, counts: [String: Int], restatedOpen: [Reference], restatedOthers: [Reference] = [],
    evidenced: [Reference]? = nil, didNotHold: [Reference]? = nil
  ) {
    self.packName = packName
    self.counts = counts
    self.restatedOpen = restatedOpen
    self.restatedOthers = restatedOthers
    self.evidenced = evidenced
    self.didNotHold = didNotHold
  }
}

/// How one key figure changed since the period began.
package struct CountChange: Sendable, Equatable {
  package let total: Int
  /// How much of it was reported late; nil where the period begins with no pack's day.
  package let restated: Int?
}

extension Movement {
  /// The change of each count to `later`, from the figures as sealed where there are any.
  package func changes(to later: Counts) -> [String: CountChange] {
    let known = Dictionary(firstValues: opening.named.map { ($0.name, $0.value) })
    return Dictionary(
      firstValues: later.named.map { name, value in
        let opening = known[name] ?? 0
        let asSealed = sealed?.counts[name]
        return (name, CountChange(total: value - (asSealed ?? opening), restated: asSealed.map { opening - $0 }))
      })
  }
}
