/// What a board is asked about an action.
package enum DecisionMatter: String, CaseIterable, Sendable {
  /// Another due date.
  case date
  /// Whether it may count as complete while no impact is evidenced.
  case completion
  /// Whether its rating may stand although its dates say worse.
  case rating
}

package enum DecisionAnswer: String, CaseIterable, Sendable {
  case agree, refuse, `defer`

  /// Whether the matter is settled; what is deferred waits on.
  package var isFinal: Bool { self != .defer }

  package var words: String {
    switch self {
    case .agree: "agreed"
    case .refuse: "refused"
    case .defer: "deferred"
    }
  }
}

/// A due date that waits for the board that is asked: until it agrees, the standing one holds and counts.
package struct Proposal: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let reference: Reference
  package let boardID: Int64
  /// Nil to take the due date away.
  package let dueOn: PlanDate?
  /// What stood when it was proposed.
  package let standing: PlanDate?
  /// Who proposed it, on which day, and why.
  package let entry: Entry

  package init(
    id: Int64, reference: Reference, boardID: Int64, dueOn: PlanDate?, standing: PlanDate?, entry: Entry
  ) {
    self.id = id
    self.reference = reference
    self.boardID = boardID
    self.dueOn = dueOn
    self.standing = standing
    self.entry = entry
  }

  package var proposedOn: PlanDate { entry.effectiveOn }
}

/// What a board answered about an action, on the day of its meeting.
package struct Decision: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let boardID: Int64
  package let reference: Reference
  package let about: DecisionMatter
  package let answer: DecisionAnswer
  /// The day from which it had waited.
  package let askedOn: PlanDate
  /// The proposed date it is about, if it is about one.
  package let proposalID: Int64?
  package let words: String?
  package let entry: Entry

  package init(
    id: Int64, boardID: Int64, reference: Reference, about: DecisionMatter, answer: DecisionAnswer, askedOn: PlanDate,
    proposalID: Int64?, words: String?, entry: Entry
  ) {
    self.id = id
    self.boardID = boardID
    self.reference = reference
    self.about = about
    self.answer = answer
    self.askedOn = askedOn
    self.proposalID = proposalID
    self.words = words
    self.entry = entry
  }

  package var decidedOn: PlanDate { entry.effectiveOn }
}

/// Everything that was proposed to the boards and that they answered, but for what was taken back.
package struct BoardDecisions: Sendable {
  /// In the order recorded.
  package let proposals: [Proposal]
  package let answers: [Decision]

  package init(proposals: [Proposal], answers: [Decision]) {
    self.proposals = proposals
    self.answers = answers
  }

  /// The date that waits for an answer at the end of a day: the last that was proposed by then, unless it is answered, or
  /// another stands than when it was proposed.
  package func waiting(_ action: Action, asAt date: PlanDate) -> Proposal? {
    guard !action.isClosed,
      let last = proposals.last(where: { $0.reference == action.reference && $0.proposedOn <= date }),
      last.standing == action.dueOn, answer(to: last, asAt: date) == nil
    else { return nil }
    return last
  }

  /// What settled a proposal by the end of a day.
  package func answer(to proposal: Proposal, asAt date: PlanDate) -> Decision? {
    answers.last { $0.proposalID == proposal.id && $0.decidedOn <= date && $0.answer.isFinal }
  }

  /// The day on which a board last refused that an action counts as complete; nil where it did not, or it was opened or
  /// completed again since.
  package func completionRefusedOn(_ action: Action, asAt date: PlanDate) -> PlanDate? {
    guard !action.isWithdrawn, action.isComplete,
      let last = answers.last(where: {
        $0.reference == action.reference && $0.about == .completion && $0.decidedOn <= date && $0.answer.isFinal
      }), last.answer == .refuse, action.completedOn.map({ $0 <= last.decidedOn }) ?? true
    else { return nil }
    return last.decidedOn
  }

  /// The actions with what waits for a board, and what one refused.
  package func told(of actions: [Action], asAt date: PlanDate) -> [Action] {
    guard !proposals.isEmpty || !answers.isEmpty else { return actions }
    let concerned = Set(proposals.map(\.reference) + answers.map(\.reference))
    return actions.map { action in
      guard concerned.contains(action.reference) else { return action }
      var told = action
      told.proposal = waiting(action, asAt: date)
      told.completionRefusedOn = completionRefusedOn(action, asAt: date)
      return told
    }
  }
}
