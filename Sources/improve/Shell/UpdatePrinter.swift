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
    guard let later = update.later else { return line }
    line += ", until \(later.from.long), from when a later update stands"
    let lost = update.notCarriedOn
    return lost.isEmpty ? line : line + " with \(ChangeWording.line(lost))"
  }
}
