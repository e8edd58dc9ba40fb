internal import PlanModel
internal import PlanReports
internal import PlanService

/// Prints what updates did, one line each, old and new.
struct UpdatePrinter {
  let context: ShellContext

  func print(_ updates: [RecordedUpdate]) throws {
    for update in updates { try context.output.write(line(update) + "\n") }
  }

  func line(_ update: RecordedUpdate) -> String {
    let changes = update.changes
    let proposed = update.takenBack ?? update.proposed.map(proposal)
    let changed = changes.isEmpty ? (proposed == nil ? "recorded, nothing changed" : nil) : ChangeWording.line(changes)
    var line = "\(update.reference) \([changed, proposed].compactMap(\.self).joined(separator: "; "))"
    if update.effectiveOn != context.today { line += ", effective \(update.effectiveOn.long)" }
    let later = update.later
    for overtaken in later.overtaken {
      line += "; from \(overtaken.from.long) a later update stands with \(ChangeWording.line(overtaken.changes))"
    }
    if !later.altered.isEmpty {
      let days = later.altered.map(\.long).joined(separator: ", ")
      line += "; it also alters what stands from \(days)"
    }
    return line
  }

  private func proposal(_ proposed: ProposedDate) -> String {
    let standing = proposed.standing?.long ?? "no date"
    if proposed.standing == proposed.proposed {
      return "due \(standing): the date that was proposed to the \(proposed.board.title) is taken back"
    }
    return
      "due \(standing) stands; \(proposed.proposed?.long ?? "no date") is proposed to the \(proposed.board.title)"
  }
}
