internal import TextFormats

/// One table of a data package, declared once: from it come its CSV, its schema, and how both engines load it.
struct DataTable {
  enum Kind: String {
    case text = "string"
    case integer, number, date, boolean
  }

  struct Column {
    let name: String
    let kind: Kind
    let description: String
    /// The only values that it can have; none for any.
    var values: [String] = []
    var isRequired = false
  }

  struct ForeignKey {
    let columns: [String]
    let table: String
    let keys: [String]
  }

  let name: String
  let description: String
  let columns: [Column]
  /// Beside those of the drop, by which a row is told from others of it.
  let key: [String]
  var foreignKeys: [ForeignKey] = []
  let rows: [[String?]]

  /// Of which plan, as at when, as known through which entry: what was loaded together, and is replaced together.
  static let dropColumns = [
    Column(name: "plan_uid", kind: .text, description: "The plan, wherever its file is", isRequired: true),
    Column(name: "as_at", kind: .date, description: "The day that the data is of", isRequired: true),
    Column(
      name: "ledger_entry", kind: .integer, description: "The last entry of the plan's ledger that was known",
      isRequired: true),
  ]
  static let drop = dropColumns.map(\.name)

  /// - Parameters:
  ///   - columns: without those of the drop.
  ///   - rows: the same.
  init(
    _ name: String, _ description: String, drop: [String], columns: [Column], key: [String],
    foreignKeys: [ForeignKey] = [], rows: [[String?]]
  ) {
    self.name = name
    self.description = description
    self.columns = DataTable.dropColumns + columns
    self.key = key
    self.foreignKeys = foreignKeys
    self.rows = rows.map { drop.map(String?.some) + $0 }
  }

  var primaryKey: [String] { DataTable.drop + key }
  var file: String { "\(name).csv" }

  var csv: [UInt8] {
    get throws {
      var writer = CSVWriter(output: ByteOutput())
      try writer.row(columns.map(\.name))
      for row in rows { try writer.row(row) }
      return writer.output.bytes
    }
  }
}

extension DataTable.Column {
  static func text(_ name: String, _ description: String, of values: [String] = [], required: Bool = false) -> Self {
    Self(name: name, kind: .text, description: description, values: values, isRequired: required)
  }
  static func integer(_ name: String, _ description: String, required: Bool = true) -> Self {
    Self(name: name, kind: .integer, description: description, isRequired: required)
  }
  static func number(_ name: String, _ description: String) -> Self {
    Self(name: name, kind: .number, description: description)
  }
  static func date(_ name: String, _ description: String, required: Bool = false) -> Self {
    Self(name: name, kind: .date, description: description, isRequired: required)
  }
  static func flag(_ name: String, _ description: String) -> Self {
    Self(name: name, kind: .boolean, description: description, isRequired: true)
  }
}
