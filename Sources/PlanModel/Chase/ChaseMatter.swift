/// What an officer is chased about.
package enum ChaseMatter: Sendable, Equatable {
  case redWithoutMitigation
  /// Overdue by so many days, of which so many are working days.
  case overdue(days: Int, workingDays: Int)
  /// Due within so many days of notice.
  case dueSoon(notice: Int, days: Int)
  /// Not updated for so many days.
  case stale(days: Int)

  /// The matters of an action on a day, the gravest first.
  ///
  /// Who is asked about a red or overdue action is asked for an update with it, and not once more for that alone.
  package static func all(
    of action: some Tracked, asAt date: PlanDate, policy: ChasePolicy, calendar: WorkingCalendar
  ) -> [ChaseMatter] {
    guard !action.isClosed else { return [] }
    var matters: [ChaseMatter] = []
    if action.isRed, !action.hasMitigation { matters.append(.redWithoutMitigation) }
    if let dueOn = action.dueOn {
      if dueOn < date {
        matters.append(.overdue(days: date - dueOn, workingDays: calendar.workingDays(after: dueOn, through: date)))
      } else if let notice = policy.notice(before: dueOn, on: date, calendar) {
        matters.append(.dueSoon(notice: notice, days: dueOn - date))
      }
    }
    let isAskedAnyway = matters.contains { matter in
      if case .dueSoon = matter { false } else { true }
    }
    if !isAskedAnyway, action.isStale(asAt: date, days: policy.staleAfter) {
      matters.append(.stale(days: date - action.updatedOn))
    }
    return matters
  }

  /// Whether the same state is chased again after a while; a notice is given once.
  package var isRepeated: Bool { if case .dueSoon = self { false } else { true } }

  /// A name for this matter in this situation: the state that is chased once and then only as a repeat.
  func key(_ situation: ChaseSituation) -> String {
    switch self {
    case .redWithoutMitigation: "red_without_mitigation@\(situation.since)"
    case .overdue: "overdue@\(situation.since)"
    case .dueSoon(let notice, _): "due_soon_\(notice)@\(situation.since)"
    case .stale: "stale@\(situation.lastUpdate)"
    }
  }
}

/// How far up the line a chase is copied.
package enum ChaseLevel: Int, Sendable, Comparable {
  case officer, line, director

  package static func < (a: ChaseLevel, b: ChaseLevel) -> Bool { a.rawValue < b.rawValue }

  init(of matters: [ChaseMatter], policy: ChasePolicy) {
    let late =
      matters.map { matter in
        if case .overdue(_, let workingDays) = matter { workingDays } else { 0 }
      }.max() ?? 0
    self = late >= policy.directorAfter ? .director : late >= policy.lineAfter ? .line : .officer
  }

  /// The states a level adds: reaching it is chased at once.
  func keys(_ situation: ChaseSituation) -> [String] {
    switch self {
    case .officer: []
    case .line: ["line@\(situation.since)"]
    case .director: ["line@\(situation.since)", "director@\(situation.since)"]
    }
  }
}
