package import PlanModel

/// The message that goes to one addressee: under a policy of before with what answers each by a command, else as an officer
/// who has no shell reads it.
package enum ChaseLetter {
  package static func subject(_ notice: ChaseNotice, plan: Plan, policy: ChasePolicy) -> String {
    policy.digest == nil ? subject(notice, plan: plan) : OfficerLetter.subject(notice, plan: plan)
  }

  package static func document(_ notice: ChaseNotice, round: ChaseRound, plan: Plan, policy: ChasePolicy) -> Document {
    policy.digest == nil
      ? document(notice, on: round.on, plan: plan) : OfficerLetter.document(notice, round: round, plan: plan)
  }

  private static func subject(_ notice: ChaseNotice, plan: Plan) -> String {
    let items = notice.items
    let overdue = items.count { $0.matters.contains { if case .overdue = $0 { true } else { false } } }
    let red = items.count { $0.matters.contains(.redWithoutMitigation) }
    let soon = items.count { $0.matters.contains { if case .dueSoon = $0 { true } else { false } } }
    let stale = items.count { $0.matters.contains { if case .stale = $0 { true } else { false } } }
    let missing = items.count { $0.matters.contains { if case .returnMissing = $0 { true } else { false } } }
    let owed = items.contains { $0.matters.contains { if case .valuesMissing = $0 { true } else { false } } }
    let parts = [
      owed ? "figures to report" : nil, missing > 0 ? "a sheet not returned" : nil,
      overdue > 0 ? "\(overdue) overdue" : nil, red > 0 ? "\(red) red without mitigation" : nil,
      soon > 0 ? "\(soon) due soon" : nil, stale > 0 ? "\(stale) without an update" : nil,
    ].compactMap(\.self)
    let references = items.prefix(3).map(\.called) + (items.count > 3 ? ["…"] : [])
    return "\(plan.title): \(parts.joined(separator: ", ")) (\(references.joined(separator: ", ")))"
  }

  private static func document(_ notice: ChaseNotice, on date: PlanDate, plan: Plan) -> Document {
    let title = subject(notice, plan: plan)
    var blocks: [Block] = [.heading(level: 1, "\(plan.title), \(date.long)"), .paragraph(opening(notice))]
    if !notice.notCopied.isEmpty {
      blocks.append(.paragraph(Wording.capitalised("\(notice.notCopied.joined(separator: "; ")).")))
    }
    blocks += notice.items.flatMap { ChaseLetter.blocks(of: $0, key: plan.key) }
    blocks.append(
      .paragraph(
        "Answer each with its command, or reply to this message with one sentence each. An action is asked about again only after some working days without a change."
      ))
    return Document(title: title, blocks: blocks)
  }

  private static func opening(_ notice: ChaseNotice) -> String {
    let count = notice.items.count
    guard let officer = notice.officer else {
      return
        "To whoever keeps the plan: \(Wording.actions(count)) \(Wording.isAre(count)) to be chased and \(count == 1 ? "has" : "have") nobody to go to."
    }
    let own = notice.items.count { $0.forKeeperBecause == nil }
    let rest = count - own
    let forKeeper =
      rest == 0
      ? ""
      : " As the plan's keeper you also get \(Wording.actions(rest)) that \(rest == 1 ? "has" : "have") nobody to go to."
    return
      "\(officer.called): you lead \(Wording.actions(own)) that \(own == 1 ? "needs" : "need") an answer.\(forKeeper)"
  }

  private static func blocks(of item: ChaseItem, key: RatingKey) -> [Block] {
    let action = item.action
    let particulars = [
      Particular("Area", .text("\(action.area.number). \(action.area.title)")),
      Particular("Due", .text(Wording.slippage(action))),
      Particular("Rating", action.state.rating.map { .rating($0) } ?? "unrated"),
      Particular("Last update", .text("\(action.updatedOn.long) by \(action.updatedBy)")),
      ChaseWording.before(item).map { Particular("Before", .text($0)) },
      item.forKeeperBecause.map { Particular("To the keeper", .text("because \($0)")) },
      item.level == .officer
        ? nil : Particular("Copied", .text(item.level == .line ? "to the line" : "to the line and the director")),
      Particular("Command", .text(ChaseWording.answer(item, key: key))),
      Particular("Or say", .text(ChaseWording.sentence(item))),
    ].compactMap(\.self)
    return [
      .heading(level: 2, "\(item.called): \(ChaseWording.matters(item))"), .paragraph(action.state.action),
      .particulars(particulars),
    ]
  }
}
