internal import Crypto
package import PlanModel
internal import PlanStorage

extension Evidence {
  /// What a document is known by again, in hexadecimal.
  package static func digest(_ contents: [UInt8]) -> String { Hexadecimal.text(SHA256.hash(data: contents)) }
}

extension PlanService {
  /// Names a document that shows what was done: its title, where it is and what it was then; never the document.
  package func addEvidence(
    _ reference: Reference, title: String, place: String, dated: PlanDate, sha256: String?, request: UpdateRequest
  ) throws -> Evidence? {
    try write { writer in
      let context = try request.context(.evidenceAdd, today: writer.today)
      guard dated <= writer.today else { throw EvidenceRefusal.datedInTheFuture(dated) }
      _ = try writer.reader.requireAction(reference, on: context.effectiveOn)
      try writer.addEvidence(
        reference, title: PlanText.required(title, field: "title").trimmed,
        place: PlanText.required(place, field: "place"), dated: dated, sha256: sha256, on: context.effectiveOn,
        context: context)
      return try writer.reader.evidence().last
    }
  }

  /// Every document that was named by a day, of one action or all.
  package func evidence(of reference: Reference?, asAt date: PlanDate) throws -> [Evidence] {
    try read { reader in
      if let reference { try reader.requireReference(reference) }
      return try reader.evidence().filter {
        $0.effectiveOn <= date && (reference == nil || $0.reference == reference)
      }
    }
  }

  package func evidencePolicy() throws -> EvidencePolicy { try read { try $0.evidencePolicy() } }

  package func setEvidencePolicy(_ policy: EvidencePolicy, by: String, note: String?) throws {
    try write { writer in
      guard try writer.reader.evidencePolicy() != policy else { throw UpdateRefusal.nothingToChange }
      try writer.record(policy, context: context(.evidencePolicy, writer, by, note))
    }
  }
}

extension PlanWriter {
  /// Whatever records a rating, by whichever door, claims no more than is shown; what a plan begins with is as published.
  ///
  /// - Throws: `EvidenceRefusal` where it is embedded before its conditions hold, or complete without evidence where the
  ///   plan's policy refuses that.
  func requireShown(_ draft: RevisionDraft, _ reference: Reference, on date: PlanDate) throws {
    guard draft.sets.contains(.rating), let rating = draft.values.rating, rating.meaning.isClosed else { return }
    let needsEvidence = try evidencePolicy() == .refuse
    guard rating.meaning == .embedded || needsEvidence, let action = try reader.action(reference, asAt: date),
      !action.isWithdrawn
    else { return }
    if rating.meaning == .embedded, action.rating?.meaning != .embedded {
      guard let sustaining = action.sustaining else { throw EvidenceRefusal.withoutTest(reference) }
      guard sustaining.state == .embedded else {
        throw EvidenceRefusal.notYetEmbedded(reference, sustaining.missing, because: sustaining.because)
      }
    }
    guard needsEvidence, !action.isComplete else { return }
    guard try reader.evidence().contains(where: { $0.reference == reference }) else {
      throw EvidenceRefusal.withoutEvidence(reference)
    }
  }
}

extension PlanReader {
  /// The updates, with those marked that complete what names no evidence, where the plan's policy warns of that.
  func markingLackOfEvidence(_ updates: [RecordedUpdate], asAt date: PlanDate) throws -> [RecordedUpdate] {
    guard updates.contains(where: \.completes), try evidencePolicy() == .warn else { return updates }
    let shown = Set(try evidence().filter { $0.effectiveOn <= date }.map(\.reference))
    return updates.map { update in
      var update = update
      update.lacksEvidence = update.completes && !shown.contains(update.reference)
      return update
    }
  }
}
