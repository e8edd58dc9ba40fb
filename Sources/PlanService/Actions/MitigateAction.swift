package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Records what is being done about a late action.
  ///
  /// - Parameter redates: whether the due date moves to the revised one with it, for the same reason.
  package func mitigate(
    _ reference: Reference, reasonForDelay: String, mitigatingActions: String, officer: String,
    revisedDueOn: PlanDate, redates: Bool = false, request: UpdateRequest
  ) throws -> [RecordedUpdate] {
    let reason = try PlanText.required(reasonForDelay, field: "reason for delay")
    let actions = try PlanText.required(mitigatingActions, field: "mitigating action")
    return try update([reference], kind: .mitigate, request: request, reason: redates ? reason : nil) {
      action, context, writer in
      let day = context.effectiveOn
      let mitigation = Mitigation(
        reasonForDelay: reason, mitigatingActions: actions,
        accountableOfficer: try OfficerDirectory(writer, context).officer(called: officer),
        revisedDueOn: revisedDueOn)
      let change = try action.state.mitigated(mitigation, on: day)
      guard redates, action.state.dueOn != revisedDueOn else { return change }
      let isProposed = try Proposing(writer.reader).board(for: action, to: revisedDueOn) != nil
      let hasRecord = try !isProposed && writer.reader.record(of: .due, reference, on: day) != nil
      return ActionChange(
        try change.after.redated(to: revisedDueOn, on: day, hasRecord: hasRecord).after, sets: [.mitigation, .due])
    }
  }
}
