package import PlanModel
package import TextFormats

/// What would be sent on a day, to whom.
package struct ChaseListing: Sendable {
  package let round: ChaseRound
  package let plan: Plan
  package let policy: ChasePolicy

  package init(round: ChaseRound, plan: Plan, policy: ChasePolicy) {
    self.round = round
    self.plan = plan
    self.policy = policy
  }

  /// Nothing where nothing is to be said.
  package var document: Document {
    Document(
      title: "Chase of \(round.on.long)",
      blocks: round.notices.flatMap { notice -> [Block] in
        var rows = [
          Particular("To", .text(addressee(notice))),
          Particular("Subject", .text(ChaseLetter.subject(notice, plan: plan, policy: policy))),
        ]
        if !notice.copied.isEmpty { rows.insert(Particular("Cc", .text(notice.copied.joined(separator: ", "))), at: 1) }
        rows += notice.notCopied.map { Particular("Note", .text($0)) }
        let items = Listing(
          notice.items,
          columns: [
            ListingColumn(Column("Ref")) { .text($0.called) },
            ListingColumn(Column("Chased about", weight: 3)) { .text(ChaseWording.said($0)) },
            ListingColumn(Column("Before", weight: 2)) { .text(ChaseWording.before($0) ?? "never") },
            ListingColumn(Column("Action", weight: 4)) { .prose($0.action.state.action) },
          ], otherwise: "")
        return [.particulars(rows), .table(items.table)]
      })
  }

  private func addressee(_ notice: ChaseNotice) -> String {
    let address = notice.addressee ?? "no keeper set: improve chase policy set --keeper EMAIL"
    return notice.officer.map { "\($0.called) <\(address)>" } ?? "the plan's keeper <\(address)>"
  }

  package func writeJSON(to output: consuming ByteOutput) throws {
    var json = JSONWriter(output: output)
    try json.array(round.notices) { json, notice in
      try json.object { json in
        json.member("addressee", notice.addressee)
        json.member("chased_on", round.on.iso)
        try json.member("copied", each: notice.copied) { json, address in json.string(address) }
        try json.member("items", each: notice.items) { json, item in
          try json.object { json in
            json.member("first_chased_on", item.firstChasedOn?.iso)
            json.member("for_keeper_because", item.forKeeperBecause)
            json.member("level", "\(item.level)")
            json.member("reference", item.called)
            json.member("said", ChaseWording.said(item))
            try json.member("state", each: item.keys.sorted()) { json, key in json.string(key) }
            json.member("times_chased", item.timesChased)
          }
        }
        json.member("officer", notice.officer?.words)
        json.member("subject", ChaseLetter.subject(notice, plan: plan, policy: policy))
      }
    }
    json.output.append(UInt8(ascii: "\n"))
    try json.output.flush()
  }
}
