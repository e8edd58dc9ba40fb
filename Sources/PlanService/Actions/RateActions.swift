package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Rates actions by code, colour or label of the plan's RAG key, or takes a rating away again with `unrated`.
  package func rate(_ references: [Reference], _ rating: String, request: UpdateRequest) throws
    -> [RecordedUpdate]
  {
    try update(references, kind: .rag, request: request) { state, context, writer in
      let key = try writer.reader.plan().key
      let known = key.rating(rating)
      guard known != nil || rating.folded == "unrated" else {
        throw Refusal.unknownRating(rating, accepted: "\(key.accepted) or unrated")
      }
      return try state.rated(known, on: context.effectiveOn, note: context.note)
    }
  }
}
