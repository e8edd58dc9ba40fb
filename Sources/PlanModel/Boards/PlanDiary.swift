/// The dates of a plan for a calendar: what is due, and when its boards meet.
package struct PlanDiary: Sendable {
  package struct BoardMeeting: Sendable {
    package let board: Board
    package let meeting: Meeting

    package init(board: Board, meeting: Meeting) {
      self.board = board
      self.meeting = meeting
    }
  }

  package let plan: Plan
  package let actions: [Action]
  /// How often each action was updated: the later the entry, the higher.
  package let updates: [Reference: Int]
  package let meetings: [BoardMeeting]

  package init(plan: Plan, actions: [Action], updates: [Reference: Int], meetings: [BoardMeeting]) {
    self.plan = plan
    self.actions = actions
    self.updates = updates
    self.meetings = meetings
  }
}
