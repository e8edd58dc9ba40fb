package import PlanModel
internal import PlanStorage

/// What an update did to one action.
package struct RecordedUpdate: Sendable {
  package let reference: Reference
  /// What stood on its day before; nil where the update added the action.
  package let before: ActionState?
  package let after: ActionState
  package let effectiveOn: PlanDate
  package let later: LaterDays
  /// The due date that was proposed to a board and is not among the changes.
  @Seldom package var proposed: ProposedDate? = nil
  /// What an undo took back beside an update, in words.
  package var takenBack: String?
  /// Whether it completes an action that names no evidence, and the plan's policy warns of that.
  package var lacksEvidence = false

  package var changes: [FieldChange] { before.map { $0.changes(to: after) } ?? after.asAdded }

  var completes: Bool { after.isComplete && before?.isComplete != true }
}

/// What an update makes of the days after its own: it is judged by its own day, and says what it alters later.
package struct LaterDays: Sendable, Equatable {
  /// Fields for which a later update says otherwise, with the day from which that stands, the soonest first.
  package let overtaken: [Overtaken]
  /// Days of later updates on which what stands is another for this one.
  package let altered: [PlanDate]

  package struct Overtaken: Sendable, Equatable {
    package let from: PlanDate
    package let changes: [FieldChange]
  }

  static let none = LaterDays(overtaken: [], altered: [])
}

extension LaterDays {
  /// - Parameters:
  ///   - revision: the update.
  ///   - before: the standings of the action before it, and `after` those after it.
  init(_ revision: Revision, before: [ActionStanding], after: [ActionStanding]) {
    let own = after.last { $0.from <= revision.effectiveOn }?.state
    let laterDays = after.filter { $0.from > revision.effectiveOn }
    var overtaken: [Overtaken] = []
    var open = Set(revision.sets.fields)
    for standing in laterDays {
      guard let own else { break }
      let fields = open.filter { !$0.isSame(own, standing.state) }
      open.subtract(fields)
      let columns = Set(fields.flatMap(\.columns).map(\.name))
      let changes = own.changes(to: standing.state).filter { columns.contains($0.field) }
      if !changes.isEmpty { overtaken.append(Overtaken(from: standing.from, changes: changes)) }
    }
    self.overtaken = overtaken
    altered = laterDays.filter { standing in
      guard let old = before.first(where: { $0.from == standing.from }) else { return false }
      return !old.state.changes(to: standing.state).isEmpty
    }.map(\.from)
  }
}

extension PlanService {
  /// Applies one change to each of the actions: all of them or, where one is refused, none.
  ///
  /// A backdated update is judged by the action as it stood on its own date.
  ///
  /// - Parameter told: what is told of the updates, where that takes a look at the plan as it then is.
  func update(
    _ references: [Reference], kind: EntryKind, request: UpdateRequest, reason: String? = nil,
    told: ([RecordedUpdate], PlanWriter) throws -> [RecordedUpdate] = { updates, _ in updates },
    change: (Action, EntryContext, PlanWriter) throws -> ActionChange
  ) throws -> [RecordedUpdate] {
    try write { writer in
      let context = try request.context(kind, today: writer.today, reason: reason)
      let proposing = try Proposing(writer.reader)
      var seen: Set<Reference> = []
      let updates = try references.filter { seen.insert($0).inserted }.map { reference in
        let before = try writer.reader.requireAction(reference, on: context.effectiveOn)
        do {
          let change = try change(before, context, writer)
          return try writer.record(
            RevisionDraft(sets: change.sets, values: change.after), before, proposing: proposing, context: context)
        } catch let refused as ActionRefusal {
          throw UpdateRefusal.action(reference, refused)
        }
      }
      return try told(updates, writer)
    }
  }
}

extension PlanWriter {
  func record(_ draft: RevisionDraft, _ reference: Reference, context: EntryContext) throws -> RecordedUpdate {
    try requireShown(draft, reference, on: context.effectiveOn)
    let recorded: RecordedRevision = try record(draft, of: reference, context: context)
    let day = recorded.revision.effectiveOn
    guard let after = recorded.after.last(where: { $0.from <= day })?.state else {
      preconditionFailure("an action stands on the day on which something was said of it")
    }
    return RecordedUpdate(
      reference: reference, before: recorded.before.last { $0.from <= day }?.state, after: after, effectiveOn: day,
      later: recorded.before.isEmpty
        ? .none : LaterDays(recorded.revision, before: recorded.before, after: recorded.after))
  }
}

extension PlanReader {
  /// The action on a date, or the refusal that says why there is none.
  func requireAction(_ reference: Reference, on date: PlanDate) throws -> Action {
    if let action = try action(reference, asAt: date) { return action }
    if let first = try firstEffectiveOn(reference) {
      throw UpdateRefusal.notYetInPlan(reference, on: date, since: first)
    }
    throw UpdateRefusal.unknownReference(reference.description, nearest: try nearest(to: reference))
  }

  /// The references most likely meant, those of the same area first.
  func nearest(to reference: Reference) throws -> [String] {
    let known = try references()
    let ordered = known.filter { $0.area == reference.area } + known.filter { $0.area != reference.area }
    return Nearest.suggestions(for: reference.description, among: ordered.map(\.description))
  }

  func requireReference(_ reference: Reference) throws {
    guard try references().contains(reference) else {
      throw UpdateRefusal.unknownReference(reference.description, nearest: try nearest(to: reference))
    }
  }
}
