internal import PlanModel
internal import PlanService

/// What stands where a sheet and the plan were both changed, as typed: `theirs 1.3 1.4 ours 2.1`.
enum TakeArgument {
  static func read(_ typed: [String], _ service: PlanService, on day: PlanDate) throws -> [Reference: TakenSide] {
    var taken: [Reference: TakenSide] = [:]
    var words = typed[...]
    while let word = words.popFirst() {
      guard let side = TakenSide(rawValue: word.lowercased()) else {
        throw UsageError("--take is followed by theirs or ours and then references, such as --take theirs 1.3 1.4")
      }
      let references = words.prefix { TakenSide(rawValue: $0.lowercased()) == nil }
      words = words.dropFirst(references.count)
      guard !references.isEmpty else { throw UsageError("--take \(word) needs the references it is for") }
      for reference in try service.references(ReferencesArgument.read(Array(references)), on: day) {
        guard taken.updateValue(side, forKey: reference) ?? side == side else {
          throw UsageError("--take names \(reference) for both theirs and ours")
        }
      }
    }
    return taken
  }
}
