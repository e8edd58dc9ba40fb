internal import PlanModel

/// What a scrutiny paper has for each area, as councils write it: the actions taken in the period and what impact they
/// had, those planned for the next three months and what impact they will have, and what is late.
enum DoneAndPlanned {
  private static let monthsAhead = 3

  static func blocks(_ summary: Summary) -> [Block] {
    let byArea = Dictionary(grouping: summary.position.actions) { $0.area }
    return [.heading(level: 2, "Area by area: taken, planned and late")]
      + byArea.keys.sorted { $0.number < $1.number }.flatMap { area in
        blocks(area, byArea[area, default: []], summary)
      }
  }

  private static func blocks(_ area: Area, _ actions: [Action], _ summary: Summary) -> [Block] {
    let taken = self.taken(actions, summary)
    let late = actions.filter { $0.isRed || $0.isOverdue(asAt: summary.asAt) || isDueNow($0, summary) }
    let isLate = Set(late.map(\.reference))
    let last = summary.asAt.adding(months: monthsAhead)
    let planned = actions.filter { action in
      !action.isClosed && !isLate.contains(action.reference) && action.dueOn.map { $0 <= last } ?? false
    }
    let words = summary.business.words(on: .area(area.number))
    return [.heading(level: 3, "\(area.number). \(area.title)"), .paragraph(sentence(actions, summary))]
      + (words?.words.map { [.paragraph("\(words?.author ?? ""): “\($0)”")] } ?? [])
      + table(
        ["Actions taken since \(summary.since.long)", "What impact this has had"],
        taken.map { [takenCell($0, summary), impact($0, summary)] },
        otherwise: "No action of this area was completed, and no impact newly evidenced, in the period.")
      + table(
        ["Planned to \(last.long)", "What impact this will have"],
        planned.map { [plannedCell($0), intended($0, summary)] },
        otherwise: "Nothing of this area is planned for these three months.")
      + (late.isEmpty
        ? []
        : table(
          ["Late, or due now", "What impact is waiting on it"],
          late.map { [lateCell($0, summary), intended($0, summary)] }, otherwise: ""))
      + others(actions, besides: Set((taken + late + planned).map(\.reference)))
  }

  private static func sentence(_ actions: [Action], _ summary: Summary) -> String {
    let done = actions.filter { !$0.isWithdrawn && $0.isComplete }
    let open = actions.count { !$0.isClosed }
    let evidenced = done.count(where: \.state.hasEvidencedImpact)
    let overdue = actions.count { $0.isOverdue(asAt: summary.asAt) }
    let red = actions.count(where: \.isRed)
    let late =
      open == 0
      ? "none is open"
      : "\(open) \(Wording.isAre(open)) open, of which \(overdue) \(Wording.isAre(overdue)) overdue and \(red) \(Wording.isAre(red)) red"
    return
      "\(done.count) of \(actions.count) \(actions.count == 1 ? "action is" : "actions are") complete, \(evidenced) with evidenced impact; \(late)."
  }

  /// Completed in the period, or newly evidenced in it.
  private static func taken(_ actions: [Action], _ summary: Summary) -> [Action] {
    let completed = Set((summary.completedLate + summary.movement.completedSince).map(\.reference))
    let evidenced = Set(summary.newlyEvidenced.map(\.reference))
    return actions.filter { completed.contains($0.reference) || evidenced.contains($0.reference) }
  }

  private static func isDueNow(_ action: Action, _ summary: Summary) -> Bool {
    !action.isClosed && action.dueOn == summary.asAt
  }

  private static func table(_ headings: [String], _ rows: [[Cell]], otherwise: String) -> [Block] {
    guard !rows.isEmpty else { return [.paragraph(otherwise)] }
    return [.table(Table(columns: headings.map { Column($0, weight: 1) }, rows: rows))]
  }

  private static func takenCell(_ action: Action, _ summary: Summary) -> Cell {
    guard action.isComplete else {
      return .prose("\(action.reference) \(action.state.action) (\(Shortened.lead(action)))", standing: "Still open.")
    }
    let completed = action.completedOn.map { "Completed \($0.long)." } ?? "Completed on a day not recorded."
    let said = summary.causes.completed[action.reference] ?? account(action, summary)
    return .prose(
      "\(action.reference) \(action.state.action) \(completed)\(said.map { " “\($0)”" } ?? "")",
      standing: said == nil ? "No account recorded since completion." : nil)
  }

  /// The progress, where it was recorded since the completion and is not withheld.
  private static func account(_ action: Action, _ summary: Summary) -> String? {
    guard let progress = action.state.progress, let completed = action.completedOn,
      !isWithheld(action, .progress, summary),
      let day = summary.reported.days[action.reference]?.progressOn, day >= completed
    else { return nil }
    return progress
  }

  private static func isWithheld(_ action: Action, _ field: WithheldText.Field, _ summary: Summary) -> Bool {
    summary.withheld.contains { $0.reference == action.reference && $0.field == field }
  }

  private static func impact(_ action: Action, _ summary: Summary) -> Cell {
    guard let impact = action.state.impact else { return .missing("No impact recorded.") }
    let day = summary.reported.days[action.reference]?.impactOn.map { " (\($0.long))" } ?? ""
    return .prose(
      (action.state.impactIsEvidenced ? "Evidenced\(day): " : "Intended, not yet evidenced: ") + impact)
  }

  private static func plannedCell(_ action: Action) -> Cell {
    let first =
      action.timesRedated > 0 ? action.state.originalDueOn.map { " (first \($0.long))" } ?? "" : ""
    return .prose(
      "\(action.reference) \(action.state.action) (\(Shortened.lead(action)))",
      standing: "By \(action.dueOn?.long ?? "no date")\(first).")
  }

  private static func lateCell(_ action: Action, _ summary: Summary) -> Cell {
    let days = action.daysOverdue(asAt: summary.asAt)
    let standing =
      days > 0
      ? "\(Wording.days(days)) overdue, due \(action.dueOn?.long ?? "")."
      : isDueNow(action, summary)
        ? "Due \(summary.asAt.long), the day of this position, and not reported complete."
        : "Red, due \(action.dueOn?.long ?? "on no date")."
    let mitigation =
      action.state.mitigation.map { " \($0.mitigatingActions) (until \($0.revisedDueOn.long))" } ?? ""
    let lack = mitigation.isEmpty ? " No mitigating action is recorded." : ""
    return .prose(
      "\(action.reference) \(action.state.action) (\(Shortened.lead(action)))\(mitigation)",
      standing: standing + lack)
  }

  private static func intended(_ action: Action, _ summary: Summary) -> Cell {
    if let impact = action.state.impact, !action.state.impactIsEvidenced || isWithheld(action, .impact, summary) {
      return .prose(impact)
    }
    return action.state.outcome.map { .prose("The outcome it serves: \($0)") }
      ?? .missing("No intended impact recorded.")
  }

  private static func others(_ actions: [Action], besides told: Set<Reference>) -> [Block] {
    let done = actions.count { $0.isComplete && !$0.isWithdrawn && !told.contains($0.reference) }
    guard done > 0 else { return [] }
    return [
      .paragraph(
        "\(Wording.capitalised(Wording.actions(done))) of this area \(Wording.wasWere(done)) completed before.")
    ]
  }
}
