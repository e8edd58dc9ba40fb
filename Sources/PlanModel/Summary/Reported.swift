/// On which days an action's progress, impact and mitigation were last reported.
package struct ReportedDays: Sendable, Equatable {
  package var progressOn: PlanDate?
  package var impactOn: PlanDate?
  package var mitigationOn: PlanDate?

  package init(progressOn: PlanDate? = nil, impactOn: PlanDate? = nil, mitigationOn: PlanDate? = nil) {
    self.progressOn = progressOn
    self.impactOn = impactOn
    self.mitigationOn = mitigationOn
  }
}

/// The last that anybody said of an action, in their own words.
package struct LastWord: Sendable, Equatable {
  package let on: PlanDate
  package let words: String

  package init(on: PlanDate, words: String) {
    self.on = on
    self.words = words
  }

  /// The last progress, note or reason that holds of one action.
  ///
  /// - Parameter revisions: all of the action with effect by the day; the progress is enough of each.
  package static func last(of revisions: [Revision]) -> LastWord? {
    Timeline.holding(revisions).reversed().lazy.compactMap { revision -> LastWord? in
      guard revision.isUpdate else { return nil }
      let progress = revision.sets.contains(.progress) ? revision.values.progress : nil
      // Why a record was put right tells nothing of the action.
      return (progress ?? (revision.corrects == nil ? revision.entry.why : nil)).map {
        LastWord(on: revision.effectiveOn, words: $0)
      }
    }.first
  }

  /// Why it is late, as somebody said: with its mitigation, or else with its last new date.
  package static func reason(of action: Action, _ revisions: [Revision]) -> LastWord? {
    let holding = Timeline.holding(revisions).filter(\.isUpdate)
    if let reason = action.state.mitigation?.reasonForDelay {
      let said = holding.last { $0.sets.contains(.mitigation) }
      return LastWord(on: said?.effectiveOn ?? action.updatedOn, words: reason)
    }
    guard action.timesRedated > 0, action.daysSlipped.map({ $0 > 0 }) ?? true else { return nil }
    return holding.last { $0.sets.contains(.due) && $0.corrects == nil }.flatMap { said in
      said.entry.why.map { LastWord(on: said.effectiveOn, words: $0) }
    }
  }
}

/// What is known of the actions beyond how they stand, for the papers that tell it.
package struct Reported: Sendable {
  package let days: [Reference: ReportedDays]
  /// Of the red, overdue and re-dated actions: why they are late, and the last that was said of each.
  package let reasons: [Reference: LastWord]
  package let lastWords: [Reference: LastWord]
  /// The first day of the plan.
  package let planBeganOn: PlanDate?

  package init(
    planBeganOn: PlanDate?, days: [Reference: ReportedDays], reasons: [Reference: LastWord] = [:],
    lastWords: [Reference: LastWord] = [:]
  ) {
    self.planBeganOn = planBeganOn
    self.days = days
    self.reasons = reasons
    self.lastWords = lastWords
  }
}

/// A due date that a board refused: the one before stands.
package struct RefusedDate: Sendable, Equatable {
  package let reference: Reference
  package let standing: PlanDate?
  package let refused: PlanDate?
  package let decision: Decision

  package init(reference: Reference, standing: PlanDate?, refused: PlanDate?, decision: Decision) {
    self.reference = reference
    self.standing = standing
    self.refused = refused
    self.decision = decision
  }
}

extension RefusedDate {
  /// Every date that was refused for an action that is open and was not agreed to since.
  package static func all(_ actions: [Action], _ decisions: BoardDecisions, asAt date: PlanDate) -> [RefusedDate] {
    let open = Dictionary(firstValues: actions.filter { !$0.isClosed }.map { ($0.reference, $0) })
    return decisions.answers.compactMap { decision in
      guard decision.about == .date, decision.answer == .refuse, decision.decidedOn <= date,
        let action = open[decision.reference]
      else { return nil }
      guard let proposalID = decision.proposalID else {
        // It had moved already when the board refused it, and stands until another is recorded.
        guard decision.decidedOn >= action.updatedOn else { return nil }
        return RefusedDate(
          reference: decision.reference, standing: action.dueOn, refused: action.dueOn, decision: decision)
      }
      guard let proposal = decisions.proposals.first(where: { $0.id == proposalID }), action.dueOn != proposal.dueOn
      else { return nil }
      return RefusedDate(
        reference: decision.reference, standing: action.dueOn, refused: proposal.dueOn, decision: decision)
    }
  }
}

/// A matter of an action that a board has answered.
package struct AnsweredMatter: Sendable, Hashable {
  package let reference: Reference
  package let about: DecisionMatter

  package init(reference: Reference, about: DecisionMatter) {
    self.reference = reference
    self.about = about
  }
}

/// What a board said and is told besides the plan: answers, what it asked for itself, covering words.
package struct BoardBusiness: Sendable {
  package let matters: [MatterArising]
  package let boardActions: [BoardAction]
  package let commentary: [Commentary]
  /// Of these, what repeats the paper of the month before to the letter.
  package let repeated: [Commentary]
  /// Of the open actions.
  package let refusedDates: [RefusedDate]
  /// What the board has answered, and is not asked again.
  package let answered: Set<AnsweredMatter>
  /// Whether another board of the plan is asked about dates.
  package let isAnotherAsked: Bool

  package init(
    matters: [MatterArising] = [], boardActions: [BoardAction] = [], commentary: [Commentary] = [],
    repeated: [Commentary] = [], refusedDates: [RefusedDate] = [], answered: [AnsweredMatter] = [],
    isAnotherAsked: Bool = false
  ) {
    self.matters = matters
    self.boardActions = boardActions
    self.commentary = commentary
    self.repeated = repeated
    self.refusedDates = refusedDates
    self.answered = Set(answered)
    self.isAnotherAsked = isAnotherAsked
  }

  package func words(on subject: CommentarySubject) -> Commentary? { commentary.first { $0.subject == subject } }
}
