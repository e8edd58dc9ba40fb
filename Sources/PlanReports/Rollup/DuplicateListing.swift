package import PlanModel
internal import TextFormats

/// Promises that two plans seem to make both, side by side.
package enum DuplicateListing {
  package static func make(_ pairs: [DuplicatePair]) -> Listing<DuplicatePair> {
    Listing(pairs, columns: columns, otherwise: "No two plans seem to promise the same.")
  }

  static var columns: [ListingColumn<DuplicatePair>] {
    side("first", "One", \.first) + side("second", "The other", \.second) + [
      ListingColumn(
        "differences", Column("They differ in", weight: 1),
        cell: { pair in
          .text(
            pair.differences.isEmpty
              ? "nothing" : Wording.list(pair.differences.map { $0.rawValue.replacing("_", with: " ") }))
        }, value: { .list($0.differences.map(\.rawValue)) }),
      ListingColumn(
        "likeness", Column("Alike", alignment: .trailing),
        cell: { pair in .text(pair.likeness.map { "\(percent($0))%" } ?? "") },
        value: { pair in .number(pair.likeness.map(percent)) }),
      ListingColumn("shared", formats: [.json]) { .list($0.shared) },
      ListingColumn(
        "verdict", Column("Said of it", weight: 1),
        cell: { pair in
          pair.verdict.map { verdict in
            .text(verdict.rawValue + (pair.because.map { ": \($0)" } ?? ""))
          } ?? .missing("not yet")
        }, value: { .text($0.verdict?.rawValue) }),
      ListingColumn("because") { .text($0.because) },
    ]
  }

  private static func side(
    _ name: String, _ heading: String, _ side: @escaping @Sendable (DuplicatePair) -> DuplicatePair.Side
  ) -> [ListingColumn<DuplicatePair>] {
    [
      ListingColumn(
        name, Column(heading, weight: 4),
        cell: { .text(words(side($0))) }, value: { .text(side($0).reference.description) }),
      ListingColumn("\(name)_action") { .text(side($0).action.state.action) },
      ListingColumn("\(name)_due_on") { .text(side($0).action.dueOn?.iso) },
      ListingColumn("\(name)_officer") { .text(side($0).action.lead?.words) },
      ListingColumn("\(name)_meaning") { .text(side($0).action.meaning?.rawValue) },
    ]
  }

  private static func words(_ side: DuplicatePair.Side) -> String {
    let action = side.action
    let due = action.dueOn.map { "due \($0.long)" } ?? "no due date"
    let lead = action.lead?.called ?? "no officer"
    let rating = action.rating.map { rating in
      let meaning = Wording.count(named: rating.meaning.rawValue).lowercased()
      return rating.code == meaning ? meaning : "\(rating.code) (\(meaning))"
    }
    let rated = action.isWithdrawn ? "withdrawn" : rating ?? "unrated"
    return "\(side.reference) \(action.state.action)\n\(due); \(lead); \(rated)"
  }

  private static func percent(_ likeness: Double) -> Int { Int((likeness * 100).rounded()) }
}
