internal import PlanModel

/// What a sheet changes in an action, against what it said at its last import.
///
/// Three states decide each field: what the last import said (the base), what the plan says now, and what the
/// file says. A file that repeats the base has nothing new to say.
struct SheetMerge {
  private let fields: Set<PlanField>
  private let current: ActionState
  private let base: ActionState?
  private let said: ActionState
  private var merged: ActionState
  /// Fields where an update made since the last import stands.
  private(set) var kept: [String] = []
  /// Fields where the file goes over an update made since the last import.
  private(set) var overwritten: [String] = []

  /// - Parameters:
  ///   - fields: the columns the sheet has.
  ///   - base: nil where the action was never imported; then the file is taken.
  init(fields: Set<PlanField>, current: ActionState, base: ActionState?, said: ActionState) {
    self.fields = fields
    self.current = current
    self.base = base
    self.said = said
    merged = current
    take(.outcome, \.outcome)
    take(.action, \.action)
    take(.rating, \.rating)
    take(.progress, \.progress)
    take(.impact, \.impact)
    take(.impactIsEvidenced, \.impactIsEvidenced)
    take(.reasonForDelay, \.mitigation)
    take(.withdrawnReason, \.withdrawnReason)
    if isTaken(.officers, among: [.officers, .roles], same: { $0.officers.map(\.id) == $1.officers.map(\.id) }) {
      merged.officers = said.officers
      merged.officersAsPrinted = said.officersAsPrinted
    }
    if isTaken(.dueOn, among: [.dueOn, .dueAsPrinted], same: { $0.dueOn == $1.dueOn && $0.dueWords == $1.dueWords }) {
      merged.dueOn = said.dueOn
      merged.dueAsPrinted = said.dueAsPrinted
    }
  }

  /// The action after the import, its completion dated `date` where the sheet does not date it.
  func result(on date: PlanDate) -> ActionState {
    var before = merged
    before.rating = current.rating
    var result = before.withRating(merged.rating, on: date)
    if !result.isClosed { result.mitigation = merged.mitigation }
    if result.completedOn != nil, !current.isComplete, fields.contains(.completedOn), let completedOn = said.completedOn
    {
      result.completedOn = completedOn
    }
    return result
  }

  private mutating func take<Value: Equatable>(_ field: PlanField, _ path: WritableKeyPath<ActionState, Value>) {
    if isTaken(field, among: [field], same: { $0[keyPath: path] == $1[keyPath: path] }) {
      merged[keyPath: path] = said[keyPath: path]
    }
  }

  /// Whether what the file says of a field is to be recorded.
  private mutating func isTaken(
    _ field: PlanField, among columns: Set<PlanField>, same: (ActionState, ActionState) -> Bool
  ) -> Bool {
    guard !fields.isDisjoint(with: columns), !same(said, current) else { return false }
    guard let base else { return true }
    let isUpdated = !same(base, current)
    if same(said, base) {
      if isUpdated { kept.append(field.rawValue) }
      return false
    }
    if isUpdated { overwritten.append(field.rawValue) }
    return true
  }
}

extension ActionState {
  /// The printed due words where they say more than a date: "16/09/22" and "2022-09-16" say the same.
  fileprivate var dueWords: String? {
    guard let dueAsPrinted, case .notADate = DateText.read(dueAsPrinted) else { return nil }
    return dueAsPrinted
  }
}
