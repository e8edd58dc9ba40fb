internal import PlanModel

/// The tables of exceptions, in the columns in which councils report them to Ofsted and the Department for Education.
enum ExceptionTables {
  /// Outstanding action, reason for delay, mitigating actions in progress, responsible officer, revised due date.
  static func exceptions(_ actions: [Action], asAt: PlanDate) -> Table {
    Table(
      columns: [
        ActionTable.reference, Column("Outstanding action", weight: 6), Column("Rating"),
        Column("Reason for delay", weight: 2), Column("Mitigating actions in progress", weight: 2),
        Column("Responsible officer", weight: 1), Column("Revised due date"),
      ],
      rows: actions.map { action in
        let mitigation = action.state.mitigation
        return [
          ActionTable.referenceCell(action), .prose(action.state.action, standing: standing(action, asAt: asAt)),
          ActionTable.ratingCell(action),
          .prose(mitigation?.reasonForDelay, orMissing: "no reason recorded"),
          .prose(mitigation?.mitigatingActions, orMissing: "no mitigating action recorded"),
          officer(action), ActionTable.revisedCell(mitigation, asAt: asAt),
        ]
      })
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
    Table(
      columns: [
        ActionTable.reference, Column("Due"), Column("Days late by then", weight: 1, alignment: .trailing),
        Column("Rating"), ActionTable.officers, ActionTable.action,
      ],
      rows: forecast.newlyOverdue.map { action in
        [
          ActionTable.referenceCell(action), ActionTable.dueCell(action), Cell(action.daysOverdue(asAt: forecast.on)),
          ActionTable.ratingCell(action), ActionTable.officersCell(action), .prose(action.state.action),
        ]
      })
  }

  static func ratingChallenges(_ challenges: [RatingChallenge]) -> Table {
    Table(
      columns: [
        ActionTable.reference, Column("Officer's rating"), Column("By the due date", weight: 1),
        Column("By the original date", weight: 1), ActionTable.officers, ActionTable.action,
      ],
      rows: challenges.map { challenge in
        let action = challenge.action
        let behind = challenge.daysBehind == 0 ? "" : ", \(Wording.days(challenge.daysBehind)) behind"
        return [
          ActionTable.referenceCell(action), ActionTable.ratingCell(action),
          .text(challenge.computed.words + behind), .text(challenge.computedFromOriginal?.words ?? "none"),
          ActionTable.officersCell(action), .prose(action.state.action),
        ]
      })
  }

  static func slippage(_ actions: [Action]) -> Table {
    Table(
      columns: [
        ActionTable.reference, Column("Original date"), Column("Due"), Column("Re-dated"),
        Column("Days later", alignment: .trailing), ActionTable.officers, ActionTable.action,
      ],
      rows: actions.map { action in
        [
          ActionTable.referenceCell(action), .date(action.state.originalDueOn), ActionTable.dueCell(action),
          .text(Wording.times(action.timesRedated)), Cell(action.daysSlipped ?? 0),
          ActionTable.officersCell(action), .prose(action.state.action),
        ]
      })
  }
}
