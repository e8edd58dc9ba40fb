package import PlanModel
package import TextFormats

/// The ledger of chases.
package struct ChaseLogListing: Sendable {
  package let records: [ChaseRecord]
  /// When each action was last updated, for what came of its chases.
  package let updatedOn: [Reference: PlanDate]

  package init(records: [ChaseRecord], updatedOn: [Reference: PlanDate]) {
    self.records = records
    self.updatedOn = updatedOn
  }

  /// For each action: "chased 4 times since 9 January 2023, no update".
  package var summaries: [String] {
    let byAction = Dictionary(grouping: records.filter(\.outcome.mayHaveArrived), by: \.reference)
    return byAction.keys.sorted().compactMap { reference in
      let chases = byAction[reference, default: []]
      guard let first = chases.first, let last = chases.last else { return nil }
      let updated = updatedOn[reference].flatMap { $0 > last.on ? $0 : nil }
      let since = updatedOn[reference].flatMap { $0 >= first.on ? $0 : nil }
      let answer =
        updated.map { "updated on \($0.long)" } ?? since.map { "last updated on \($0.long)" } ?? "no update"
      return "\(reference): chased \(Wording.times(chases.count)) since \(first.on.long), \(answer)"
    }
  }

  package var table: Table {
    Table(
      columns: [
        ActionTable.reference, Column("On"), Column("Chased about", weight: 3), Column("To", weight: 2),
        Column("Copied", weight: 1), Column("Outcome", weight: 1),
      ],
      rows: records.map { record in
        [
          .text(record.reference.description), .date(record.on), .text(record.said), .text(record.addressee),
          .text(record.copied.joined(separator: ", ")),
          .text([record.outcome.rawValue, record.detail].compactMap(\.self).joined(separator: ": ")),
        ]
      })
  }

  package func writeJSON(to output: ByteOutput) throws {
    var json = JSONWriter(output: output)
    try json.array(records) { json, record in
      try json.object { json in
        json.member("addressee", record.addressee)
        try json.member("copied", each: record.copied) { json, address in json.string(address) }
        json.member("detail", record.detail)
        json.member("message_id", record.messageID)
        json.member("on", record.on.iso)
        json.member("outcome", record.outcome.rawValue)
        json.member("reference", record.reference.description)
        json.member("said", record.said)
        try json.member("state", each: record.keys.sorted()) { json, key in json.string(key) }
      }
    }
    json.output.append(UInt8(ascii: "\n"))
    try json.output.flush()
  }

  package func writeCSV(to output: ByteOutput) throws {
    var csv = CSVWriter(output: output)
    try csv.row(["reference", "on", "said", "addressee", "copied", "outcome", "detail", "message_id"])
    for record in records {
      try csv.row([
        record.reference.description, record.on.iso, record.said, record.addressee,
        record.copied.joined(separator: " "), record.outcome.rawValue, record.detail, record.messageID,
      ])
    }
    try csv.output.flush()
  }
}
