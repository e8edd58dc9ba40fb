package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Rates actions in any words of the plan's RAG key, or takes a rating away again with `unrated`.
  package func rate(_ references: [Reference], _ rating: String, request: UpdateRequest) throws
    -> [RecordedUpdate]
  {
    try update(
      references, kind: .rag, request: request,
      told: { updates, writer in try writer.reader.markingLackOfEvidence(updates, asAt: writer.today) },
      change: { action, context, writer in
        let key = try writer.reader.plan().key
        let known = key.rating(rating)
        guard known != nil || rating.folded == "unrated" else {
          throw UpdateRefusal.unknownRating(rating, accepted: "\(key.accepted) or unrated")
        }
        return try action.state.rated(known, note: context.note)
      })
  }
}
