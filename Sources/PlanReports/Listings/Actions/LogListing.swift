package import PlanModel
package import TextFormats

/// A log as machines read it: JSON with an object for each revision, CSV with a row for each change.
package struct LogListing: Sendable {
  package let entries: [LogEntry]

  package init(entries: [LogEntry]) {
    self.entries = entries
  }

  package func writeJSON(to output: ByteOutput) throws {
    var json = JSONWriter(output: output)
    try json.array(entries) { json, entry in try LogJSON.write(entry, to: &json) }
    json.output.append(UInt8(ascii: "\n"))
    try json.output.flush()
  }

  package func writeCSV(to output: ByteOutput) throws {
    var csv = CSVWriter(output: output)
    try csv.row([
      "reference", "kind", "effective_on", "recorded_at", "recorded_by", "reason", "note", "field",
      "from", "to",
    ])
    for entry in entries {
      let changes: [FieldChange?] = entry.changes.isEmpty ? [nil] : entry.changes
      for change in changes {
        let revision = entry.revision
        try csv.row([
          revision.reference.description, revision.kind.rawValue, revision.effectiveOn.iso,
          revision.recordedAt.iso, revision.recordedBy, revision.reason, revision.note,
          change?.field, change?.from, change?.to,
        ])
      }
    }
    try csv.output.flush()
  }
}
