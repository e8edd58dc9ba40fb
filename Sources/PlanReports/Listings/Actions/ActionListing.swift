package import PlanModel
package import TextFormats

/// A listing of actions as machines read it: JSON and CSV.
package struct ActionListing: Sendable {
  package let asAt: PlanDate
  package let actions: [Action]
  /// Whether each action's exceptions are listed with it.
  package let exceptionsAfter: Int?

  /// - Parameter exceptionsAfter: with exceptions, the days after which an action is stale; nil without.
  package init(asAt: PlanDate, actions: [Action], exceptionsAfter: Int? = nil) {
    self.asAt = asAt
    self.actions = actions
    self.exceptionsAfter = exceptionsAfter
  }

  package func writeJSON(to output: ByteOutput) throws {
    var json = JSONWriter(output: output)
    try json.array(actions) { json, action in
      let extra = ActionJSON.Extra(
        exceptions: exceptionsAfter.map { action.exceptions(asAt: asAt, staleDays: $0) })
      try ActionJSON.write(action, asAt: asAt, extra: extra, to: &json)
    }
    json.output.append(UInt8(ascii: "\n"))
    try json.output.flush()
  }

  package func writeCSV(to output: ByteOutput) throws {
    var csv = CSVWriter(output: output)
    try csv.row(ActionListing.headings + (exceptionsAfter == nil ? [] : ["exceptions"]))
    for action in actions {
      writeCells(of: action, to: &csv)
      if let exceptionsAfter {
        let exceptions = action.exceptions(asAt: asAt, staleDays: exceptionsAfter)
        csv.cell(exceptions.map(\.rawValue).joined(separator: " "))
      }
      try csv.endRow()
    }
    try csv.output.flush()
  }

  /// The columns, under the names of the JSON members.
  static let headings = [
    "reference", "area_number", "area", "outcome", "action", "officers", "original_due_on",
    "due_on", "due_as_printed", "days_overdue", "times_redated", "rating", "meaning", "progress",
    "impact", "impact_is_evidenced", "reason_for_delay", "mitigating_actions",
    "accountable_officer", "revised_due_on", "completed_on", "withdrawn_reason", "updated_on",
    "updated_by",
  ]

  private func writeCells(of action: Action, to csv: inout CSVWriter) {
    let state = action.state
    csv.cell(action.reference.description)
    csv.cell(String(action.area.number))
    csv.cell(action.area.title)
    csv.cell(state.outcome)
    csv.cell(state.action)
    csv.cell(state.officers.map(\.words).joined(separator: "; "))
    csv.cell(state.originalDueOn?.iso)
    csv.cell(state.dueOn?.iso)
    csv.cell(state.dueAsPrinted)
    csv.cell(String(action.daysOverdue(asAt: asAt)))
    csv.cell(String(action.timesRedated))
    csv.cell(state.rating?.code)
    csv.cell(state.rating?.meaning.rawValue)
    csv.cell(state.progress)
    csv.cell(state.impact)
    csv.cell(state.impactIsEvidenced ? "true" : "false")
    csv.cell(state.mitigation?.reasonForDelay)
    csv.cell(state.mitigation?.mitigatingActions)
    csv.cell(state.mitigation?.accountableOfficer.words)
    csv.cell(state.mitigation?.revisedDueOn.iso)
    csv.cell(state.completedOn?.iso)
    csv.cell(state.withdrawnReason)
    csv.cell(action.updatedOn.iso)
    csv.cell(action.updatedBy)
  }
}
