/// How often an officer is written to, but at once of what turned red or passed its date.
package enum ChaseDigest: String, CaseIterable, Sendable {
  /// Once a week, on one day.
  case weekly
  /// Once a day, with all that is new.
  case daily
  /// A message of its own for each action.
  case each
}

/// Whom the chase writes to, when, and who is copied.
package struct ChasePolicy: Sendable, Equatable {
  /// The address the messages are from; nil until it is set.
  package var sender: String?
  /// The address of whoever keeps the plan, who gets what has no other addressee.
  package var keeper: String?
  /// The address that is copied last.
  package var director: String?
  /// Addresses of the line (service manager, head of service) by the officers' service; `*` is that of every other.
  package var lines: [String: String]
  /// Calendar days before the due date on which notice is given, the furthest first.
  package var noticeDays: [Int]
  /// Working days after which the same state is chased again.
  package var repeatAfter: Int
  /// Calendar days without an update after which an open action is chased.
  package var staleAfter: Int
  /// Working days after which the line is copied, and then the director: after the officer was asked and the line copied,
  /// or with no digest after the date.
  package var lineAfter: Int
  package var directorAfter: Int
  /// How often an officer is written to; nil in a policy of before, whose rules are its own: each state at once, the line
  /// and the director by days overdue alone, and no limit.
  package var digest: ChaseDigest?
  /// The day of the week of the digest, 1 for Monday.
  package var digestDay: Int
  /// The most messages that anybody gets from Monday to Sunday.
  package var weeklyLimit: Int

  package init(
    sender: String? = nil, keeper: String? = nil, director: String? = nil, lines: [String: String] = [:],
    noticeDays: [Int] = [14, 7, 1], repeatAfter: Int = 5, staleAfter: Int = ActionException.defaultStaleDays,
    lineAfter: Int = 5, directorAfter: Int = 10,
    digest: ChaseDigest? = .weekly, digestDay: Int = 1, weeklyLimit: Int = 3
  ) {
    self.sender = sender
    self.keeper = keeper
    self.director = director
    self.lines = lines
    self.noticeDays = noticeDays
    self.repeatAfter = repeatAfter
    self.staleAfter = staleAfter
    self.lineAfter = lineAfter
    self.directorAfter = directorAfter
    self.digest = digest
    self.digestDay = digestDay
    self.weeklyLimit = weeklyLimit
  }

  package static let everyOtherService = "*"

  /// The nearest notice that is to be given on a day of an action due on another.
  ///
  /// The last working day before the due date is the last chance, and so the day of the nearest notice.
  func notice(before dueOn: PlanDate, on date: PlanDate, _ calendar: WorkingCalendar) -> Int? {
    if calendar.workingDays(after: date, through: dueOn) == 0, let nearest = noticeDays.min() { return nearest }
    return noticeDays.sorted().first { dueOn - date <= $0 }
  }

  /// The line of an officer's service, or of every other where there is no officer or no service.
  func line(of officer: Officer?) -> String? {
    let own = officer?.service.flatMap { service in lines.first { $0.key.folded == service.folded }?.value }
    return own ?? lines[ChasePolicy.everyOtherService]
  }
}
