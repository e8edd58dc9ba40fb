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

  /// What is due beside the actions, and a number that rises with each update of it.
  package struct Other: Sendable {
    package let item: ChasedItem
    package let sequence: Int

    package init(item: ChasedItem, sequence: Int) {
      self.item = item
      self.sequence = sequence
    }
  }

  package let plan: Plan
  package let actions: [Action]
  /// How often each action was updated: the later the entry, the higher.
  package let updates: [Reference: Int]
  package let meetings: [BoardMeeting]
  /// What is due beside the actions of the plan: deadlines, responses, papers.
  package let others: [Other]

  package init(plan: Plan, actions: [Action], updates: [Reference: Int], meetings: [BoardMeeting], others: [Other] = [])
  {
    self.plan = plan
    self.actions = actions
    self.updates = updates
    self.meetings = meetings
    self.others = others
  }
}
