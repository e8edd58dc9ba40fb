package import PlanModel

/// One action with its whole story, and the log of many.
package enum StoryDocument {
  package static func make(_ action: Action, log: [LedgerEntry], asAt: PlanDate) -> Document {
    let title = "Action \(action.reference) as at \(asAt.long)"
    return Document(
      title: title,
      blocks: [
        .heading(level: 1, title),
        .particulars(particulars(of: action, asAt: asAt)),
        .heading(level: 2, "History"),
      ] + log.flatMap(entry))
  }

  package static func log(_ entries: [LedgerEntry]) -> Document {
    Document(title: "Log", blocks: entries.flatMap(entry))
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
    if let sustaining = action.sustaining {
      particulars.append(Particular("Holds", .text(SustainWording.words(sustaining))))
    }
    particulars += [
      Particular("Progress", .text(state.progress ?? "none recorded")),
      Particular(
        state.impactIsEvidenced ? "Impact (evidenced)" : "Impact (anticipated)",
        .text(state.impact ?? "none recorded")),
    ]
    particulars += plain(state)
    if let mitigation = state.mitigation { particulars += mitigated(mitigation) }
    if let reason = state.withdrawnReason {
      particulars.append(Particular("Withdrawn because", .text(reason)))
    }
    particulars.append(
      Particular("Last updated", .text("\(action.updatedOn.long) by \(action.updatedBy)")))
    return particulars
  }

  /// The fields that no rule looks at, under their own names.
  private static func plain(_ state: ActionState) -> [Particular] {
    ActionField.all.filter(\.isPlain).flatMap(\.columns).compactMap { column in
      guard case .text(let text)? = column.value(of: state) else { return nil }
      let words = column.name.replacing("_", with: " ")
      return Particular(words.prefix(1).uppercased() + words.dropFirst(), .text(text))
    }
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

  private static func entry(_ entry: LedgerEntry) -> [Block] {
    LogColumns.rows([entry]).map { row in .particulars(particulars(of: row)) }
  }

  private static func particulars(of row: LoggedItem) -> [Particular] {
    let (entry, item) = (row.entry, row.item)
    let what = item.undoneBy != nil ? " (undone)" : item.isCorrection ? " (correction)" : ""
    var particulars = [
      Particular(
        "\(item.subject) \(entry.kind.rawValue)\(what)",
        .text("effective \(row.effectiveOn.long), by \(entry.recordedBy)")),
      Particular("  recorded", .text("\(entry.recordedAt.iso), entry \(entry.id)")),
    ]
    if let saidBy = entry.saidBy { particulars.append(Particular("  said by", .text(saidBy))) }
    if let reason = entry.reason { particulars.append(Particular("  reason", .text(reason))) }
    if let note = entry.note { particulars.append(Particular("  note", .text(note))) }
    particulars += item.changes.map { change in
      Particular("  \(change.field)", .text(ChangeWording.words(change)))
    }
    if item.changes.isEmpty { particulars.append(Particular("  changed", "nothing")) }
    return particulars
  }
}
