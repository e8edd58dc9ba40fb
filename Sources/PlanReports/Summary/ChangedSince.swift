internal import PlanModel

/// What changed since the board last met: each figure as it was, what came and what went, and as it is.
enum ChangedSince {
  /// One figure: what of the plan it counts, and what the last pack said of it.
  private struct Figure {
    let name: String
    let counts: (Action, PlanDate) -> Bool
    var sealed: ([String: Int]) -> Int? = { _ in nil }
  }

  private static var figures: [Figure] {
    [
      Figure(name: "Open", counts: { action, _ in !action.isClosed }, sealed: { $0["open"] }),
      Figure(
        name: "Complete", counts: { action, _ in !action.isWithdrawn && action.isComplete },
        sealed: { counts in counts["complete"].map { $0 + (counts["embedded"] ?? 0) } }),
      Figure(name: "Withdrawn", counts: { action, _ in action.isWithdrawn }, sealed: { $0["withdrawn"] }),
      Figure(name: "All", counts: { _, _ in true }, sealed: { $0["total"] }),
      Figure(name: "Red", counts: { action, _ in action.isRed }, sealed: { $0["off_track"] }),
      Figure(name: "Overdue", counts: { $0.isOverdue(asAt: $1) }, sealed: { $0["overdue"] }),
      Figure(
        name: "Complete, impact not evidenced", counts: { action, _ in action.isUnevidencedCompletion },
        sealed: { $0["without_evidenced_impact"] }),
    ]
  }

  static func blocks(_ summary: Summary) -> [Block] {
    let heading = "What changed since \(summary.since.long)"
    let sealed = summary.movement.sealed.map { ", as the pack \($0.packName) says" } ?? ""
    return [.heading(level: 2, heading + sealed), .table(table(summary))]
      + [.paragraph(sentences(summary).joined(separator: " "))].filter { $0 != .paragraph("") }
  }

  private static func table(_ summary: Summary) -> Table {
    let sealed = summary.movement.sealed?.counts
    let rows = figures.map { figure -> [Cell] in
      let before = Set(summary.earlier.actions.filter { figure.counts($0, summary.since) }.map(\.reference))
      let now = Set(summary.position.actions.filter { figure.counts($0, summary.asAt) }.map(\.reference))
      let opening = sealed.map { figure.sealed($0) ?? before.count } ?? before.count
      let late = before.count - opening
      return [.text(figure.name), Cell(opening)]
        + (sealed == nil ? [] : [signed(late)])
        + [
          signed(now.subtracting(before).count), signed(-before.subtracting(now).count), Cell(now.count),
        ]
    }
    func number(_ heading: String) -> Column { Column(heading, alignment: .trailing) }
    return Table(
      columns: [Column("Actions", weight: 1), number(short(summary.since))]
        + (sealed == nil ? [] : [number("Late")])
        + [number("In"), number("Out"), number(short(summary.asAt))], rows: rows)
  }

  /// `31 Mar 2023`, for the head of a narrow column.
  private static func short(_ date: PlanDate) -> String {
    let words = date.long.split(separator: " ")
    return "\(words[0])\u{A0}\(words[1].prefix(3))\u{A0}\(words[2])"
  }

  private static func signed(_ number: Int) -> Cell {
    .text(number == 0 ? "0" : number > 0 ? "+\(number)" : "−\(-number)")
  }

  private static func sentences(_ summary: Summary) -> [String] {
    let movement = summary.movement
    let red =
      movement.newlyRed.map { "Newly red: \($0.reference)\(why(summary.causes.newlyRed[$0.reference]))." }
      + movement.recovered.map { "No longer red: \($0.reference)\(why(summary.causes.recovered[$0.reference]))." }
      + movement.reopened.map { "Opened again: \($0.reference)\(why(summary.causes.reopened[$0.reference]))." }
    return late(summary) + red + overdue(summary)
  }

  private static let told: Set<String> = ["open", "complete", "off_track", "overdue"]

  /// Which actions were reported late, and how much of each figure's change that is.
  private static func late(_ summary: Summary) -> [String] {
    guard let sealed = summary.movement.sealed else { return [] }
    let changes = summary.countsChange
    let parts = summary.counts.named.compactMap { name, value -> String? in
      guard told.contains(name), let change = changes[name], let restated = change.restated, restated != 0 else {
        return nil
      }
      let figure = KeyFigure(name: name, value: value, change: change.total, restated: restated)
      return "\(Wording.count(named: name).lowercased()) \(figure.changeWords ?? "")"
    }
    guard !parts.isEmpty else { return [] }
    let references = (sealed.restatedOpen + sealed.restatedOthers).sorted()
    let which = references.map(\.description).joined(separator: ", ")
    return ["Reported late: \(which.isEmpty ? "" : "\(which) ")(\(parts.joined(separator: "; ")))."]
  }

  private static func why(_ words: String?) -> String { words.map { " (“\($0)”)" } ?? " (no reason recorded)" }

  /// Who left the overdue and who came: the same number twice may hide that all of them are others.
  private static func overdue(_ summary: Summary) -> [String] {
    let before = summary.earlier.overdue.map(\.reference)
    let now = Set(summary.overdue.map(\.reference))
    let actions = Dictionary(firstValues: summary.position.actions.map { ($0.reference, $0) })
    guard !before.isEmpty || !now.isEmpty else { return [] }
    let gone = before.filter { !now.contains($0) }
    func words(_ references: [Reference], _ one: String, _ several: String) -> String? {
      guard !references.isEmpty else { return nil }
      let most = 10
      let first = references.sorted().prefix(most).map(\.description).joined(separator: ", ")
      let named = references.count > most ? "\(first) and \(references.count - most) more" : first
      return "\(references.count) \(references.count == 1 ? one : several) (\(named))"
    }
    let completed = gone.filter { actions[$0]?.isComplete ?? false }
    let withdrawn = gone.filter { actions[$0]?.isWithdrawn ?? false }
    let redated = gone.filter { !completed.contains($0) && !withdrawn.contains($0) }
    let parts = [
      words(completed, "was completed", "were completed"), words(withdrawn, "was withdrawn", "were withdrawn"),
      words(redated, "has another date", "have other dates"),
      words(before.filter(now.contains), "remains", "remain"),
    ].compactMap(\.self)
    let old =
      before.isEmpty
      ? "Overdue: none was on \(summary.since.long)"
      : "Overdue: of the \(before.count) on \(summary.since.long), \(Wording.list(parts))"
    let new = words(now.subtracting(before).sorted(), "is new", "are new")
    return [old + (new.map { "; \($0)" } ?? "; none is new") + "."]
  }
}
