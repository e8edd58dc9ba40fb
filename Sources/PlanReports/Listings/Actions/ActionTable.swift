package import PlanModel

/// The tables in which people read actions: each question has the columns that answer it.
package enum ActionTable {
  package static func list(_ actions: [Action]) -> Table {
    Table(
      columns: [reference, action, officers, Column("Due", weight: 1), Column("Rating")],
      rows: actions.map { action in
        [
          referenceCell(action), .prose(action.state.action), officersCell(action),
          dueCell(action), ratingCell(action),
        ]
      })
  }

  /// The longest overdue first, with the date it once had and how often that moved.
  package static func overdue(_ actions: [Action], asAt: PlanDate) -> Table {
    Table(
      columns: [
        reference, Column("Days", alignment: .trailing), Column("Due", weight: 2), Column("Rating"),
        officers, action,
      ],
      rows: actions.map { action in
        [
          referenceCell(action), Cell(action.daysOverdue(asAt: asAt)), .text(Wording.slippage(action)),
          ratingCell(action), officersCell(action), .prose(action.state.action),
        ]
      })
  }

  /// Red actions with what is being done about each, or that nothing is recorded.
  package static func red(_ actions: [Action], asAt: PlanDate) -> Table {
    Table(
      columns: [
        reference, action, Column("Due"), Column("Reason for delay", weight: 2),
        Column("Mitigating actions", weight: 2), Column("Accountable", weight: 1), Column("Revised due", weight: 1),
      ],
      rows: actions.map { action in
        let mitigation = action.state.mitigation
        return [
          referenceCell(action), .prose(action.state.action), dueCell(action),
          .prose(mitigation?.reasonForDelay, orMissing: "no mitigation recorded"),
          .prose(mitigation?.mitigatingActions, orMissing: "no mitigation recorded"),
          .prose(mitigation?.accountableOfficer.called, orMissing: "nobody"), revisedCell(mitigation, asAt: asAt),
        ]
      })
  }

  package static func upcoming(_ actions: [Action], asAt: PlanDate) -> Table {
    Table(
      columns: [
        reference, Column("Due", weight: 1), Column("In days", alignment: .trailing), Column("Rating"),
        officers, action,
      ],
      rows: actions.map { action in
        [
          referenceCell(action), dueCell(action),
          .text(action.state.dueOn.map { String($0 - asAt) } ?? ""), ratingCell(action),
          officersCell(action), .prose(action.state.action),
        ]
      })
  }

  package static func stale(_ actions: [Action], asAt: PlanDate) -> Table {
    Table(
      columns: [
        reference, Column("Last updated"), Column("Days", alignment: .trailing), Column("Rating"),
        officers, action,
      ],
      rows: actions.map { action in
        [
          referenceCell(action), .date(action.updatedOn), Cell(asAt - action.updatedOn),
          ratingCell(action), officersCell(action), .prose(action.state.action),
        ]
      })
  }

  package static func exceptions(_ items: [ExceptionalAction], asAt: PlanDate) -> Table {
    Table(
      columns: [reference, Column("Exceptions", weight: 3), Column("Rating"), officers, action],
      rows: items.map { item in
        [
          referenceCell(item.action),
          .text(item.exceptions.compactMap { words($0, item, asAt: asAt) }.joined(separator: ", ")),
          ratingCell(item.action), officersCell(item.action), .text(item.action.state.action),
        ]
      })
  }

  /// The exception with how long or how often; nil where another of the action's says it already.
  private static func words(_ exception: ActionException, _ item: ExceptionalAction, asAt: PlanDate) -> String? {
    let action = item.action
    return switch exception {
    case .redWithoutMitigation: "red without mitigation"
    case .red: item.exceptions.contains(.redWithoutMitigation) ? nil : "red"
    case .overdue: "overdue by \(Wording.days(action.daysOverdue(asAt: asAt)))"
    case .redated: "re-dated \(Wording.times(action.timesRedated))"
    case .stale: "not updated since \(action.updatedOn.long)"
    case .completeWithoutEvidencedImpact: "complete without evidenced impact"
    }
  }

  static func revisedCell(_ mitigation: Mitigation?, asAt: PlanDate) -> Cell {
    guard let mitigation else { return .missing("none recorded") }
    return mitigation.hasLapsed(asAt: asAt)
      ? .text("\(mitigation.revisedDueOn.long), passed") : .date(mitigation.revisedDueOn)
  }

  static let reference = Column("Ref")
  static let action = Column("Action", weight: 4)
  static let officers = Column("Officers", weight: 2)

  static func referenceCell(_ action: Action) -> Cell { .text(action.reference.description) }

  static func officersCell(_ action: Action) -> Cell {
    .text(Wording.officers(action.state.officers))
  }

  static func dueCell(_ action: Action) -> Cell {
    let words = Wording.due(action.state)
    return words == action.state.dueOn?.long ? .date(action.state.dueOn) : .text(words)
  }

  static func ratingCell(_ action: Action) -> Cell {
    action.state.isWithdrawn ? "withdrawn" : .rating(action.state.rating)
  }
}
