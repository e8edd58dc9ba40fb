package import TextFormats

/// What a column of a listing says of a row, from which follow its JSON, its CSV and its words.
package enum ListingValue: Sendable {
  case text(String?)
  case number(Int?)
  case flag(Bool)
  /// An array in JSON, its parts separated by spaces in CSV.
  case list([String])
  /// What is more than a text in JSON; `flat` is what stands in CSV.
  case object(flat: @Sendable () -> String?, write: @Sendable (_ name: String, inout JSONWriter) throws -> Void)
  /// Not said of this row: no member in JSON.
  case absent

  /// What is more than a text in JSON.
  ///
  /// - Parameter flat: what stands in CSV, made only where it is asked for.
  static func json(
    flat: @autoclosure @escaping @Sendable () -> String? = nil,
    write: @escaping @Sendable (_ name: String, inout JSONWriter) throws -> Void
  ) -> ListingValue { .object(flat: flat, write: write) }

  var flat: String? {
    switch self {
    case .text(let text): text
    case .number(let number): number?.description
    case .flag(let isSet): isSet ? "true" : "false"
    case .list(let parts): parts.joined(separator: " ")
    case .object(let flat, _): flat()
    case .absent: nil
    }
  }

  func write(as name: String, to json: inout JSONWriter) throws {
    switch self {
    case .text(let text): json.member(name, text)
    case .number(let number): json.member(name, number)
    case .flag(let isSet): json.member(name, isSet)
    case .list(let parts): try json.member(name, each: parts) { json, part in json.string(part) }
    case .object(_, let write): try write(name, &json)
    case .absent: break
    }
  }
}

/// One column of a listing, declared once: under its name for machines, under its heading for people.
package struct ListingColumn<Row>: Sendable {
  package enum Format: Sendable {
    case json, csv
  }

  /// The JSON key and the CSV heading.
  let name: String
  let formats: Set<Format>
  let value: @Sendable (Row) -> ListingValue
  /// Nil where people do not read it.
  let column: Column?
  let cell: @Sendable (Row) -> Cell

  /// A column that machines read and, where it has a heading, people too.
  ///
  /// - Parameter cell: what people read, where that is not the value's own words.
  package init(
    _ name: String, _ column: Column? = nil, formats: Set<Format> = [.json, .csv],
    cell: (@Sendable (Row) -> Cell)? = nil, value: @escaping @Sendable (Row) -> ListingValue
  ) {
    self.name = name
    self.column = column
    self.formats = formats
    self.value = value
    self.cell = cell ?? { .text(value($0).flat ?? "") }
  }

  /// A column that only people read.
  package init(_ column: Column, cell: @escaping @Sendable (Row) -> Cell) {
    self.init("", column, formats: [], cell: cell) { _ in .absent }
  }
}

/// Rows with the one list of columns from which come its table, its JSON, its CSV and its Markdown.
package struct Listing<Row> {
  package let columns: [ListingColumn<Row>]
  package let rows: [Row]
  /// The sentence that stands for a listing without rows.
  package let otherwise: String

  package init(_ rows: [Row], columns: [ListingColumn<Row>], otherwise: String) {
    self.rows = rows
    self.columns = columns
    self.otherwise = otherwise
  }

  package var table: Table {
    let shown = columns.filter { $0.column != nil }
    return Table(columns: shown.compactMap(\.column), rows: rows.map { row in shown.map { $0.cell(row) } })
  }

  package func writeJSON(to output: consuming ByteOutput) throws {
    var json = JSONWriter(output: output)
    let writer = RowJSON(columns)
    try json.array(rows) { json, row in try writer.write(row, to: &json) }
    json.output.append(UInt8(ascii: "\n"))
    try json.output.flush()
  }

  package func writeCSV(to output: consuming ByteOutput) throws {
    var csv = CSVWriter(output: output)
    let written = columns.filter { $0.formats.contains(.csv) }
    try csv.row(written.map(\.name))
    let values = written.map(\.value)
    for row in rows {
      for value in values { csv.cell(value(row).flat) }
      try csv.endRow()
    }
    try csv.output.flush()
  }
}

/// One row as a JSON object, its keys sorted.
struct RowJSON<Row> {
  /// Of each column no more than a row needs: this is what is done most often.
  private let members: [(name: String, value: @Sendable (Row) -> ListingValue)]

  init(_ columns: [ListingColumn<Row>]) {
    members = columns.filter { $0.formats.contains(.json) }.sorted { $0.name < $1.name }.map { ($0.name, $0.value) }
  }

  func write(_ row: Row, to json: inout JSONWriter) throws {
    try json.object { json in
      for (name, value) in members { try value(row).write(as: name, to: &json) }
    }
  }
}
