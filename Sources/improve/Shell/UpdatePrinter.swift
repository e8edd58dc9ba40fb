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
    var line = "\(update.reference) \(changes.isEmpty ? "recorded, nothing changed" : ChangeWording.line(changes))"
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
}
