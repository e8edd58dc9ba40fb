package import PlanModel
internal import PlanStorage

/// The other of two promises: what it is, as its plan has it now.
package struct OtherPromise: Sendable {
  let plan: String
  let title: String
  let reference: Reference
  let words: String

  /// - Throws: `DuplicateRefusal` where the plan is too old to be told from its copies.
  package init(_ plan: RolledPlan, _ action: Action) throws {
    guard let uid = plan.uid else { throw DuplicateRefusal.withoutIdentity(plan.name) }
    self.plan = uid
    title = plan.plan.called
    reference = action.reference
    words = action.state.action
  }
}

extension PlanService {
  /// Says once of an action and one of another plan whether they promise the same; it is kept in this plan.
  ///
  /// - Parameter because: needed where they only sound alike.
  package func judge(
    _ reference: Reference, beside other: OtherPromise, as verdict: Duplicate.Verdict, because: String?,
    request: UpdateRequest
  ) throws -> RecordedItem<Duplicate> {
    let because = try because.map { try PlanText.required($0, field: "reason") }
    let kind: EntryKind = verdict == .confirmed ? .duplicateConfirm : .duplicateWaive
    return try register(Duplicate.self, kind, request, reason: because) { registering in
      let day = registering.context.effectiveOn
      let own = try registering.writer.reader.requireAction(reference, on: day)
      func fill(_ duplicate: inout Duplicate) {
        duplicate.verdict = verdict
        duplicate.actions = [reference]
        duplicate.otherPlan = other.plan
        duplicate.otherTitle = other.title
        duplicate.otherReference = other.reference.description
        duplicate.otherWords = other.words
        duplicate.ownWords = own.state.action
        duplicate.because = because
      }
      let known = registering.histories.first { history in
        guard let duplicate = history.item(asAt: .distantFuture), !duplicate.isWithdrawn else { return false }
        return duplicate.actions == [reference] && duplicate.otherPlan == other.plan
          && duplicate.otherReference == other.reference.description
      }
      if let known {
        if let stands = known.item(asAt: day), stands.verdict == verdict, stands.because == because,
          stands.ownWords == own.state.action, stands.otherWords == other.words
        {
          throw DuplicateRefusal.saidAlready(stands.reference.description, verdict, on: stands.updatedOn)
        }
        return try registering.update(known.reference.description) { fill(&$0) }
      }
      var duplicate = Duplicate(RegisterIdentity(reference: "duplicate/\(registering.nextNumber())"))
      fill(&duplicate)
      return try registering.add(duplicate)
    }
  }
}

extension RolledPlan {
  /// What this plan holds of an action of its own beside one of another; nil where it holds nothing.
  package func said(of reference: Reference, beside other: RolledPlan, _ otherReference: Reference) -> Duplicate? {
    duplicates.first {
      $0.actions == [reference] && $0.otherPlan == other.uid && $0.otherReference == otherReference.description
    }
  }
}

/// Why nothing was said of two promises.
package enum DuplicateRefusal: Error, Equatable {
  case withoutIdentity(String)
  case saidAlready(String, Duplicate.Verdict, on: PlanDate)
  case notSaid(String, String)
}

extension DuplicateRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .saidAlready(let reference, let verdict, let day):
      Told("said_already", "\(reference) says so already, \(verdict.rawValue) on \(day.long)")
    case .notSaid(let first, let second): Told("not_said", "nothing was said of \(first) and \(second)")
    case .withoutIdentity(let name): Told("plan_without_identity", "the plan \(name) has no identity of its own")
    }
  }
}
