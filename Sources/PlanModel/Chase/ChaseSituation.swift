/// Since which update an action has been in its present situation.
///
/// Re-dating, another rating, another lead officer, closing and reopening each begin a new situation, even where it
/// looks like one of before; progress does not.
package struct ChaseSituation: Sendable, Equatable {
  package let since: Int64
  package let lastUpdate: Int64

  /// The fields a situation is made of.
  package static let fields: [ActionField] = [.rating, .due, .officers, .withdrawn]

  /// - Parameter revisions: all revisions of one action up to the day; `fields` are enough of each. Nil where there is
  ///   none that holds.
  package init?(_ revisions: [Revision]) {
    guard let last = Timeline.holding(revisions).last(where: \.isUpdate) else { return nil }
    lastUpdate = last.id
    // In the order recorded: a late return changes the situation when it comes, whatever day it is about.
    let recorded = revisions.sorted { ($0.entryID, $0.id) < ($1.entryID, $1.id) }
    var since = last.id
    var situation: Situation?
    for index in recorded.indices {
      let isWholeEntry = index == recorded.endIndex - 1 || recorded[index + 1].entryID != recorded[index].entryID
      guard isWholeEntry else { continue }
      let now = Situation(as: recorded[...index])
      if now != situation { since = recorded.first { $0.entryID == recorded[index].entryID }?.id ?? since }
      situation = now
    }
    self.since = since
  }

  package init(since: Int64, lastUpdate: Int64) {
    self.since = since
    self.lastUpdate = lastUpdate
  }

  /// Of what is none of the plan's actions: another day or another officer begins a new situation.
  ///
  /// - Parameter states: what each update made of it, in the order recorded, by the numbers of the updates.
  package init?(_ states: [(id: Int64, item: ChasedItem)]) {
    guard let last = states.last else { return nil }
    lastUpdate = last.id
    var since = last.id
    var before: ChasedItem?
    for (id, item) in states {
      let isSame =
        before.map {
          $0.dueOn == item.dueOn && $0.lead?.id == item.lead?.id && $0.isComplete == item.isComplete
            && $0.awaitsResponse == item.awaitsResponse
        } ?? false
      if !isSame { since = id }
      before = item
    }
    self.since = since
  }

  private struct Situation: Equatable {
    let dueOn: PlanDate?
    let ratingCode: String?
    let leadID: Int64?
    let isOpen: Bool

    init(as said: ArraySlice<Revision>) {
      var state = ActionState(action: "")
      for revision in Timeline.holding(Array(said)) { revision.apply(to: &state) }
      dueOn = state.dueOn
      ratingCode = state.rating?.code
      leadID = state.officers.first?.id
      isOpen = !state.isClosed
    }
  }
}
