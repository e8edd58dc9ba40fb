/// What a body means to look at on a day: one item of its work programme, `scrutiny/programme/3`.
package struct ProgrammeItem: RegisterItem {
  package static let register = RegisterName.programmeItem

  package static let meeting = RegisterField<ProgrammeItem>.date("meeting_on", \.meetingOn)

  package static let fields: [RegisterField<ProgrammeItem>] = [
    .board("board", \.board), .text("title", \.title), meeting,
    .officer("officer", \.officer), .inspection("inspection", \.inspection), .date("taken_on", \.takenOn),
    .actions(\.actions), .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["board", "title"]

  package var identity: RegisterIdentity
  package var board = ""
  package var title = ""
  /// The meeting that is to have it; nil where none was named yet.
  package var meetingOn: PlanDate?
  /// Who brings it.
  package var officer: Officer?
  /// The inspection that it is about, by its code; blank where none.
  package var inspection = ""
  /// The meeting that had it.
  package var takenOn: PlanDate?
  package var actions: [Reference] = []
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }
}

/// An item of a work programme with how often it was moved, and when its paper is due.
package struct ProgrammeStanding: Tracked, Equatable {
  package let item: ProgrammeItem
  package let timesMoved: Int
  /// The meeting that it was first meant for.
  package let firstMeetingOn: PlanDate?
  /// Why it was last moved.
  package let movedBecause: String?
  package let papersDueOn: PlanDate?

  /// - Parameter calendar: by which the clear days are counted.
  package init?(_ history: RegisterHistory<ProgrammeItem>, asAt date: PlanDate, calendar: WorkingCalendar) {
    guard let item = history.item(asAt: date) else { return nil }
    self.item = item
    let stages = history.stages().filter { $0.from <= date && $0.state.meetingOn != nil }
    firstMeetingOn = stages.first?.state.meetingOn
    // A first day is no move, nor is one that was put right on its own.
    let moves = zip(stages, stages.dropFirst()).filter { $0.state.meetingOn != $1.state.meetingOn }.map(\.1.from)
    timesMoved = moves.count
    movedBecause =
      moves.last.flatMap { day in
        Timeline.holding(history.revisions).last {
          $0.effectiveOn == day && $0.sets.contains(ProgrammeItem.meeting.name)
        }
      }?.entry.why
    papersDueOn = item.meetingOn.map { ClearDays.papersDue(before: $0, calendar) }
  }

  /// As one update left it, whatever moved before.
  package init(_ item: ProgrammeItem, calendar: WorkingCalendar) {
    self.item = item
    timesMoved = 0
    firstMeetingOn = item.meetingOn
    movedBecause = nil
    papersDueOn = item.meetingOn.map { ClearDays.papersDue(before: $0, calendar) }
  }

  package init(_ item: ProgrammeItem, of standing: ProgrammeStanding) {
    self.item = item
    timesMoved = standing.timesMoved
    firstMeetingOn = standing.firstMeetingOn
    movedBecause = standing.movedBecause
    papersDueOn = standing.papersDueOn
  }

  package var reference: ItemReference { item.reference }
  package var lead: Officer? { item.officer }
  package var dueOn: PlanDate? { papersDueOn }
  package var rating: Rating? { nil }
  package var isWithdrawn: Bool { item.isWithdrawn }
  package var isComplete: Bool { item.takenOn != nil }
  package var hasMitigation: Bool { false }
  package var mitigatedUntil: PlanDate? { nil }
  package var completedOn: PlanDate? { item.takenOn }
  package var updatedOn: PlanDate { item.updatedOn }
}

/// When papers have to be open to whoever wants to read them before a meeting.
package enum ClearDays {
  /// Local Government Act 1972, section 100B(3).
  package static let ofCommittees = 5

  /// The last day on which a paper can be published so that five clear days lie between: working days, neither the day
  /// of publication nor that of the meeting being counted.
  package static func papersDue(before meeting: PlanDate, _ calendar: WorkingCalendar) -> PlanDate {
    var day = meeting
    var left = ofCommittees + 1
    while left > 0 {
      day = day.adding(days: -1)
      if calendar.isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}
