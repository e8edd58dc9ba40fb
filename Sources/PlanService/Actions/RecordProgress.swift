package import PlanModel

extension PlanService {
  /// - Parameter appending: whether the text is put below what stands on the update's day.
  package func recordProgress(
    _ reference: Reference, _ text: String, appending: Bool = false, request: UpdateRequest
  ) throws -> [RecordedUpdate] {
    let text = try PlanText.required(text, field: "progress")
    return try update([reference], kind: .progress, request: request) { action, _, _ in
      try action.state.progressed(text, appending: appending)
    }
  }
}
