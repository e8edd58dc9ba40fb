internal import PlanModel

/// What a sheet changes in an action, against what it said at its last import.
///
/// A cell that repeats what the sheet said before has nothing new to say, and what the plan says stands.
struct SheetMerge {
  private let current: ActionState
  private let base: SheetSaid?
  private let row: SheetSaid
  private let plan: SheetSaid
  private let said: ActionState
  /// The action after the import, and the fields that the sheet changes.
  private(set) var merged: ActionState
  private(set) var sets = FieldSet()
  /// Fields where an update made since the last import stands.
  private(set) var kept: [String] = []
  /// Fields where the file goes over what was recorded since the last import.
  private(set) var overwritten: [String] = []

  /// - Parameters:
  ///   - base: what the action's sheet said before; nil where it never stood in one.
  ///   - row: what the sheet says now, and `said` the same as a state.
  init(current: ActionState, base: SheetSaid?, row: SheetSaid, said: ActionState) {
    self.current = current
    self.base = base
    self.row = row
    self.said = said
    plan = SheetSaid(current, parts: ActionField.all.flatMap(SheetPart.parts))
    merged = current
    for field in ActionField.all { merge(field) }
    mitigateAnew()
  }

  private mutating func merge(_ field: ActionField) {
    let parts = SheetPart.parts(of: field)
    if !field.isMergedByColumn {
      guard let part = parts.first else { return }
      let isSame = field == .due ? row[part.name] == plan[part.name] : field.isSame(said, current)
      guard isTaken(part, named: field.columns[0].name, isSame: isSame) else { return }
      field.carry(from: said, into: &merged)
      sets.insert(field)
      return
    }
    let (theirs, ours) = (said, current)
    let taken = zip(field.columns, parts).map { column, part in
      isTaken(part, named: column.name, isSame: column.value(of: theirs) == column.value(of: ours))
    }
    guard taken.contains(true) else { return }
    field.put({ field.columns[$0].value(of: taken[$0] ? theirs : ours) }, into: &merged)
    sets.insert(field)
  }

  /// A row with a mitigation beside another rating says both: its mitigation does not end with the rating.
  private mutating func mitigateAnew() {
    guard let stated = said.mitigation, sets.contains(.rating), !sets.contains(.mitigation), !merged.isClosed else {
      return
    }
    let endsWithRed = current.rating?.meaning == .offTrack && merged.rating?.meaning != .offTrack
    guard current.mitigation == nil || endsWithRed else { return }
    merged.mitigation = stated
    sets.insert(.mitigation)
    kept.removeAll { $0 == PlanField.mitigation[0].rawValue }
  }

  /// Whether what the file says of a part is to be recorded.
  ///
  /// - Parameter isSame: whether it says what the plan does.
  private mutating func isTaken(_ part: SheetPart, named name: String, isSame: Bool) -> Bool {
    guard let now = row[part.name], !isSame else { return false }
    // A cell that repeats itself, and a blank one in a column that no sheet had before, say nothing new.
    if base?[part.name] == now || base?[part.name] == nil && row.isBlank(part) {
      if part.name != ActionField.completedOn.name || current.isComplete { kept.append(name) }
      return false
    }
    if base?[part.name] != plan[part.name] { overwritten.append(name) }
    return true
  }
}
