/// What covering words of a board's paper are about.
package enum CommentarySubject: Hashable, Sendable {
  /// The paper as a whole.
  case paper
  case section(SummarySection)
  case area(Int)
  case action(Reference)

  /// `the paper`, `headline`, `area 2`, `3.3`.
  package var words: String {
    switch self {
    case .paper: "the paper"
    case .section(let section): section.rawValue
    case .area(let number): "area \(number)"
    case .action(let reference): reference.description
    }
  }
}

/// Covering words of one month's paper of a board: the last that was set of a subject stands.
package struct Commentary: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let boardID: Int64
  package let month: PlanMonth
  package let subject: CommentarySubject
  /// Nil where the words were taken away.
  package let words: String?
  package let entry: Entry

  package init(
    id: Int64, boardID: Int64, month: PlanMonth, subject: CommentarySubject, words: String?, entry: Entry
  ) {
    self.id = id
    self.boardID = boardID
    self.month = month
    self.subject = subject
    self.words = words
    self.entry = entry
  }

  /// Whose words they are: of whoever said them, where another typed them.
  package var author: String { entry.saidBy ?? entry.recordedBy }
}

extension [Commentary] {
  /// What stands of each subject of a board's paper of a month, in the order in which it was first set.
  package func standing(of boardID: Int64, in month: PlanMonth) -> [Commentary] {
    var order: [CommentarySubject] = []
    var last: [CommentarySubject: Commentary] = [:]
    for commentary in self where commentary.boardID == boardID && commentary.month == month {
      if last.updateValue(commentary, forKey: commentary.subject) == nil { order.append(commentary.subject) }
    }
    return order.compactMap { last[$0] }.filter { $0.words != nil }
  }
}

extension Commentary {
  /// Whether the paper of the month before had the same words of the same subject, to the letter.
  package func repeatsLastMonth(among all: [Commentary]) -> Bool {
    let before = PlanMonth(containing: month.firstDay.adding(days: -1))
    return all.standing(of: boardID, in: before).contains { $0.subject == subject && $0.words == words }
  }
}
