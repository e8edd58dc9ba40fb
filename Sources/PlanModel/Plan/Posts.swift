/// Puts posts in the place of names, for the version of a paper that the public may read.
package struct Posts: Sendable {
  package static let notRecorded = "post not recorded"

  private let posts: [String: String]

  /// - Parameter officers: every officer the plan knows or knew, by whom recorders are told.
  package init(officers: [Officer]) {
    var posts: [String: String] = [:]
    for officer in officers {
      let post = officer.role ?? Posts.notRecorded
      for word in [officer.name, officer.email, officer.words, officer.role].compactMap({ $0?.folded }) {
        posts[word] = post
      }
    }
    self.posts = posts
  }

  /// The post of whoever recorded something: a login or a name that is no officer's is not shown.
  package func recorder(_ name: String) -> String { posts[name.folded] ?? Posts.notRecorded }

  package func officer(_ officer: Officer) -> Officer {
    Officer(id: officer.id, name: nil, role: officer.role ?? Posts.notRecorded, service: officer.service)
  }

  package func state(_ state: ActionState) -> ActionState {
    var shown = state
    shown.officers = state.officers.map(officer)
    // The words of the officer cell hold the names.
    shown.officersAsPrinted = nil
    if let mitigation = state.mitigation {
      shown.mitigation?.accountableOfficer = officer(mitigation.accountableOfficer)
    }
    return shown
  }

  package func action(_ action: Action) -> Action {
    var shown = Action(
      reference: action.reference, area: action.area, state: state(action.state), timesRedated: action.timesRedated,
      updatedOn: action.updatedOn, updatedBy: recorder(action.updatedBy))
    shown.proposal = action.proposal.map(proposal)
    shown.completionRefusedOn = action.completionRefusedOn
    shown.leadHasLeftOn = action.leadHasLeftOn
    shown.sustaining = action.sustaining
    shown.claim = action.claim
    return shown
  }

  package func proposal(_ proposal: Proposal) -> Proposal {
    Proposal(
      id: proposal.id, reference: proposal.reference, boardID: proposal.boardID, dueOn: proposal.dueOn,
      standing: proposal.standing,
      entry: entry(proposal.entry))
  }

  package func boardAction(_ action: BoardAction) -> BoardAction {
    BoardAction(
      id: action.id, reference: action.reference, boardID: action.boardID, action: action.action,
      lead: action.lead.map(officer), dueOn: action.dueOn, progress: action.progress, completedOn: action.completedOn,
      updatedOn: action.updatedOn, updatedBy: recorder(action.updatedBy))
  }

  package func position(_ position: Position) -> Position {
    Position(plan: position.plan, asAt: position.asAt, actions: position.actions.map(action))
  }

  package func entry(_ entry: Entry) -> Entry {
    Entry(
      id: entry.id, recordedAt: entry.recordedAt, recordedBy: recorder(entry.recordedBy),
      saidBy: entry.saidBy.map(recorder), kind: entry.kind, effectiveOn: entry.effectiveOn, note: entry.note,
      reason: entry.reason)
  }

  package func revision(_ revision: Revision) -> Revision {
    Revision(
      id: revision.id, entry: entry(revision.entry), reference: revision.reference, effectiveOn: revision.effectiveOn,
      sets: revision.sets, values: state(revision.values), corrects: revision.corrects, undoes: revision.undoes)
  }
}
