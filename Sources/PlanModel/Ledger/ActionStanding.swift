/// What holds of an action from a day until the next on which something is said of it.
package struct ActionStanding: Sendable, Equatable {
  package let from: PlanDate
  /// The first day on which it holds no longer; nil for the last.
  package fileprivate(set) var until: PlanDate?
  /// With what follows: the original due date, the day of completion, and only a mitigation that still stands.
  package let state: ActionState
  /// On how many days up to this one the due date stood otherwise than on the day before.
  package let timesRedated: Int
  /// The entry of the last update up to this day.
  package let lastEntry: Entry

  package init(
    from: PlanDate, until: PlanDate?, state: ActionState, timesRedated: Int, lastEntry: Entry
  ) {
    self.from = from
    self.until = until
    self.state = state
    self.timesRedated = timesRedated
    self.lastEntry = lastEntry
  }

  package func holds(on day: PlanDate) -> Bool { from <= day && until.map { day < $0 } ?? true }
}

extension Timeline {
  /// The standings of one action, from its first day on.
  ///
  /// What follows from what was said is worked out here, judged by the end of each day, never by the order within one:
  /// the original due date, the day of completion, whether a mitigation still stands, and the re-dating days.
  /// - Parameter revisions: all of one action, in any order.
  package static func standings(of revisions: [Revision], knownThrough known: Int64 = .max) -> [ActionStanding] {
    let holding = holding(revisions, knownThrough: known)
    var standings: [ActionStanding] = []
    standings.reserveCapacity(holding.count)
    var said = ActionState(action: "")
    var following = Following()
    var index = 0
    while index < holding.count {
      let day = holding[index].effectiveOn
      var lastEntry = standings.last?.lastEntry
      following.begin()
      while index < holding.count, holding[index].effectiveOn == day {
        let revision = holding[index]
        revision.apply(to: &said)
        following.note(revision)
        if revision.isUpdate || lastEntry == nil { lastEntry = revision.entry }
        index += 1
      }
      guard let lastEntry else { continue }
      let state = following.end(said, on: day)
      if !standings.isEmpty { standings[standings.count - 1].until = day }
      standings.append(
        ActionStanding(
          from: day, until: nil, state: state, timesRedated: following.timesRedated, lastEntry: lastEntry))
    }
    return standings
  }

  /// What stands of an action on a day; nil before its first.
  package static func standing(
    of revisions: [Revision], on day: PlanDate, knownThrough known: Int64 = .max
  ) -> ActionStanding? {
    standings(of: revisions.filter { $0.effectiveOn <= day }, knownThrough: known).last
  }
}

/// What follows, from the end of one day to the end of the next.
private struct Following {
  private var isFirstDay = true
  private var hadDue = false
  private var dueOn: PlanDate?
  private var derivedOriginal: PlanDate?
  private var isComplete = false
  /// The first day of the spell in which it is complete; nil where it was so from the action's first day.
  private var completeSince: PlanDate?
  private var statedCompletion: PlanDate?
  private var setsCompletion = false
  private var setsDue = false
  /// What files of earlier versions kept of a day says that there was no such date, where one would follow.
  private var keepsNoCompletion = false
  private var keepsNoOriginal = false
  private var saysMitigation: Mitigation??
  private var handsOver: Mitigation?
  private var mitigation: Mitigation?
  private var endsWithRed = false
  private(set) var timesRedated = 0

  mutating func begin() {
    saysMitigation = nil
    handsOver = nil
    setsCompletion = false
    setsDue = false
    keepsNoCompletion = false
    keepsNoOriginal = false
  }

  mutating func note(_ revision: Revision) {
    // Nobody re-dated what only fell back.
    if revision.isUpdate, revision.sets.contains(.due) { setsDue = true }
    if revision.sets.contains(.completedOn) {
      setsCompletion = true
      keepsNoCompletion = !revision.isUpdate && revision.values.completedOn == nil
    }
    if revision.sets.contains(.originalDueOn) {
      keepsNoOriginal = !revision.isUpdate && revision.values.originalDueOn == nil
    }
    guard revision.sets.contains(.mitigation) else { return }
    if revision.isUpdate, revision.entry.kind == .handOver {
      handsOver = revision.values.mitigation
    } else {
      saysMitigation = .some(revision.values.mitigation)
      handsOver = nil
    }
  }

  mutating func end(_ said: ActionState, on day: PlanDate) -> ActionState {
    var state = said
    redate(said)
    state.originalDueOn = said.originalDueOn ?? derivedOriginal
    hadDue = state.originalDueOn != nil
    complete(said, on: day)
    state.completedOn = isComplete ? statedCompletion ?? completeSince : nil
    mitigate(said)
    state.mitigation = mitigation
    isFirstDay = false
    return state
  }

  /// A change of the due date from one day to a later one, once the action has had a date.
  private mutating func redate(_ said: ActionState) {
    if keepsNoOriginal { (hadDue, derivedOriginal) = (false, nil) }
    if hadDue, setsDue, said.dueOn != dueOn { timesRedated += 1 }
    dueOn = said.dueOn
    derivedOriginal = derivedOriginal ?? said.dueOn
  }

  private mutating func complete(_ said: ActionState, on day: PlanDate) {
    let isNow = said.rating?.meaning.isClosed ?? false
    if isNow, !isComplete {
      completeSince = isFirstDay ? nil : day
      statedCompletion = nil
    }
    if !isNow { statedCompletion = nil }
    isComplete = isNow
    if setsCompletion { statedCompletion = isNow ? said.completedOn : nil }
    if keepsNoCompletion { completeSince = nil }
  }

  /// A mitigation stands while the action is not complete and, if red at the end of its day, until it is not red. A
  /// hand-over puts another officer into the one that stands, and begins none.
  private mutating func mitigate(_ said: ActionState) {
    let isRed = said.rating?.meaning == .offTrack
    if let says = saysMitigation {
      mitigation = says
      endsWithRed = isRed
    }
    if let handed = handsOver, let standing = mitigation, standing.isSameWork(as: handed) { mitigation = handed }
    if isComplete || (endsWithRed && !isRed) { mitigation = nil }
  }
}
