package import PlanModel
package import TextFormats

/// An action as JSON: the one shape it has in every listing and summary.
package enum ActionJSON {
  /// What a listing says of an action beyond its position.
  package struct Extra {
    package var exceptions: [ActionException]?
    package var redatings: [Redating]?
    package var log: [LogEntry]?
    package var cause: Cause?

    package init(
      exceptions: [ActionException]? = nil, redatings: [Redating]? = nil, log: [LogEntry]? = nil,
      cause: Cause? = nil
    ) {
      self.exceptions = exceptions
      self.redatings = redatings
      self.log = log
      self.cause = cause
    }
  }

  /// Why an action moved; without words where nobody recorded why.
  package struct Cause {
    let words: String?
  }

  package static func write(
    _ action: Action, asAt: PlanDate, extra: Extra = Extra(), to json: inout JSONWriter
  ) throws {
    let state = action.state
    try json.object { json in
      json.member("action", state.action)
      json.member("area", action.area.title)
      json.member("area_number", action.area.number)
      if let cause = extra.cause { json.member("cause", cause.words) }
      json.member("completed_on", state.completedOn?.iso)
      json.member("days_overdue", action.daysOverdue(asAt: asAt))
      json.member("due_as_printed", state.dueAsPrinted)
      json.member("due_on", state.dueOn?.iso)
      if let exceptions = extra.exceptions {
        try json.member("exceptions", each: exceptions) { json, exception in
          json.string(exception.rawValue)
        }
      }
      json.member("impact", state.impact)
      json.member("impact_is_evidenced", state.impactIsEvidenced)
      if let log = extra.log {
        try json.member("log", each: log) { json, entry in try LogJSON.write(entry, to: &json) }
      }
      write(state.mitigation, to: &json)
      try writeOfficers(state.officers, to: &json)
      json.member("officers_as_printed", state.officersAsPrinted)
      json.member("original_due_on", state.originalDueOn?.iso)
      json.member("outcome", state.outcome)
      json.member("progress", state.progress)
      write(state.rating, to: &json)
      if let redatings = extra.redatings {
        try json.member("redatings", each: redatings) { json, redating in
          write(redating, to: &json)
        }
      }
      json.member("reference", action.reference.description)
      json.member("times_redated", action.timesRedated)
      json.member("updated_by", action.updatedBy)
      json.member("updated_on", action.updatedOn.iso)
      json.member("withdrawn_reason", state.withdrawnReason)
    }
  }

  static func writeOfficer(_ officer: Officer, lead: Bool?, to json: inout JSONWriter) {
    json.object { json in
      json.member("email", officer.email)
      if let lead { json.member("lead", lead) }
      json.member("name", officer.name)
      json.member("role", officer.role)
      json.member("service", officer.service)
    }
  }

  private static func writeOfficers(_ officers: [Officer], to json: inout JSONWriter) throws {
    try json.member("officers", each: officers.indices) { json, index in
      writeOfficer(officers[index], lead: index == 0, to: &json)
    }
  }

  private static func write(_ rating: Rating?, to json: inout JSONWriter) {
    guard let rating else {
      json.memberNull("rating")
      return
    }
    json.member("rating") { json in
      json.member("code", rating.code)
      json.member("colour", rating.colour)
      json.member("label", rating.label)
      json.member("meaning", rating.meaning.rawValue)
    }
  }

  private static func write(_ mitigation: Mitigation?, to json: inout JSONWriter) {
    guard let mitigation else {
      json.memberNull("mitigation")
      return
    }
    json.member("mitigation") { json in
      json.key("accountable_officer")
      writeOfficer(mitigation.accountableOfficer, lead: nil, to: &json)
      json.member("mitigating_actions", mitigation.mitigatingActions)
      json.member("reason_for_delay", mitigation.reasonForDelay)
      json.member("revised_due_on", mitigation.revisedDueOn.iso)
    }
  }

  private static func write(_ redating: Redating, to json: inout JSONWriter) {
    json.object { json in
      json.member("effective_on", redating.effectiveOn.iso)
      json.member("from", redating.from?.iso)
      json.member("reason", redating.reason)
      json.member("recorded_by", redating.recordedBy)
      json.member("to", redating.to?.iso)
    }
  }
}
