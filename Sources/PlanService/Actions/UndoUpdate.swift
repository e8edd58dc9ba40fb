package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Takes back the last update that `by` recorded of an action: of a command on several actions, only this one's part.
  ///
  /// What added the action, a first import and an undo are not undone.
  package func undo(_ reference: Reference, by: String, note: String?) throws -> RecordedUpdate {
    try write { writer in
      try writer.reader.requireReference(reference)
      let revisions = try writer.reader.revisions(of: [reference])
      let undone = Set(revisions.compactMap(\.undoes))
      let name = try PlanText.required(by, field: "name of who records it")
      do {
        guard
          let last = revisions.last(where: {
            $0.isUpdate && $0.entry.recordedBy.folded == name.folded && !undone.contains($0.id)
          })
        else { throw ActionRefusal.nothingToUndo(by: name) }
        if last.undoes != nil { throw ActionRefusal.undoCannotBeUndone(by: name) }
        if let right = revisions.last(where: { $0.corrects == last.id && !undone.contains($0.id) }) {
          throw ActionRefusal.correctedSince(by: right.entry.recordedBy, on: right.entry.recordedAt.londonDate)
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
