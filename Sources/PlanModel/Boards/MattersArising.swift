/// A matter that was put to a board, and what became of it.
package struct MatterArising: Sendable, Equatable {
  package let reference: Reference
  package let about: DecisionMatter
  /// The day from which it waited: that on which the date was proposed, or of the sealed paper that first asked.
  package let askedOn: PlanDate
  /// Nil where it waits and was never answered; what was deferred waits too.
  package let answer: DecisionAnswer?
  package let decidedOn: PlanDate?
  /// How many of the board's meetings went by without settling it.
  package let meetingsWaiting: Int
  /// The board's words with its answer.
  package let words: String?
  /// The proposed date, where it is about one; nil in it to take the date away.
  package let proposal: Proposal?
}

extension MatterArising {
  /// The same with posts in the place of names.
  package func by(_ posts: Posts) -> MatterArising {
    MatterArising(
      reference: reference, about: about, askedOn: askedOn, answer: answer, decidedOn: decidedOn,
      meetingsWaiting: meetingsWaiting, words: words, proposal: proposal.map(posts.proposal))
  }
}

/// What a sealed paper asked its board.
package struct AskedMatter: Sendable, Hashable {
  package let reference: Reference
  package let about: DecisionMatter
  package let askedOn: PlanDate

  package init(reference: Reference, about: DecisionMatter, askedOn: PlanDate) {
    self.reference = reference
    self.about = about
    self.askedOn = askedOn
  }
}

/// What waits for a board's answer at the end of a day, and what is answered.
package struct BoardMatters: Sendable {
  private let board: Board
  private let position: Position
  private let decisions: BoardDecisions
  /// Of the board, the earliest first; cancelled ones are not among them.
  private let meetings: [PlanDate]
  private let challenged: Set<Reference>
  /// Whether no board of the plan is asked before a date moves, so that each reads of it afterwards and answers then.
  private let isToldOfDates: Bool

  package init(
    board: Board, position: Position, decisions: BoardDecisions, meetings: [PlanDate], isAnyAsked: Bool
  ) {
    isToldOfDates = !isAnyAsked
    self.board = board
    self.position = position
    self.decisions = decisions
    self.meetings = meetings
    challenged = Set(
      position.ratingChallenges(toleranceDays: board.toleranceDays).filter(\.isGraverThanRated)
        .map(\.action.reference))
  }

  /// What of an action the board can answer.
  package func waiting(_ action: Action) -> [DecisionMatter] {
    DecisionMatter.allCases.filter { isOpen($0, of: action) }
  }

  /// What of that was put to it: proposed, asked in a paper that was sealed, or deferred.
  package func put(_ action: Action, asked: [AskedMatter]) -> [DecisionMatter] {
    waiting(action).filter { matter in
      (matter == .date && action.proposal != nil)
        || asked.contains { $0.reference == action.reference && $0.about == matter }
        || answers(of: action.reference, about: matter).last.map { !$0.answer.isFinal } ?? false
    }
  }

  /// The day from which a matter has waited: of the first paper that asked since it was last settled.
  package func askedOn(_ action: Action, _ matter: DecisionMatter, asked: [AskedMatter]) -> PlanDate? {
    let answers = answers(of: action.reference, about: matter)
    let settled = answers.last { $0.answer.isFinal }?.decidedOn
    let days =
      asked.filter { $0.reference == action.reference && $0.about == matter }.map(\.askedOn)
      + answers.filter { !$0.answer.isFinal }.map(\.askedOn)
    return days.filter { day in settled.map { day >= $0 } ?? true }.min()
  }

  private func isOpen(_ matter: DecisionMatter, of action: Action) -> Bool {
    switch matter {
    case .date:
      action.proposal.map { $0.boardID == board.id }
        ?? (isToldOfDates && action.timesRedated > 0 && !action.isClosed && !isAnswered(.date, of: action))
    case .completion:
      (action.isUnevidencedCompletion && !isAgreed(.completion, of: action)) || action.completionRefusedOn != nil
    case .rating:
      challenged.contains(action.reference)
        && !answers(of: action.reference, about: .rating).contains {
          $0.answer == .agree && $0.decidedOn >= action.updatedOn
        }
    }
  }

  /// What the board has answered and is not asked again as long as nothing else is reported.
  package func isAnswered(_ matter: DecisionMatter, of action: Action) -> Bool {
    answers(of: action.reference, about: matter).contains { answer in
      guard answer.answer.isFinal else { return false }
      return matter == .completion
        ? action.completedOn.map { $0 <= answer.decidedOn } ?? true : answer.decidedOn >= action.updatedOn
    }
  }

  private func isAgreed(_ matter: DecisionMatter, of action: Action) -> Bool {
    let last = answers(of: action.reference, about: matter).last { $0.answer.isFinal }
    guard let last, last.answer == .agree else { return false }
    return action.completedOn.map { $0 <= last.decidedOn } ?? true
  }

  private func answers(of reference: Reference, about: DecisionMatter) -> [Decision] {
    decisions.answers.filter {
      $0.boardID == board.id && $0.reference == reference && $0.about == about && $0.decidedOn <= position.asAt
    }
  }

  /// What was settled after `since`, and what was asked and waits, in the order of the references.
  ///
  /// - Parameters:
  ///   - toldThrough: the entry through which the last paper knew the plan: what was recorded later it did not tell.
  ///   - asked: what the board's sealed papers asked by the position's day.
  package func arising(since: PlanDate, toldThrough: Int64?, asked: [AskedMatter]) -> [MatterArising] {
    (settled(since: since, toldThrough: toldThrough) + waitingDates() + waitingOthers(asked)).sorted {
      ($0.reference, $0.about.rawValue, $0.askedOn) < ($1.reference, $1.about.rawValue, $1.askedOn)
    }
  }

  private func settled(since: PlanDate, toldThrough: Int64?) -> [MatterArising] {
    decisions.answers.filter { answer in
      guard answer.boardID == board.id, answer.answer.isFinal, answer.decidedOn <= position.asAt else { return false }
      return answer.decidedOn > since || toldThrough.map { answer.entry.id > $0 } ?? false
    }.map { answer in
      MatterArising(
        reference: answer.reference, about: answer.about, askedOn: answer.askedOn, answer: answer.answer,
        decidedOn: answer.decidedOn,
        meetingsWaiting: meetings.count { $0 > answer.askedOn && $0 < answer.decidedOn }, words: answer.words,
        proposal: decisions.proposals.first { $0.id == answer.proposalID })
    }
  }

  private func waitingDates() -> [MatterArising] {
    position.actions.compactMap { action in
      guard let proposal = action.proposal, proposal.boardID == board.id else { return nil }
      return unsettled(action.reference, .date, askedOn: proposal.proposedOn, proposal: proposal)
    }
  }

  /// Completions, ratings and dates that have moved already of which a paper asked, or of which the board deferred the
  /// answer.
  private func waitingOthers(_ asked: [AskedMatter]) -> [MatterArising] {
    position.actions.flatMap { action -> [MatterArising] in
      DecisionMatter.allCases.compactMap { matter in
        guard isOpen(matter, of: action), matter != .date || action.proposal == nil else { return nil }
        guard let first = askedOn(action, matter, asked: asked) else { return nil }
        return unsettled(action.reference, matter, askedOn: first, proposal: nil)
      }
    }
  }

  /// Nil where no meeting has had it before it yet, and so nothing arises.
  private func unsettled(
    _ reference: Reference, _ about: DecisionMatter, askedOn: PlanDate, proposal: Proposal?
  ) -> MatterArising? {
    let waited = meetings.count { $0 > askedOn && $0 <= position.asAt }
    let deferral = answers(of: reference, about: about).last { $0.askedOn == askedOn && !$0.answer.isFinal }
    guard waited > 0 || deferral != nil else { return nil }
    return MatterArising(
      reference: reference, about: about, askedOn: askedOn, answer: deferral?.answer, decidedOn: deferral?.decidedOn,
      meetingsWaiting: waited, words: deferral?.words, proposal: proposal)
  }
}
