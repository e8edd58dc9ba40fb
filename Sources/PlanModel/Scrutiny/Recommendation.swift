/// What a committee resolved: to recommend something to the executive, which has to answer, or to ask for an action.
package enum RecommendationKind: String, Sendable, CaseIterable {
  case recommendation = "R"
  case action = "A"

  package var words: String { self == .recommendation ? "recommendation" : "action" }
}

/// What the executive answered.
package enum RecommendationResponse: String, Sendable, CaseIterable {
  case accepted
  case partlyAccepted = "partly_accepted"
  case rejected
  case noted

  package var words: String { self == .partlyAccepted ? "accepted in part" : rawValue }

  /// As it is typed or printed.
  package init?(reading text: String) {
    switch text.folded.split(whereSeparator: { !$0.isLetter }).joined(separator: " ") {
    case "accepted", "agreed", "accept": self = .accepted
    case "partly accepted", "partially accepted", "accepted in part", "partly", "part": self = .partlyAccepted
    case "rejected", "not accepted", "reject": self = .rejected
    case "noted", "note": self = .noted
    default: return nil
    }
  }
}

/// One part of a resolution of a committee, under its number there: `scrutiny/2023-09-28/1`, or `/1a` of several parts.
package struct Recommendation: RegisterItem {
  package static let register = RegisterName.recommendation

  package static let fields: [RegisterField<Recommendation>] = [
    .board("board", \.board), .date("made_on", \.madeOn), .word("kind", \.kind),
    .text("recommendation", \.recommendation), .date("received_on", \.receivedOn), .officer("officer", \.officer),
    .word("response", \.response), .text("response_words", \.responseWords), .date("responded_on", \.respondedOn),
    .date("due_on", \.acceptedDueOn), .text("progress", \.progress), .date("completed_on", \.completedOn),
    .text("completion", \.completion), .date("kept_on", \.keptOn), .text("kept", \.kept), .actions(\.actions),
    .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["board", "made_on", "kind", "recommendation"]

  package var identity: RegisterIdentity
  /// The body that made it, by its code.
  package var board = ""
  package var madeOn: PlanDate?
  package var kind: RecommendationKind?
  package var recommendation = ""
  /// The day on which the executive received it; nil where nobody recorded that.
  package var receivedOn: PlanDate?
  package var officer: Officer?
  package var response: RecommendationResponse?
  package var responseWords: String?
  package var respondedOn: PlanDate?
  /// By when what was accepted is to be done.
  package var acceptedDueOn: PlanDate?
  package var progress: String?
  package var completedOn: PlanDate?
  /// What was said of its completion.
  package var completion: String?
  /// When what its completion promised was done, and in which words.
  package var keptOn: PlanDate?
  package var kept: String?
  package var actions: [PlanModel.Reference] = []
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  /// The day by which the executive has to answer; nil for an action, which asks for none.
  ///
  /// Without a day of receipt the two months run from the meeting, the earliest day it can have been received on.
  package var responseDueOn: PlanDate? {
    guard kind == .recommendation else { return nil }
    return (receivedOn ?? madeOn).map(ResponseClock.end)
  }

  package func isResponseOverdue(asAt date: PlanDate) -> Bool {
    !isClosed && response == nil && (responseDueOn.map { $0 < date } ?? false)
  }

  /// The sentence of its completion that promises what is still to come; nil where it does not, or the promise was kept.
  package var promise: String? {
    guard completedOn != nil, keptOn == nil, !isWithdrawn else { return nil }
    return [completion, progress].compactMap(\.self).lazy.compactMap(Promise.sentence).first
  }
}

extension Recommendation: Tracked {
  package var lead: Officer? { officer }
  package var rating: Rating? { nil }
  /// What was rejected, or only noted, asks for nothing more.
  package var isComplete: Bool { completedOn != nil || response == .rejected || response == .noted }
  package var hasMitigation: Bool { false }
  package var mitigatedUntil: PlanDate? { nil }

  /// By when it is next to be answered for: the response while there is none, and then what was accepted.
  package var dueOn: PlanDate? { response == nil ? responseDueOn ?? acceptedDueOn : acceptedDueOn }
}

/// The two months in which an executive has to answer a committee.
package enum ResponseClock {
  /// The last day of the two months that begin with the day of receipt; not moved to a working day.
  ///
  /// Source: Local Government Act 2000, section 9FE(2): "within two months beginning with the date" of receipt. A period
  /// of months that begins with a day ends the day before the same day of a later month; where that month has none, with
  /// its last day (the corresponding date rule, Dodds v Walker [1981] 1 WLR 1027).
  package static func end(receivedOn day: PlanDate) -> PlanDate {
    let later = day.adding(months: 2)
    return later.components.day == day.components.day ? later.adding(days: -1) : later
  }
}
