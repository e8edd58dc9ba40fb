/// An officer who is away from one day to another, or has left.
package struct OfficerAbsence: Sendable, Equatable {
  package let officerID: Int64
  package let from: PlanDate
  /// The last day away; nil for good.
  package let to: PlanDate?
  /// Who covers, or comes after.
  package let coverID: Int64?

  package init(officerID: Int64, from: PlanDate, to: PlanDate?, coverID: Int64?) {
    self.officerID = officerID
    self.from = from
    self.to = to
    self.coverID = coverID
  }

  package func holds(on date: PlanDate) -> Bool { from <= date && to.map { date <= $0 } ?? true }
}

extension [OfficerAbsence] {
  /// What holds of an officer on a day; what was recorded last goes first.
  package func of(_ officerID: Int64, on date: PlanDate) -> OfficerAbsence? {
    last { $0.officerID == officerID && $0.holds(on: date) }
  }

  /// The day on which an officer left, by a day.
  package func left(_ officerID: Int64, by date: PlanDate) -> OfficerAbsence? {
    guard let absence = self.of(officerID, on: date), absence.to == nil else { return nil }
    return absence
  }

  /// The actions, each with the day on which its lead left.
  package func told(of actions: [Action], asAt date: PlanDate) -> [Action] {
    guard contains(where: { $0.to == nil }) else { return actions }
    return actions.map { action in
      guard let lead = action.lead, let absence = left(lead.id, by: date) else { return action }
      var told = action
      told.leadHasLeftOn = absence.from
      return told
    }
  }
}
