/// The dates of a plan for a calendar: what is due, and when its boards meet.
public struct PlanDiary: Sendable {
  public struct BoardMeeting: Sendable {
    public let board: Board
    public let meeting: Meeting

    public init(board: Board, meeting: Meeting) {
      self.board = board
      self.meeting = meeting
    }
  }

  public let plan: Plan
  public let actions: [Action]
  /// How often each action was updated: the later the entry, the higher.
  public let updates: [Reference: Int]
  public let meetings: [BoardMeeting]

  public init(plan: Plan, actions: [Action], updates: [Reference: Int], meetings: [BoardMeeting]) {
    self.plan = plan
    self.actions = actions
    self.updates = updates
    self.meetings = meetings
  }
}
