internal import PlanModel

/// The message to somebody who manages a service: what is asked, by when, and how to answer, in three lines an action.
///
/// Only the keeper's copy carries commands: nobody else has a shell.
enum OfficerLetter {
  private static let titleLength = 60

  /// Begins with what a telephone shows of it.
  static func subject(_ notice: ChaseNotice, plan: Plan) -> String {
    if notice.items.count == 1, let item = notice.items.first {
      return "\(item.called) \(ChaseWording.matters(item)): \(Shortened.title(item.action, to: titleLength))"
    }
    let counts = [
      (count(notice) { if case .redWithoutMitigation = $0 { true } else { false } }, "red"),
      (count(notice) { if case .overdue = $0 { true } else { false } }, "overdue"),
      (count(notice) { if case .mitigationPassed = $0 { true } else { false } }, "with a mitigation that has passed"),
      (count(notice) { if case .dueSoon = $0 { true } else { false } }, "due soon"),
      (count(notice) { if case .stale = $0 { true } else { false } }, "without an update"),
      (count(notice) { if case .returnMissing = $0 { true } else { false } }, "sheet not returned"),
      (count(notice) { if case .valuesMissing = $0 { true } else { false } }, "with figures to report"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(notice.items.count) actions need an answer: \(counts.joined(separator: ", ")) (\(plan.title))"
  }

  private static func count(_ notice: ChaseNotice, _ isOne: (ChaseMatter) -> Bool) -> Int {
    notice.items.count { $0.matters.contains(where: isOne) }
  }

  static func document(_ notice: ChaseNotice, round: ChaseRound, plan: Plan) -> Document {
    let isKeeper = notice.items.contains { $0.forKeeperBecause != nil }
    var blocks: [Block] = [.paragraph(opening(notice, round, plan))]
    blocks += notice.items.flatMap { self.blocks(of: $0, for: notice.officer, round, key: plan.key) }
    if notice.officer != nil {
      blocks += [
        .heading(level: 2, "How to answer"),
        .paragraph(
          "Reply to this message with a sentence for each: done; or a new date and why; or what help you need. If you were sent a sheet of your actions, you can fill that in and return it instead."
        ),
      ]
    }
    if !notice.respected.isEmpty {
      let named = notice.respected.map { "\($0.reference) (until \($0.until.long))" }
      blocks.append(
        .paragraph("Not asked about, since what you are doing about it has time still: \(Wording.list(named))."))
    }
    if !notice.copiedFor.isEmpty, !notice.copied.isEmpty {
      blocks.append(
        .paragraph(
          "This is copied up the line because of \(Wording.list(notice.copiedFor)), asked about before and standing as before."
        ))
    }
    if isKeeper, !notice.notCopied.isEmpty {
      blocks.append(.paragraph(Wording.capitalised("\(notice.notCopied.joined(separator: "; ")).")))
    }
    return Document(title: subject(notice, plan: plan), blocks: blocks)
  }

  private static func opening(_ notice: ChaseNotice, _ round: ChaseRound, _ plan: Plan) -> String {
    let count = notice.items.count
    guard let officer = notice.officer else {
      return
        "To whoever keeps the plan: \(Wording.actions(count)) \(Wording.isAre(count)) to be chased and \(count == 1 ? "has" : "have") nobody to go to."
    }
    let own = notice.items.count { $0.forKeeperBecause == nil }
    let covering =
      (notice.covered.isEmpty ? "" : " You cover for \(Wording.list(notice.covered)).")
      + (notice.succeeded.isEmpty ? "" : " You come after \(Wording.list(notice.succeeded)).")
    let rest = count - own
    let keeping =
      rest == 0
      ? ""
      : " As the plan's keeper you also get \(Wording.actions(rest)) that \(rest == 1 ? "has" : "have") nobody to go to."
    return
      "\(officer.called): please answer for \(Wording.actions(own)) of the \(plan.title) by \(round.answerBy.long).\(covering)\(keeping)"
  }

  /// What it is, how it stands, what is asked.
  private static func blocks(of item: ChaseItem, for officer: Officer?, _ round: ChaseRound, key: RatingKey) -> [Block]
  {
    let action = item.action
    let rating = item.item == nil ? ", rated \(action.rating?.code ?? "nothing")" : ""
    let due = action.dueOn.map { "due \($0.long)" } ?? "no due date"
    let before = ChaseWording.before(item).map { "; \($0)" } ?? ""
    var lines = [
      "\(Wording.capitalised(ChaseWording.matters(item))): \(due)\(rating)\(before).",
      "Asked by \(round.answerBy.long): \(ChaseWording.sentence(item)).",
    ]
    if let why = item.forKeeperBecause {
      lines.append("To you because \(why). The command: \(ChaseWording.answer(item, key: key))")
    } else if let lead = action.lead, lead.id != officer?.id {
      lines.append("Led by \(lead.called).")
    }
    return [
      .heading(level: 2, "\(item.called) \(action.state.action)"), .paragraph(lines.joined(separator: "\n")),
    ]
  }
}
