internal import PlanModel

/// What moved since the last sealed pack, each with its cause, and what was restated.
enum MovementSections {
  static func movements(_ summary: Summary) -> [Block] {
    let movement = summary.movement
    let causes = summary.causes
    func moved(_ title: String, _ actions: [Action], _ causes: [Reference: String], _ otherwise: String) -> Kind {
      Kind(title: title, table: SummaryTables.moved(actions, causes), otherwise: otherwise)
    }
    let kinds = [
      Kind(
        title: "How ratings moved", table: SummaryTables.transitions(summary),
        otherwise: "No action's rating has changed."),
      Kind(title: "Completed", table: SummaryTables.completed(summary), otherwise: completed(summary)),
      moved("Reopened", movement.reopened, causes.reopened, "No action was reopened."),
      Kind(
        title: "Greens that did not hold", table: SummaryTables.moved(summary.didNotHoldSince, becauses(summary)),
        otherwise: summary.position.actions.contains { $0.sustaining != nil }
          ? "Every green that a measure is to show as holding has held." : ""),
      moved("Newly red", movement.newlyRed, causes.newlyRed, "No action has turned red."),
      moved("Recovered from red", movement.recovered, causes.recovered, "No red action has recovered."),
      Kind(title: "Re-dated", table: SummaryTables.redated(summary), otherwise: "No due date has been changed."),
      moved("Withdrawn", movement.withdrawn, withdrawnReasons(movement), "No action was withdrawn."),
      Kind(title: "Added", table: SummaryTables.added(summary), otherwise: added(summary)),
    ]
    let none = kinds.filter(\.table.rows.isEmpty).map(\.otherwise).filter { !$0.isEmpty }
    return [.heading(level: 2, "Movements since \(summary.since.long)")]
      + (none.isEmpty ? [] : [.paragraph(none.joined(separator: " "))])
      + kinds.filter { !$0.table.rows.isEmpty }.flatMap { [.heading(level: 3, $0.title), .table($0.table)] }
  }

  /// The same in brief: what was completed in a line each, and what was re-dated, withdrawn and added, with why.
  static func moved(_ summary: Summary) -> [Block] {
    let movement = summary.movement
    let completed = Listing(
      (summary.completedLate + movement.completedSince).inOrderOfReference, columns: completedColumns(summary),
      otherwise: completed(summary))
    let withdrawn = SummaryTables.moved(movement.withdrawn, withdrawnReasons(movement))
    return .section("Completed since \(summary.since.long)", completed)
      + .section("Re-dated", table: SummaryTables.redated(summary), otherwise: "No due date has been changed.")
      + (movement.withdrawn.isEmpty ? [] : [.heading(level: 2, "Withdrawn"), .table(withdrawn)])
      + (summary.planBeginsInPeriod || movement.added.isEmpty
        ? [] : [.heading(level: 2, "Added"), .table(SummaryTables.added(summary))])
  }

  private static func completedColumns(_ summary: Summary) -> [ListingColumn<Action>] {
    [
      ListingColumn(Column("Action", weight: 4)) { .text("\($0.reference) \(Shortened.title($0))") },
      ListingColumn(Column("Completed")) { .date($0.completedOn) },
      ListingColumn(Column("Impact", weight: 1)) { action in
        .text(
          action.state.hasEvidencedImpact
            ? "evidenced" : action.state.impact == nil ? "none recorded" : "intended, not evidenced")
      },
      ListingColumn(Column("Why", weight: 4)) { action in
        .prose(summary.causes.completed[action.reference], orMissing: "no note recorded")
      },
    ]
  }

  /// One kind of movement: its actions, or the sentence that says there is none.
  private struct Kind {
    let title: String
    let table: Table
    let otherwise: String
  }

  static func restated(_ summary: Summary) -> [Block] {
    guard summary.lastPack != nil || !summary.restatements.isEmpty else { return [] }
    let title = "Restated since the last sealed pack"
    guard !summary.restatements.isEmpty else {
      return [
        .heading(level: 2, title), .paragraph("Nothing that a sealed pack said has been recorded otherwise since."),
      ]
    }
    return [
      .heading(level: 2, title),
      .paragraph(
        "These were recorded after a pack was sealed, with effect on its day or before: made again today, the pack would say them. It stays as it was read."
      ),
      .table(SummaryTables.restated(summary.restatements)),
    ]
  }

  private static func becauses(_ summary: Summary) -> [Reference: String] {
    Dictionary(
      firstValues: summary.didNotHoldSince.compactMap { action in
        action.sustaining?.because.map { (action.reference, Wording.capitalised($0)) }
      })
  }

  private static func withdrawnReasons(_ movement: Movement<Action>) -> [Reference: String] {
    Dictionary(
      firstValues: movement.withdrawn.compactMap { action in
        action.state.withdrawnReason.map { (action.reference, $0) }
      })
  }

  private static func completed(_ summary: Summary) -> String {
    let before = summary.movement.alreadyComplete.count
    return before == 0
      ? "No action was completed."
      : "\(Wording.capitalised(Wording.actions(before))) \(Wording.wasWere(before)) already complete when added; no other was completed."
  }

  private static func added(_ summary: Summary) -> String {
    summary.movement.added.isEmpty
      ? "No action was added."
      : "The plan begins in this period; it has \(Wording.actions(summary.movement.added.count)) at its end."
  }
}
