package import PlanModel
internal import PlanStorage

extension PlanService {
  /// The dates of the plan as at `date`: every open action that has a due date, and the meetings that are held.
  ///
  /// - Parameters:
  ///   - all: whether what is closed, withdrawn, without a date any more or cancelled is told too, so that a calendar
  ///     which holds it takes it out.
  ///   - boardCode: only the meetings of this board; nil for all.
  package func diary(
    asAt date: PlanDate, filter: ActionFilter, all: Bool = false, boardCode: String?, names: NamesShown,
    allowsNamesInText: Bool,
    allowedNames: [String] = []
  ) throws -> PlanDiary {
    let position = try position(asAt: date, filter: filter)
    return try read { reader in
      let board = try boardCode.map { try reader.requireBoard($0) }
      let boards = Dictionary(firstValues: try reader.boards().map { ($0.id, $0) })
      var actions = position.actions.filter {
        all ? $0.dueOn != nil || $0.state.originalDueOn != nil : !$0.isClosed && $0.dueOn != nil
      }
      if names == .posts { actions = actions.map(Posts(officers: try reader.officerHistory()).action) }
      let diary = PlanDiary(
        plan: position.plan, actions: actions, updates: try reader.updateCounts(),
        meetings: try reader.meetings().compactMap { meeting in
          guard let held = boards[meeting.boardID], board.map({ $0.id == held.id }) ?? true,
            all || !meeting.isCancelled
          else { return nil }
          return .init(board: held, meeting: meeting)
        })
      if names == .posts { try reader.requireConfirmed(posts: diary.actions.flatMap(\.printedPosts)) }
      if names == .posts, !allowsNamesInText {
        let found = DiaryTexts.names(
          in: diary,
          NameSearch(
            officers: try reader.officerHistory(), recorders: try reader.recorders(), allowed: allowedNames))
        guard found.isEmpty else { throw SummaryRefusal.namesInText(found) }
      }
      return diary
    }
  }
}

/// The texts of a diary that people wrote.
private enum DiaryTexts {
  static func names(in diary: PlanDiary, _ search: NameSearch) -> [NameInText] {
    let ofPaper: [(Reference?, String, String)] =
      [(nil, "plan", diary.plan.title)] + diary.meetings.map { (nil, "board", $0.board.title) }
    let ofActions = diary.actions.flatMap { action -> [(Reference?, String, String)] in
      [
        (action.reference, "action", action.state.action), (action.reference, "area", action.area.title),
        (action.reference, "officers", OfficerTexts.joined(action.state)),
      ]
    }
    return (ofPaper + ofActions).flatMap { reference, field, text in
      search.found(in: text).map { NameInText(reference: reference, field: field, words: $0) }
    }
  }
}
