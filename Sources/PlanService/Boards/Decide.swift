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
      guard board.sections.contains(.decisions) || board.redating == .ask else {
        throw DecisionRefusal.asksNothing(board)
      }
      let matters = try writer.reader.matters(of: board, asAt: day)
      let decisions = try writer.reader.decisions()
      let held = try writer.reader.meetingDays(of: board)
      let asked = try writer.reader.asked(of: board, through: day)
      let matched = try references.map { reference -> Matched in
        let action = try writer.reader.requireAction(reference, on: day)
        let matter = try Deciding.matter(
          of: action, about, waiting: matters.waiting(action), put: matters.put(action, asked: asked), board: board,
          decisions: decisions, on: day)
        return Matched(action: action, matter: matter, proposal: matter == .date ? action.proposal : nil)
      }
      let reasoned = context.reasoned(by: answer == .agree ? matched : [])
      return try matched.map { matched in
        let (action, matter, proposal) = (matched.action, matched.matter, matched.proposal)
        if answer == .agree, let proposal { try writer.agree(to: proposal, of: action, context: reasoned) }
        try writer.record(
          answer, about: matter, of: action.reference, by: board,
          askedOn: proposal?.proposedOn ?? matters.askedOn(action, matter, asked: asked) ?? day,
          proposal: proposal, words: context.note, context: reasoned)
        return RecordedDecision(
          board: board, reference: action.reference, about: matter, answer: answer, standing: action.dueOn,
          proposal: proposal, isOfNoMeeting: !held.isEmpty && !held.contains(day))
      }
    }
  }
}

/// An action with what of it is answered.
private struct Matched {
  let action: Action
  let matter: DecisionMatter
  let proposal: Proposal?
}

extension EntryContext {
  /// With why the dates were proposed: of several for different reasons, each by its reference.
  fileprivate func reasoned(by matched: [Matched]) -> EntryContext {
    let whys = matched.compactMap { one in one.proposal?.entry.why.map { (one.action.reference, $0) } }
    let reason =
      Set(whys.map(\.1)).count <= 1
      ? whys.first?.1 : whys.map { "\($0.0): \($0.1)" }.joined(separator: "; ")
    return EntryContext(
      kind: kind, effectiveOn: effectiveOn, recordedBy: recordedBy, saidBy: saidBy, note: note, reason: reason)
  }
}

private enum Deciding {
  static func matter(
    of action: Action, _ about: DecisionMatter?, waiting: [DecisionMatter], put: [DecisionMatter], board: Board,
    decisions: BoardDecisions, on day: PlanDate
  ) throws -> DecisionMatter {
    // An answer of any day to the same proposal stands until it is taken back.
    let last = decisions.answers.last {
      $0.boardID == board.id && $0.reference == action.reference && $0.answer.isFinal
    }
    if let last, let proposal = action.proposal, last.proposalID == proposal.id, about ?? .date == .date {
      throw DecisionRefusal.answered(last)
    }
    if let last, last.decidedOn == day, about.map({ $0 == last.about }) ?? waiting.isEmpty {
      throw DecisionRefusal.answered(last)
    }
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
      context: context)
  }
}

extension PlanReader {
  func matters(of board: Board, asAt date: PlanDate) throws -> BoardMatters {
    BoardMatters(
      board: board, position: try position(asAt: date), decisions: try decisions(),
      meetings: try meetingDays(of: board), isAnyAsked: try askedBoard() != nil)
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
