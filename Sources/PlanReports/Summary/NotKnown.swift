internal import PlanModel

/// Everything that a board would otherwise assume: what nobody recorded, each with its count, never hidden.
enum NotKnown {
  static func blocks(_ summary: Summary) -> [Block] {
    [.heading(level: 2, "What is not known"), .table(table(summary))]
  }

  private static func table(_ summary: Summary) -> Table {
    Table(
      columns: [Column("Not known", weight: 1), Column("Actions", alignment: .trailing)],
      rows: rows(summary).map { name, actions, all in
        [
          .text(name + which(actions)), .text(all.map { "\(actions.count) of \($0)" } ?? String(actions.count)),
        ]
      })
  }

  /// The references where they are few.
  private static func which(_ actions: [Action]) -> String {
    (1...4).contains(actions.count) ? " (\(Shortened.references(actions)))" : ""
  }

  /// - Returns: what is not known, of which actions, and of how many where that is not all of them.
  private static func rows(_ summary: Summary) -> [(String, [Action], Int?)] {
    let open = summary.position.actions.filter { !$0.isClosed }
    let done = summary.position.actions.filter { !$0.isWithdrawn && $0.isComplete }
    return [
      ("Not rated", open.filter { $0.rating == nil }, open.count),
      ("No update since \(summary.since.long)", summary.withoutUpdate, open.count),
      ("No due date", open.filter { $0.dueOn == nil }, open.count),
      ("No officer, or one who has left", open.filter { $0.lead == nil || $0.leadHasLeftOn != nil }, open.count),
      (
        "Red or overdue, no mitigation recorded", summary.redOrOverdue.filter { !$0.hasMitigation },
        summary.redOrOverdue.count
      ),
      ("Complete, impact not evidenced", summary.unevidenced, done.count),
      ("Of these, no impact recorded at all", summary.unevidenced.filter { $0.state.impact == nil }, nil),
      ("Complete, day of completion not recorded", summary.completedWithoutDay, done.count),
    ]
  }
}
