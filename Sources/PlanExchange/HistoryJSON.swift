package import PlanModel
package import TextFormats

/// A whole plan as JSON, history and all: its tables, with the columns' own names, as `export` writes and `import` reads
/// back as the same plan.
package enum HistoryJSON {
  static let format = "improve plan"
  static let version = 3
  /// From this version on an export holds tables; before, whole states carried forward.
  static let firstOfRows = 3

  package static func write(_ plan: PlanRows, to output: consuming ByteOutput) throws {
    var json = JSONWriter(output: output)
    try json.object { json in
      json.member("format", format)
      json.member("format_version", version)
      json.member("schema", plan.schema)
      try json.member("tables") { json in
        for table in plan.tables.sorted(by: { $0.table < $1.table }) {
          let order = table.columns.indices.sorted { table.columns[$0] < table.columns[$1] }
          try json.member(table.table, each: table.rows) { json, row in
            json.object { json in
              for index in order { write(row[index], as: table.columns[index], to: &json) }
            }
            try json.output.flushIfFull()
          }
        }
      }
    }
    json.output.append(UInt8(ascii: "\n"))
    try json.output.flush()
  }

  private static func write(_ value: StoredValue, as name: String, to json: inout JSONWriter) {
    switch value {
    case .null: json.memberNull(name)
    case .integer(let number): json.member(name, Int(number))
    case .text(let text): json.member(name, text)
    }
  }
}
