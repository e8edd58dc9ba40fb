package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Takes back the last that `by` recorded of an action, an update, a proposed date or a board's answer: of a command on
  /// several actions, only this one's part.
  ///
  /// What added the action, a first import and an undo are not undone.
  package func undo(_ reference: Reference, by: String, note: String?) throws -> RecordedUpdate {
    try write { writer in
      try writer.reader.requireReference(reference)
      let revisions = try writer.reader.revisions(of: [reference])
      let undone = Set(revisions.compactMap(\.undoes))
      let name = try PlanText.required(by, field: "name of who records it")
      let latest = revisions.last {
        $0.isUpdate && $0.entry.recordedBy.folded == name.folded && !undone.contains($0.id)
      }
      let business = BoardPart(
        of: reference, by: name, try writer.reader.decisions(), all: try writer.reader.decisions(all: true),
        undoing: try writer.reader.boardUndoing())
      do {
        let last = max(latest?.entryID ?? 0, business.lastEntry?.id ?? 0)
        if let kept = try writer.reader.lastShown(of: reference, by: name), kept.entry.id > last {
          throw ActionRefusal.notTakenBack(kept.words, by: name)
        }
        if let entry = business.lastEntry, entry.id > latest?.entryID ?? 0 || latest?.entryID == entry.id {
          let context = try UpdateRequest(on: entry.effectiveOn, by: name, note: note).context(
            .undo, today: writer.today)
          if let revision = latest, revision.entryID == entry.id,
            let right = revisions.last(where: { $0.corrects == revision.id && !undone.contains($0.id) })
          {
            throw ActionRefusal.correctedSince(by: right.entry.recordedBy, on: right.entry.recordedAt.londonDate)
          }
          if let newest = business.lastTakenBack, newest > entry.id { throw ActionRefusal.undoCannotBeUndone(by: name) }
          let taken = try writer.takeBack(business, of: entry, context: context)
          guard latest?.entryID == entry.id, let revision = latest else {
            let action = try writer.reader.requireAction(reference, on: entry.effectiveOn)
            return RecordedUpdate(
              reference: reference, before: action.state, after: action.state, effectiveOn: entry.effectiveOn,
              later: .none, takenBack: taken)
          }
          let draft = RevisionDraft(sets: FieldSet(), values: ActionState(action: ""), undoes: revision.id)
          var recorded = try writer.record(draft, reference, context: context)
          recorded.takenBack = taken
          return recorded
        }
        guard let last = latest else { throw ActionRefusal.nothingToUndo(by: name) }
        if let newest = business.lastTakenBack, newest > last.entryID {
          throw ActionRefusal.undoCannotBeUndone(by: name)
        }
        if last.undoes != nil { throw ActionRefusal.undoCannotBeUndone(by: name) }
        if let right = revisions.last(where: { $0.corrects == last.id && !undone.contains($0.id) }) {
          throw ActionRefusal.correctedSince(by: right.entry.recordedBy, on: right.entry.recordedAt.londonDate)
        }
        if last.sets.contains(.due), try Proposing(writer.reader).isAsked {
          throw ActionRefusal.dueIsCorrected(on: last.effectiveOn)
        }
        if last.id == revisions.first?.id { throw ActionRefusal.addedCannotBeUndone(by: name) }
        // It relates to the day of what it takes back.
        let context = try UpdateRequest(on: last.effectiveOn, by: name, note: note).context(.undo, today: writer.today)
        // What an entry of the first versions kept of later days goes with it.
        for kept in revisions where kept.entryID == last.entryID && !kept.isUpdate && !undone.contains(kept.id) {
          let draft = RevisionDraft(
            sets: FieldSet(), values: ActionState(action: ""), effectiveOn: kept.effectiveOn, undoes: kept.id)
          _ = try writer.record(draft, reference, context: context)
        }
        let draft = RevisionDraft(sets: FieldSet(), values: ActionState(action: ""), undoes: last.id)
        return try writer.record(draft, reference, context: context)
      } catch let refused as ActionRefusal {
        throw UpdateRefusal.action(reference, refused)
      }
    }
  }
}

/// What of an action's proposals and answers somebody recorded last.
private struct BoardPart {
  let lastEntry: Entry?
  let proposals: [Proposal]
  let answers: [Decision]
  /// Every answer that stands, whoever recorded it.
  let standing: [Decision]

  /// The entry that last took back what they had recorded of it.
  let lastTakenBack: Int64?

  init(
    of reference: Reference, by name: String, _ decisions: BoardDecisions, all: BoardDecisions,
    undoing: (proposals: [Int64: Int64], answers: [Int64: Int64])
  ) {
    func isTheirs(_ of: Reference, _ entry: Entry) -> Bool {
      of == reference && entry.recordedBy.folded == name.folded
    }
    lastTakenBack =
      (all.proposals.filter { isTheirs($0.reference, $0.entry) }.compactMap { undoing.proposals[$0.id] }
      + all.answers.filter { isTheirs($0.reference, $0.entry) }.compactMap { undoing.answers[$0.id] }).max()
    proposals = decisions.proposals.filter { $0.reference == reference && $0.entry.recordedBy.folded == name.folded }
    answers = decisions.answers.filter { $0.reference == reference && $0.entry.recordedBy.folded == name.folded }
    standing = decisions.answers
    lastEntry = (proposals.map(\.entry) + answers.map(\.entry)).max { $0.id < $1.id }
  }
}

extension PlanWriter {
  /// - Returns: what was taken back, in words.
  fileprivate func takeBack(_ part: BoardPart, of entry: Entry, context: EntryContext) throws -> String {
    var taken: [String] = []
    for answer in part.answers where answer.entry.id == entry.id {
      try takeBack(answer: answer, context: context)
      taken.append("the answer of \(answer.decidedOn.long) about its \(answer.about.rawValue) is taken back")
    }
    for proposal in part.proposals where proposal.entry.id == entry.id {
      if let answer = part.standing.last(where: { $0.proposalID == proposal.id && $0.answer.isFinal }) {
        throw ActionRefusal.answeredSince(on: answer.decidedOn)
      }
      try takeBack(proposal: proposal, context: context)
      taken.append("the proposed date \(proposal.dueOn?.long ?? "none") is taken back")
    }
    return taken.joined(separator: "; ")
  }
}

extension PlanReader {
  /// What somebody recorded last of how an action's completion is shown, which an undo does not take back.
  fileprivate func lastShown(of reference: Reference, by name: String) throws -> (words: String, entry: Entry)? {
    let tests = try sustainTests().map { ($0.reference, "what would show that it holds", $0.entry) }
    let evidence = try evidence().map { ($0.reference, "the evidence \"\($0.title)\"", $0.entry) }
    let signed = try signOffs().map { ($0.reference, "the sign-off of \($0.officer.called)", $0.entry) }
    return (tests + evidence + signed).filter { $0.0 == reference && $0.2.recordedBy.folded == name.folded }
      .max { $0.2.id < $1.2.id }.map { ($0.1, $0.2) }
  }
}
