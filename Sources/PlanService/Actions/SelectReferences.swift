package import PlanModel
internal import PlanStorage

extension PlanService {
  /// The references that somebody means, in the order given and each once.
  ///
  /// - Throws: `UpdateRefusal.unknownReference` where a range names one that the plan never had.
  package func references(_ selections: [ReferenceSelection], on day: PlanDate) throws -> [Reference] {
    // What names every reference itself needs no plan.
    let plain = selections.compactMap { if case .one(let reference) = $0 { reference } else { nil } }
    if plain.count == selections.count { return plain }
    return try read { reader in
      let known = try Set(reader.references())
      var selected: [Reference] = []
      for selection in selections {
        switch selection {
        case .one(let reference): selected.append(reference)
        case .range(let first, let last):
          for sequence in first.sequence...last.sequence {
            let reference = Reference(area: first.area, sequence: sequence)
            guard known.contains(reference) else {
              throw UpdateRefusal.unknownReference(
                reference.description, nearest: try reader.nearest(to: reference))
            }
            selected.append(reference)
          }
        case .area(let number):
          let actions = try reader.position(asAt: day).actions
            .filter { $0.area.number == number && !$0.isWithdrawn }
          guard !actions.isEmpty else { throw UpdateRefusal.nothingSelected("area \(number)") }
          selected += actions.map(\.reference)
        }
      }
      return selected
    }
  }
}
