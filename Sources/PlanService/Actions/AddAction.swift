package import PlanModel
internal import PlanStorage

/// An action as it is added from the shell.
package struct NewAction: Sendable {
  package let area: Int
  package let action: String
  package let outcome: String?
  /// Each officer as somebody types one: a name, a role, "Name, Role" or an email.
  package let officers: [String]
  package let dueOn: PlanDate?
  package let dueAsPrinted: String?
  /// Where it comes from; nil where that is not said.
  package let source: String?

  package init(
    area: Int, action: String, outcome: String?, officers: [String], dueOn: PlanDate?,
    dueAsPrinted: String?, source: String? = nil
  ) {
    self.area = area
    self.action = action
    self.outcome = outcome
    self.officers = officers
    self.dueOn = dueOn
    self.dueAsPrinted = dueAsPrinted
    self.source = source
  }
}

extension PlanService {
  /// Adds an action under the next free reference of its area.
  package func add(_ new: NewAction, request: UpdateRequest) throws -> RecordedUpdate {
    let text = try PlanText.required(new.action, field: "action")
    let outcome = try new.outcome.map { try PlanText.required($0, field: "outcome") }
    return try write { writer in
      let context = try request.context(.add, today: writer.today)
      let areas = try writer.reader.areas(asAt: context.effectiveOn)
      guard areas.contains(where: { $0.number == new.area }) else {
        throw AreaRefusal.unknown(new.area, known: areas.map(\.number))
      }
      let state = ActionState(
        outcome: outcome, action: text,
        officers: try OfficerDirectory(writer, context).officers(called: new.officers),
        dueOn: new.dueOn, dueAsPrinted: new.dueAsPrinted
      ).from(source: try new.source.map(writer.reader.source))
      let reference = Reference(
        area: new.area, sequence: try writer.nextSequence(inArea: new.area))
      return try writer.record(RevisionDraft(saying: state), reference, context: context)
    }
  }
}

extension RevisionDraft {
  /// Says all that a state says, and nothing of the fields that are blank in it.
  init(saying state: ActionState) {
    self.init(
      sets: FieldSet(ActionField.all.filter { $0 == .action || !$0.isBlank(state) }), values: state)
  }
}
