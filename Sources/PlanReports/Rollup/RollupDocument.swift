package import PlanModel

/// Several plans side by side, for whoever answers for all of them.
package enum RollupDocument {
  package static func make(_ rollup: Rollup, duplicates: [DuplicatePair]) -> Document {
    let title = "Improvement plans side by side as at \(rollup.asAt.long)"
    return Document(
      title: title, classification: Board.defaultClassification,
      blocks: [.heading(level: 1, title), .paragraph(sentence(rollup))] + leftOut(rollup)
        + [.heading(level: 2, "Plan by plan, the worst first")] + table(rollup)
        + .section(
          "Red and overdue, the worst first", table: RollupTables.worst(rollup),
          otherwise: rollup.together.total == 0 ? "There is no action." : "Nothing is red, and nothing is overdue.")
        + .section(
          "Next board days", table: RollupTables.meetings(rollup), otherwise: "No plan has a board day to come.")
        + areas(rollup) + lacks(rollup)
        + .section(
          "What ratings mean",
          note: "Each plan has its own key. Ratings are counted by what they mean, whatever their colour.",
          table: RollupTables.keys(rollup), otherwise: "No plan was read.")
        + same(duplicates))
  }

  private static func table(_ rollup: Rollup) -> [Block] {
    rollup.plans.isEmpty
      ? [.paragraph("No plan was read.")]
      : [
        .table(RollupTables.plans(rollup)), .heading(level: 2, "Actions by what their ratings mean"),
        .table(RollupTables.counts(rollup)), .heading(level: 2, "The plans"), .table(RollupTables.titles(rollup)),
      ]
  }

  /// "Of 110 actions in 2 plans 15 are complete and 95 are open, of which ...".
  static func sentence(_ rollup: Rollup) -> String {
    let counts = rollup.together
    let plans = "\(rollup.plans.count) \(rollup.plans.count == 1 ? "plan" : "plans")"
    guard counts.total > 0 else {
      return rollup.plans.isEmpty
        ? "No plan was read, and so nothing is known." : "No action was in \(plans) on \(rollup.asAt.long)."
    }
    let withdrawn = counts.withdrawn == 0 ? "" : ", \(counts.withdrawn) \(Wording.isAre(counts.withdrawn)) withdrawn"
    let unrated = counts.unrated == 0 ? "" : ", \(counts.unrated) \(Wording.isAre(counts.unrated)) not rated"
    let stale =
      rollup.stale == 0
      ? "" : ", and of \(rollup.stale) nothing was said for \(ActionException.defaultStaleDays) days or more"
    return
      "Of \(counts.total) actions in \(plans) \(counts.complete + counts.embedded) \(Wording.isAre(counts.complete + counts.embedded)) complete\(withdrawn) and \(counts.open) \(Wording.isAre(counts.open)) open: \(counts.offTrack) \(Wording.isAre(counts.offTrack)) red, \(counts.overdue) \(Wording.isAre(counts.overdue)) overdue\(unrated)\(stale)."
  }

  private static func leftOut(_ rollup: Rollup) -> [Block] {
    rollup.leftOut.isEmpty
      ? []
      : [.paragraph("Not in these figures:")]
        + [.list(rollup.leftOut.map { "\($0.named.name): \($0.says)" })]
  }

  private static func areas(_ rollup: Rollup) -> [Block] {
    let table = RollupTables.areas(rollup)
    guard !table.rows.isEmpty else { return [] }
    return .section(
      "Reported of areas as a whole", note: "These count nothing: what is counted are actions.", table: table,
      otherwise: "")
  }

  private static func lacks(_ rollup: Rollup) -> [Block] {
    let lines = rollup.plans.compactMap { plan -> String? in
      let whole = plan.lacks.map(words)
      let parts = whole + part(plan)
      return parts.isEmpty ? nil : "\(plan.name): \(parts.joined(separator: "; "))"
    }
    return lines.isEmpty ? [] : [.heading(level: 2, "What plans do not say"), .list(lines)]
  }

  /// What some of the open actions of a plan do not say, where not all of them are silent.
  private static func part(_ plan: RolledPlan) -> [String] {
    let counts = plan.counts
    let missing: [(PlanLack, Int, String)] = [
      (.officers, counts.withoutOfficer, "an officer"), (.dueDates, counts.withoutDueDate, "a due date"),
      (.ratings, counts.unrated, "a rating"),
    ]
    return missing.filter { !plan.lacks.contains($0.0) && $0.1 > 0 }.map { _, count, what in
      "\(count) of \(counts.open) open actions \(count == 1 ? "has" : "have") no \(what.dropFirst(what.hasPrefix("an ") ? 3 : 2))"
    }
  }

  package static func words(_ lack: PlanLack) -> String {
    switch lack {
    case .actions: "it has no action as yet, and adds nothing to any figure"
    case .officers: "no action has an officer, so nobody can be asked or chased"
    case .ratings: "no action is rated, so none counts as red, on track or complete"
    case .dueDates: "no action has a due date, so none can be overdue"
    case .actionReports: "progress is reported of areas, and of no action"
    }
  }

  private static func same(_ pairs: [DuplicatePair]) -> [Block] {
    let confirmed = pairs.filter { $0.verdict == .confirmed }
    let open = pairs.filter { $0.verdict == nil }.count
    guard !confirmed.isEmpty || open > 0 else { return [] }
    let suggested =
      open == 0
      ? "None is waiting to be looked at."
      : "\(open) \(confirmed.isEmpty ? "" : "more ")\(open == 1 ? "pair sounds" : "pairs sound") alike and \(open == 1 ? "waits" : "wait") to be looked at."
    return [.heading(level: 2, "Promised twice")]
      + (confirmed.isEmpty
        ? [.paragraph(suggested)]
        : [
          .paragraph("Each is counted in both plans: nothing is merged. \(suggested)"),
          .table(DuplicateListing.make(confirmed).table),
        ])
  }
}
