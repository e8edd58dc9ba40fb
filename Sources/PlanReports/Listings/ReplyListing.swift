package import PlanModel

/// Replies to the chase, each with what it could say.
package enum ReplyListing {
  package static func make(_ replies: [Reply]) -> Listing<Reply> {
    Listing(
      replies,
      columns: [
        ListingColumn("number", Column("No", alignment: .trailing)) { .number(Int($0.id)) },
        ListingColumn("sender", Column("From", weight: 2)) { .text($0.sender) },
        ListingColumn("sent_on", Column("Sent"), cell: { .date($0.sentOn) }) { .text($0.sentOn.iso) },
        ListingColumn("asked") { .list($0.asked.map(\.description)) },
        ListingColumn("words", Column("Words", weight: 5), cell: { .prose($0.words) }) { .text($0.words) },
        ListingColumn(
          "proposes", Column("Could say", weight: 3),
          cell: { reply in
            reply.proposals.isEmpty
              ? .missing("which of \(Wording.list(reply.asked.map(\.description)))?")
              : .text(reply.proposals.map { "\($0.reference) \($0.says)" }.joined(separator: "; "))
          }
        ) { .list($0.proposals.map { "\($0.reference):\($0.says.replacing(" ", with: "_"))" }) },
        ListingColumn("is_open") { .flag($0.isOpen) },
      ], otherwise: "No reply is waiting.")
  }
}
