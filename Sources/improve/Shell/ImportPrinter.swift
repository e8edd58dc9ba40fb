internal import PlanModel
internal import PlanReports
internal import PlanService

/// Prints what an import did: the changes as data, what is doubtful or wrong as messages.
struct ImportPrinter {
  let context: ShellContext
  let file: String
  let isDryRun: Bool
  /// Whether every warning is told in a line of its own.
  var tellsEach = false

  /// - Parameter isOfReturn: whether the sheet holds one officer's actions, and never the whole plan's.
  func print(_ outcome: ImportOutcome, isOfReturn: Bool = false) throws {
    tell(outcome.warnings)
    for area in outcome.areas { try context.output.write(line(area) + "\n") }
    for officer in outcome.officers { try context.output.write("officer \(officer.words) added\n") }
    for officer in outcome.revisedOfficers { try context.output.write("officer \(officer.words): role recorded\n") }
    for update in outcome.added {
      try context.output.write("\(update.reference) added: \(firstLine(update.after.action))\n")
    }
    try UpdatePrinter(context: context).print(outcome.changed)
    for conflict in outcome.conflicts { try context.output.write(lines(conflict)) }
    try context.output.write(closing(outcome, isOfReturn) + "\n")
    for line in advice(outcome, isOfReturn) { context.message(line) }
  }

  /// As sent, theirs and ours, below one another.
  private func lines(_ conflict: SheetConflict) -> String {
    let why =
      switch conflict.kind {
      case .bothChanged: conflict.isSentKnown ? "changed in the sheet and in the plan" : "the sheet and the plan differ"
      case .blank:
        conflict.ours == "true" ? "emptied or set to false in the sheet" : "emptied in the sheet"
      case .old: "the sheet says what was said before, and replaced since"
      case .takenBack: "the sheet says what was recorded of it and taken back since"
      }
    var lines = ["\(conflict.reference) \(conflict.field), row \(conflict.row): \(why); the row is not recorded"]
    if conflict.isSentKnown { lines.append("  as sent: \(shown(conflict.sent))") }
    lines.append("  theirs:  \(shown(conflict.theirs))")
    lines.append("  ours:    \(shown(conflict.ours)) (\(conflict.updatedBy), \(conflict.updatedOn.long))")
    return lines.joined(separator: "\n") + "\n"
  }

  private func shown(_ words: String?) -> String { words.map { short($0, to: 160) } ?? "(blank)" }

  /// What to do about what was not recorded.
  private func advice(_ outcome: ImportOutcome, _ isOfReturn: Bool) -> [String] {
    var lines: [String] = []
    if !outcome.kept.isEmpty {
      let cells = outcome.kept.map { "\($0.reference) \($0.fields.joined(separator: ", "))" }
      let more = cells.count > 6 ? ", and \(cells.count - 6) more" : ""
      lines.append(
        "note: the plan was updated since, and the sheet says nothing new, so the update is kept: \(cells.prefix(6).joined(separator: "; "))\(more)"
      )
    }
    for reference in outcome.undecided where !isOfReturn {
      lines.append("warning: \(reference) has no conflict in this file, so there was nothing to take")
    }
    if !isOfReturn, let note = lacks(outcome) { lines.append(note) }
    let references = outcome.conflicts.map(\.reference.description).uniqued
    if !references.isEmpty {
      lines.append(
        "not recorded: \(references.joined(separator: " ")); add --take theirs or --take ours and the references to say what stands"
      )
    }
    return lines
  }

  /// What a strategy that is imported as a plan does not say; nil where it says all, or where rows join a plan.
  private func lacks(_ outcome: ImportOutcome) -> String? {
    let added = outcome.added.map(\.after)
    guard !added.isEmpty, outcome.changed.isEmpty, outcome.unchangedCount == 0, outcome.leftAlone.isEmpty else {
      return nil
    }
    let missing = [
      (added.allSatisfy(\.officers.isEmpty), "an officer", "nobody can be chased"),
      (added.allSatisfy { $0.dueOn == nil }, "a due date", "nothing can be overdue"),
      (added.allSatisfy { $0.rating == nil }, "a rating", "nothing counts as on track or complete"),
    ].filter(\.0)
    guard missing.count > 1 else { return nil }
    return
      "note: no row has \(missing.map(\.1).joined(separator: " or ")): \(missing.map(\.2).joined(separator: ", and ")); `improve area report` says how an area stands where that is what is reported"
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

  private static let mostCandidates = 6

  func tell(_ warnings: [ImportFinding]) {
    let kinds = tellsEach ? nil : WarningKinds(warnings)
    for warning in kinds?.each ?? warnings { context.message("warning: \(line(warning))") }
    for kind in kinds?.many ?? [] {
      let shown = kind.rows.prefix(5).map(String.init).joined(separator: ", ")
      let more = kind.rows.count > 5 ? " and \(kind.rows.count - 5) more" : ""
      context.message("warning: \(line(kind.first)); the same of \(kind.rows.count) rows (\(shown)\(more))")
    }
  }

  func printErrors(_ findings: [ImportFinding]) {
    for finding in findings where finding.isError { context.message("error: \(line(finding))") }
    for finding in findings where !finding.candidates.isEmpty {
      guard let field = finding.field else { continue }
      let options = finding.candidates.prefix(ImportPrinter.mostCandidates).map { heading in
        "--map '\(field.rawValue)=\(heading.replacing("'", with: "'\\''"))'"
      }
      context.message("if the \(field.rawValue) stands in one of these columns: \(options.joined(separator: ", or "))")
    }
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

  private func closing(_ outcome: ImportOutcome, _ isOfReturn: Bool) -> String {
    let left =
      outcome.leftAlone.isEmpty || isOfReturn
      ? "" : "; \(outcome.leftAlone.count) of the plan are not in the file and left alone"
    let rows = Set(outcome.conflicts.map(\.row)).count
    let open = rows == 0 ? "" : ", \(rows) in conflict"
    let counts =
      "\(outcome.rowCount) \(outcome.rowCount == 1 ? "row" : "rows"): \(outcome.added.count) added, \(outcome.changed.count) changed, \(outcome.unchangedCount) unchanged\(open)\(left)"
    let doubts =
      outcome.warnings.isEmpty
      ? "" : "; \(outcome.warnings.count) \(outcome.warnings.count == 1 ? "warning" : "warnings")"
    if outcome.changedNothing { return "nothing changed: \(counts)\(doubts)" }
    return (isDryRun ? "would import " : "imported ") + counts + doubts
  }

  private func firstLine(_ text: String) -> String { short(text, to: 90) }

  private func short(_ text: String, to length: Int = 60) -> String {
    // ASCII without line breaks, as most is: a byte is a character.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return text.utf8.count > length ? "\(text.prefix(length - 3))..." : text
    }
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > length ? "\(line.prefix(length - 3))..." : line
  }
}

extension [String] {
  /// Each once, in the order in which they first stand.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
