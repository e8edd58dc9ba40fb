internal import PlanModel

/// What became of what the board was asked before, and of what it asked for.
enum MattersArisingSection {
  static func blocks(_ summary: Summary) -> [Block] {
    let (matters, actions) = (summary.business.matters, summary.business.boardActions)
    let heading = Block.heading(level: 2, "Matters arising")
    guard !matters.isEmpty || !actions.isEmpty else {
      return [.paragraph("Matters arising: none since \(summary.since.long).")]
    }
    // What was decided, and a date that waits, has a row; of completions and ratings that nobody answered there may be
    // dozens, and they would hide these.
    let told = matters.filter { $0.answer != nil || $0.proposal != nil }
    let silent = [
      waiting(matters, .completion, "whether they may count as complete"),
      waiting(matters, .rating, "whether their ratings may stand"),
      waiting(matters, .date, "whether their new due dates may stand"),
    ].compactMap(\.self)
    let asked: [Block] =
      (told.isEmpty ? [] : [.table(table(told, summary))]) + silent.map { .paragraph($0) }
    let own: [Block] =
      actions.isEmpty
      ? []
      : [
        .heading(level: 3, "What the board asked for"),
        .table(BoardActionListing.make(actions, asAt: summary.asAt).table),
      ]
    return [heading] + asked + own
  }

  /// "Asked and not answered, whether …: 1.4 (3 meetings), 1.5 (5)."
  private static func waiting(_ matters: [MatterArising], _ about: DecisionMatter, _ what: String) -> String? {
    let waiting = matters.filter { $0.about == about && $0.answer == nil && $0.proposal == nil }
    guard !waiting.isEmpty else { return nil }
    let byMeetings = Dictionary(grouping: waiting, by: \.meetingsWaiting).sorted { $0.key > $1.key }
    let parts = byMeetings.map { meetings, matters in
      let references = matters.map(\.reference.description).joined(separator: ", ")
      return "for \(meetings) \(meetings == 1 ? "meeting" : "meetings") \(references)"
    }
    return "Asked and not answered, \(what): \(parts.joined(separator: "; "))."
  }

  private static func table(_ matters: [MatterArising], _ summary: Summary) -> Table {
    let actions = Dictionary(firstValues: summary.position.actions.map { ($0.reference, $0) })
    let columns: [ListingColumn<MatterArising>] = [
      ListingColumn(Column("Action", weight: 4)) { matter in
        .text("\(matter.reference) \(actions[matter.reference].map { Shortened.title($0) } ?? "")")
      },
      ListingColumn(Column("Asked", weight: 3)) { .text(asked($0)) },
      ListingColumn(Column("What became of it", weight: 4)) { .text(outcome($0)) },
      ListingColumn(Column("Meetings waited", alignment: .trailing)) { Cell($0.meetingsWaiting) },
    ]
    return Listing(matters, columns: columns, otherwise: "").table
  }

  private static func asked(_ matter: MatterArising) -> String {
    let what =
      switch matter.about {
      case .date:
        matter.proposal.map { "to be due \($0.dueOn?.long ?? "on no date")" } ?? "whether its new due date may stand"
      case .completion: "whether it may count as complete"
      case .rating: "whether its rating may stand"
      }
    return "\(Wording.capitalised(what)), \(matter.askedOn.long)"
  }

  private static func outcome(_ matter: MatterArising) -> String {
    guard let answer = matter.answer, let day = matter.decidedOn else { return "Waits for an answer" }
    let words = matter.words.map { ": “\($0)”" } ?? ""
    return "\(Wording.capitalised(answer.words)) on \(day.long)\(words)\(answer.isFinal ? "" : "; waits on")"
  }
}
