/// A due date that was put right on its own day: a keeper's mistake, not a re-dating.
package struct DueCorrection: Equatable, Sendable {
  package let reference: Reference
  /// What had been recorded, and what stands instead.
  package let from: PlanDate?
  package let to: PlanDate?
  /// The day whose record was put right.
  package let effectiveOn: PlanDate
  package let entry: Entry

  package init(reference: Reference, from: PlanDate?, to: PlanDate?, effectiveOn: PlanDate, entry: Entry) {
    self.reference = reference
    self.from = from
    self.to = to
    self.effectiveOn = effectiveOn
    self.entry = entry
  }

  /// Every correction of a due date, or of a stated original one, in the order recorded.
  ///
  /// - Parameter revisions: of one action.
  package static func all(of revisions: [Revision]) -> [DueCorrection] {
    let byID = Dictionary(revisions.map { ($0.id, $0) }) { first, _ in first }
    return Timeline.holding(revisions).compactMap { revision -> DueCorrection? in
      guard let corrected = revision.corrects.flatMap({ byID[$0] }) else { return nil }
      let dates: (ActionState) -> PlanDate?
      if revision.sets.contains(.due) {
        dates = \.dueOn
      } else if revision.sets.contains(.originalDueOn) {
        dates = \.originalDueOn
      } else {
        return nil
      }
      let (from, to) = (dates(corrected.values), dates(revision.values))
      guard from != to else { return nil }
      return DueCorrection(
        reference: revision.reference, from: from, to: to, effectiveOn: revision.effectiveOn, entry: revision.entry)
    }.sorted { ($0.entry.id, $0.reference) < ($1.entry.id, $1.reference) }
  }
}
