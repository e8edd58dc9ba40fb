/// Several plans side by side as at one day. Nothing of them is merged, and no rating is averaged.
package struct Rollup: Sendable {
  package let asAt: PlanDate
  /// Those that could be read, the worst first.
  package let plans: [RolledPlan]
  package let leftOut: [LeftOutPlan]

  /// - Parameter plans: in any order.
  package init(asAt: PlanDate, plans: [RolledPlan], leftOut: [LeftOutPlan]) {
    self.asAt = asAt
    self.plans = plans.sorted { $0.gravity == $1.gravity ? $0.name < $1.name : $0.gravity < $1.gravity }
    self.leftOut = leftOut
  }

  /// Every plan's actions counted as one. Ratings are counted by what they mean: a colour says another thing in another
  /// key.
  package var together: Counts { Counts(of: plans.flatMap(\.position.actions), asAt: asAt) }

  package var stale: Int { plans.map(\.stale.count).reduce(0, +) }

  /// Red and overdue actions of all plans: red without mitigation first, then red whose mitigation has passed its date, then
  /// red, then the longest overdue.
  package var worst: [RolledAction] {
    plans.flatMap { plan in
      plan.position.redOrOverdue.map {
        RolledAction(reference: QualifiedReference(plan: plan.name, reference: $0.reference), action: $0)
      }
    }.sorted {
      ($0.action.gravity(asAt: asAt), -$0.action.daysOverdue(asAt: asAt), $0.reference)
        < ($1.action.gravity(asAt: asAt), -$1.action.daysOverdue(asAt: asAt), $1.reference)
    }
  }
}

/// An action under the name of its plan.
package struct RolledAction: Sendable {
  package let reference: QualifiedReference
  package let action: Action

  package init(reference: QualifiedReference, action: Action) {
    self.reference = reference
    self.action = action
  }
}

/// A plan that is not in the figures, and why.
package struct LeftOutPlan: Sendable, Equatable {
  package let named: NamedPlan
  /// The code of what is wrong, and the sentence.
  package let code: String
  package let says: String

  package init(named: NamedPlan, code: String, says: String) {
    self.named = named
    self.code = code
    self.says = says
  }
}

/// One of several plans.
package struct RolledPlan: Sendable {
  package let named: NamedPlan
  package let uid: String?
  package let position: Position
  /// When each board that has a day in its diary meets next, the soonest first.
  package let nextMeetings: [NextMeeting]
  package let areas: [Area]
  /// What is told of areas as a whole.
  package let areaReports: [AreaReport]
  /// What somebody said of promises that another plan seems to make too.
  package let duplicates: [Duplicate]

  package struct NextMeeting: Sendable {
    package let board: Board
    package let heldOn: PlanDate

    package init(board: Board, heldOn: PlanDate) {
      self.board = board
      self.heldOn = heldOn
    }
  }

  package init(
    named: NamedPlan, uid: String?, position: Position, nextMeetings: [NextMeeting], areas: [Area],
    areaReports: [AreaReport], duplicates: [Duplicate]
  ) {
    self.named = named
    self.uid = uid
    self.position = position
    self.nextMeetings = nextMeetings
    self.areas = areas
    self.areaReports = areaReports
    self.duplicates = duplicates
  }

  package var name: String { named.name }
  package var plan: Plan { position.plan }
  package var counts: Counts { position.counts }
  package var stale: [Action] { position.stale(days: ActionException.defaultStaleDays) }
  /// The day of the latest update of any action, or of an area as a whole; nil where there is none.
  package var updatedOn: PlanDate? { (position.actions.map(\.updatedOn) + areaReports.map(\.updatedOn)).max() }

  /// What no figure of the plan can say, since the plan does not.
  package var lacks: [PlanLack] { PlanLack.allCases.filter { $0.isOf(self) } }

  /// Those with the most that is red without mitigation first, then with the most that is red, that is overdue, that is stale.
  fileprivate var gravity: (Int, Int, Int, Int) {
    let red = position.red
    return (-red.filter { !$0.hasMitigation }.count, -red.count, -counts.overdue, -stale.count)
  }
}

/// What a plan says of none of its actions.
package enum PlanLack: String, Sendable, CaseIterable {
  case actions
  case officers, ratings
  case dueDates = "due_dates"
  /// It is told of areas alone.
  case actionReports = "action_reports"

  fileprivate func isOf(_ plan: RolledPlan) -> Bool {
    let actions = plan.position.actions.filter { !$0.isWithdrawn }
    guard !actions.isEmpty else { return self == .actions }
    return switch self {
    case .actions: false
    case .officers: actions.allSatisfy { $0.lead == nil }
    case .ratings: actions.allSatisfy { $0.rating == nil }
    case .dueDates: actions.allSatisfy { $0.dueOn == nil }
    case .actionReports:
      !plan.areaReports.isEmpty && actions.allSatisfy { $0.rating == nil && $0.state.progress == nil }
    }
  }
}
