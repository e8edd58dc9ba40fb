/// What a board must not miss about an action.
///
/// In the order of their gravity.
package enum ActionException: String, CaseIterable, Sendable {
  case redWithoutMitigation = "red_without_mitigation"
  case red
  case overdue
  /// A board refused that it counts as complete, and has not been asked again since.
  case completionRefused = "completion_refused"
  /// Complete, and what was to show that it holds says that it does not.
  case didNotHold = "did_not_hold"
  /// Complete, and its measure is worse since.
  case worseSinceCompletion = "worse_since_completion"
  /// Still with somebody who has left.
  case officerHasLeft = "officer_has_left"
  case redated
  case withoutDueDate = "without_due_date"
  case withoutOfficer = "without_officer"
  case stale
  case completeWithoutEvidencedImpact = "complete_without_evidenced_impact"

  /// An open action counts as stale after this many days without an update: a full month.
  package static let defaultStaleDays = 31
}

/// An action with its exceptions, gravest first.
package struct ExceptionalAction: Sendable {
  package let action: Action
  package let exceptions: [ActionException]
}

extension Position {
  /// Every action with an exception: the gravest first, and of equals the longest overdue.
  ///
  /// - Parameter staleDays: after how many days without an update an open action is stale.
  package func exceptions(staleDays: Int = ActionException.defaultStaleDays) -> [ExceptionalAction] {
    let order = ActionException.allCases
    return actions.compactMap { action in
      let exceptions = action.exceptions(asAt: asAt, staleDays: staleDays)
      return exceptions.isEmpty ? nil : ExceptionalAction(action: action, exceptions: exceptions)
    }.sorted(
      by: { item -> (Int, Int, Int, Reference) in
        let gravest = item.exceptions.first.flatMap(order.firstIndex(of:)) ?? order.count
        return (gravest, -item.action.daysOverdue(asAt: asAt), -item.exceptions.count, item.action.reference)
      }, <)
  }
}

extension Action {
  /// The exceptions of this action as at `date`, in the order a board reads them.
  package func exceptions(
    asAt date: PlanDate, staleDays: Int = ActionException.defaultStaleDays
  ) -> [ActionException] {
    ActionException.allCases.filter { exception in
      switch exception {
      case .red: isRed
      case .overdue: isOverdue(asAt: date)
      case .redWithoutMitigation: isRed && !hasMitigation
      case .completionRefused: completionRefusedOn != nil
      case .didNotHold: sustaining?.state == .reverted
      case .worseSinceCompletion: claim?.finding == .worse
      case .officerHasLeft: !isClosed && leadHasLeftOn != nil
      case .redated: !isClosed && timesRedated > 0
      case .withoutDueDate: !isClosed && dueOn == nil
      case .withoutOfficer: !isClosed && lead == nil
      case .stale: isStale(asAt: date, days: staleDays)
      case .completeWithoutEvidencedImpact: isUnevidencedCompletion
      }
    }
  }
}

extension Action {
  /// Complete, with no impact evidenced yet.
  package var isUnevidencedCompletion: Bool {
    !state.isWithdrawn && state.isComplete && !state.hasEvidencedImpact
  }
}
