public import PlanModel

/// A summary as a document: the sections a board reads, in its order.
public enum SummaryDocument {
  public static func make(_ summary: Summary) -> Document {
    let title = "\(summary.plan.title): position as at \(summary.asAt.long)"
    var blocks: [Block] = [.heading(level: 1, title)]
    if let authority = summary.plan.authority { blocks.append(.paragraph(authority)) }
    blocks.append(.paragraph(Headline.text(summary)))
    return Document(title: title, blocks: blocks + sections(summary).flatMap(\.blocks))
  }

  private static func sections(_ summary: Summary) -> [Section] {
    [
      Section("Key figures", [.keyFigures(keyFigures(summary))]),
      Section("Area by area", [.table(SummaryTables.areas(summary))]),
      Section("Open actions since \(summary.since.long)", [.table(SummaryTables.bridge(summary))]),
      Section(
        "How ratings moved", table: SummaryTables.transitions(summary),
        otherwise: "No action's rating has changed."),
      Section(
        "Completed", table: SummaryTables.completed(summary),
        otherwise: completed(summary)),
      Section("Reopened", table: SummaryTables.reopened(summary), otherwise: "No action was reopened."),
      Section("Withdrawn", table: SummaryTables.withdrawn(summary), otherwise: "No action was withdrawn."),
      Section("Added", table: SummaryTables.added(summary), otherwise: added(summary)),
      Section(
        "Newly red", table: ActionTable.list(summary.movement.newlyRed),
        otherwise: "No action has turned red."),
      Section(
        "Red, and what is being done", table: ActionTable.red(summary.position.red, asAt: summary.asAt),
        otherwise: "No action is red."),
      Section(
        "Overdue", table: ActionTable.overdue(summary.position.overdue, asAt: summary.asAt),
        otherwise: "No action is overdue."),
      Section(
        "Re-dated", table: SummaryTables.redated(summary),
        otherwise: "No due date has been changed."),
      Section(
        "Due by \(summary.dueNextThrough.long)",
        table: ActionTable.upcoming(summary.dueNext, asAt: summary.asAt),
        otherwise: "No action falls due by then."),
      Section(
        "Exceptions", table: ActionTable.exceptions(summary.exceptions, asAt: summary.asAt),
        otherwise: "There is no exception to report."),
    ]
  }

  private static func completed(_ summary: Summary) -> String {
    let before = summary.movement.alreadyComplete.count
    return before == 0
      ? "No action was completed."
      : "\(Wording.capitalised(Wording.actions(before))) \(Wording.wasWere(before)) already complete when added; no other was completed."
  }

  private static func added(_ summary: Summary) -> String {
    summary.movement.added.isEmpty
      ? "No action was added."
      : "The plan begins in this period; it has \(Wording.actions(summary.movement.added.count)) at its end."
  }

  private struct Section {
    let blocks: [Block]

    init(_ title: String, _ content: [Block]) {
      blocks = [.heading(level: 2, title)] + content
    }

    /// A table, or where it has no row the sentence that says so.
    init(_ title: String, table: Table, otherwise: String) {
      self.init(title, [table.rows.isEmpty ? .paragraph(otherwise) : .table(table)])
    }
  }

  private static func keyFigures(_ summary: Summary) -> [KeyFigure] {
    let before = Dictionary(uniqueKeysWithValues: summary.opening.named.map { ($0.name, $0.value) })
    return summary.position.counts.named.compactMap { name, value in
      let earlier = before[name] ?? 0
      if value == 0 && earlier == 0 && !alwaysShown.contains(name) { return nil }
      return KeyFigure(name: words(name), value: value, change: value - earlier)
    }
  }

  /// Figures a board looks for even where they are nought.
  private static let alwaysShown: Set<String> = ["total", "open", "closed", "overdue", "off_track"]

  private static func words(_ name: String) -> String {
    Wording.capitalised(name.split(separator: "_").joined(separator: " "))
  }
}
