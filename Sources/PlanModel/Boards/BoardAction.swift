/// How an action is called that a board asked for itself: `executive/2023-05-09/1`.
package struct BoardActionReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let boardCode: String
  package let decidedOn: PlanDate
  package let number: Int

  package init(boardCode: String, decidedOn: PlanDate, number: Int) {
    self.boardCode = boardCode
    self.decidedOn = decidedOn
    self.number = number
  }

  /// Reads `executive/2023-05-09/1`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, let day = PlanDate(iso: parts[1]),
      let number = Reference.number(parts[2])
    else { return nil }
    self.init(boardCode: String(parts[0]).folded, decidedOn: day, number: number)
  }

  package var description: String { "\(boardCode)/\(decidedOn.iso)/\(number)" }

  package static func < (a: BoardActionReference, b: BoardActionReference) -> Bool {
    (a.boardCode, a.decidedOn, a.number) < (b.boardCode, b.decidedOn, b.number)
  }
}

/// What a board asks for itself: tracked and chased, and in no figure of the plan.
package struct BoardAction: Tracked, Equatable {
  package let id: Int64
  package let reference: BoardActionReference
  package let boardID: Int64
  package var action: String
  package var lead: Officer?
  package var dueOn: PlanDate?
  package var progress: String?
  package var completedOn: PlanDate?
  /// The day of its latest update, and who made it.
  package let updatedOn: PlanDate
  package let updatedBy: String

  package init(
    id: Int64, reference: BoardActionReference, boardID: Int64, action: String, lead: Officer?, dueOn: PlanDate?,
    progress: String? = nil, completedOn: PlanDate? = nil, updatedOn: PlanDate, updatedBy: String
  ) {
    self.id = id
    self.reference = reference
    self.boardID = boardID
    self.action = action
    self.lead = lead
    self.dueOn = dueOn
    self.progress = progress
    self.completedOn = completedOn
    self.updatedOn = updatedOn
    self.updatedBy = updatedBy
  }

  /// The same with its officer as known otherwise.
  package func with(lead: Officer?) -> BoardAction {
    var action = self
    action.lead = lead
    return action
  }

  package var rating: Rating? { nil }
  package var isWithdrawn: Bool { false }
  package var isComplete: Bool { completedOn != nil }
  package var hasMitigation: Bool { false }
  package var mitigatedUntil: PlanDate? { nil }
}

/// What one entry says of an action that a board asked for: all of it from then on.
package struct BoardActionRevision: Said, Equatable {
  package let id: Int64
  package let entry: Entry
  package let state: BoardAction

  package init(id: Int64, entry: Entry, state: BoardAction) {
    self.id = id
    self.entry = entry
    self.state = state
  }

  package var entryID: Int64 { entry.id }
  package var effectiveOn: PlanDate { entry.effectiveOn }
  package var undoes: Int64? { nil }
}
