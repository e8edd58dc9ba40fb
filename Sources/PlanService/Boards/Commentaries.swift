package import PlanModel
internal import PlanStorage

/// What stands of a board's covering words, or what stood before they were set.
package struct RecordedCommentary: Sendable {
  package let board: Board
  package let month: PlanMonth
  package let subject: CommentarySubject
  package let before: String?
  package let after: String?
}

extension PlanService {
  /// The covering words of a board's papers, by their months.
  package func commentaries(of code: String) throws -> (board: Board, standing: [Commentary]) {
    try read { reader in
      let board = try reader.requireBoard(code)
      let all = try reader.commentaries()
      let months = Set(all.map(\.month)).sorted { $0.firstDay < $1.firstDay }
      return (board, months.flatMap { all.standing(of: board.id, in: $0) })
    }
  }

  /// Sets covering words of a board's paper; blank words take them away.
  package func setCommentary(
    _ text: String, of code: String, month: PlanMonth, subject: CommentarySubject, request: UpdateRequest
  ) throws -> RecordedCommentary {
    let words = text.nonBlank
    if let words { _ = try PlanText.required(words, field: "commentary") }
    return try write { writer in
      let board = try writer.reader.requireBoard(code)
      let context = try request.context(.commentarySet, today: writer.today)
      try writer.reader.require(subject, on: writer.today)
      let before = try writer.reader.commentaries().standing(of: board.id, in: month).first { $0.subject == subject }
      guard before?.words != words else { throw UpdateRefusal.nothingToChange }
      try writer.recordCommentary(words, of: board, month: month, subject: subject, context: context)
      return RecordedCommentary(board: board, month: month, subject: subject, before: before?.words, after: words)
    }
  }

  /// Sets what a board's paper of one month said for another month too, but for what that month says already.
  package func carryCommentary(
    of code: String, from earlier: PlanMonth, to month: PlanMonth, request: UpdateRequest
  ) throws -> [RecordedCommentary] {
    try write { writer in
      let board = try writer.reader.requireBoard(code)
      let context = try request.context(.commentarySet, today: writer.today)
      let all = try writer.reader.commentaries()
      let there = Set(all.standing(of: board.id, in: month).map(\.subject))
      let carried = all.standing(of: board.id, in: earlier)
      guard !carried.isEmpty else { throw DecisionRefusal.noCommentary(board, earlier) }
      return try carried.filter { !there.contains($0.subject) }.map { commentary in
        try writer.recordCommentary(
          commentary.words, of: board, month: month, subject: commentary.subject, context: context)
        return RecordedCommentary(
          board: board, month: month, subject: commentary.subject, before: nil, after: commentary.words)
      }
    }
  }
}

extension PlanReader {
  fileprivate func require(_ subject: CommentarySubject, on date: PlanDate) throws {
    switch subject {
    case .paper, .section: break
    case .area(let number):
      let known = try areas(asAt: date).map(\.number)
      guard known.contains(number) else { throw AreaRefusal.unknown(number, known: known) }
    case .action(let reference): try requireReference(reference)
    }
  }
}
