internal import PlanModel

/// The rows of areas, actions and outcomes met in one transaction, so that an import looks each up once.
final class WriterMemory {
  struct OutcomeKey: Hashable {
    let area: Int
    let outcome: String
  }

  var areaIDs: [Int: Int64] = [:]
  var actionIDs: [Reference: Int64] = [:]
  var outcomeIDs: [OutcomeKey: Int64] = [:]
}
