package import PlanModel

extension PlanService {
  /// Gives actions another due date, or none, for a reason.
  package func redate(
    _ references: [Reference], to date: PlanDate?, reason: String, request: UpdateRequest
  ) throws -> [RecordedUpdate] {
    try update(references, kind: .due, request: request, reason: reason) { state, _, _ in
      try state.redated(to: date)
    }
  }
}
