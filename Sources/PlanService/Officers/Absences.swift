package import PlanModel
internal import PlanStorage

/// What was recorded of an officer's absence.
package struct RecordedAbsence: Sendable {
  package let officer: Officer
  package let cover: Officer?
  package let absence: OfficerAbsence
  /// The open actions that are with them.
  package let openActions: [Reference]
  /// What is open beside the actions, and with them.
  package let openItems: [ItemReference]
}

extension PlanService {
  /// Records that an officer is away, or with no last day that they leave, and who covers or comes after.
  package func recordAbsence(
    of called: String, from: PlanDate, to: PlanDate?, cover: String?, by: String, note: String?
  ) throws -> RecordedAbsence {
    if let to, to < from { throw OfficerRefusal.absenceBackwards(from: from, to: to) }
    return try write { writer in
      let kind: EntryKind = to == nil ? .officerLeave : .officerAway
      let context = try UpdateRequest(on: nil, by: by, note: note).context(kind, today: writer.today)
      let directory = try OfficerDirectory(writer, context)
      let officer = try directory.requireExisting(called: called)
      let covering = try cover.map { try directory.requireExisting(called: $0) }
      if covering?.id == officer.id { throw OfficerRefusal.same(officer.words) }
      let absence = OfficerAbsence(officerID: officer.id, from: from, to: to, coverID: covering?.id)
      try writer.record(absence, context: context)
      let theirs = try writer.reader.position(asAt: writer.today).actions.filter {
        !$0.isClosed && $0.lead?.id == officer.id
      }
      return RecordedAbsence(
        officer: officer, cover: covering, absence: absence, openActions: theirs.map(\.reference),
        openItems: try writer.reader.openItems(of: officer, asAt: writer.today).map(\.reference))
    }
  }
}
