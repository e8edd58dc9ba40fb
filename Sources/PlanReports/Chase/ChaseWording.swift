package import PlanModel

/// What a chase says of one action.
package enum ChaseWording {
  /// `red without mitigation; overdue by 12 days`.
  package static func matters(_ item: ChaseItem) -> String { item.matters.map(words).joined(separator: "; ") }

  /// The same with what was said before: what the ledger keeps.
  package static func said(_ item: ChaseItem) -> String {
    [matters(item), item.forKeeperBecause.map { "to the keeper because \($0)" }].compactMap(\.self)
      .joined(separator: "; ")
  }

  private static func words(_ matter: ChaseMatter) -> String {
    switch matter {
    case .redWithoutMitigation: "red without mitigation"
    case .mitigationPassed(_, let days): "mitigation passed its date \(Wording.days(days)) ago"
    case .overdue(let days, let workingDays):
      "overdue by \(Wording.days(days)) (\(workingDays) working)"
    case .dueSoon(_, 0): "due today"
    case .dueSoon(_, let days): "due in \(Wording.days(days))"
    case .stale(let days): "not updated for \(Wording.days(days))"
    case .valuesMissing(let owed): "figures to report: \(owed.words)"
    case .returnMissing(let month, let workingDays):
      "the sheet for \(month.long) has not come back, \(Wording.days(workingDays)) (working) after it was asked for"
    }
  }

  /// "chased 4 times since 9 January 2023", or nil where it was not.
  static func before(_ item: ChaseItem) -> String? {
    item.firstChasedOn.map { "chased \(Wording.times(item.timesChased)) since \($0.long)" }
  }

  /// The command that answers it.
  static func answer(_ item: ChaseItem, key: RatingKey) -> String {
    let reference = item.action.reference
    if item.forKeeperBecause != nil {
      let lead = item.action.state.officers.first
      return lead.map { "improve officer edit \"\($0.called)\" --email EMAIL" }
        ?? "improve edit \(reference) --officer NAME"
    }
    if let own = item.item { return answer(own) }
    return switch item.matters.first {
    case .redWithoutMitigation?, .mitigationPassed?:
      "improve mitigate \(reference) --reason TEXT --action TEXT --officer NAME --due DATE"
    case .overdue?:
      "improve due \(reference) DATE --reason TEXT, or once it is done improve rag \(reference) \(closing(key)) -m TEXT"
    case .returnMissing?: "improve round import FILE"
    case .valuesMissing?: "improve measure due"
    case .dueSoon?, .stale?, nil: "improve progress \(reference) TEXT"
    }
  }

  private static func answer(_ item: ChasedItem) -> String {
    let reference = item.reference
    return switch item.kind {
    case .boardAction: "improve board action done \(reference), or improve board action progress \(reference) TEXT"
    case .recommendation:
      item.awaitsResponse
        ? "improve recommendation respond \(reference) RESPONSE -m TEXT"
        : "improve recommendation complete \(reference) -m TEXT, or improve recommendation progress \(reference) TEXT"
    case .programmeItem:
      "improve programme take \(reference), or improve programme move \(reference) DATE --reason TEXT"
    case .deadline:
      "improve inspection deadline \(reference.description.split(separator: "/").joined(separator: " ")) --met DATE"
    case .saving, .benefit:
      "improve \(item.kind == .saving ? "saving" : "benefit") record \(reference) MONTH --forecast AMOUNT"
    case .risk: "improve risk review \(reference) -m TEXT"
    }
  }

  /// The rating by which an action of this plan is closed.
  private static func closing(_ key: RatingKey) -> String {
    key.ratings.first { $0.meaning.isClosed }?.code ?? "RATING"
  }

  /// What a reader without the program answers with.
  static func sentence(_ item: ChaseItem) -> String {
    guard item.forKeeperBecause == nil else { return "who is to be asked, and under what address" }
    switch item.item?.kind {
    case .recommendation? where item.item?.awaitsResponse ?? false:
      return "the response to the committee: accepted, in part, rejected and why, or noted"
    case .programmeItem?: return "the paper, or why it cannot be had by then"
    case .deadline?: return "whether it was sent, and on which day"
    case .saving?, .benefit?:
      return "what will have been achieved by the end of the year, what has been delivered so far, and by which means"
    case .risk?: return "whether its likelihood, its impact and what is done about it still hold"
    case .recommendation?, .boardAction?, nil: break
    }
    return switch item.matters.first {
    case .redWithoutMitigation?, .mitigationPassed?:
      "why it is late, what is being done about it, who answers for that, and by when"
    case .overdue?: "whether it is done, and if not why and by when it will be"
    case .dueSoon?: "whether it will be done by then"
    case .valuesMissing?: "each figure, or that there is none and why"
    case .returnMissing?: "the sheet of your actions, filled in; what you leave is taken as unchanged"
    case .stale?, nil: "what has been done since"
    }
  }
}
