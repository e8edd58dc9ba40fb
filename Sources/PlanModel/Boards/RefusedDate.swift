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
