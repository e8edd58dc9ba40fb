/// Why the plan does not take an update.
package enum UpdateRefused: Error, Equatable {
  /// A closed action becomes open again only with a note that says why.
  case reopeningNeedsNote(from: Rating)
  /// A rating is taken away only with a note that says why.
  case unratingNeedsNote(from: Rating)
  case withdrawn(reason: String)
  case notWithdrawn
  case alreadyDue(PlanDate?)
  case closedNeedsNoMitigation(Rating?)
  case revisedDueInThePast(PlanDate, on: PlanDate)
}

extension ActionState {
  /// Rates the action as from `date`; nil takes the rating away.
  ///
  /// A rating that closes the action dates its completion, and completion ends a mitigation, as leaving red does.
  package func rated(_ rating: Rating?, on date: PlanDate, note: String?) throws(UpdateRefused)
    -> ActionState
  {
    try requireNotWithdrawn()
    if let current = self.rating, current.meaning.isClosed, !(rating?.meaning.isClosed ?? false),
      note?.nonBlank == nil
    {
      throw .reopeningNeedsNote(from: current)
    }
    if let current = self.rating, rating == nil, note?.nonBlank == nil { throw .unratingNeedsNote(from: current) }
    return withRating(rating, on: date)
  }

  /// The same, with no note asked for: an imported sheet is its own cause.
  package func withRating(_ rating: Rating?, on date: PlanDate) -> ActionState {
    var next = self
    next.rating = rating
    if next.isComplete {
      // One that was complete already keeps its date, even where that is not known.
      next.completedOn = isComplete ? completedOn : date
      next.mitigation = nil
    } else {
      next.completedOn = nil
      if isRed && !next.isRed { next.mitigation = nil }
    }
    return next
  }

  package func progressed(_ text: String) throws(UpdateRefused) -> ActionState {
    try requireNotWithdrawn()
    var next = self
    next.progress = text
    return next
  }

  /// Records the impact: anticipated, or with `evidenced` what did change for children.
  package func withImpact(_ text: String, evidenced: Bool) throws(UpdateRefused) -> ActionState {
    try requireNotWithdrawn()
    var next = self
    next.impact = text
    next.impactIsEvidenced = evidenced
    return next
  }

  /// Sets another due date, or none; the plan's printed words no longer hold.
  package func redated(to date: PlanDate?, asPrinted: String? = nil) throws(UpdateRefused)
    -> ActionState
  {
    try requireNotWithdrawn()
    if dueOn == date && dueAsPrinted == asPrinted { throw .alreadyDue(date) }
    var next = self
    next.dueOn = date
    next.dueAsPrinted = asPrinted
    return next
  }

  package func mitigated(_ mitigation: Mitigation, on date: PlanDate) throws(UpdateRefused)
    -> ActionState
  {
    try requireNotWithdrawn()
    if isComplete { throw .closedNeedsNoMitigation(rating) }
    if mitigation.revisedDueOn < date { throw .revisedDueInThePast(mitigation.revisedDueOn, on: date) }
    var next = self
    next.mitigation = mitigation
    return next
  }

  package func withdrawn(reason: String) throws(UpdateRefused) -> ActionState {
    try requireNotWithdrawn()
    var next = self
    next.withdrawnReason = reason
    return next
  }

  package func reinstated() throws(UpdateRefused) -> ActionState {
    guard isWithdrawn else { throw .notWithdrawn }
    var next = self
    next.withdrawnReason = nil
    return next
  }

  /// Puts other words to the action or its outcome; nil leaves them.
  package func reworded(action: String?, outcome: String?) throws(UpdateRefused) -> ActionState {
    try requireNotWithdrawn()
    var next = self
    next.action = action ?? next.action
    next.outcome = outcome ?? next.outcome
    return next
  }

  package func reassigned(to officers: [Officer]) throws(UpdateRefused) -> ActionState {
    try requireNotWithdrawn()
    var next = self
    next.officers = officers
    next.officersAsPrinted = nil
    return next
  }

  /// Puts one officer in the place of another, accountable for a mitigation too, keeping the order and no officer
  /// twice.
  package func handedOver(from: Officer, to: Officer) throws(UpdateRefused) -> ActionState {
    var officers: [Officer] = []
    for officer in self.officers {
      let next = officer.id == from.id ? to : officer
      if !officers.contains(where: { $0.id == next.id }) { officers.append(next) }
    }
    var next = try reassigned(to: officers)
    if mitigation?.accountableOfficer.id == from.id { next.mitigation?.accountableOfficer = to }
    return next
  }

  private func requireNotWithdrawn() throws(UpdateRefused) {
    if let reason = withdrawnReason { throw .withdrawn(reason: reason) }
  }
}

extension UpdateRefused: ExplainedError {
  package var explanation: String {
    switch self {
    case .reopeningNeedsNote(let from):
      "is \(from.label.lowercased()); opening it again needs a note that says why (-m)"
    case .unratingNeedsNote(let from):
      "is rated \(from.code); taking the rating away needs a note that says why (-m)"
    case .withdrawn(let reason):
      "was withdrawn (\(reason)); bring it back first with `improve reinstate`"
    case .notWithdrawn: "is not withdrawn"
    case .alreadyDue(let date): "is already due \(date.map { "on \($0.long)" } ?? "on no date")"
    case .closedNeedsNoMitigation(let rating):
      "is \(rating?.label.lowercased() ?? "closed"); only an open action has a mitigation"
    case .revisedDueInThePast(let due, let date):
      "the revised due date \(due.long) is before \(date.long), the day it is recorded for"
    }
  }
}
