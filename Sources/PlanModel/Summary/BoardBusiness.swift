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
