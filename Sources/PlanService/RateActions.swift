public import PlanModel
internal import PlanStorage

extension PlanService {
  /// Rates actions by code, colour or label of the plan's RAG key.
  public func rate(_ references: [Reference], _ rating: String, request: UpdateRequest) throws
    -> [RecordedUpdate]
  {
    try update(references, kind: .rag, request: request) { state, context, writer in
      let key = try writer.reader.plan().key
      guard let rating = key.rating(rating) else {
        throw Refusal.unknownRating(rating, accepted: key.accepted)
      }
      return try state.rated(rating, on: context.effectiveOn, note: context.note)
    }
  }
}
