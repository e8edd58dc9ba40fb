package import PlanModel

extension PlanService {
  /// Records what is being done about a late action.
  package func mitigate(
    _ reference: Reference, reasonForDelay: String, mitigatingActions: String, officer: String,
    revisedDueOn: PlanDate, request: UpdateRequest
  ) throws -> [RecordedUpdate] {
    let reason = try PlanText.required(reasonForDelay, field: "reason for delay (--reason)")
    let actions = try PlanText.required(mitigatingActions, field: "mitigating action (--action)")
    return try update([reference], kind: .mitigate, request: request) { state, context, writer in
      let mitigation = Mitigation(
        reasonForDelay: reason, mitigatingActions: actions,
        accountableOfficer: try OfficerDirectory(writer, context).officer(called: officer),
        revisedDueOn: revisedDueOn)
      return try state.mitigated(mitigation, on: context.effectiveOn)
    }
  }
}
