/// What a paper for a visit is about: the visit, the one before it, and the areas that inspectors look at.
package struct VisitScope: Sendable, Equatable {
  package let visit: Inspection
  /// The last inspection or visit before it; nil where it is the first.
  package let previous: Inspection?

  /// - Parameters:
  ///   - inspections: those that the paper may tell of.
  ///   - date: the last day of the paper.
  package init(_ visit: Inspection, among inspections: [Inspection], by date: PlanDate) {
    self.visit = visit
    let day = min(visit.onSiteFrom ?? visit.heldOn, date)
    previous =
      inspections.filter { !$0.isWithdrawn && $0.reference != visit.reference && ($0.onSiteTo ?? $0.heldOn) < day }
      .max { ($0.onSiteTo ?? $0.heldOn, $0.reference) < ($1.onSiteTo ?? $1.heldOn, $1.reference) }
  }

  /// The areas that it looks at; none for all.
  package var areas: Set<Int> { Set(visit.areas) }

  /// The last day that inspectors know of; nil where it is the first visit.
  package var since: PlanDate? { previous.map { $0.onSiteTo ?? $0.heldOn } }
}
