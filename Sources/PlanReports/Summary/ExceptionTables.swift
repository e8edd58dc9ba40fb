internal import PlanModel

/// The tables of exceptions, in the columns in which councils report them to Ofsted and the Department for Education.
enum ExceptionTables {
  private static let reference = ListingColumn<Action>(Column("Ref"), cell: ActionTable.referenceCell)
  private static let rating = ListingColumn<Action>(Column("Rating"), cell: ActionTable.ratingCell)
  private static let officers = ListingColumn<Action>(Column("Officers", weight: 2), cell: ActionTable.officersCell)
  private static let words = ListingColumn<Action>(Column("Action", weight: 4)) { .prose($0.state.action) }

  /// Outstanding action, reason for delay, mitigating actions in progress, responsible officer, revised due date.
  static func exceptions(_ actions: [Action], asAt: PlanDate) -> Table {
    table(
      actions,
      [
        reference,
        ListingColumn(Column("Outstanding action", weight: 6)) {
          .prose($0.state.action, standing: standing($0, asAt: asAt))
        }, rating,
        ListingColumn(Column("Reason for delay", weight: 2)) {
          .prose($0.state.mitigation?.reasonForDelay, orMissing: "no reason recorded")
        },
        ListingColumn(Column("Mitigating actions in progress", weight: 2)) {
          .prose($0.state.mitigation?.mitigatingActions, orMissing: "no mitigating action recorded")
        }, ListingColumn(Column("Responsible officer", weight: 1), cell: officer),
        ListingColumn(Column("Revised due date")) { ActionTable.revisedCell($0.state.mitigation, asAt: asAt) },
      ])
  }

  private static func table<Row>(_ rows: [Row], _ columns: [ListingColumn<Row>]) -> Table {
    Listing(rows, columns: columns, otherwise: "").table
  }

  private static func standing(_ action: Action, asAt: PlanDate) -> String {
    let due = "Due \(Wording.slippage(action))"
    guard action.isOverdue(asAt: asAt) else { return "\(due), not overdue." }
    return "\(due), overdue by \(Wording.days(action.daysOverdue(asAt: asAt)))."
  }

  private static func officer(_ action: Action) -> Cell {
    if let officer = action.state.mitigation?.accountableOfficer { return .text(officer.called) }
    let officers = action.state.officers
    return officers.isEmpty ? .missing("no officer recorded") : .text(Wording.officers(officers))
  }

  static func forecast(_ forecast: Forecast) -> Table {
    table(
      forecast.newlyOverdue,
      [
        reference, ListingColumn(Column("Due"), cell: ActionTable.dueCell),
        ListingColumn(Column("Days late by then", weight: 1, alignment: .trailing)) {
          Cell($0.daysOverdue(asAt: forecast.on))
        }, rating, officers, words,
      ])
  }

  static func ratingChallenges(_ challenges: [RatingChallenge]) -> Table {
    table(
      challenges,
      [
        ListingColumn(Column("Ref")) { ActionTable.referenceCell($0.action) },
        ListingColumn(Column("Officer's rating")) { ActionTable.ratingCell($0.action) },
        ListingColumn(Column("By the due date", weight: 1)) { challenge in
          let behind = challenge.daysBehind == 0 ? "" : ", \(Wording.days(challenge.daysBehind)) behind"
          return .text(challenge.computed.words + behind)
        },
        ListingColumn(Column("By the original date", weight: 1)) {
          .text($0.computedFromOriginal?.words ?? "none")
        },
        ListingColumn(Column("Officers", weight: 2)) { ActionTable.officersCell($0.action) },
        ListingColumn(Column("Action", weight: 4)) { .prose($0.action.state.action) },
      ])
  }

  static func slippage(_ actions: [Action]) -> Table {
    table(
      actions,
      [
        reference, ListingColumn(Column("Original date")) { .date($0.state.originalDueOn) },
        ListingColumn(Column("Due"), cell: ActionTable.dueCell),
        ListingColumn(Column("Re-dated")) { .text(Wording.times($0.timesRedated)) },
        ListingColumn(Column("Days later", alignment: .trailing)) { Cell($0.daysSlipped ?? 0) }, officers, words,
      ])
  }

  /// Dates that were put right: with both, so that nobody takes a correction for a plan that was kept.
  static func corrections(_ corrections: [DueCorrection]) -> Table {
    table(
      corrections,
      [
        ListingColumn(Column("Ref")) { .text($0.reference.description) },
        ListingColumn(Column("For")) { .date($0.effectiveOn) },
        ListingColumn(Column("Was recorded as")) { .date($0.from) },
        ListingColumn(Column("Put right to")) { .date($0.to) },
        ListingColumn(Column("On")) { .date($0.entry.recordedAt.londonDate) },
        ListingColumn(Column("By", weight: 2)) { .text($0.entry.recordedBy) },
        ListingColumn(Column("Why", weight: 4)) { .prose($0.entry.why, orMissing: "no reason recorded") },
      ])
  }
}
