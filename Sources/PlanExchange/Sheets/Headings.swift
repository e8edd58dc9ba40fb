package import PlanModel

/// Which column of a sheet holds what, told from its headings.
package struct Headings: Sendable {
  /// The column of each field, from 0.
  package let columns: [PlanField: Int]
  /// Every heading as printed.
  package let printed: [String]
  /// Headings that name no field.
  package let unrecognised: [String]

  /// - Parameter map: the heading to take for a field, as the user names it; it goes before recognition.
  package static func read(_ cells: [String], map: [PlanField: String]) -> (
    headings: Headings, findings: [ImportFinding]
  ) {
    var columns: [PlanField: Int] = [:]
    var findings: [ImportFinding] = []
    for (field, heading) in map.sorted(by: { $0.key < $1.key }) {
      guard let index = cells.firstIndex(where: { $0.folded == heading.folded }) else {
        findings.append(
          .error(
            row: nil, column: heading,
            "\"\(heading)\", given for \(field.rawValue), is no heading of this file; it has: \(list(cells))"))
        continue
      }
      columns[field] = index
    }
    let mapped = Set(columns.values)
    var unrecognised: [String] = []
    for (index, cell) in cells.enumerated() where !mapped.contains(index) {
      guard let field = field(named: cell), map[field] == nil else {
        if !cell.trimmed.isEmpty { unrecognised.append(cell.trimmed) }
        continue
      }
      if let other = columns[field] {
        findings.append(
          .error(
            row: nil, column: cell,
            "\"\(cells[other].trimmed)\" and \"\(cell.trimmed)\" both read as \(field.rawValue); say which of them is meant"
          ))
      } else {
        columns[field] = index
      }
    }
    let mitigation = PlanField.mitigation.filter { columns[$0] != nil }
    if !mitigation.isEmpty, mitigation.count < PlanField.mitigation.count {
      let missing = PlanField.mitigation.filter { columns[$0] == nil }.map(\.rawValue).joined(separator: ", ")
      for field in mitigation {
        findings.append(
          .warning(
            row: nil, column: columns[field].map { cells[$0].trimmed },
            "a mitigation needs a column for \(missing) too, so this column is not imported"))
        columns[field] = nil
      }
    }
    return (Headings(columns: columns, printed: cells, unrecognised: unrecognised), findings)
  }

  /// A sheet that names actions by reference alone, and has neither areas nor words for new ones, updates those.
  package var kind: SheetKind {
    let names = columns[.reference] != nil || columns[.madeFrom] != nil
    let says = columns.keys.contains { $0 != .reference && $0 != .madeFrom && $0 != .reason }
    return names && says && columns[.action] == nil ? .updates : .plan
  }

  /// What is missing for an import, as errors that say what would do.
  var missing: [ImportFinding] {
    if kind == .updates { return [] }
    let hasArea = columns[.area] != nil || columns[.areaNumber] != nil || columns[.reference] != nil
    return [(PlanField.area, hasArea), (.action, columns[.action] != nil)]
      .filter { !$0.1 }
      .map { field, _ in
        let accepted = ([field.rawValue] + field.headings).joined(separator: ", ")
        var missing = ImportFinding.error(
          row: nil, column: field.rawValue,
          "no heading reads as \(field.rawValue); the file has: \(Headings.list(printed)); accepted: \(accepted)",
          field: field)
        missing.candidates = unrecognised
        return missing
      }
  }

  static func list(_ cells: [String]) -> String {
    let named = cells.map(\.trimmed).filter { !$0.isEmpty }
    let shown = named.prefix(20).map { "\"\($0.prefix(60))\"" }.joined(separator: ", ")
    return named.isEmpty ? "no headings" : named.count > 20 ? shown + ", ..." : shown
  }

  static func field(named heading: String) -> PlanField? {
    let words = normalised(heading)
    return bySynonym[words] ?? bySynonym[withoutExplanation(words)]
  }

  /// Letter case, spacing, underscores and a trailing explanation do not matter: "Progress including evidence (audits,
  /// KPIs)" is progress.
  private static var bySynonym: [String: PlanField] {
    ActionField.additional.isEmpty ? declared : named(PlanField.all + PlanField.beside)
  }

  private static let declared = named(PlanField.all + PlanField.beside)

  private static func named(_ all: [PlanField]) -> [String: PlanField] {
    var fields: [String: PlanField] = [:]
    for field in all {
      for synonym in [field.rawValue] + field.headings {
        fields[normalised(synonym)] = field
      }
    }
    return fields
  }

  private static func normalised(_ heading: String) -> String {
    String(heading.map { "_.*?".contains($0) ? " " : $0 }).folded
  }

  /// The heading up to where an explanation begins: a bracket, a colon, a dash, or "including" and the like.
  private static func withoutExplanation(_ words: String) -> String {
    var end = words.endIndex
    for mark in ["(", "[", ":", " - ", " – ", " including ", " incl ", " with ", ","] {
      if let index = words.firstRange(of: mark)?.lowerBound, index < end { end = index }
    }
    return words[..<end].trimmed
  }
}
