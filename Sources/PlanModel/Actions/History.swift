/// Everything a plan file holds, in the order in which it was recorded: what a full export carries.
package struct History: Sendable, Equatable {
  package let plan: Plan
  package let areas: [AreaRevision]
  package let officers: [OfficerRevision]
  package let revisions: [Revision]
  package let sheetSaid: [Reference: SheetSaid]
  package let boards: [BoardRevision]
  package let meetings: [MeetingRevision]
  package let packs: [SealedPack]

  package init(
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
package struct Recorded: Sendable, Equatable {
  package let effectiveOn: PlanDate
  package let recordedAt: Moment
  package let recordedBy: String
  package let note: String?

  package init(effectiveOn: PlanDate, recordedAt: Moment, recordedBy: String, note: String?) {
    self.effectiveOn = effectiveOn
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.note = note
  }
}

/// What a board read from the moment it was recorded.
package struct BoardRevision: Sendable, Equatable {
  package let board: Board
  package let recordedAt: Moment
  package let recordedBy: String
  package let note: String?

  package init(board: Board, recordedAt: Moment, recordedBy: String, note: String?) {
    self.board = board
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.note = note
  }
}

/// When a meeting was to be held, from the moment it was recorded.
package struct MeetingRevision: Sendable, Equatable {
  package let meeting: Meeting
  package let recordedAt: Moment
  package let recordedBy: String
  package let note: String?

  package init(meeting: Meeting, recordedAt: Moment, recordedBy: String, note: String?) {
    self.meeting = meeting
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.note = note
  }
}

package struct SealedPack: Sendable, Equatable {
  package let pack: Pack
  package let contents: PackContents

  package init(pack: Pack, contents: PackContents) {
    self.pack = pack
    self.contents = contents
  }
}

package struct AreaRevision: Sendable, Equatable {
  package let area: Area
  package let recorded: Recorded

  package init(area: Area, recorded: Recorded) {
    self.area = area
    self.recorded = recorded
  }
}

package struct OfficerRevision: Sendable, Equatable {
  package let officer: Officer
  package let recorded: Recorded

  package init(officer: Officer, recorded: Recorded) {
    self.officer = officer
    self.recorded = recorded
  }
}
