/// One thing said in an entry: as from a day, of the fields it sets and of no others.
package protocol Said: SendableMetatype {
  var id: Int64 { get }
  /// The entry it is part of.
  var entryID: Int64 { get }
  /// The day as from which it holds.
  var effectiveOn: PlanDate { get }
  /// The earlier thing said that it takes back whole, and then it says nothing itself.
  var undoes: Int64? { get }
}

/// The rule of two times, the one place where it stands.
///
/// The value of a field on a day, as known through an entry, is that of what was said of the field with effect by the
/// day, recorded by that entry and not undone by then, with the greatest (day, entry, id). So a late return fills the gap
/// it was late for and undoes nothing said since. SQL:2011's `FOR PORTION OF` and the attribute histories of Anchor
/// Modeling mean the same.
package enum Timeline {
  /// Everything said that holds, in the order in which it does: to set the fields of each in turn, up to a day, gives
  /// what stands on that day.
  ///
  /// - Parameter known: nothing recorded after the entry of this number is looked at.
  package static func holding<S: Said>(_ said: [S], knownThrough known: Int64 = .max) -> [S] {
    var holding = said
    if known != .max { holding.removeAll { $0.entryID > known } }
    let undone = Set(holding.compactMap(\.undoes))
    if !undone.isEmpty { holding.removeAll { $0.undoes != nil || undone.contains($0.id) } }
    let isInOrder = holding.indices.dropFirst().allSatisfy { precedes(holding[$0 - 1], holding[$0]) }
    return isInOrder ? holding : holding.sorted(by: precedes)
  }

  /// What stands from each day on which something is said, in the order of the days.
  package static func stages<S: Said, State>(
    of said: [S], knownThrough known: Int64 = .max, from start: State, set: (S, inout State) -> Void
  ) -> [(from: PlanDate, state: State)] {
    var stages: [(from: PlanDate, state: State)] = []
    var state = start
    for part in holding(said, knownThrough: known) {
      set(part, &state)
      if stages.last?.from == part.effectiveOn {
        stages[stages.count - 1].state = state
      } else {
        stages.append((part.effectiveOn, state))
      }
    }
    return stages
  }

  private static func precedes<S: Said>(_ a: S, _ b: S) -> Bool {
    (a.effectiveOn, a.entryID, a.id) < (b.effectiveOn, b.entryID, b.id)
  }
}
