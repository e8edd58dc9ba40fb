/// Everything a plan file holds, in the order in which it was recorded: what a full export carries.
public struct History: Sendable, Equatable {
  public let plan: Plan
  public let areas: [AreaRevision]
  public let officers: [OfficerRevision]
  public let revisions: [Revision]
  public let sheetSaid: [Reference: SheetSaid]
  public let boards: [BoardRevision]
  public let meetings: [MeetingRevision]
  public let packs: [SealedPack]

  public init(
    plan: Plan, areas: [AreaRevision], officers: [OfficerRevision], revisions: [Revision],
    sheetSaid: [Reference: SheetSaid], boards: [BoardRevision] = [], meetings: [MeetingRevision] = [],
    packs: [SealedPack] = []
  ) {
    self.plan = plan
    self.areas = areas
    self.officers = officers
    self.revisions = revisions
    self.sheetSaid = sheetSaid
    self.boards = boards
    self.meetings = meetings
    self.packs = packs
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

/// What a board read from the moment it was recorded.
public struct BoardRevision: Sendable, Equatable {
  public let board: Board
  public let recordedAt: Moment
  public let recordedBy: String
  public let note: String?

  public init(board: Board, recordedAt: Moment, recordedBy: String, note: String?) {
    self.board = board
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.note = note
  }
}

/// When a meeting was to be held, from the moment it was recorded.
public struct MeetingRevision: Sendable, Equatable {
  public let meeting: Meeting
  public let recordedAt: Moment
  public let recordedBy: String
  public let note: String?

  public init(meeting: Meeting, recordedAt: Moment, recordedBy: String, note: String?) {
    self.meeting = meeting
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.note = note
  }
}

public struct SealedPack: Sendable, Equatable {
  public let pack: Pack
  public let contents: PackContents

  public init(pack: Pack, contents: PackContents) {
    self.pack = pack
    self.contents = contents
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
