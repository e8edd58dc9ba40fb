public import PlanModel
internal import PlanStorage

/// What to change in the wording or the officers of an action; nil leaves a field as it is.
public struct ActionEdit: Sendable {
  public let action: String?
  public let outcome: String?
  /// The officers after the edit, the lead first.
  public let officers: [String]?

  public init(action: String?, outcome: String?, officers: [String]?) {
    self.action = action
    self.outcome = outcome
    self.officers = officers
  }
}

extension PlanService {
  public func edit(_ references: [Reference], _ edit: ActionEdit, request: UpdateRequest) throws
    -> [RecordedUpdate]
  {
    guard edit.action != nil || edit.outcome != nil || edit.officers != nil else {
      throw Refusal.nothingToChange
    }
    let action = try edit.action.map { try PlanText.required($0, field: "action (--title)") }
    let outcome = try edit.outcome.map { try PlanText.required($0, field: "outcome") }
    return try update(references, kind: .edit, request: request) { state, context, writer in
      var next = state
      if let officers = edit.officers {
        next = try next.reassigned(
          to: OfficerDirectory(writer, context).officers(called: officers))
      }
      return try next.reworded(action: action, outcome: outcome)
    }
  }
}
