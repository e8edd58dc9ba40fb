internal import PlanModel

/// What a sheet changes in an action, against what it said at its last import.
///
/// A cell that repeats what the sheet said before has nothing new to say, and what the plan says stands.
struct SheetMerge {
  private let fields: Set<PlanField>
  private let current: ActionState
  private let base: SheetSaid?
  private let row: SheetSaid
  private let plan: SheetSaid
  private let said: ActionState
  private var merged: ActionState
  private var completedOn: PlanDate?
  /// Fields where an update made since the last import stands.
  private(set) var kept: [String] = []
  /// Fields where the file goes over what was recorded since the last import.
  private(set) var overwritten: [String] = []

  /// - Parameters:
  ///   - fields: the columns the sheet has.
  ///   - base: what the action's sheet said before; nil where it never stood in one.
  ///   - row: what the sheet says now, and `said` the same as a state.
  init(fields: Set<PlanField>, current: ActionState, base: SheetSaid?, row: SheetSaid, said: ActionState) {
    self.fields = fields
    self.current = current
    self.base = base
    self.row = row
    self.said = said
    plan = SheetSaid(current)
    merged = current
    take(.outcome, .outcome, \.outcome)
    take(.action, .action, \.action)
    take(.rating, .rating, \.rating)
    take(.progress, .progress, \.progress)
    take(.impact, .impact, \.impact)
    take(.impactIsEvidenced, .impactIsEvidenced, \.impactIsEvidenced)
    take(.reasonForDelay, .mitigation, \.mitigation)
    take(.withdrawnReason, .withdrawnReason, \.withdrawnReason)
    if isTaken(.officers, .officers, isSame: said.officers.map(\.id) == current.officers.map(\.id)) {
      merged.officers = said.officers
      merged.officersAsPrinted = said.officersAsPrinted
    }
    if isTaken(.completedOn, .completedOn, isSame: said.completedOn == current.completedOn) {
      completedOn = said.completedOn
    }
    if isTaken(.dueOn, .due, isSame: row[.due] == plan[.due]) {
      merged.dueOn = said.dueOn
      merged.dueAsPrinted = said.dueAsPrinted
    }
  }

  /// The action after the import, its completion dated `date` where the sheet does not date it.
  func result(on date: PlanDate) -> ActionState {
    var before = merged
    before.rating = current.rating
    var result = before.withRating(merged.rating, on: date)
    if fields.contains(.reasonForDelay), !result.isClosed { result.mitigation = merged.mitigation }
    if result.isComplete, let completedOn { result.completedOn = completedOn }
    return result
  }

  private mutating func take<Value: Equatable>(
    _ name: PlanField, _ field: SheetSaid.Field, _ path: WritableKeyPath<ActionState, Value>
  ) {
    if isTaken(name, field, isSame: said[keyPath: path] == current[keyPath: path]) {
      merged[keyPath: path] = said[keyPath: path]
    }
  }

  /// Whether what the file says of a field is to be recorded.
  ///
  /// - Parameter isSame: whether it says what the plan does.
  private mutating func isTaken(_ name: PlanField, _ field: SheetSaid.Field, isSame: Bool) -> Bool {
    guard let now = row[field], !isSame else { return false }
    // A cell that repeats itself, and a blank one in a column that no sheet had before, say nothing new.
    if base?[field] == now || base?[field] == nil && row.isBlank(field) {
      if field != .completedOn || current.isComplete { kept.append(name.rawValue) }
      return false
    }
    if base?[field] != plan[field] { overwritten.append(name.rawValue) }
    return true
  }
}
