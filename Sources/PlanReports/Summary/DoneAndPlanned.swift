internal import PlanModel

/// What a scrutiny paper has for each area: what has been done and what impact it had, what is planned and what impact
/// is expected.
enum DoneAndPlanned {
  static func blocks(_ summary: Summary) -> [Block] {
    let byArea = Dictionary(grouping: summary.position.actions) { $0.area }
    return [.heading(level: 2, "Done and planned, area by area")]
      + byArea.keys.sorted { $0.number < $1.number }.flatMap { area in
        blocks(area, byArea[area, default: []])
      }
  }

  private static func blocks(_ area: Area, _ actions: [Action]) -> [Block] {
    let done = actions.filter { !$0.isWithdrawn && ($0.isComplete || $0.state.progress != nil) }
    let planned = actions.filter { !$0.isClosed }
    return [.heading(level: 3, "\(area.number). \(area.title)")]
      + table(
        ["What has been done", "What impact it has had"],
        done.map { [doneCell($0), Wording.impact($0.state, anticipated: "Anticipated, not evidenced yet")] },
        otherwise: "Nothing is recorded as done yet.")
      + table(
        ["What is planned", "What impact is expected"], planned.map { [plannedCell($0), expected($0.state)] },
        otherwise: "Nothing is left to do.")
  }

  private static func table(_ headings: [String], _ rows: [[Cell]], otherwise: String) -> [Block] {
    guard !rows.isEmpty else { return [.paragraph(otherwise)] }
    return [.table(Table(columns: headings.map { Column($0, weight: 1) }, rows: rows))]
  }

  private static func doneCell(_ action: Action) -> Cell {
    let state = action.state
    let completed = state.isComplete ? " (\(state.completedOn.map { "complete since \($0.long)" } ?? "complete"))" : ""
    return .prose("\(action.reference)\(completed): \(state.progress ?? state.action)")
  }

  private static func plannedCell(_ action: Action) -> Cell {
    .prose("\(action.reference): \(action.state.action)", standing: "Due \(Wording.due(action.state)).")
  }

  private static func expected(_ state: ActionState) -> Cell {
    if let impact = state.impact, !state.impactIsEvidenced { return .prose(impact) }
    return state.outcome.map { .prose("The outcome it serves: \($0)") } ?? .missing("no expected impact recorded")
  }
}
