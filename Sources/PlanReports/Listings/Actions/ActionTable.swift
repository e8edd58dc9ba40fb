package import PlanModel

/// The questions that are asked about actions: each with the columns that answer it for people. What machines read is the
/// same in all.
package enum ActionTable {
  package typealias Listed = ListingColumn<ListedAction>

  package static func list(_ actions: [Action], asAt: PlanDate, otherwise: String) -> Listing<ListedAction> {
    listing(
      actions, asAt, [reference, action, officers, Listed(Column("Due", weight: 1)) { dueCell($0.action) }, rating],
      otherwise)
  }

  /// The longest overdue first, with the date it once had and how often that moved.
  package static func overdue(_ actions: [Action], asAt: PlanDate, otherwise: String) -> Listing<ListedAction> {
    listing(
      actions, asAt,
      [
        reference,
        Listed(Column("Days", alignment: .trailing)) { Cell($0.action.daysOverdue(asAt: $0.asAt)) },
        Listed(Column("Due", weight: 2)) { .text(Wording.slippage($0.action)) }, rating, officers, action,
      ], otherwise)
  }

  /// Red actions with what is being done about each, or that nothing is recorded.
  package static func red(_ actions: [Action], asAt: PlanDate, otherwise: String) -> Listing<ListedAction> {
    listing(
      actions, asAt,
      [
        reference, action, Listed(Column("Due")) { dueCell($0.action) },
        Listed(Column("Reason for delay", weight: 2)) {
          .prose($0.action.state.mitigation?.reasonForDelay, orMissing: "no mitigation recorded")
        },
        Listed(Column("Mitigating actions", weight: 2)) {
          .prose($0.action.state.mitigation?.mitigatingActions, orMissing: "no mitigation recorded")
        },
        Listed(Column("Accountable", weight: 1)) {
          .prose($0.action.state.mitigation?.accountableOfficer.called, orMissing: "nobody")
        },
        Listed(Column("Revised due", weight: 1)) { revisedCell($0.action.state.mitigation, asAt: $0.asAt) },
      ], otherwise)
  }

  package static func upcoming(_ actions: [Action], asAt: PlanDate, otherwise: String) -> Listing<ListedAction> {
    listing(
      actions, asAt,
      [
        reference, Listed(Column("Due", weight: 1)) { dueCell($0.action) },
        Listed(Column("In days", alignment: .trailing)) { listed in
          .text(listed.action.dueOn.map { String($0 - listed.asAt) } ?? "")
        }, rating, officers, action,
      ], otherwise)
  }

  package static func stale(_ actions: [Action], asAt: PlanDate, otherwise: String) -> Listing<ListedAction> {
    listing(
      actions, asAt,
      [
        reference, Listed(Column("Last updated")) { .date($0.action.updatedOn) },
        Listed(Column("Days", alignment: .trailing)) { Cell($0.asAt - $0.action.updatedOn) }, rating, officers, action,
      ], otherwise)
  }

  package static func exceptions(_ items: [ExceptionalAction], asAt: PlanDate, otherwise: String) -> Listing<
    ListedAction
  > {
    Listing(
      items.map { ListedAction($0.action, asAt: asAt, exceptions: $0.exceptions) },
      columns: ActionColumns.machine + [
        reference,
        Listed(Column("Exceptions", weight: 3)) { listed in
          .text((listed.exceptions ?? []).compactMap { words($0, listed) }.joined(separator: ", "))
        }, rating, officers, Listed(Column("Action", weight: 4)) { .text($0.action.state.action) },
      ], otherwise: otherwise)
  }

  private static func listing(
    _ actions: [Action], _ asAt: PlanDate, _ shown: [Listed], _ otherwise: String
  ) -> Listing<ListedAction> {
    Listing(
      actions.map { ListedAction($0, asAt: asAt) },
      columns: ActionColumns.machine.filter { $0.name != "exceptions" } + shown,
      otherwise: otherwise)
  }

  /// The exception with how long or how often; nil where another of the action's says it already.
  private static func words(_ exception: ActionException, _ listed: ListedAction) -> String? {
    let action = listed.action
    return switch exception {
    case .redWithoutMitigation: "red without mitigation"
    case .red: listed.exceptions?.contains(.redWithoutMitigation) ?? false ? nil : "red"
    case .overdue: "overdue by \(Wording.days(action.daysOverdue(asAt: listed.asAt)))"
    case .completionRefused: "completion refused on \(action.completionRefusedOn?.long ?? "a day")"
    case .didNotHold: "did not hold: \(action.sustaining?.because ?? "")"
    case .worseSinceCompletion: "worse since its completion, by \(action.claim?.measure ?? "")"
    case .officerHasLeft: "its officer left on \(action.leadHasLeftOn?.long ?? "a day")"
    case .withoutDueDate: "without a due date"
    case .withoutOfficer: "without an officer"
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

  static let reference = Listed(Column("Ref")) { referenceCell($0.action) }
  static let action = Listed(Column("Action", weight: 4)) { .prose($0.action.state.action) }
  static let officers = Listed(Column("Officers", weight: 2)) { officersCell($0.action) }
  static let rating = Listed(Column("Rating")) { ratingCell($0.action) }

  static func referenceCell(_ action: Action) -> Cell { .text(action.reference.description) }

  static func officersCell(_ action: Action) -> Cell {
    .text(Wording.officers(action.state.officers))
  }

  static func dueCell(_ action: Action) -> Cell {
    let words = Wording.due(action.state)
    return words == action.dueOn?.long ? .date(action.dueOn) : .text(words)
  }

  static func ratingCell(_ action: Action) -> Cell {
    action.isWithdrawn ? "withdrawn" : .rating(action.rating)
  }
}
