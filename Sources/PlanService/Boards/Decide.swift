package import PlanModel
internal import PlanStorage

/// What was recorded of a board's answer.
package struct RecordedDecision: Sendable {
  package let board: Board
  package let reference: Reference
  package let about: DecisionMatter
  package let answer: DecisionAnswer
  /// The due date before, and the one that was proposed, where it is about one.
  package let standing: PlanDate?
  package let proposal: Proposal?
  /// Whether the board has meetings on record, and none of that day.
  package let isOfNoMeeting: Bool
}

extension PlanService {
  /// Records what a board answered at its meeting; where it agrees to a date, that stands from the day of the meeting.
  ///
  /// - Parameters:
  ///   - about: nil where only one matter waits.
  ///   - request: as from the day of the meeting; its note is the board's words.
  package func decide(
    _ code: String, _ references: [Reference], _ answer: DecisionAnswer, about: DecisionMatter?, request: UpdateRequest
  ) throws -> [RecordedDecision] {
    try write { writer in
      let board = try writer.reader.requireBoard(code)
      let context = try request.context(.decide, today: writer.today)
      let day = context.effectiveOn
      let matters = try writer.reader.matters(of: board, asAt: day)
      let held = try writer.reader.meetingDays(of: board)
      let asked = try writer.reader.asked(of: board, through: day)
      return try references.map { reference in
        let action = try writer.reader.requireAction(reference, on: day)
        let matter = try Deciding.matter(
          of: action, about, waiting: matters.waiting(action), put: matters.put(action, asked: asked), board: board,
          on: day)
        let proposal = matter == .date ? action.proposal : nil
        if answer == .agree, let proposal { try writer.agree(to: proposal, of: action, context: context) }
        try writer.record(
          answer, about: matter, of: reference, by: board,
          askedOn: proposal?.proposedOn
            ?? asked.filter { $0.reference == reference && $0.about == matter }.map(\.askedOn).min() ?? day,
          proposal: proposal, words: context.note, context: context)
        return RecordedDecision(
          board: board, reference: reference, about: matter, answer: answer, standing: action.dueOn,
          proposal: proposal, isOfNoMeeting: !held.isEmpty && !held.contains(day))
      }
    }
  }
}

private enum Deciding {
  static func matter(
    of action: Action, _ about: DecisionMatter?, waiting: [DecisionMatter], put: [DecisionMatter], board: Board,
    on day: PlanDate
  ) throws -> DecisionMatter {
    if let about {
      guard waiting.contains(about) else {
        throw DecisionRefusal.nothingWaits(action.reference, about: about, board, on: day)
      }
      return about
    }
    // What nobody put to the board is meant only where nothing else can be.
    let meant = put.isEmpty ? waiting : put
    guard let only = meant.first else {
      throw DecisionRefusal.nothingWaits(action.reference, about: nil, board, on: day)
    }
    guard meant.count == 1 else { throw DecisionRefusal.severalWait(action.reference, meant) }
    return only
  }
}

extension PlanWriter {
  /// Makes a proposed date the due date, from the day of the meeting.
  fileprivate func agree(to proposal: Proposal, of action: Action, context: EntryContext) throws {
    var after = action.state
    after.dueOn = proposal.dueOn
    after.dueAsPrinted = nil
    _ = try record(
      RevisionDraft(sets: FieldSet([.due]), values: after), action.reference,
      context: EntryContext(
        kind: context.kind, effectiveOn: context.effectiveOn, recordedBy: context.recordedBy,
        saidBy: context.saidBy, note: context.note, reason: context.reason ?? proposal.entry.why))
  }
}

extension PlanReader {
  func matters(of board: Board, asAt date: PlanDate) throws -> BoardMatters {
    BoardMatters(
      board: board, position: try position(asAt: date), decisions: try decisions(), meetings: try meetingDays(of: board)
    )
  }

  /// The days on which a board meets or met, the earliest first.
  func meetingDays(of board: Board) throws -> [PlanDate] {
    try meetings().filter { $0.boardID == board.id && !$0.isCancelled }.map(\.heldOn)
  }

  /// What the board's sealed papers asked by a day.
  func asked(of board: Board, through date: PlanDate) throws -> [AskedMatter] {
    try packs().current.filter { $0.boardCode == board.code && $0.asAt <= date }.flatMap { pack in
      PackFigures(try contents(of: pack).figures)?.asked.map {
        AskedMatter(reference: $0.reference, about: $0.about, askedOn: pack.asAt)
      } ?? []
    }
  }
}
