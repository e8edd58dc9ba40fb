package import PlanModel
internal import PlanStorage

/// What an update did to one action.
package struct RecordedUpdate: Sendable {
  package let reference: Reference
  /// Nil where the update added the action.
  package let before: ActionState?
  package let after: ActionState
  package let effectiveOn: PlanDate
  /// The state that an update of a later effective date, recorded before, takes over with, and from when; nil where
  /// this one holds until the next.
  package let later: (from: PlanDate, state: ActionState)?

  /// What the later update does not carry on of this one: fields that fall back to what they were.
  package var notCarriedOn: [FieldChange] {
    guard let later else { return [] }
    let changed = Set(changes.map(\.field))
    return after.changes(to: later.state).filter { changed.contains($0.field) }
  }

  package var changes: [FieldChange] { before.map { $0.changes(to: after) } ?? after.asAdded }
}

extension PlanService {
  /// Applies one change to each of the actions: all of them or, where one is refused, none.
  ///
  /// A backdated update starts from the action as it stood on its own date.
  func update(
    _ references: [Reference], kind: UpdateKind, request: UpdateRequest, reason: String? = nil,
    change: (ActionState, UpdateContext, PlanWriter) throws -> ActionState
  ) throws -> [RecordedUpdate] {
    try write { writer in
      let context = try request.context(now: writer.now, reason: reason)
      var seen: Set<Reference> = []
      return try references.filter { seen.insert($0).inserted }.map { reference in
        let before = try writer.reader.requireAction(reference, on: context.effectiveOn).state
        do {
          let after = try change(before, context, writer)
          return try writer.record(kind, reference, before: before, after: after, context: context)
        } catch let refused as UpdateRefused {
          throw Refusal.update(reference, refused)
        }
      }
    }
  }
}

extension PlanWriter {
  func record(
    _ kind: UpdateKind, _ reference: Reference, before: ActionState?, after: ActionState,
    context: UpdateContext
  ) throws -> RecordedUpdate {
    let revision = try append(kind, to: reference, before: before, after: after, context: context)
    return RecordedUpdate(
      reference: reference, before: before, after: revision.state,
      effectiveOn: context.effectiveOn,
      later: try later(reference, after: context.effectiveOn))
  }
}

extension PlanWriter {
  private func later(_ reference: Reference, after date: PlanDate) throws -> (from: PlanDate, state: ActionState)? {
    guard let from = try reader.standsUntil(reference, after: date),
      let state = try reader.action(reference, asAt: from)?.state
    else { return nil }
    return (from, state)
  }
}

extension PlanReader {
  /// The action on a date, or the refusal that says why there is none.
  func requireAction(_ reference: Reference, on date: PlanDate) throws -> Action {
    if let action = try action(reference, asAt: date) { return action }
    if let first = try firstEffectiveOn(reference) {
      throw Refusal.notYetInPlan(reference, on: date, since: first)
    }
    throw Refusal.unknownReference(reference.description, nearest: try nearest(to: reference))
  }

  /// The references most likely meant, those of the same area first.
  func nearest(to reference: Reference) throws -> [String] {
    let known = try references()
    let ordered = known.filter { $0.area == reference.area } + known.filter { $0.area != reference.area }
    return Nearest.suggestions(for: reference.description, among: ordered.map(\.description))
  }
}
