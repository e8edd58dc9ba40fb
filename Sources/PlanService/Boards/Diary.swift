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
    let known = try position(asAt: date, filter: filter)
    return try read { reader in
      let letters = names == .posts ? try WithheldLetters(reader, asAt: date, today: today) : .none
      let position = letters.shown(known)
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
        }, others: try reader.others(asAt: date, filter: filter, all: all, names: names, letters))
      if names == .posts {
        try reader.requireConfirmed(
          posts: diary.actions.flatMap(\.printedPosts) + diary.others.compactMap { $0.item.lead?.role })
      }
      if names == .posts, !allowsNamesInText {
        let found = DiaryTexts.names(
          in: diary,
          NameSearch(
            officers: try reader.officersEverCalled(), recorders: try reader.recorders(), allowed: allowedNames))
        guard found.isEmpty else { throw SummaryRefusal.namesInText(found) }
      }
      return diary
    }
  }
}

extension PlanReader {
  /// What is due beside the actions; what only an action can be asked for by leaves it out.
  fileprivate func others(
    asAt date: PlanDate, filter: ActionFilter, all: Bool, names: NamesShown, _ letters: WithheldLetters
  ) throws -> [PlanDiary.Other] {
    guard filter.areaNumber == nil, filter.rating == nil, filter.meaning == nil else { return [] }
    let posts = names == .posts ? Posts(officers: try officerHistory()) : nil
    return try chasedItems(asAt: date).filter { item, _ in
      guard let due = item.dueOn, item.kind != .boardAction, !letters.hides(item) else { return false }
      return (all || !item.isClosed) && (filter.dueBefore.map { due < $0 } ?? true)
        && (filter.dueAfter.map { due > $0 } ?? true)
        && (filter.officer.map { officer in item.lead?.matches(officer) ?? false } ?? true)
        && (filter.search.map { item.words.folded.contains($0.folded) } ?? true)
    }.map { item, situation in
      PlanDiary.Other(
        item: posts.map { item.with(lead: item.lead.map($0.officer)) } ?? item, sequence: Int(situation.lastUpdate))
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
    let ofOthers = diary.others.map { (Reference?.none, $0.item.reference.description, $0.item.words) }
    return (ofPaper + ofOthers + ofActions).flatMap { reference, field, text in
      search.found(in: text).map { NameInText(reference: reference, field: field, words: $0) }
    }
  }
}
