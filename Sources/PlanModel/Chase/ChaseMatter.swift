/// What an officer is chased about.
package enum ChaseMatter: Sendable, Equatable {
  case redWithoutMitigation
  /// The mitigation was to have worked by a day, so many days ago.
  case mitigationPassed(until: PlanDate, days: Int)
  /// Overdue by so many days, of which so many are working days.
  case overdue(days: Int, workingDays: Int)
  /// Due within so many days of notice.
  case dueSoon(notice: Int, days: Int)
  /// Not updated for so many days.
  case stale(days: Int)
  /// The officer's sheet of a month's round has not come back, so many working days after it was asked for.
  case returnMissing(month: PlanMonth, workingDays: Int)
  /// Values of measures that are theirs to report are missing.
  case valuesMissing(OwedValues)

  /// The matters of an action on a day, the gravest first.
  ///
  /// Who is asked about a red or overdue action is asked for an update with it, and not once more for that alone.
  package static func all(
    of action: some Tracked, asAt date: PlanDate, policy: ChasePolicy, calendar: WorkingCalendar
  ) -> [ChaseMatter] {
    guard !action.isClosed else { return [] }
    var matters: [ChaseMatter] = []
    if action.isRed, !action.hasMitigation { matters.append(.redWithoutMitigation) }
    if policy.digest != nil, let until = action.mitigatedUntil {
      // What somebody said would be done by a day is not asked about before that day has passed.
      if until >= date { return [] }
      matters.append(.mitigationPassed(until: until, days: date - until))
    }
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

  /// Whether it is asked at once and may go up the line: a red or a date that has passed, never silence or notice.
  package var isUrgent: Bool {
    switch self {
    case .redWithoutMitigation, .mitigationPassed, .overdue: true
    case .dueSoon, .stale, .returnMissing, .valuesMissing: false
    }
  }

  /// A name for this matter in this situation: the state that is chased once and then only as a repeat.
  func key(_ situation: ChaseSituation) -> String {
    switch self {
    case .redWithoutMitigation: "red_without_mitigation@\(situation.since)"
    // A mitigation that is said anew begins anew.
    case .mitigationPassed(let until, _): "mitigation_passed@\(situation.since)@\(until.iso)"
    case .overdue: "overdue@\(situation.since)"
    case .dueSoon(let notice, _): "due_soon_\(notice)@\(situation.since)"
    case .stale: "stale@\(situation.lastUpdate)"
    case .returnMissing(let month, _): "return_missing@\(month.iso)"
    case .valuesMissing(let owed): owed.key
    }
  }
}

/// How far up the line a chase is copied.
package enum ChaseLevel: Int, Sendable, Comparable {
  case officer, line, director

  package static func < (a: ChaseLevel, b: ChaseLevel) -> Bool { a.rawValue < b.rawValue }

  /// Before the line is copied the officer was asked and had the days to answer; before the director, the line had been.
  ///
  /// - Parameters:
  ///   - askedOn: the day on which the officer, or who covers, was first asked directly about what is urgent now.
  ///   - linedOn: the day on which the line was first copied.
  init(
    askedOn: PlanDate?, linedOn: PlanDate?, on date: PlanDate, policy: ChasePolicy, calendar: WorkingCalendar
  ) {
    guard let askedOn, calendar.workingDays(after: askedOn, through: date) >= policy.lineAfter else {
      self = .officer
      return
    }
    let further = max(1, policy.directorAfter - policy.lineAfter)
    let isForDirector = linedOn.map { calendar.workingDays(after: $0, through: date) >= further } ?? false
    self = isForDirector ? .director : .line
  }

  init(of matters: [ChaseMatter], policy: ChasePolicy) {
    let late =
      matters.map { matter in
        if case .overdue(_, let workingDays) = matter { workingDays } else { 0 }
      }.max() ?? 0
    self = late >= policy.directorAfter ? .director : late >= policy.lineAfter ? .line : .officer
  }

  /// The states a level adds: reaching it is chased at once.
  ///
  /// - Parameter state: the name of what it goes up the line for.
  func keys(_ state: String) -> [String] {
    switch self {
    case .officer: []
    case .line: ["line@\(state)"]
    case .director: ["line@\(state)", "director@\(state)"]
    }
  }
}
