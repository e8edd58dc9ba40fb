/// What must not be missed of what stands in a register, beside the exceptions of actions.
package enum RegisterException: String, Sendable, CaseIterable {
  case findingWithoutAction = "finding_without_action"
  case moneyWithoutSignal = "money_without_signal"
  case moneyWithoutMeasure = "money_without_measure"
  case moneyBeyondVolume = "money_beyond_volume"
  case volumeWithoutMoney = "volume_without_money"
  case undeliverable
  /// The review of a risk was missed more than once.
  case reviewsMissed = "reviews_missed"
  case overdue
  case ratingDisagrees = "rating_disagrees"
  case closedByPromise = "closed_by_promise"
  /// Still with somebody who has left.
  case officerHasLeft = "officer_has_left"
  case withoutOfficer = "without_officer"
  case notProfiled = "not_profiled"
  /// A risk that is in no cell of the grid.
  case notScored = "not_scored"
}

extension RegisterException: Comparable {
  fileprivate var rank: Int { RegisterException.allCases.firstIndex(of: self) ?? 0 }

  /// The graver comes first.
  package static func < (a: RegisterException, b: RegisterException) -> Bool { a.rank < b.rank }

  /// Nil for a forecast that is missing: what is overdue of a line is nothing else.
  package init?(_ exception: MoneyException) {
    switch exception {
    case .moneyWithoutSignal: self = .moneyWithoutSignal
    case .moneyWithoutMeasure: self = .moneyWithoutMeasure
    case .moneyBeyondVolume: self = .moneyBeyondVolume
    case .volumeWithoutMoney: self = .volumeWithoutMoney
    case .undeliverable: self = .undeliverable
    case .ratingDisagrees: self = .ratingDisagrees
    case .notProfiled: self = .notProfiled
    case .forecastMissing: return nil
    }
  }

  package static func of(_ standing: RiskStanding) -> [RegisterException] {
    guard standing.isOpen else { return [] }
    return (standing.reviewsMissed > 1 ? [.reviewsMissed] : [])
      + (standing.risk.residual.score == nil ? [.notScored] : [])
  }
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
  ///
  /// - Parameter others: what must not be missed of lines of money and of risks, by their references.
  package static func exceptional(
    _ items: [ChasedItem], _ journey: Journey, _ others: [ItemReference: [RegisterException]] = [:],
    absences: [OfficerAbsence], asAt date: PlanDate
  ) -> [WatchedItem] {
    let promised = Set(journey.closedByPromise.map(\.reference))
    let watched =
      journey.findingsWithoutAction.map { WatchedItem($0) }
      + items.map { item in
        let own = others[item.reference].map { ($0 + exceptions(of: item, absences, asAt: date)).sorted() }
        return WatchedItem(
          item, asAt: date, absences: absences,
          exceptions: item.kind == .recommendation && promised.contains(item.reference) ? [.closedByPromise] : own)
      }
    func rank(_ item: WatchedItem) -> Int { item.exceptions.first?.rank ?? RegisterException.allCases.count }
    return watched.filter { !$0.exceptions.isEmpty }.sorted {
      (rank($0), -$0.daysOverdue, $0.reference) < (rank($1), -$1.daysOverdue, $1.reference)
    }
  }
}
