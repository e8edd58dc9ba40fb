/// What must not be missed of what stands in a register, beside the exceptions of actions.
package enum RegisterException: String, Sendable, CaseIterable {
  case findingWithoutAction = "finding_without_action"
  case overdue
  case closedByPromise = "closed_by_promise"
  /// Still with somebody who has left.
  case officerHasLeft = "officer_has_left"
  case withoutOfficer = "without_officer"
}

/// One thing in a register, with what must not be missed of it.
package struct WatchedItem: Sendable, Equatable {
  package let reference: ItemReference
  package let register: String
  package let words: String
  package let lead: Officer?
  package let dueOn: PlanDate?
  package let daysOverdue: Int
  /// The gravest first; none where it is only due.
  package let exceptions: [RegisterException]

  /// - Parameter absences: who has left by the day; of nobody where nothing is asked of that.
  package init(
    _ item: ChasedItem, asAt date: PlanDate, absences: [OfficerAbsence] = [], exceptions: [RegisterException]? = nil
  ) {
    reference = item.reference
    register = item.kind.register?.rawValue ?? "board_action"
    words = item.words
    lead = item.lead
    dueOn = item.dueOn
    daysOverdue = item.daysOverdue(asAt: date)
    self.exceptions = exceptions ?? WatchedItem.exceptions(of: item, absences, asAt: date)
  }

  private init(_ finding: FindingStanding) {
    reference = finding.finding.reference
    register = RegisterName.finding.rawValue
    words = finding.finding.finding
    lead = nil
    dueOn = nil
    daysOverdue = 0
    exceptions = [.findingWithoutAction]
  }

  private static func exceptions(
    of item: ChasedItem, _ absences: [OfficerAbsence], asAt date: PlanDate
  ) -> [RegisterException] {
    guard !item.isClosed else { return [] }
    let hasLeft = item.lead.map { absences.left($0.id, by: date) != nil }
    return (item.isOverdue(asAt: date) ? [.overdue] : []) + (hasLeft == true ? [.officerHasLeft] : [])
      + (hasLeft == nil ? [.withoutOfficer] : [])
  }

  /// Everything with an exception, the gravest first and of equals the longest overdue.
  package static func exceptional(
    _ items: [ChasedItem], _ journey: Journey, absences: [OfficerAbsence], asAt date: PlanDate
  ) -> [WatchedItem] {
    let promised = Set(journey.closedByPromise.map(\.reference))
    let watched =
      journey.findingsWithoutAction.map { WatchedItem($0) }
      + items.map { item in
        WatchedItem(
          item, asAt: date, absences: absences,
          exceptions: item.kind == .recommendation && promised.contains(item.reference) ? [.closedByPromise] : nil)
      }
    func rank(_ item: WatchedItem) -> Int {
      item.exceptions.first.flatMap(RegisterException.allCases.firstIndex(of:)) ?? RegisterException.allCases.count
    }
    return watched.filter { !$0.exceptions.isEmpty }.sorted {
      (rank($0), -$0.daysOverdue, $0.reference) < (rank($1), -$1.daysOverdue, $1.reference)
    }
  }
}
