package import PlanModel

/// One action with its whole story, and the log of many.
package enum StoryDocument {
  package static func make(_ action: Action, log: [LogEntry], asAt: PlanDate) -> Document {
    let title = "Action \(action.reference) as at \(asAt.long)"
    return Document(
      title: title,
      blocks: [
        .heading(level: 1, title),
        .particulars(particulars(of: action, asAt: asAt)),
        .heading(level: 2, "History"),
      ] + log.map(entry))
  }

  package static func log(_ entries: [LogEntry]) -> Document {
    Document(title: "Log", blocks: entries.map(entry))
  }

  private static func particulars(of action: Action, asAt: PlanDate) -> [Particular] {
    let state = action.state
    var particulars = [
      Particular("Area", .text("\(action.area.number). \(action.area.title)")),
      Particular("Outcome", .text(state.outcome ?? "none recorded")),
      Particular("Action", .text(state.action)),
      Particular(
        "Officers",
        .text(state.officers.isEmpty ? "none" : state.officers.map(\.words).joined(separator: "; "))),
      Particular("Rating", state.isWithdrawn ? "withdrawn" : ratingWords(state.rating)),
      Particular("Due", .text(Wording.due(state))),
      Particular("Original due", .date(state.originalDueOn)),
      Particular("Re-dated", .text(Wording.times(action.timesRedated))),
    ]
    if action.isOverdue(asAt: asAt) {
      particulars.append(
        Particular("Overdue", .text("by \(Wording.days(action.daysOverdue(asAt: asAt)))")))
    }
    if let completedOn = state.completedOn {
      particulars.append(Particular("Completed", .date(completedOn)))
    }
    particulars += [
      Particular("Progress", .text(state.progress ?? "none recorded")),
      Particular(
        state.impactIsEvidenced ? "Impact (evidenced)" : "Impact (anticipated)",
        .text(state.impact ?? "none recorded")),
    ]
    if let mitigation = state.mitigation { particulars += mitigated(mitigation) }
    if let reason = state.withdrawnReason {
      particulars.append(Particular("Withdrawn because", .text(reason)))
    }
    particulars.append(
      Particular("Last updated", .text("\(action.updatedOn.long) by \(action.updatedBy)")))
    return particulars
  }

  private static func ratingWords(_ rating: Rating?) -> Cell {
    rating.map { .text("\($0.symbol) \($0.code): \($0.label)") } ?? "unrated"
  }

  private static func mitigated(_ mitigation: Mitigation) -> [Particular] {
    [
      Particular("Reason for delay", .text(mitigation.reasonForDelay)),
      Particular("Mitigating actions", .text(mitigation.mitigatingActions)),
      Particular("Accountable officer", .text(mitigation.accountableOfficer.words)),
      Particular("Revised due", .date(mitigation.revisedDueOn)),
    ]
  }

  private static func entry(_ entry: LogEntry) -> Block {
    let revision = entry.revision
    var particulars = [
      Particular(
        "\(revision.reference) \(revision.kind.rawValue)",
        .text("effective \(revision.effectiveOn.long), by \(revision.recordedBy)")),
      Particular("  recorded", .text(revision.recordedAt.iso)),
    ]
    if let reason = revision.reason { particulars.append(Particular("  reason", .text(reason))) }
    if let note = revision.note { particulars.append(Particular("  note", .text(note))) }
    particulars += entry.changes.map { change in
      Particular("  \(change.field)", .text(ChangeWording.words(change)))
    }
    if entry.changes.isEmpty { particulars.append(Particular("  changed", "nothing")) }
    return .particulars(particulars)
  }
}
