package import PlanModel

/// Who has returned the sheet of a round.
package enum RoundListing {
  package typealias Answer = RoundProgress.Answer

  package static func make(_ progress: RoundProgress) -> Listing<Answer> {
    let month = progress.round.month.iso
    let answerBy = progress.round.answerBy
    return Listing(
      progress.answers,
      columns: [
        ListingColumn("month") { _ in .text(month) },
        ListingColumn("officer", Column("Officer", weight: 3)) { .text($0.asked.officer.called) },
        ListingColumn("actions", Column("Actions", alignment: .trailing)) { .number($0.asked.actions.count) },
        ListingColumn("answer_by") { _ in .text(answerBy.iso) },
        ListingColumn("returned_on", Column("Returned"), cell: { cell($0) }) { .text($0.returns.last?.returnedOn.iso) },
        ListingColumn("returns") { .number($0.returns.count) },
        ListingColumn("changed", Column("Changed", alignment: .trailing)) {
          .number($0.returns.isEmpty ? nil : $0.changed)
        },
        ListingColumn("unchanged", Column("As it was", alignment: .trailing)) {
          .number($0.returns.isEmpty ? nil : $0.unchanged)
        },
        ListingColumn("in_conflict", Column("In conflict", alignment: .trailing)) {
          .number($0.returns.isEmpty ? nil : $0.inConflict)
        },
        ListingColumn("working_days_late", Column("Working days late", alignment: .trailing)) {
          .number($0.workingDaysLate)
        },
        ListingColumn("sent_on") { .text($0.sentOn?.iso) },
      ], otherwise: "Nobody was asked.")
  }

  private static func cell(_ answer: Answer) -> Cell {
    answer.returns.last.map { .date($0.returnedOn) } ?? .missing("not yet")
  }
}
