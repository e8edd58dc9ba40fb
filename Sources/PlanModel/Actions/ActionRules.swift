/// Why the plan does not take an update of an action.
package enum ActionRefusal: Error, Equatable {
  /// A closed action becomes open again only with a note that says why.
  case reopeningNeedsNote(from: Rating)
  /// A rating is taken away only with a note that says why.
  case unratingNeedsNote(from: Rating)
  case withdrawn(reason: String)
  case notWithdrawn
  case alreadyDue(PlanDate?)
  /// That date waits for the board's answer already.
  case alreadyProposed(PlanDate?)
  /// The day has a due date on record, which only a correction changes.
  case dueOnRecord(PlanDate?, on: PlanDate)
  case closedNeedsNoMitigation(Rating?)
  case revisedDueInThePast(PlanDate, on: PlanDate)
  /// A correction puts right what was recorded of the field on the very day.
  case nothingToCorrect(field: String, on: PlanDate, recorded: [PlanDate])
  case correctionSaysTheSame(field: String, on: PlanDate)
  case cannotBeBlank(field: String)
  case nothingToUndo(by: String)
  case addedCannotBeUndone(by: String)
  case undoCannotBeUndone(by: String)
  /// What they recorded last is nothing that is taken back; an update before it is not what they mean.
  case notTakenBack(String, by: String)
  /// The board that is asked has answered the proposed date since.
  case answeredSince(on: PlanDate)
  /// Where a board is asked, an undo would move a date past it.
  case dueIsCorrected(on: PlanDate)
  /// A correction stands upon what is to be undone.
  case correctedSince(by: String, on: PlanDate)
  /// A mitigation is whole or absent.
  case mitigationIsWhole(field: String)
  case completedAfterDay(PlanDate, on: PlanDate)
}

/// What an update makes of an action: the state after it, and the fields it says something of.
package struct ActionChange: Sendable {
  package let after: ActionState
  package let sets: FieldSet

  package init(_ after: ActionState, sets: [ActionField]) {
    self.after = after
    self.sets = FieldSet(sets)
  }
}

extension ActionState {
  /// Rates the action; nil takes the rating away.
  package func rated(_ rating: Rating?, note: String?) throws(ActionRefusal) -> ActionChange {
    try requireNotWithdrawn()
    if let current = self.rating, current.meaning.isClosed, !(rating?.meaning.isClosed ?? false),
      note?.nonBlank == nil
    {
      throw .reopeningNeedsNote(from: current)
    }
    if let current = self.rating, rating == nil, note?.nonBlank == nil { throw .unratingNeedsNote(from: current) }
    var next = self
    next.rating = rating
    return ActionChange(next, sets: [.rating])
  }

  /// - Parameter appending: whether the text is put below what stands, on a line of its own.
  package func progressed(_ text: String, appending: Bool = false) throws(ActionRefusal) -> ActionChange {
    try requireNotWithdrawn()
    var next = self
    next.progress = if appending, let progress { "\(progress)\n\(text)" } else { text }
    return ActionChange(next, sets: [.progress])
  }

  /// Records the impact: anticipated, or with `evidenced` what did change for children.
  package func withImpact(_ text: String, evidenced: Bool) throws(ActionRefusal) -> ActionChange {
    try requireNotWithdrawn()
    var next = self
    next.impact = text
    next.impactIsEvidenced = evidenced
    return ActionChange(next, sets: [.impact])
  }

  /// Sets another due date, or none; the plan's printed words no longer hold.
  ///
  /// - Parameter hasRecord: whether the day has a due date on record: to change that is to correct it.
  package func redated(to date: PlanDate?, on day: PlanDate, hasRecord: Bool) throws(ActionRefusal) -> ActionChange {
    try requireNotWithdrawn()
    if dueOn == date && dueAsPrinted == nil { throw .alreadyDue(date) }
    if hasRecord { throw .dueOnRecord(dueOn, on: day) }
    var next = self
    next.dueOn = date
    next.dueAsPrinted = nil
    return ActionChange(next, sets: [.due])
  }

  package func mitigated(_ mitigation: Mitigation, on date: PlanDate) throws(ActionRefusal) -> ActionChange {
    try requireNotWithdrawn()
    if isComplete { throw .closedNeedsNoMitigation(rating) }
    if mitigation.revisedDueOn < date { throw .revisedDueInThePast(mitigation.revisedDueOn, on: date) }
    var next = self
    next.mitigation = mitigation
    return ActionChange(next, sets: [.mitigation])
  }

  package func withdrawn(reason: String) throws(ActionRefusal) -> ActionChange {
    try requireNotWithdrawn()
    var next = self
    next.withdrawnReason = reason
    return ActionChange(next, sets: [.withdrawn])
  }

  package func reinstated() throws(ActionRefusal) -> ActionChange {
    guard isWithdrawn else { throw .notWithdrawn }
    var next = self
    next.withdrawnReason = nil
    return ActionChange(next, sets: [.withdrawn])
  }

  /// Puts other words to the action or its outcome, and others in the place of its officers; nil leaves them.
  package func edited(
    action: String?, outcome: String?, officers: [Officer]?, source: String? = nil
  ) throws(ActionRefusal) -> ActionChange {
    try requireNotWithdrawn()
    var next = self
    var sets: [ActionField] = []
    if let action {
      next.action = action
      sets.append(.action)
    }
    if let outcome {
      next.outcome = outcome
      sets.append(.outcome)
    }
    if let officers {
      next.officers = officers
      next.officersAsPrinted = nil
      sets.append(.officers)
    }
    if let source {
      ActionField.source.put({ _ in .text(source) }, into: &next)
      sets.append(.source)
    }
    return ActionChange(next, sets: sets)
  }

  /// Puts one officer in the place of another, accountable for a mitigation too, keeping the order and no officer
  /// twice.
  package func handedOver(from: Officer, to: Officer) throws(ActionRefusal) -> ActionChange {
    var officers: [Officer] = []
    for officer in self.officers {
      let next = officer.id == from.id ? to : officer
      if !officers.contains(where: { $0.id == next.id }) { officers.append(next) }
    }
    var next = try edited(action: nil, outcome: nil, officers: officers).after
    guard mitigation?.accountableOfficer.id == from.id else { return ActionChange(next, sets: [.officers]) }
    next.mitigation?.accountableOfficer = to
    return ActionChange(next, sets: [.officers, .mitigation])
  }

  private func requireNotWithdrawn() throws(ActionRefusal) {
    if let reason = withdrawnReason { throw .withdrawn(reason: reason) }
  }
}

extension ActionRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .reopeningNeedsNote(let from):
      Told("reopening_needs_note", "is \(from.label.lowercased()); opening it again needs a note that says why")
    case .unratingNeedsNote(let from):
      Told("unrating_needs_note", "is rated \(from.code); taking the rating away needs a note that says why")
    case .withdrawn(let reason): Told("withdrawn", "was withdrawn (\(reason)); bring it back first")
    case .notWithdrawn: Told("not_withdrawn", "is not withdrawn")
    case .alreadyDue(let date): Told("already_due", "is already due \(ActionRefusal.words(date))")
    case .alreadyProposed(let date):
      Told("already_proposed", "has that date waiting for the board's answer already: \(date?.long ?? "none")")
    case .dueOnRecord(let date, let day):
      Told(
        "due_on_record",
        "has a due date on record for \(day.long) (\(date?.long ?? "none")); a mistake in it is corrected, and a change of plan relates to a later day"
      )
    case .closedNeedsNoMitigation(let rating):
      Told(
        "closed_needs_no_mitigation",
        "is \(rating?.label.lowercased() ?? "closed"); only an open action has a mitigation")
    case .revisedDueInThePast(let due, let date):
      Told(
        "revised_due_in_the_past",
        "the revised due date \(due.long) is before \(date.long), the day it is recorded for")
    case .nothingToCorrect(let field, let day, let recorded):
      Told(
        "nothing_to_correct",
        "has no \(field) on record for \(day.long); "
          + (recorded.isEmpty
            ? "none was ever recorded" : "there is one for \(recorded.map(\.long).joined(separator: ", "))"))
    case .correctionSaysTheSame(let field, let day):
      Told("correction_says_the_same", "has that very \(field) on record for \(day.long)")
    case .cannotBeBlank(let field): Told("cannot_be_blank", "always has its \(field); say what it is")
    case .nothingToUndo(let name): Told("nothing_to_undo", "has no update by \(name) that could be undone")
    case .notTakenBack(let words, let name):
      Told(
        "not_taken_back",
        "the last that \(name) recorded of it is \(words), which is not taken back; an update before it is corrected or made anew"
      )
    case .addedCannotBeUndone(let name):
      Told(
        "added_cannot_be_undone",
        "has no later update by \(name) than the one that added it; an action is withdrawn, with a reason")
    case .correctedSince(let name, let day):
      Told(
        "corrected_since",
        "has that update put right by \(name) on \(day.long); the correction is taken back first, or corrected again")
    case .answeredSince(let day):
      Told("answered_since", "has that proposed date answered on \(day.long); the answer is taken back first")
    case .dueIsCorrected(let day):
      Told(
        "due_is_corrected",
        "had its due date recorded for \(day.long) with it, and a board of this plan is asked of dates; a mistake in one is put right with a correction, which is disclosed"
      )
    case .mitigationIsWhole(let field):
      Told(
        "mitigation_is_whole",
        "has a mitigation only with all its parts, so \(field) cannot stand or go alone; none for the field mitigation takes all of it away"
      )
    case .completedAfterDay(let completed, let day):
      Told("completed_after_day", "cannot be completed on \(completed.long), after \(day.long), the day it is about")
    case .undoCannotBeUndone(let name):
      Told("undo_cannot_be_undone", "was last updated by \(name) with an undo, which stays; record the update again")
    }
  }

  private static func words(_ date: PlanDate?) -> String { date.map { "on \($0.long)" } ?? "on no date" }
}
