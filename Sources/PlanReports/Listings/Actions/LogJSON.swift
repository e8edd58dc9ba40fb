package import PlanModel
package import TextFormats

/// A log entry as JSON.
package enum LogJSON {
  package static func write(_ entry: LogEntry, to json: inout JSONWriter) throws {
    let revision = entry.revision
    try json.object { json in
      try json.member("changes", each: entry.changes) { json, change in
        json.object { json in
          json.member("field", change.field)
          json.member("from", change.from)
          json.member("to", change.to)
        }
      }
      json.member("effective_on", revision.effectiveOn.iso)
      json.member("kind", revision.kind.rawValue)
      json.member("note", revision.note)
      json.member("reason", revision.reason)
      json.member("recorded_at", revision.recordedAt.iso)
      json.member("recorded_by", revision.recordedBy)
      json.member("reference", revision.reference.description)
    }
  }
}
