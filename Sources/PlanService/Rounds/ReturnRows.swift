internal import PlanModel

/// The rows of a return that are what was asked; whatever else stands in it is named, and never guessed at.
struct ReturnRows {
  private(set) var rows: [ImportRow] = []
  /// What is not recorded, and why.
  private(set) var named: [String] = []
  /// Rows that say different things of one action.
  private(set) var errors: [ImportFinding] = []

  private let asked: RoundAsked
  private let round: Round
  private let everybody: [RoundAsked]

  init(_ sheet: ImportSheet, asked: RoundAsked, everybody: [RoundAsked], round: Round) {
    self.asked = asked
    self.round = round
    self.everybody = everybody
    let own = Set(asked.actions.map(\.reference))
    var seen: [Reference: ImportRow] = [:]
    for row in sheet.rows {
      if let why = stranger(row, own, sheet) {
        named.append("row \(row.row): \(why); it is not recorded")
        continue
      }
      guard let reference = row.reference else { continue }
      guard let first = seen[reference] else {
        seen[reference] = row
        rows.append(ReturnRows.answered(row, by: asked.officer))
        continue
      }
      if ReturnRows.isSame(first, row) {
        named.append("row \(row.row): \(reference) stands in row \(first.row) with the same words; it is read once")
      } else {
        errors.append(
          .error(
            row: row.row, column: PlanField.reference.rawValue, value: reference.description,
            "stands in row \(first.row) too, with other words; leave the one that is meant"))
      }
    }
    let missing = asked.actions.map(\.reference).filter { seen[$0] == nil }
    if !missing.isEmpty, !isOfConflicts(sheet) {
      named.append("not in the sheet, and so not answered: \(missing.map(\.description).joined(separator: " "))")
    }
  }

  /// A sheet made anew holds only what was in conflict.
  private func isOfConflicts(_ sheet: ImportSheet) -> Bool {
    (sheet.madeFrom?.entry ?? 0) > round.baseEntry
  }

  /// Why a row is none of what this officer was asked.
  private func stranger(_ row: ImportRow, _ own: Set<Reference>, _ sheet: ImportSheet) -> String? {
    if let base = row.origin?.base {
      if let month = base.round, month != round.month { return "it is from the sheet of \(month.long)" }
      if let officer = base.officer, officer != asked.officer.id {
        let theirs = everybody.first { $0.officer.id == officer }
        return "it is from the sheet of \(theirs?.officer.called ?? "another officer")"
      }
    } else if sheet.fields.contains(.madeFrom) {
      let words = row.reference.map(\.description) ?? String(row.said.action.prefix(40))
      return "it was added (\(words))"
    }
    guard let reference = row.reference else { return "it was added, and names no action" }
    guard !own.contains(reference) else { return nil }
    let theirs = everybody.first { $0.actions.contains { $0.reference == reference } }
    return theirs.map { "\(reference) is asked of \($0.officer.called)" }
      ?? "\(reference) is asked of nobody in this round"
  }

  /// Who answers is accountable where nobody is named.
  private static func answered(_ row: ImportRow, by officer: Officer) -> ImportRow {
    guard let mitigation = row.mitigation, mitigation.accountableOfficer.words.isEmpty else { return row }
    var answered = row
    answered.mitigation = MitigationWords(
      reasonForDelay: mitigation.reasonForDelay, mitigatingActions: mitigation.mitigatingActions,
      accountableOfficer: OfficerWords(name: officer.name, role: officer.role), revisedDueOn: mitigation.revisedDueOn)
    return answered
  }

  private static func isSame(_ a: ImportRow, _ b: ImportRow) -> Bool {
    a.said == b.said && a.mitigation == b.mitigation && a.reason == b.reason
  }
}
