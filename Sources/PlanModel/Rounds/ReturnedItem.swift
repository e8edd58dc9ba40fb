/// What a sheet that came back says of an item of a register that its officer answers for.
package struct ReturnedItem: Sendable, Equatable {
  package let row: Int
  package let reference: ItemReference
  package let progress: String?
  package let doneOn: PlanDate?

  package init(row: Int, reference: ItemReference, progress: String?, doneOn: PlanDate?) {
    self.row = row
    self.reference = reference
    self.progress = progress
    self.doneOn = doneOn
  }

  /// The sheet of a round's workbook that has them.
  package static let sheetName = "Also yours"

  /// What became of one answer: the base is what was sent, as it is for an action.
  package enum Answer<Value: Equatable & Sendable>: Sendable, Equatable {
    /// It was left as it was sent, or says what the plan says already.
    case unchanged
    case changed(Value)
    /// What stood was emptied, which takes nothing back.
    case emptied
    /// The plan was changed otherwise since.
    case conflict(ours: Value?)
  }

  package static func answer<Value: Equatable & Sendable>(
    sent: Value?, ours: Value?, theirs: Value?, isSame: (Value, Value) -> Bool = { $0 == $1 }
  ) -> Answer<Value> {
    func same(_ a: Value?, _ b: Value?) -> Bool {
      switch (a, b) {
      case (nil, nil): true
      case (let a?, let b?): isSame(a, b)
      default: false
      }
    }
    if same(theirs, sent) || same(theirs, ours) { return .unchanged }
    guard let theirs else { return .emptied }
    return same(ours, sent) ? .changed(theirs) : .conflict(ours: ours)
  }
}
