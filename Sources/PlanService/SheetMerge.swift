internal import PlanModel

/// What a sheet changes in an action, against what it said at its last import.
///
/// Three states decide each field: what the last import said (the base), what the plan says now, and what the
/// file says. A file that repeats the base has nothing new to say.
struct SheetMerge {
  private let current: ActionState
  private var merged: ActionState
  private var rating: Rating?
  private let completedOn: PlanDate?
  /// Fields where an update made since the last import stands.
  private(set) var kept: [String] = []
  /// Fields where the file goes over an update made since the last import.
  private(set) var overwritten: [String] = []

  init(fields: Set<PlanField>, current: ActionState, base: ActionState?, said: ActionState) {
    self.current = current
    merged = current
    rating = current.rating
    completedOn = fields.contains(.completedOn) ? said.completedOn : nil

    func pick<Value>(
      _ field: PlanField, among needed: Set<PlanField>, _ value: (ActionState) -> Value,
      same: (Value, Value) -> Bool, kept: inout [String], overwritten: inout [String]
    ) -> Value? {
      guard !fields.isDisjoint(with: needed), !same(value(said), value(current)) else { return nil }
      guard let base else { return value(said) }
      let isUpdated = !same(value(base), value(current))
      if same(value(said), value(base)) {
        if isUpdated { kept.append(field.rawValue) }
        return nil
      }
      if isUpdated { overwritten.append(field.rawValue) }
      return value(said)
    }
    func take<Value: Equatable>(
      _ field: PlanField, among needed: Set<PlanField>? = nil,
      _ path: WritableKeyPath<ActionState, Value>, into merge: inout SheetMerge
    ) {
      if let value = pick(
        field, among: needed ?? [field], { $0[keyPath: path] }, same: ==, kept: &merge.kept,
        overwritten: &merge.overwritten)
      {
        merge.merged[keyPath: path] = value
      }
    }

    take(.outcome, \.outcome, into: &self)
    take(.action, \.action, into: &self)
    take(.progress, \.progress, into: &self)
    take(.impact, \.impact, into: &self)
    take(.impactIsEvidenced, \.impactIsEvidenced, into: &self)
    take(.reasonForDelay, among: [.reasonForDelay], \.mitigation, into: &self)
    take(.withdrawnReason, \.withdrawnReason, into: &self)
    take(.rating, \.rating, into: &self)
    rating = merged.rating
    merged.rating = current.rating
    if let officers = pick(
      .officers, among: [.officers, .roles], { $0.assignment }, same: { $0.ids == $1.ids },
      kept: &kept, overwritten: &overwritten)
    {
      merged.officers = officers.officers
      merged.officersAsPrinted = officers.asPrinted
    }
    if let due = pick(
      .dueOn, among: [.dueOn, .dueAsPrinted], { $0.due }, same: { $0.saysTheSame(as: $1) },
      kept: &kept, overwritten: &overwritten)
    {
      merged.dueOn = due.on
      merged.dueAsPrinted = due.asPrinted
    }
  }

  /// The action after the import, its completion dated `date` where the sheet does not date it.
  func result(on date: PlanDate) -> ActionState {
    let mitigation = merged.mitigation
    var result = merged.withRating(rating, on: date)
    if !result.isClosed { result.mitigation = mitigation }
    if result.completedOn != nil, !current.isComplete, let completedOn {
      result.completedOn = completedOn
    }
    return result
  }
}

extension ActionState {
  fileprivate struct Assignment {
    let officers: [Officer]
    let asPrinted: String?
    var ids: [Int64] { officers.map(\.id) }
  }

  fileprivate var assignment: Assignment {
    Assignment(officers: officers, asPrinted: officersAsPrinted)
  }

  fileprivate struct Due {
    let on: PlanDate?
    let asPrinted: String?

    /// The same day, and no other words than a date's own: "16/09/22" and "2022-09-16" say the same.
    func saysTheSame(as other: Due) -> Bool { on == other.on && words == other.words }

    private var words: String? {
      guard let asPrinted, case .notADate = DateText.read(asPrinted) else { return nil }
      return asPrinted
    }
  }

  fileprivate var due: Due { Due(on: dueOn, asPrinted: dueAsPrinted) }
}
