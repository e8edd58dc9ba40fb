internal import PlanModel
internal import PlanStorage

extension PlanReader {
  /// What lies between inspections as at a day.
  ///
  /// - Parameters:
  ///   - actions: those of the plan as at the day, where they are known already.
  ///   - readings: the measures as at the day, likewise.
  ///   - hidden: the codes of inspections that set no end to the deadlines of others.
  func journey(
    asAt date: PlanDate, actions: [Action]? = nil, readings: [MeasureReading]? = nil, without hidden: Set<String> = []
  ) throws -> Journey {
    let grid = try inspectionGrid(asAt: date)
    let findings = try items(of: Finding.self, asAt: date)
    let calendar = try workingCalendar()
    let standings = try findings.isEmpty ? [] : standings(findings, grid.inspections, date, actions, readings)
    return Journey(
      grid: grid, findings: standings,
      deadlines: try deadlineStandings(
        asAt: date, of: grid.inspections.filter { !hidden.contains($0.code) }, findings: findings, calendar: calendar),
      recommendations: try items(of: Recommendation.self, asAt: date), programme: try programme(asAt: date, calendar))
  }

  /// The deadlines of inspections that stand, by rules and by letters, the soonest first.
  func deadlineStandings(asAt date: PlanDate, knownThrough known: Int64 = .max) throws -> [DeadlineStanding] {
    let inspections = try items(of: Inspection.self, asAt: date, knownThrough: known)
    guard !inspections.isEmpty else { return [] }
    return try deadlineStandings(
      asAt: date, knownThrough: known, of: inspections,
      findings: items(of: Finding.self, asAt: date, knownThrough: known), calendar: workingCalendar())
  }

  private func deadlineStandings(
    asAt date: PlanDate, knownThrough known: Int64 = .max, of inspections: [Inspection], findings: [Finding],
    calendar: WorkingCalendar
  ) throws -> [DeadlineStanding] {
    DeadlineStanding.all(
      try items(of: Deadline.self, asAt: date, knownThrough: known), of: inspections, findings: findings,
      calendar: calendar)
  }

  private func standings(
    _ findings: [Finding], _ inspections: [Inspection], _ date: PlanDate, _ known: [Action]?,
    _ knownReadings: [MeasureReading]?
  ) throws -> [FindingStanding] {
    let readings = try knownReadings ?? measureReadings(asAt: date).filter { $0.measure.withdrawnReason == nil }
    var position = try known.map { Position(plan: try plan(), asAt: date, actions: $0) } ?? position(asAt: date)
    if !readings.isEmpty, position.actions.allSatisfy({ $0.claim == nil }) {
      position = position.with(try claims(of: position.actions, readings, asAt: date))
    }
    return FindingStanding.all(findings, of: inspections, actions: position.actions, readings: readings)
  }

  /// What bodies mean to look at, by their meetings.
  func programme(asAt date: PlanDate, _ calendar: WorkingCalendar) throws -> [ProgrammeStanding] {
    let named = Dictionary(firstValues: try items(of: ProgrammeItem.self, asAt: date).map { ($0.reference, $0) })
    guard !named.isEmpty else { return [] }
    return try histories(of: ProgrammeItem.self).compactMap { history in
      ProgrammeStanding(history, asAt: date, calendar: calendar).map { standing in
        ProgrammeStanding(named[history.reference] ?? standing.item, of: standing)
      }
    }.sorted {
      ($0.item.meetingOn ?? .distantFuture, $0.reference) < ($1.item.meetingOn ?? .distantFuture, $1.reference)
    }
  }
}
