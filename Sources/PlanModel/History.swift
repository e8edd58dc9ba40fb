/// Everything a plan file holds, in the order in which it was recorded: what a full export carries.
public struct History: Sendable, Equatable {
  public let plan: Plan
  public let areas: [AreaRevision]
  public let officers: [OfficerRevision]
  public let revisions: [Revision]
  public let sheetSaid: [Reference: SheetSaid]

  public init(
    plan: Plan, areas: [AreaRevision], officers: [OfficerRevision], revisions: [Revision],
    sheetSaid: [Reference: SheetSaid]
  ) {
    self.plan = plan
    self.areas = areas
    self.officers = officers
    self.revisions = revisions
    self.sheetSaid = sheetSaid
  }
}

/// When and by whom something was recorded, and the date it relates to.
public struct Recorded: Sendable, Equatable {
  public let effectiveOn: PlanDate
  public let recordedAt: Moment
  public let recordedBy: String
  public let note: String?

  public init(effectiveOn: PlanDate, recordedAt: Moment, recordedBy: String, note: String?) {
    self.effectiveOn = effectiveOn
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.note = note
  }
}

public struct AreaRevision: Sendable, Equatable {
  public let area: Area
  public let recorded: Recorded

  public init(area: Area, recorded: Recorded) {
    self.area = area
    self.recorded = recorded
  }
}

public struct OfficerRevision: Sendable, Equatable {
  public let officer: Officer
  public let recorded: Recorded

  public init(officer: Officer, recorded: Recorded) {
    self.officer = officer
    self.recorded = recorded
  }
}
