package import PlanModel
internal import PlanStorage

/// What an update made of an action that a board asked for.
package struct RecordedBoardAction: Sendable {
  package let before: BoardAction?
  package let after: BoardAction
}

extension PlanService {
  /// Every action that a board asked for, as it stood on a day.
  package func boardActions(of code: String?, asAt date: PlanDate) throws -> [BoardAction] {
    try read { reader in
      let board = try code.map { try reader.requireBoard($0) }
      return try reader.boardActions(asAt: date).filter { action in board.map { $0.id == action.boardID } ?? true }
    }
  }

  /// Records what a board asked for itself at its meeting: tracked and chased, and in no figure of the plan.
  package func askFor(
    _ action: String, of code: String, officer: String?, dueOn: PlanDate?, request: UpdateRequest
  ) throws -> RecordedBoardAction {
    let words = try PlanText.required(action, field: "action")
    return try write { writer in
      let board = try writer.reader.requireBoard(code)
      let context = try request.context(.decide, today: writer.today)
      let lead = try officer.map { try OfficerDirectory(writer, context).officer(called: $0) }
      let start = "\(board.code)/\(context.effectiveOn.iso)/"
      // What it recommended on the same day is called alike.
      let recommended = try writer.reader.histories(of: Recommendation.self).compactMap { history -> Int? in
        let reference = history.reference.description
        return reference.hasPrefix(start)
          ? Reference.number(reference.dropFirst(start.count).prefix { $0.isNumber }) : nil
      }
      return RecordedBoardAction(
        before: nil,
        after: try writer.addBoardAction(
          words, of: board, on: context.effectiveOn, lead: lead, dueOn: dueOn, above: recommended.max() ?? 0,
          context: context))
    }
  }

  private func updateBoardAction(
    _ reference: String, request: UpdateRequest, change: (BoardAction, _ on: PlanDate) throws -> BoardAction
  ) throws -> RecordedBoardAction {
    try write { writer in
      try writer.reviseBoardAction(
        reference, try request.context(.boardAction, today: writer.today), change: change)
    }
  }

  package func boardActionProgress(_ reference: String, _ text: String, request: UpdateRequest) throws
    -> RecordedBoardAction
  {
    let text = try PlanText.required(text, field: "progress")
    return try updateBoardAction(reference, request: request) { action, _ in
      var action = action
      action.progress = text
      return action
    }
  }

  package func completeBoardAction(_ reference: String, request: UpdateRequest) throws -> RecordedBoardAction {
    try updateBoardAction(reference, request: request) { action, day in
      var action = action
      action.completedOn = day
      return action
    }
  }
}

extension PlanWriter {
  /// Records what changes of an action that a board asked for, while it is open and nothing later was said of it.
  func reviseBoardAction(
    _ reference: String, _ context: EntryContext, change: (BoardAction, _ on: PlanDate) throws -> BoardAction
  ) throws -> RecordedBoardAction {
    let known = try reader.boardActions(asAt: .distantFuture)
    guard let wanted = BoardActionReference(reference), let found = known.first(where: { $0.reference == wanted })
    else {
      throw DecisionRefusal.unknownBoardAction(reference, known: known.map(\.reference.description))
    }
    guard let before = try reader.boardActions(asAt: context.effectiveOn).first(where: { $0.id == found.id })
    else { throw DecisionRefusal.beforeDecided(wanted, on: context.effectiveOn) }
    if let latest = known.first(where: { $0.id == found.id }), latest.updatedOn > context.effectiveOn {
      throw DecisionRefusal.updatedSince(wanted, on: latest.updatedOn)
    }
    if let done = before.completedOn { throw DecisionRefusal.boardActionIsDone(wanted, on: done) }
    let after = try change(before, context.effectiveOn)
    guard after != before else { throw UpdateRefusal.nothingToChange }
    try reviseBoardAction(after, context: context)
    return RecordedBoardAction(before: before, after: after)
  }
}
