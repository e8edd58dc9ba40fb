/// The messages of one week, Monday to Sunday: who has had how many, and whether the digest is due.
struct ChaseWeek {
  private let policy: ChasePolicy
  /// Whether it is the day of the digest, or that went by this week without a run.
  private let isDigestDay: Bool
  private let isDigestToCome: Bool
  private let pending: Set<String>
  private var received: [String: Int] = [:]

  init(on date: PlanDate, _ source: ChaseRound.Source, policy: ChasePolicy, calendar: WorkingCalendar) {
    self.policy = policy
    pending = source.pending
    let monday = date.adding(days: 1 - date.weekday)
    func digest(ofWeekFrom monday: PlanDate) -> PlanDate {
      var day = monday.adding(days: policy.digestDay - 1)
      // A day that is no working day gives way to the next that is one, of the week after too.
      while !calendar.isWorkingDay(day) { day = day.adding(days: 1) }
      return day
    }
    let thisWeek = digest(ofWeekFrom: monday)
    let last = date >= thisWeek ? thisWeek : digest(ofWeekFrom: monday.adding(days: -7))
    let isMissed = date > last && !source.ran.contains { $0 >= last && $0 < date } && !source.ran.isEmpty
    isDigestDay = date == last || isMissed
    isDigestToCome = date < thisWeek && thisWeek < monday.adding(days: 7)
    let ofWeek = source.ledger.filter { $0.on >= monday && $0.on <= date }
    for (_, records) in Dictionary(grouping: ofWeek, by: \.messageID) {
      guard let first = records.first else { continue }
      for address in [first.addressee] + first.copied { received[address.folded, default: 0] += 1 }
    }
  }

  /// Whether one more message to an address stays within the limit.
  func hasRoom(_ address: String) -> Bool {
    policy.digest == nil || received[address.folded, default: 0] < policy.weeklyLimit
  }

  mutating func count(_ address: String?) {
    if let address { received[address.folded, default: 0] += 1 }
  }

  /// What goes to an address today, by messages.
  ///
  /// - Parameter address: folded; empty where there is none.
  func messages(to address: String, _ items: [ChaseItem]) -> [[ChaseItem]] {
    guard let digest = policy.digest else { return [items] }
    let room = policy.weeklyLimit - received[address, default: 0]
    guard room > 0 else { return [] }
    switch digest {
    case .daily: return [items]
    case .each: return items.prefix(room).map { [$0] }
    case .weekly:
      if isDigestDay || pending.contains(address) { return [items] }
      // One is kept for the digest of a week in which it is still to come.
      guard room > (isDigestToCome ? 1 : 0) else { return [] }
      let urgent = items.filter(\.isNewlyUrgent)
      return urgent.isEmpty ? [] : [urgent]
    }
  }
}
