public import PlanModel

/// The tables in which people read actions: each question has the columns that answer it.
public enum ActionTable {
  public static func list(_ actions: [Action]) -> Table {
    Table(
      columns: [reference, action, officers, Column("Due"), Column("Rating")],
      rows: actions.map { action in
        [
          referenceCell(action), .text(action.state.action), officersCell(action),
          dueCell(action), ratingCell(action),
        ]
      })
  }

  /// The longest overdue first, with the date it once had and how often that moved.
  public static func overdue(_ actions: [Action], asAt: PlanDate) -> Table {
    Table(
      columns: [
        reference, Column("Days", alignment: .trailing), Column("Due"), Column("Original"),
        Column("Re-dated"), Column("Rating"), officers, action,
      ],
      rows: actions.map { action in
        [
          referenceCell(action), Cell(action.daysOverdue(asAt: asAt)), Cell(action.state.dueOn),
          Cell(action.state.originalDueOn), .text(Wording.times(action.timesRedated)),
          ratingCell(action), officersCell(action), .text(action.state.action),
        ]
      })
  }

  /// Red actions with what is being done about each, or that nothing is recorded.
  public static func red(_ actions: [Action]) -> Table {
    Table(
      columns: [
        reference, action, Column("Reason for delay", weight: 2),
        Column("Mitigating actions", weight: 2), officers, Column("Revised due"),
      ],
      rows: actions.map { action in
        let mitigation = action.state.mitigation
        return [
          referenceCell(action), .text(action.state.action),
          .text(mitigation?.reasonForDelay ?? "no mitigation recorded"),
          .text(mitigation?.mitigatingActions ?? "no mitigation recorded"),
          .text(
            mitigation?.accountableOfficer.called ?? Wording.officers(action.state.officers)),
          .text(mitigation?.revisedDueOn.long ?? "none"),
        ]
      })
  }

  public static func upcoming(_ actions: [Action], asAt: PlanDate) -> Table {
    Table(
      columns: [
        reference, Column("Due"), Column("In days", alignment: .trailing), Column("Rating"),
        officers, action,
      ],
      rows: actions.map { action in
        [
          referenceCell(action), dueCell(action),
          .text(action.state.dueOn.map { String($0 - asAt) } ?? ""), ratingCell(action),
          officersCell(action), .text(action.state.action),
        ]
      })
  }

  public static func stale(_ actions: [Action], asAt: PlanDate) -> Table {
    Table(
      columns: [
        reference, Column("Last updated"), Column("Days", alignment: .trailing), Column("Rating"),
        officers, action,
      ],
      rows: actions.map { action in
        [
          referenceCell(action), Cell(action.updatedOn), Cell(asAt - action.updatedOn),
          ratingCell(action), officersCell(action), .text(action.state.action),
        ]
      })
  }

  public static func exceptions(_ actions: [(action: Action, exceptions: [ActionException])])
    -> Table
  {
    Table(
      columns: [reference, Column("Exceptions", weight: 2), Column("Rating"), officers, action],
      rows: actions.map { action, exceptions in
        [
          referenceCell(action), .text(exceptions.map(\.words).joined(separator: ", ")),
          ratingCell(action), officersCell(action), .text(action.state.action),
        ]
      })
  }

  static let reference = Column("Ref")
  static let action = Column("Action", weight: 4)
  static let officers = Column("Officers", weight: 2)

  static func referenceCell(_ action: Action) -> Cell { .text(action.reference.description) }

  static func officersCell(_ action: Action) -> Cell {
    .text(Wording.officers(action.state.officers))
  }

  static func dueCell(_ action: Action) -> Cell { .text(Wording.due(action.state)) }

  static func ratingCell(_ action: Action) -> Cell {
    action.state.isWithdrawn ? "withdrawn" : .rating(action.state.rating)
  }
}
