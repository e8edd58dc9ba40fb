package import PlanModel
internal import PlanStorage

/// What is given of the chase's policy; nil leaves it as it is.
package struct ChasePolicyDetails: Sendable {
  package var sender: String?
  package var keeper: String?
  package var director: String?
  /// Services with the address of their line; an empty address takes one away.
  package var lines: [(service: String, email: String)]
  package var noticeDays: [Int]?
  package var repeatAfter: Int?
  package var staleAfter: Int?
  package var lineAfter: Int?
  package var directorAfter: Int?
  package var digest: ChaseDigest?
  package var digestDay: Int?
  package var weeklyLimit: Int?

  package init(
    sender: String?, keeper: String?, director: String?, lines: [(service: String, email: String)],
    noticeDays: [Int]?, repeatAfter: Int?, staleAfter: Int?, lineAfter: Int?, directorAfter: Int?,
    digest: ChaseDigest? = nil, digestDay: Int? = nil, weeklyLimit: Int? = nil
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

  fileprivate func applied(to policy: ChasePolicy) throws -> ChasePolicy {
    var policy = policy
    if let sender { policy.sender = try OfficerDetails.email(sender) }
    if let keeper { policy.keeper = try OfficerDetails.email(keeper) }
    if let director { policy.director = try OfficerDetails.email(director) }
    for (service, email) in lines {
      let service = try PlanText.required(service, field: "service").trimmed
      for same in policy.lines.keys where same.folded == service.folded { policy.lines[same] = nil }
      if !email.isEmpty { policy.lines[service] = try OfficerDetails.email(email) }
    }
    if let noticeDays { policy.noticeDays = Set(noticeDays).sorted(by: >) }
    if let repeatAfter { policy.repeatAfter = repeatAfter }
    if let staleAfter { policy.staleAfter = staleAfter }
    if let lineAfter { policy.lineAfter = lineAfter }
    if let directorAfter { policy.directorAfter = directorAfter }
    // A policy of before goes on as it was until somebody asks for what is new.
    if let digest = digest ?? (digestDay != nil || weeklyLimit != nil ? policy.digest ?? .weekly : nil) {
      policy.digest = digest
    }
    if let digestDay { policy.digestDay = digestDay }
    if let weeklyLimit { policy.weeklyLimit = weeklyLimit }
    guard policy.lineAfter <= policy.directorAfter else {
      throw ChaseRefusal.ladderUpsideDown(line: policy.lineAfter, director: policy.directorAfter)
    }
    return policy
  }
}

extension PlanService {
  package func chasePolicy() throws -> ChasePolicy { try read { try $0.chasePolicy() } }

  package func setChasePolicy(_ details: ChasePolicyDetails, by: String, note: String?) throws -> ChasePolicy {
    try write { writer in
      let before = try writer.reader.chasePolicy()
      let after = try details.applied(to: before)
      guard after != before else { throw UpdateRefusal.nothingToChange }
      try writer.record(after, context: try context(.chasePolicy, writer, by, note))
      return after
    }
  }

  package func workingCalendar() throws -> WorkingCalendar { try read { try $0.workingCalendar() } }

  /// The working days that the plan keeps or, where there is no plan yet, those shipped.
  package func workingCalendarIfThere() throws -> WorkingCalendar {
    do {
      return try workingCalendar()
    } catch PlanFileError.missing {
      return .englandAndWales
    }
  }

  /// Records a list of bank holidays that follows the one shipped.
  package func importHolidays(_ holidays: [(date: PlanDate, title: String)], by: String) throws {
    guard !holidays.isEmpty else { throw ChaseRefusal.noHolidays }
    try write { writer in
      try writer.recordHolidays(holidays, context: context(.holidaysImport, writer, by, nil))
    }
  }
}
