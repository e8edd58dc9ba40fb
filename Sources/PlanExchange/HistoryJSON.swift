package import PlanModel
package import TextFormats

/// A whole plan as JSON, history and all, under the names of the columns: what `export` writes and `import` reads
/// back as the same plan.
package enum HistoryJSON {
  static let format = "improve plan"
  static let version = 2

  package static func write(_ history: History, to output: ByteOutput) throws {
    var json = JSONWriter(output: output)
    try json.object { json in
      try json.member("areas", each: history.areas) { json, area in
        json.object { json in
          json.member("area", area.area.title)
          json.member("effective_on", area.recorded.effectiveOn.iso)
          json.member("note", area.recorded.note)
          json.member("number", area.area.number)
          json.member("recorded_at", area.recorded.recordedAt.iso)
          json.member("recorded_by", area.recorded.recordedBy)
        }
      }
      try json.member("boards", each: history.boards) { json, board in try BoardHistoryJSON.write(board, to: &json) }
      json.member("format", format)
      json.member("format_version", version)
      try json.member("meetings", each: history.meetings) { json, meeting in
        BoardHistoryJSON.write(meeting, to: &json)
      }
      try json.member("officers", each: history.officers) { json, officer in
        write(officer, to: &json)
      }
      try json.member("packs", each: history.packs) { json, pack in
        BoardHistoryJSON.write(pack, to: &json)
        try json.output.flushIfFull()
      }
      try json.member("plan") { json in try write(history.plan, to: &json) }
      try json.member("revisions", each: history.revisions) { json, revision in
        try write(revision, to: &json)
        try json.output.flushIfFull()
      }
      try json.member("sheets", each: history.sheetSaid.sorted { $0.key < $1.key }) { json, sheet in
        json.object { json in
          json.member("effective_on", sheet.value.effectiveOn?.iso)
          json.member("reference", sheet.key.description)
          json.member("said", Hexadecimal.text(sheet.value.bytes))
        }
      }
    }
    json.output.append(UInt8(ascii: "\n"))
    try json.output.flush()
  }

  private static func write(_ revision: OfficerRevision, to json: inout JSONWriter) {
    json.object { json in
      json.member("effective_on", revision.recorded.effectiveOn.iso)
      json.member("email", revision.officer.email)
      json.member("name", revision.officer.name)
      json.member("note", revision.recorded.note)
      json.member("officer_id", Int(revision.officer.id))
      json.member("recorded_at", revision.recorded.recordedAt.iso)
      json.member("recorded_by", revision.recorded.recordedBy)
      json.member("role", revision.officer.role)
      json.member("service", revision.officer.service)
    }
  }

  private static func write(_ plan: Plan, to json: inout JSONWriter) throws {
    json.member("authority", plan.authority)
    json.member("framework", plan.framework)
    json.member("published_on", plan.publishedOn?.iso)
    try json.member("ratings", each: plan.key.ratings) { json, rating in
      json.object { json in
        json.member("code", rating.code)
        json.member("colour", rating.colour)
        json.member("label", rating.label)
        json.member("meaning", rating.meaning.rawValue)
        json.member("symbol", rating.symbol)
      }
    }
    json.member("title", plan.title)
  }

  private static func write(_ revision: Revision, to json: inout JSONWriter) throws {
    let state = revision.state
    try json.object { json in
      json.member("action", state.action)
      json.member("completed_on", state.completedOn?.iso)
      json.member("due_as_printed", state.dueAsPrinted)
      json.member("due_on", state.dueOn?.iso)
      json.member("effective_on", revision.effectiveOn.iso)
      json.member("impact", state.impact)
      json.member("impact_is_evidenced", state.impactIsEvidenced)
      json.member("is_redating", revision.isRedating)
      json.member("kind", revision.kind.rawValue)
      writeMitigation(state.mitigation, to: &json)
      json.member("note", revision.note)
      try json.member("officer_ids", each: state.officers) { json, officer in
        json.number(Int(officer.id))
      }
      json.member("officers_as_printed", state.officersAsPrinted)
      json.member("original_due_on", state.originalDueOn?.iso)
      json.member("outcome", state.outcome)
      json.member("progress", state.progress)
      json.member("rating", state.rating?.code)
      json.member("reason", revision.reason)
      json.member("recorded_at", revision.recordedAt.iso)
      json.member("recorded_by", revision.recordedBy)
      json.member("reference", revision.reference.description)
      json.member("withdrawn_reason", state.withdrawnReason)
    }
  }

  private static func writeMitigation(_ mitigation: Mitigation?, to json: inout JSONWriter) {
    guard let mitigation else {
      json.memberNull("mitigation")
      return
    }
    json.member("mitigation") { json in
      json.member("accountable_officer_id", Int(mitigation.accountableOfficer.id))
      json.member("mitigating_actions", mitigation.mitigatingActions)
      json.member("reason_for_delay", mitigation.reasonForDelay)
      json.member("revised_due_on", mitigation.revisedDueOn.iso)
    }
  }
}
