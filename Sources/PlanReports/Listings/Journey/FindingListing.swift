package import PlanModel
internal import TextFormats

/// The ledger from finding to fix: what inspectors wrote, which actions answer it, what they claim, what figures say, and
/// whether a later visit said it again.
package enum FindingListing {
  package static func make(_ findings: [FindingStanding], otherwise: String = "There is no finding.")
    -> Listing<FindingStanding>
  {
    Listing(findings, columns: columns, otherwise: otherwise)
  }

  package static var keys: String { RegisterColumns.keys(columns) }

  static let columns: [ListingColumn<FindingStanding>] = [
    ListingColumn("reference", Column("Finding")) { .text($0.finding.reference.description) },
    ListingColumn("inspection") { .text($0.finding.inspection) },
    ListingColumn("kind") { .text($0.finding.kind?.rawValue) },
    ListingColumn(
      "finding", Column("What inspectors wrote", weight: 4),
      cell: { .prose($0.finding.finding, standing: $0.finding.kind?.words) }, value: { .text($0.finding.finding) }),
    ListingColumn("areas") { .list($0.finding.areas.map(String.init)) },
    ListingColumn(
      "actions", Column("Actions, and what they claim", weight: 3),
      cell: { standing in
        guard !standing.actions.isEmpty else {
          return standing.finding.asksForAction ? .missing("no action") : .text("")
        }
        return .text(standing.actions.map(claim).joined(separator: "\n"))
      },
      value: { standing in
        .json(flat: standing.finding.actions.map(\.description).joined(separator: " ")) { name, json in
          try json.member(name, each: standing.actions) { json, action in json.object { write(action, to: &$0) } }
        }
      }),
    ListingColumn(
      "signals", Column("Figures", weight: 2),
      cell: { .text($0.signals.map { "\($0.measure): \(words($0.says))" }.joined(separator: "\n")) },
      value: { standing in
        .json(flat: standing.signals.map { "\($0.measure): \($0.says)" }.joined(separator: "; ")) { name, json in
          try json.member(name, each: standing.signals) { json, signal in
            json.object { json in
              json.member("measure", signal.measure)
              json.member("reference", signal.reference.description)
              json.member("says", signal.says)
            }
          }
        }
      }),
    ListingColumn("repeats") { .text($0.finding.repeats) },
    ListingColumn(
      "said_again_by", Column("Said again by", weight: 1),
      cell: { .text($0.saidAgainBy.map(\.description).joined(separator: ", ")) },
      value: { .list($0.saidAgainBy.map(\.description)) }),
    ListingColumn(
      "state", Column("Stands", weight: 1), cell: { .text($0.state.words) }, value: { .text($0.state.rawValue) }),
    ListingColumn("withheld") { .flag($0.inspection?.isWithheld ?? false) },
  ]

  /// A line or two for each, where the whole ledger stands in the same paper.
  static func brief(_ findings: [FindingStanding]) -> Listing<FindingStanding> {
    Listing(
      findings,
      columns: [
        ListingColumn(Column("Finding", weight: 1)) { .text($0.finding.reference.description) },
        ListingColumn(Column("What inspectors wrote", weight: 4)) {
          .prose(Shortened.firstSentence($0.finding.finding))
        },
        ListingColumn(Column("Actions", weight: 2)) { standing in
          standing.actions.isEmpty
            ? .missing("no action")
            : .text(standing.actions.map { "\($0.reference) \($0.rating?.code ?? "unrated")" }.joined(separator: ", "))
        },
        ListingColumn(Column("Stands", weight: 2)) { standing in
          let again = standing.saidAgainBy.map(\.description).joined(separator: ", ")
          return .text(standing.state.words + (again.isEmpty ? "" : " by \(again)"))
        },
      ], otherwise: "There is no finding.")
  }

  private static func words(_ says: String) -> String { says.split(separator: "_").joined(separator: " ") }

  /// "1.3 ● green, complete since 3 March 2023, embedded".
  private static func claim(_ action: Action) -> String {
    let rating = action.rating.map { "\($0.symbol) \($0.code)" } ?? "unrated"
    let since = action.isComplete ? action.completedOn.map { "complete since \($0.long)" } : nil
    let holds = action.sustaining.map { $0.state == .reverted ? "did not hold" : "\($0.state.rawValue)" }
    let evidence = action.isUnevidencedCompletion ? "impact not evidenced" : nil
    return "\(action.reference) " + [rating, since, holds, evidence].compactMap(\.self).joined(separator: ", ")
  }

  private static func write(_ action: Action, to json: inout JSONWriter) {
    json.member("claim", action.claim?.finding.rawValue)
    json.member("completed_on", action.isComplete ? action.completedOn?.iso : nil)
    json.member("impact_is_evidenced", action.state.hasEvidencedImpact)
    json.member("meaning", action.meaning?.rawValue)
    json.member("rating", action.rating?.code)
    json.member("reference", action.reference.description)
    json.member("sustaining", action.sustaining?.state.rawValue)
  }

  /// "Of 9 findings that ask for action 3 are fixed with evidence.", for the first page.
  static func shortSentence(_ findings: [FindingStanding]) -> String {
    let asking = findings.filter(\.finding.asksForAction)
    guard !asking.isEmpty else { return sentence(findings) }
    let shown = asking.count { $0.state == .shown }
    let all = asking.count == 1 ? "Of 1 finding that asks" : "Of \(asking.count) findings that ask"
    return "\(all) for action \(shown == 0 ? "none is" : shown == 1 ? "1 is" : "\(shown) are") fixed with evidence."
  }

  /// "Of 9 findings 2 have no action, 1 was said again and 3 are fixed with evidence."
  static func sentence(_ findings: [FindingStanding]) -> String {
    let asking = findings.filter(\.finding.asksForAction)
    guard !asking.isEmpty else { return "There is no finding that asks for action." }
    func part(_ state: FindingStanding.State, _ one: String, _ many: String) -> String? {
      let count = asking.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    let parts = [
      part(.saidAgain, "was said again", "were said again"), part(.noAction, "has no action", "have no action"),
      part(.didNotHold, "did not hold", "did not hold"), part(.open, "is open", "are open"),
      part(.claimed, "is claimed and not shown", "are claimed and not shown"),
      part(.shown, "is fixed with evidence", "are fixed with evidence"),
    ].compactMap(\.self)
    let all = asking.count == 1 ? "Of 1 finding that asks" : "Of \(asking.count) findings that ask"
    return "\(all) for action, \(Wording.list(parts))."
  }
}
