/// What a paper for a visit is about: the visit, the one before it, and the areas that inspectors look at.
package struct VisitScope: Sendable, Equatable {
  package let visit: Inspection
  /// The last inspection or visit before it; nil where it is the first.
  package let previous: Inspection?
  /// The last day that inspectors know of; nil where it is the first visit.
  package let since: PlanDate?

  package init(_ visit: Inspection, among inspections: [Inspection]) {
    self.visit = visit
    let day = visit.onSiteFrom ?? visit.heldOn
    let previous =
      inspections.filter { !$0.isWithdrawn && $0.reference != visit.reference && ($0.onSiteTo ?? $0.heldOn) < day }
      .max { ($0.onSiteTo ?? $0.heldOn, $0.reference) < ($1.onSiteTo ?? $1.heldOn, $1.reference) }
    self.previous = previous
    since = previous.map { $0.onSiteTo ?? $0.heldOn }
  }

  /// The same without the visit before it, where its letter is not published.
  package func withoutPrevious(_ hidden: Set<String>) -> VisitScope {
    previous.map { hidden.contains($0.code) } ?? false ? VisitScope(visit: visit, previous: nil, since: since) : self
  }

  private init(visit: Inspection, previous: Inspection?, since: PlanDate?) {
    self.visit = visit
    self.previous = previous
    self.since = since
  }

  /// The areas that it looks at; none for all.
  package var areas: Set<Int> { Set(visit.areas) }
}
