/// What a board must not miss about an action.
public enum ActionException: String, CaseIterable, Sendable {
  case red
  case overdue
  case redWithoutMitigation = "red_without_mitigation"
  case redated
  case stale
  case completeWithoutEvidencedImpact = "complete_without_evidenced_impact"

  /// An open action counts as stale after this many days without an update: a full month.
  public static let defaultStaleDays = 31

  public var words: String {
    switch self {
    case .red: "red"
    case .overdue: "overdue"
    case .redWithoutMitigation: "red without mitigation"
    case .redated: "re-dated"
    case .stale: "stale"
    case .completeWithoutEvidencedImpact: "complete without evidenced impact"
    }
  }
}

extension Action {
  /// The exceptions of this action as at `date`, in the order a board reads them.
  public func exceptions(
    asAt date: PlanDate, staleDays: Int = ActionException.defaultStaleDays
  ) -> [ActionException] {
    ActionException.allCases.filter { exception in
      switch exception {
      case .red: state.isRed
      case .overdue: isOverdue(asAt: date)
      case .redWithoutMitigation: state.isRed && state.mitigation == nil
      case .redated: !state.isClosed && timesRedated > 0
      case .stale: isStale(asAt: date, days: staleDays)
      case .completeWithoutEvidencedImpact:
        !state.isWithdrawn && state.isComplete && !(state.impactIsEvidenced && state.impact != nil)
      }
    }
  }
}
