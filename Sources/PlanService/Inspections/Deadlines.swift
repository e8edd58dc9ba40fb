package import PlanModel
internal import PlanStorage

/// What is given of a deadline of an inspection; nil leaves a field as it is.
package struct DeadlineDetails: Sendable {
  package var title: String?
  package var fromOn: PlanDate?
  package var workingDays: Int?
  package var dueOn: PlanDate?
  package var officer: String?
  package var metOn: PlanDate?

  package init() {}

  var saysAnything: Bool {
    title != nil || fromOn != nil || workingDays != nil || dueOn != nil || officer != nil || metOn != nil
  }
}

extension PlanService {
  /// The deadlines of every inspection, by rules and by letters, the soonest first.
  package func deadlines(asAt date: PlanDate) throws -> [DeadlineStanding] {
    try read { try $0.deadlineStandings(asAt: date) }
  }

  /// Records a deadline that a letter sets, or who answers for one that a rule sets and when it was met.
  ///
  /// - Parameter name: what it is called beside its inspection's code, such as `action-plan`.
  package func setDeadline(
    of code: String, _ name: String, _ details: DeadlineDetails, request: UpdateRequest
  ) throws -> RecordedItem<Deadline> {
    guard let name = Measure.code(name), Reference.number(name) == nil else { throw RegisterRefusal.notACode(name) }
    guard details.saysAnything else { throw UpdateRefusal.nothingToChange }
    return try register(Deadline.self, .deadlineSet, request) { registering in
      let reader = registering.writer.reader
      let inspection = try reader.requireItem(code, of: Inspection.self).standing(on: registering.context.effectiveOn)
      let reference = "\(inspection.code)/\(name)"
      let isKnown = registering.history(of: ItemReference(reference)) != nil
      func fill(_ deadline: inout Deadline) throws { try registering.apply(details, to: &deadline, inspection) }
      if isKnown { return try registering.update(reference) { try fill(&$0) } }
      var deadline = Deadline(RegisterIdentity(reference: reference))
      deadline.inspection = inspection.code
      try fill(&deadline)
      return try registering.add(deadline)
    }
  }
}

extension Registering where Item == Deadline {
  fileprivate func apply(_ details: DeadlineDetails, to deadline: inout Deadline, _ inspection: Inspection) throws {
    if let title = details.title { deadline.title = try PlanText.required(title, field: "title").trimmed }
    if let fromOn = details.fromOn { deadline.fromOn = fromOn }
    if let workingDays = details.workingDays {
      guard (1...Deadline.mostWorkingDays).contains(workingDays) else {
        throw InspectionRefusal.notSoManyDays(workingDays)
      }
      deadline.workingDays = workingDays
      deadline.dueOn = nil
    }
    if let dueOn = details.dueOn {
      deadline.dueOn = dueOn
      deadline.workingDays = nil
      deadline.fromOn = nil
    }
    if let officer = details.officer {
      deadline.officer = try self.officer(called: officer)
    }
    if let metOn = details.metOn {
      guard metOn <= context.effectiveOn else { throw RegisterRefusal.stillToCome(field: "meeting it", metOn) }
      deadline.metOn = metOn
    }
    let isRuled = DeadlineRule.all.contains { deadline.reference.description == "\(inspection.code)/\($0.name)" }
    guard !isRuled else { return }
    guard deadline.title != nil else { throw RegisterRefusal.without(.deadline, field: "title") }
    guard deadline.dueOn != nil || deadline.workingDays != nil else {
      throw RegisterRefusal.without(.deadline, field: "day, or number of working days")
    }
    if deadline.dueOn == nil, deadline.fromOn == nil, inspection.publishedOn == nil {
      throw InspectionRefusal.notDaysFromNothing(deadline.reference.description)
    }
  }
}
