package import PlanModel
internal import PlanStorage

/// What to change in the wording or the officers of an action; nil leaves a field as it is.
package struct ActionEdit: Sendable {
  package let action: String?
  package let outcome: String?
  /// The officers after the edit, the lead first.
  package let officers: [String]?
  package let source: String?

  package init(action: String?, outcome: String?, officers: [String]?, source: String? = nil) {
    self.action = action
    self.outcome = outcome
    self.officers = officers
    self.source = source
  }
}

extension PlanService {
  package func edit(_ references: [Reference], _ edit: ActionEdit, request: UpdateRequest) throws
    -> [RecordedUpdate]
  {
    guard edit.action != nil || edit.outcome != nil || edit.officers != nil || edit.source != nil else {
      throw UpdateRefusal.nothingToChange
    }
    let words = try edit.action.map { try PlanText.required($0, field: "action") }
    let outcome = try edit.outcome.map { try PlanText.required($0, field: "outcome") }
    return try update(references, kind: .edit, request: request) { action, context, writer in
      try action.state.edited(
        action: words, outcome: outcome,
        officers: edit.officers.map { try OfficerDirectory(writer, context).officers(called: $0) },
        source: edit.source.map(writer.reader.source))
    }
  }
}
