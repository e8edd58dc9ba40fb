/// A day on which the due date began to stand otherwise than on the day before, as known now.
package struct Redating: Equatable, Sendable {
  package let reference: Reference
  package let from: PlanDate?
  package let to: PlanDate?
  package let effectiveOn: PlanDate
  /// The entry that changed the date.
  package let entry: Entry

  package var recordedBy: String { entry.recordedBy }
  /// Nil where an imported sheet changed the date without one.
  package var reason: String? { entry.why }

  /// Whether it moved to a later date, or to none.
  package var isSlip: Bool { from != nil && (to.map { to in from.map { to > $0 } ?? false } ?? true) }

  package init(reference: Reference, from: PlanDate?, to: PlanDate?, effectiveOn: PlanDate, entry: Entry) {
    self.reference = reference
    self.from = from
    self.to = to
    self.effectiveOn = effectiveOn
    self.entry = entry
  }

  /// Every re-dating of one action, in the order of their days.
  package static func all(of revisions: [Revision]) -> [Redating] {
    let standings = Timeline.standings(of: revisions)
    let dated = Timeline.holding(revisions).filter { $0.sets.contains(.due) && $0.isUpdate }
    /// Who put a date right did not re-date: the cause is the update's.
    func cause(on day: PlanDate) -> Revision? {
      let ofDay = dated.filter { $0.effectiveOn == day }
      return ofDay.last { $0.corrects == nil } ?? ofDay.last
    }
    return zip(standings, standings.dropFirst()).compactMap { before, after in
      guard after.timesRedated > before.timesRedated,
        let revision = cause(on: after.from)
      else { return nil }
      return Redating(
        reference: revision.reference, from: before.state.dueOn, to: after.state.dueOn, effectiveOn: after.from,
        entry: revision.entry)
    }
  }
}
