internal import PlanModel

/// Which action each row of a sheet is about.
///
/// A reference says it. Without one, a row is the action of its area with the same text (and, where several have
/// it, the same outcome); a row whose text the plan does not have is a new action under the area's next sequence.
struct SheetMatching {
  private let known: Set<Reference>
  private var byText: [String: [Reference]] = [:]
  private let current: [Reference: ActionState]
  private var highest: [Int: Int] = [:]
  private var rowOf: [Reference: Int] = [:]
  private(set) var findings: [ImportFinding] = []
  private(set) var warnings: [ImportFinding] = []

  init(known: Set<Reference>, current: [Reference: ActionState]) {
    self.known = known
    self.current = current
    for reference in known.sorted() {
      highest[reference.area] = max(highest[reference.area, default: 0], reference.sequence)
      if let state = current[reference] {
        byText[SheetMatching.key(reference.area, state.action), default: []].append(reference)
      }
    }
  }

  mutating func match(_ rows: [ImportRow]) -> [(reference: Reference, row: ImportRow)] {
    for row in rows { claim(row) }
    let addsToKnownArea = Set(known.map(\.area))
    return rows.map { row in
      if let reference = row.reference { return (reference, row) }
      if let reference = unclaimed(row) { return (reference, row) }
      let area = row.areaNumber ?? 0
      let reference = Reference(area: area, sequence: highest[area, default: 0] + 1)
      highest[area] = reference.sequence
      rowOf[reference] = row.row
      if addsToKnownArea.contains(area) {
        warnings.append(
          .warning(
            row: row.row, column: PlanField.action.rawValue, value: row.action,
            "no action of area \(area) has this text, so it is added as \(reference); if it rewords one, give that one's reference in a column"
          ))
      }
      return (reference, row)
    }
  }

  /// References given are taken before any is assigned.
  private mutating func claim(_ row: ImportRow) {
    guard let reference = row.reference else { return }
    if let other = rowOf[reference] {
      findings.append(
        .error(
          row: row.row, column: PlanField.reference.rawValue, value: reference.description,
          "stands in row \(other) too; a reference names one action"))
    }
    rowOf[reference] = row.row
    highest[reference.area] = max(highest[reference.area, default: 0], reference.sequence)
  }

  private mutating func unclaimed(_ row: ImportRow) -> Reference? {
    let candidates = byText[SheetMatching.key(row.areaNumber ?? 0, row.action), default: []]
      .filter { rowOf[$0] == nil }
    let match = candidates.first { current[$0]?.outcome == row.outcome } ?? candidates.first
    if let match { rowOf[match] = row.row }
    return match
  }

  private static func key(_ area: Int, _ action: String) -> String { "\(area)\u{1F}\(action)" }
}
