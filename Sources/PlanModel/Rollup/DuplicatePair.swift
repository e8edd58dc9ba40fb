/// Two actions of two plans that seem to promise the same, beside each other.
package struct DuplicatePair: Sendable {
  package struct Side: Sendable {
    package let reference: QualifiedReference
    package let action: Action
    package let asAt: PlanDate

    package init(reference: QualifiedReference, action: Action, asAt: PlanDate) {
      self.reference = reference
      self.action = action
      self.asAt = asAt
    }
  }

  package let first: Side
  package let second: Side
  /// From 0 to 1; nil where somebody said so and the words do not.
  package let likeness: Double?
  /// What both say, the most telling first.
  package let shared: [String]
  /// What somebody said of it, and why; nil where it is only suggested.
  package let verdict: Duplicate.Verdict?
  package let because: String?

  package init(
    first: Side, second: Side, likeness: Double?, shared: [String], verdict: Duplicate.Verdict?, because: String?
  ) {
    self.first = first
    self.second = second
    self.likeness = likeness
    self.shared = shared
    self.verdict = verdict
    self.because = because
  }

  /// In what the two differ, though both promise the same: date, lead, rating by its meaning.
  package var differences: [Difference] {
    var found: [Difference] = []
    if first.action.dueOn != second.action.dueOn { found.append(.dueDate) }
    if first.action.lead.map(\.called) != second.action.lead.map(\.called) { found.append(.officer) }
    if first.action.meaning != second.action.meaning { found.append(.rating) }
    return found
  }

  package enum Difference: String, Sendable {
    case dueDate = "due_date"
    case officer, rating
  }
}

extension Rollup {
  /// Promises that two of the plans seem to make both: those of which somebody said something, and those whose words are
  /// alike.
  ///
  /// What was said holds as long as neither action's words were changed since: then it is looked at again.
  package func duplicates() -> [DuplicatePair] {
    let sides = plans.flatMap { plan in
      plan.position.actions.filter { !$0.isWithdrawn }.map { action in
        DuplicatePair.Side(
          reference: QualifiedReference(plan: plan.name, reference: action.reference), action: action, asAt: asAt)
      }
    }
    let said = saidOfPairs(sides)
    let known = Set(said.map { Set([$0.first.reference, $0.second.reference]) })
    let alike = DuplicateSearch(
      sides.map { ($0.reference.plan, $0.action.state.action, DuplicateSearch.setting($0.action)) }
    )
    .found()
    let suggested = alike.compactMap { match -> DuplicatePair? in
      let (first, second) = (sides[match.first], sides[match.second])
      guard !known.contains([first.reference, second.reference]) else { return nil }
      return DuplicatePair(
        first: first, second: second, likeness: match.likeness, shared: match.shared, verdict: nil, because: nil)
    }
    return said + suggested
  }

  private func saidOfPairs(_ sides: [DuplicatePair.Side]) -> [DuplicatePair] {
    let byReference = Dictionary(firstValues: sides.map { ($0.reference, $0) })
    let names = Dictionary(firstValues: plans.compactMap { plan in plan.uid.map { ($0, plan.name) } })
    var told: Set<Set<QualifiedReference>> = []
    // Where both plans hold a word of one pair the later stands.
    let all = plans.flatMap { plan in plan.duplicates.map { (plan: plan, duplicate: $0) } }
      .sorted { ($1.duplicate.updatedOn, $0.plan.name) < ($0.duplicate.updatedOn, $1.plan.name) }
    return all.compactMap { plan, duplicate -> DuplicatePair? in
      guard let own = duplicate.actions.first, let other = duplicate.otherPlan.flatMap({ names[$0] }),
        let reference = duplicate.otherReference.flatMap({ Reference($0) }),
        let first = byReference[QualifiedReference(plan: plan.name, reference: own)],
        let second = byReference[QualifiedReference(plan: other, reference: reference)],
        // Waived or confirmed of other words: it is asked anew.
        duplicate.otherWords == second.action.state.action, duplicate.ownWords == first.action.state.action,
        told.insert([first.reference, second.reference]).inserted
      else { return nil }
      return DuplicatePair(
        first: first, second: second, likeness: nil, shared: [], verdict: duplicate.verdict,
        because: duplicate.because)
    }
  }
}
