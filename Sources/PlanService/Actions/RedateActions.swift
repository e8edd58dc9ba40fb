package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Gives actions another due date, or none, for a reason.
  package func redate(
    _ references: [Reference], to date: PlanDate?, reason: String, request: UpdateRequest
  ) throws -> [RecordedUpdate] {
    try update(references, kind: .due, request: request, reason: reason) { action, context, writer in
      let proposing = try Proposing(writer.reader)
      let isProposed = proposing.board(for: action, to: date) != nil
      if proposing.isAsked, let later = try writer.reader.laterDueRecord(action.reference, than: context.effectiveOn) {
        // A date of an earlier day would be a way round the board: it changes what the first date was.
        throw ActionRefusal.dueOnRecord(later.values.dueOn, on: later.effectiveOn)
      }
      if isProposed, let waiting = action.proposal {
        guard waiting.dueOn != date else { throw ActionRefusal.alreadyProposed(date) }
        if date == action.dueOn { return ActionChange(action.state, sets: [.due]) }
      }
      return try action.state.redated(
        to: date, on: context.effectiveOn,
        hasRecord: !isProposed
          && writer.reader.record(of: .due, action.reference, on: context.effectiveOn) != nil)
    }
  }
}

extension PlanReader {
  /// What says what the due date is on a day after one, if anything does.
  func laterDueRecord(_ reference: Reference, than day: PlanDate) throws -> Revision? {
    Timeline.holding(try revisions(of: [reference])).last {
      $0.isUpdate && $0.effectiveOn > day && $0.sets.contains(.due)
    }
  }

  /// The revision that says what a field is on a day, recorded for that very day; nil where none is.
  func record(of field: ActionField, _ reference: Reference, on day: PlanDate) throws -> Revision? {
    Timeline.holding(try revisions(of: [reference])).last {
      $0.isUpdate && $0.effectiveOn == day && $0.sets.contains(field)
    }
  }
}
