package import PlanModel
internal import PlanStorage

/// A due date that was proposed to a board in the place of being recorded.
package struct ProposedDate: Sendable, Equatable {
  package let board: Board
  /// What stands until the board agrees.
  package let standing: PlanDate?
  /// Nil to take the due date away.
  package let proposed: PlanDate?
}

/// What the board that is asked about due dates makes of an update.
struct Proposing {
  private let board: Board?

  init(_ reader: PlanReader) throws {
    board = try reader.askedBoard()
  }

  /// The board to which a change of a due date is to be proposed: to a later day, to none, or to any where there was one
  /// before.
  ///
  /// A first date, and an earlier one, hide nothing and stand at once, as does one of an action that is closed.
  func board(for action: Action, to date: PlanDate?) -> Board? {
    guard let board, !action.isClosed, let before = action.dueOn ?? action.state.originalDueOn else { return nil }
    if action.proposal != nil, date == action.dueOn { return board }
    guard action.dueOn != nil || date != nil else { return nil }
    return date.map { $0 > before || action.dueOn == nil } ?? true ? board : nil
  }

  var isAsked: Bool { board != nil }
}

extension PlanWriter {
  /// Records an update, but for a later due date of which a board is asked: that is proposed.
  func record(
    _ draft: RevisionDraft, _ action: Action, proposing: Proposing, context: EntryContext
  ) throws -> RecordedUpdate {
    let date = draft.values.dueOn
    guard draft.sets.contains(.due), let board = proposing.board(for: action, to: date)
    else { return try record(draft, action.reference, context: context) }
    if let waiting = action.proposal, waiting.dueOn == date {
      throw UpdateRefusal.action(action.reference, .alreadyProposed(date))
    }
    let proposed = ProposedDate(board: board, standing: action.dueOn, proposed: date)
    if action.proposal != nil, date == action.dueOn {
      let decisions = try reader.decisions()
      for waiting in decisions.proposals
      where waiting.reference == action.reference && !decisions.answers.contains(where: { $0.proposalID == waiting.id })
      {
        try takeBack(proposal: waiting, context: context)
      }
    } else {
      try propose(date, standing: action.dueOn, of: action.reference, to: board, context: context)
    }
    let rest = FieldSet(draft.sets.fields.filter { $0.name != ActionField.due.name })
    guard !rest.isEmpty else {
      return RecordedUpdate(
        reference: action.reference, before: action.state, after: action.state, effectiveOn: context.effectiveOn,
        later: .none, proposed: proposed)
    }
    var recorded = try record(RevisionDraft(sets: rest, values: draft.values), action.reference, context: context)
    recorded.proposed = proposed
    return recorded
  }
}
