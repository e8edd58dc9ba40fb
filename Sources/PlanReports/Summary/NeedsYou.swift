internal import PlanModel

/// The chair's first question: what is red or overdue, who leads it, how late it is, what is being done and until when.
enum NeedsYou {
  /// More than these and nobody reads any.
  static let most = 8

  static func blocks(_ summary: Summary) -> [Block] {
    let needing = summary.redOrOverdue
    let heading = Block.heading(level: 2, "What needs you: \(Wording.actions(needing.count)), red or overdue")
    guard !needing.isEmpty else {
      return [.heading(level: 2, "What needs you"), .paragraph("No action is red. No action is overdue.")]
        + JourneySections.findingsWithoutAction(summary)
    }
    let shown = needing.prefix(most)
    let rest = needing.dropFirst(most)
    let more: [Block] =
      rest.isEmpty
      ? [] : [.paragraph("And \(rest.count) more: \(Shortened.references(Array(rest))).")]
    let besides = [forecast(summary), JourneySections.withoutAction(summary)].compactMap(\.self)
    return [heading, .table(table(Array(shown), summary))] + more
      + (besides.isEmpty ? [] : [.paragraph(besides.joined(separator: " "))])
  }

  private static func forecast(_ summary: Summary) -> String? {
    let newly = summary.forecast.newlyOverdue
    guard !newly.isEmpty else { return nil }
    let named = newly.prefix(3).map { "\($0.reference) \(Shortened.title($0)) (due \($0.dueOn?.long ?? "no date"))" }
    let rest = newly.dropFirst(3)
    let more = rest.isEmpty ? "" : "; and \(Shortened.references(Array(rest)))"
    return
      "Overdue too by \(Headline.forecastDay(summary.forecast)), if nothing changes: \(named.joined(separator: "; "))\(more)."
  }

  private static func table(_ actions: [Action], _ summary: Summary) -> Table {
    let decisions = Decisions.asked(summary)
    var columns: [ListingColumn<Action>] = [
      ListingColumn(Column("Action and lead", weight: 7)) {
        .text("\($0.reference) \($0.state.action) (\(Shortened.lead($0)))")
      },
      ListingColumn(Column("Rating"), cell: ActionTable.ratingCell),
      ListingColumn(Column("Late")) { .text(lateness($0, asAt: summary.asAt)) },
      ListingColumn(Column("What is being done, and until when", weight: 6)) { done($0, summary) },
    ]
    if summary.scope.sections.contains(.decisions) {
      columns.append(
        ListingColumn(Column("De\u{AD}cision", alignment: .trailing)) { action in
          .text(decisions.firstIndex { $0.references.contains(action.reference) }.map { String($0 + 1) } ?? "none")
        })
    }
    return Listing(actions, columns: columns, otherwise: "").table
  }

  static func lateness(_ action: Action, asAt: PlanDate) -> String {
    let days = action.daysOverdue(asAt: asAt)
    if days > 0 { return "\(Wording.days(days)) overdue" }
    return action.dueOn.map { "due \($0.long)" } ?? "no date"
  }

  private static func done(_ action: Action, _ summary: Summary) -> Cell {
    let beside = summary.business.words(on: .action(action.reference)).flatMap { commentary in
      commentary.words.map { "\(commentary.author): “\($0)”" }
    }
    guard let mitigation = action.state.mitigation else {
      let last = "No mitigating action recorded. Last update \(action.updatedOn.long)."
      return beside.map { .prose($0, standing: last) } ?? .missing(last)
    }
    let until = mitigation.revisedDueOn
    let standing =
      mitigation.hasLapsed(asAt: summary.asAt)
      ? "Until \(until.long): passed \(Wording.days(summary.asAt - until)) ago" : "Until \(until.long)"
    // The lead stands beside it already.
    let isLead = mitigation.accountableOfficer.id == action.state.officers.first?.id
    let words = mitigation.mitigatingActions + (isLead ? "" : " (\(post(mitigation.accountableOfficer)))")
    return .prose([words, beside].compactMap(\.self).joined(separator: "\n"), standing: standing)
  }

  private static func post(_ officer: Officer) -> String { officer.role ?? officer.called }
}
