internal import PlanModel

/// Which action each row of a sheet is about.
///
/// A reference says it. Without one, a row is the action of its area whose text it has: the plan's own text, or the
/// one the action had in its last sheet; where several have it, the one with the same outcome goes first. A row whose
/// text is neither is a new action under the area's next sequence.
struct SheetMatching {
  private struct Key: Hashable {
    let area: Int
    let text: UInt64
  }

  private let knownAreas: Set<Int>
  private let latest: [Reference: ActionState]
  private var byPlanText: [Key: [Reference]] = [:]
  private var bySheetText: [Key: [Reference]] = [:]
  private let sheetSaid: [Reference: SheetSaid]
  private var highest: [Int: Int] = [:]
  private var rowOf: [Reference: Int] = [:]
  private(set) var findings: [ImportFinding] = []
  private(set) var warnings: [ImportFinding] = []

  /// - Parameter latest: the latest state of every action, whenever it begins.
  init(known: Set<Reference>, latest: [Reference: ActionState], sheetSaid: [Reference: SheetSaid]) {
    knownAreas = Set(known.map(\.area))
    self.latest = latest
    self.sheetSaid = sheetSaid
    for reference in known.sorted() {
      highest[reference.area] = max(highest[reference.area, default: 0], reference.sequence)
      if let state = latest[reference] {
        let key = Key(area: reference.area, text: SheetSaid.fingerprint(state.action.matchingText))
        byPlanText[key, default: []].append(reference)
      }
      if let said = sheetSaid[reference]?["matching_text"] {
        bySheetText[Key(area: reference.area, text: said), default: []].append(reference)
      }
    }
  }

  mutating func match(_ rows: [ImportRow]) -> [(reference: Reference, row: ImportRow)] {
    for row in rows { claim(row) }
    var found: [Reference?] = rows.map(\.reference)
    // What is more certain is matched first: what the last sheet said, text and outcome; then the plan's own; then
    // the text alone.
    let passes: [(inout SheetMatching, ImportRow) -> Reference?] = [
      { matching, row in
        matching.unclaimed(row, among: matching.bySheetText) { matching, reference in
          matching.sheetSaid[reference]?["outcome"] == SheetSaid.fingerprint(row.said.outcome)
        }
      },
      { matching, row in
        matching.unclaimed(row, among: matching.byPlanText) { matching, reference in
          matching.latest[reference]?.outcome == row.said.outcome
        }
      },
      { matching, row in matching.unclaimed(row, among: matching.bySheetText) { _, _ in true } },
      { matching, row in matching.unclaimed(row, among: matching.byPlanText) { _, _ in true } },
    ]
    for pass in passes {
      for index in rows.indices where found[index] == nil { found[index] = pass(&self, rows[index]) }
    }
    return zip(rows, found).map { row, reference in (reference ?? added(row), row) }
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

  private mutating func unclaimed(
    _ row: ImportRow, among table: [Key: [Reference]], _ fits: (SheetMatching, Reference) -> Bool
  ) -> Reference? {
    let key = Key(area: row.areaNumber ?? 0, text: SheetSaid.fingerprint(row.said.action.matchingText))
    let match = table[key, default: []].first { rowOf[$0] == nil && fits(self, $0) }
    if let match { rowOf[match] = row.row }
    return match
  }

  private mutating func added(_ row: ImportRow) -> Reference {
    let area = row.areaNumber ?? 0
    let reference = Reference(area: area, sequence: highest[area, default: 0] + 1)
    highest[area] = reference.sequence
    rowOf[reference] = row.row
    if knownAreas.contains(area) {
      warnings.append(
        .warning(
          row: row.row, column: PlanField.action.rawValue, value: row.said.action,
          "no action of area \(area) has this text, so it is added as \(reference); if it rewords one, give that one's reference in a column"
        ))
    }
    return reference
  }
}
