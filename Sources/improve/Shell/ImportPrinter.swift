internal import PlanModel
internal import PlanReports
internal import PlanService

/// Prints what an import did: the changes as data, what is doubtful or wrong as messages.
struct ImportPrinter {
  let context: ShellContext
  let file: String
  let isDryRun: Bool

  func print(_ outcome: ImportOutcome) throws {
    for warning in outcome.warnings { context.message("warning: \(line(warning))") }
    for area in outcome.areas { try context.output.write(line(area) + "\n") }
    for officer in outcome.officers { try context.output.write("officer \(officer.words) added\n") }
    for officer in outcome.revisedOfficers { try context.output.write("officer \(officer.words): role recorded\n") }
    for update in outcome.added {
      try context.output.write("\(update.reference) added: \(firstLine(update.after.action))\n")
    }
    for update in outcome.changed {
      try context.output.write("\(update.reference) \(ChangeWording.line(update.changes))\n")
    }
    try context.output.write(closing(outcome) + "\n")
  }

  func print(_ imported: ImportedHistory) throws {
    guard imported.isNew else {
      try context.output.write("nothing changed: the plan holds the history of \(file) already\n")
      return
    }
    try context.output.write(
      "\(isDryRun ? "would import" : "imported") \(imported.title): \(imported.actionCount) actions, \(imported.entryCount) entries\n"
    )
  }

  func printErrors(_ findings: [ImportFinding]) {
    for finding in findings where finding.isError { context.message("error: \(line(finding))") }
  }

  private func line(_ finding: ImportFinding) -> String {
    var place: [String] = []
    if let row = finding.row { place.append("row \(row)") }
    if let column = finding.column { place.append("column \"\(short(column))\"") }
    let value = finding.value.flatMap { $0.isEmpty ? nil : "\"\(short($0))\" " } ?? ""
    return ([file == "-" ? "standard input" : file] + place).joined(separator: ", ") + ": " + value + finding.message
  }

  private func line(_ area: RecordedArea) -> String {
    let title = firstLine(area.after.title)
    guard let before = area.before else { return "area \(area.after.number) added: \(title)" }
    return "area \(area.after.number) \"\(firstLine(before.title))\" → \"\(title)\""
  }

  private func closing(_ outcome: ImportOutcome) -> String {
    let left =
      outcome.leftAlone.isEmpty
      ? "" : "; \(outcome.leftAlone.count) of the plan are not in the file and left alone"
    let counts =
      "\(outcome.rowCount) rows: \(outcome.added.count) added, \(outcome.changed.count) changed, \(outcome.unchangedCount) unchanged\(left)"
    let doubts = outcome.warnings.isEmpty ? "" : "; \(outcome.warnings.count) warnings"
    if outcome.changedNothing { return "nothing changed: \(counts)\(doubts)" }
    return (isDryRun ? "would import " : "imported ") + counts + doubts
  }

  private func firstLine(_ text: String) -> String { short(text, to: 90) }

  private func short(_ text: String, to length: Int = 60) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > length ? "\(line.prefix(length - 3))..." : line
  }
}
