internal import PlanModel

/// An action that a board asked for, in a line.
enum BoardActionWording {
  static func line(_ action: BoardAction) -> String {
    let due = action.dueOn.map { ", due \($0.long)" } ?? ", without a date"
    let done = action.completedOn.map { ", done on \($0.long)" } ?? ""
    return "\(action.reference) \(action.lead?.called ?? "no officer")\(due)\(done): \(action.action)"
  }
}
