/// Which actions of a position are asked for; every condition given must hold.
package struct ActionFilter: Sendable, Equatable {
  package var areaNumber: Int?
  /// Text in the name, role, service or email of any of the action's officers.
  package var officer: String?
  /// The code of a rating, or `unrated`.
  package var rating: String?
  package var meaning: Meaning?
  package var dueBefore: PlanDate?
  package var dueAfter: PlanDate?
  /// Text in the action, outcome, progress or impact.
  package var search: String?
  package var onlyOpen: Bool

  package init(
    areaNumber: Int? = nil, officer: String? = nil, rating: String? = nil, meaning: Meaning? = nil,
    dueBefore: PlanDate? = nil, dueAfter: PlanDate? = nil, search: String? = nil,
    onlyOpen: Bool = false
  ) {
    self.areaNumber = areaNumber
    self.officer = officer
    self.rating = rating
    self.meaning = meaning
    self.dueBefore = dueBefore
    self.dueAfter = dueAfter
    self.search = search
    self.onlyOpen = onlyOpen
  }

  package var isEverything: Bool { self == ActionFilter() }

  package func keeps(_ action: Action) -> Bool {
    let state = action.state
    if let areaNumber, action.area.number != areaNumber { return false }
    if onlyOpen && state.isClosed { return false }
    if let rating, state.isWithdrawn || (state.rating?.code ?? "unrated") != rating { return false }
    if let meaning, state.isWithdrawn || state.rating?.meaning != meaning { return false }
    if let dueBefore, !(state.dueOn.map { $0 < dueBefore } ?? false) { return false }
    if let dueAfter, !(state.dueOn.map { $0 > dueAfter } ?? false) { return false }
    if let officer, !state.officers.contains(where: { $0.matches(officer) }) { return false }
    if let search { return holds(search.folded, in: action) }
    return true
  }

  private func holds(_ wanted: String, in action: Action) -> Bool {
    let state = action.state
    return [state.action, state.outcome, state.progress, state.impact]
      .contains { $0?.folded.contains(wanted) ?? false }
  }
}
