/// A history as versions 0.1.0 and 0.2.0 exported it: each revision carries the whole state of its action forward.
package struct CarriedHistory: Sendable, Equatable {
  package let plan: Plan
  package let areas: [CarriedArea]
  package let officers: [CarriedOfficer]
  package let revisions: [CarriedRevision]
  package let sheets: [CarriedSheet]
  package let boards: [CarriedBoard]
  package let meetings: [CarriedMeeting]
  package let packs: [SealedPack]

  package init(
    plan: Plan, areas: [CarriedArea], officers: [CarriedOfficer], revisions: [CarriedRevision],
    sheets: [CarriedSheet], boards: [CarriedBoard], meetings: [CarriedMeeting], packs: [SealedPack]
  ) {
    self.plan = plan
    self.areas = areas
    self.officers = officers
    self.revisions = revisions
    self.sheets = sheets
    self.boards = boards
    self.meetings = meetings
    self.packs = packs
  }
}

/// When and by whom something was recorded, and the day it relates to.
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

package struct CarriedArea: Sendable, Equatable {
  package let area: Area
  package let recorded: Recorded

  package init(area: Area, recorded: Recorded) {
    self.area = area
    self.recorded = recorded
  }
}

package struct CarriedOfficer: Sendable, Equatable {
  package let officer: Officer
  package let recorded: Recorded

  package init(officer: Officer, recorded: Recorded) {
    self.officer = officer
    self.recorded = recorded
  }
}

/// The whole state of an action after one update, by the rule of those versions: what stands on a day is the revision of
/// the greatest (day, id).
package struct CarriedRevision: Sendable, Equatable {
  package let id: Int64
  package let reference: Reference
  package let kind: EntryKind
  package let recorded: Recorded
  package let reason: String?
  package let isRedating: Bool
  package let state: ActionState

  package init(
    id: Int64, reference: Reference, kind: EntryKind, recorded: Recorded, reason: String?, isRedating: Bool,
    state: ActionState
  ) {
    self.id = id
    self.reference = reference
    self.kind = kind
    self.recorded = recorded
    self.reason = reason
    self.isRedating = isRedating
    self.state = state
  }
}

/// What a sheet last said of an action, as a fingerprint for each part in a fixed order.
package struct CarriedSheet: Sendable, Equatable {
  package let reference: Reference
  package let effectiveOn: PlanDate
  package let bytes: [UInt8]

  package init(reference: Reference, effectiveOn: PlanDate, bytes: [UInt8]) {
    self.reference = reference
    self.effectiveOn = effectiveOn
    self.bytes = bytes
  }
}

package struct CarriedBoard: Sendable, Equatable {
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

package struct CarriedMeeting: Sendable, Equatable {
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
