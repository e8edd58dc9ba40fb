public import PlanModel
internal import PlanStorage

extension PlanService {
  /// The dates of the plan as at `date`: every action that has or had a due date, and the boards' meetings.
  ///
  /// - Parameters:
  ///   - boardCode: only the meetings of this board; nil for all.
  public func diary(
    asAt date: PlanDate, filter: ActionFilter, boardCode: String?, names: NamesShown, allowsNamesInText: Bool
  ) throws -> PlanDiary {
    let position = try position(asAt: date, filter: filter)
    return try read { reader in
      let board = try boardCode.map { try reader.requireBoard($0) }
      let boards = Dictionary(uniqueKeysWithValues: try reader.boards().map { ($0.id, $0) })
      var actions = position.actions.filter { $0.state.dueOn != nil || $0.state.originalDueOn != nil }
      if names == .posts {
        let officers = try reader.officerHistory()
        actions = actions.map(Posts(officers: officers).action)
        let found = allowsNamesInText ? [] : DiaryTexts.names(in: actions, of: officers)
        guard found.isEmpty else { throw Refusal.namesInText(found) }
      }
      return PlanDiary(
        plan: position.plan, actions: actions, updates: try reader.updateCounts(asAt: date),
        meetings: try reader.meetings().compactMap { meeting in
          guard let held = boards[meeting.boardID], board.map({ $0.id == held.id }) ?? true else { return nil }
          return .init(board: held, meeting: meeting)
        })
    }
  }
}

/// The texts of a diary that people wrote.
private enum DiaryTexts {
  static func names(in actions: [Action], of officers: [Officer]) -> [NameInText] {
    let search = NameSearch(officers: officers)
    return actions.flatMap { action in
      [("action", action.state.action), ("area", action.area.title)].flatMap { field, text in
        search.found(in: text).map { NameInText(reference: action.reference, field: field, words: $0) }
      }
    }
  }
}
