/// Turns whole states carried forward into what each update said.
///
/// Each revision becomes what differs from what stood on its day, with the field its command is about. Wherever the old
/// rule fell back on a later day to what had stood before a late update, a revision of that later day keeps the old
/// values, under the late update's entry. So every day, as known through every revision, is what it was.
package struct CarriedTimeline {
  /// One new revision, before it has its number.
  package struct Part: Sendable {
    /// Index of the carried revision it comes from.
    package let index: Int
    package let effectiveOn: PlanDate
    package let sets: FieldSet
    package let values: ActionState
    /// Whether it keeps what stood on a later day.
    package let isKept: Bool
  }

  /// - Parameter carried: all revisions of one action, in the order recorded.
  package static func parts(of carried: [CarriedRevision]) -> [Part] {
    var parts: [Part] = []
    var said: [Revision] = []
    for index in carried.indices {
      let revision = carried[index]
      let day = revision.recorded.effectiveOn
      let before = standing(carried[..<index], on: day)
      func add(_ part: Part) {
        parts.append(part)
        said.append(Revision(part, number: said.count + 1, of: revision))
      }
      var sets = fields(of: revision, before: before)
      // What follows now of itself may differ from what was carried: then it is said.
      let trial = Part(index: index, effectiveOn: day, sets: sets, values: revision.state, isKept: false)
      let followed = Timeline.standing(
        of: said + [Revision(trial, number: said.count + 1, of: revision)], on: day)?.state
      for field in differing(followed, revision.state) { sets.insert(field) }
      add(Part(index: index, effectiveOn: day, sets: sets, values: revision.state, isKept: false))
      let laterDays = Set(carried[..<index].map(\.recorded.effectiveOn).filter { $0 > day }).sorted()
      for later in laterDays {
        guard let old = standing(carried[...index], on: later) else { continue }
        var kept = FieldSet(differing(Timeline.standing(of: said, on: later)?.state, old))
        guard !kept.isEmpty else { continue }
        // What follows of what is kept may differ from what was carried too.
        let trial = Part(index: index, effectiveOn: later, sets: kept, values: old, isKept: true)
        let followed = Timeline.standing(
          of: said + [Revision(trial, number: said.count + 1, of: revision)], on: later)?.state
        for field in differing(followed, old) { kept.insert(field) }
        add(Part(index: index, effectiveOn: later, sets: kept, values: old, isKept: true))
      }
    }
    return parts
  }

  /// The rule of those versions: the revision of the greatest (day, order recorded).
  private static func standing(_ carried: ArraySlice<CarriedRevision>, on day: PlanDate) -> ActionState? {
    var best: CarriedRevision?
    for revision in carried where revision.recorded.effectiveOn <= day {
      if best.map({ revision.recorded.effectiveOn >= $0.recorded.effectiveOn }) ?? true { best = revision }
    }
    return best?.state
  }

  /// What a revision said: what differs from what stood before, and what its command is about.
  private static func fields(of revision: CarriedRevision, before: ActionState?) -> FieldSet {
    let following: Set<ActionField> = [.originalDueOn, .completedOn]
    guard let before else {
      return FieldSet(
        [.action] + ActionField.all.filter { !following.contains($0) && !$0.isBlank(revision.state) })
    }
    var sets = FieldSet(
      ActionField.all.filter { field in
        // An end of a mitigation follows from the rating.
        if field == .mitigation, revision.state.mitigation == nil { return false }
        return !following.contains(field) && !field.isSame(before, revision.state)
      })
    if let own = own(revision.kind) { sets.insert(own) }
    if sets.isEmpty { sets.insert(.action) }
    return sets
  }

  /// The field that a command is about, said even where it says what stood.
  private static func own(_ kind: EntryKind) -> ActionField? {
    switch kind {
    case .rag: .rating
    case .progress: .progress
    case .impact: .impact
    case .due: .due
    case .mitigate: .mitigation
    case .withdraw, .reinstate: .withdrawn
    case .handOver: .officers
    default: nil
    }
  }

  private static func differing(_ state: ActionState?, _ wanted: ActionState) -> [ActionField] {
    guard let state else { return [] }
    return ActionField.all.filter { !$0.isSame(state, wanted) }
  }
}

extension Revision {
  /// A part in the order in which the parts of an action were said; each carried revision stands for an entry.
  fileprivate init(_ part: CarriedTimeline.Part, number: Int, of carried: CarriedRevision) {
    self.init(
      id: Int64(number),
      entry: Entry(
        id: Int64(part.index + 1), recordedAt: carried.recorded.recordedAt, recordedBy: carried.recorded.recordedBy,
        kind: carried.kind, effectiveOn: carried.recorded.effectiveOn),
      reference: carried.reference, effectiveOn: part.effectiveOn, sets: part.sets, values: part.values)
  }
}
