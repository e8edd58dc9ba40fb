package import PlanModel

extension PlanService {
  package func recordProgress(_ reference: Reference, _ text: String, request: UpdateRequest) throws
    -> [RecordedUpdate]
  {
    let text = try PlanText.required(text, field: "progress")
    return try update([reference], kind: .progress, request: request) { state, _, _ in
      try state.progressed(text)
    }
  }
}
