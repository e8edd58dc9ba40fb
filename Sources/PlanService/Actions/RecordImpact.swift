package import PlanModel

extension PlanService {
  package func recordImpact(
    _ reference: Reference, _ text: String, evidenced: Bool, request: UpdateRequest
  ) throws -> [RecordedUpdate] {
    let text = try PlanText.required(text, field: "impact")
    return try update([reference], kind: .impact, request: request) { action, _, _ in
      try action.state.withImpact(text, evidenced: evidenced)
    }
  }
}
