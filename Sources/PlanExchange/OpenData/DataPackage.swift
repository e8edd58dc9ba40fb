package import PlanModel
internal import TextFormats

/// A plan as a data package: CSV that says what it is, and how two engines load it.
///
/// Frictionless Data Package and Table Schema, version 1 (specs.frictionlessdata.io).
package enum DataPackage {
  package typealias File = (path: String, bytes: [UInt8])

  /// Every file but the list of them, in the order of the paths.
  package static func files(_ contents: StarContents, codes: AuthorityCodes, words: StarWords) throws -> [File] {
    let star = StarTables(contents: contents, codes: codes, words: words)
    let tables = star.all
    let csv = try tables.map { File(path: $0.file, bytes: try $0.csv) }
    let others = [
      File(path: "datapackage.json", bytes: try descriptor(star, tables)),
      File(path: "load.duckdb.sql", bytes: Array(DuckDBScript(tables: tables, dropName: star.dropName).text.utf8)),
      File(path: "load.postgres.sql", bytes: Array(PostgresScript(tables: tables, dropName: star.dropName).text.utf8)),
    ]
    return (csv + others).sorted { $0.path < $1.path }
  }

  private static func descriptor(_ star: StarTables, _ tables: [DataTable]) throws -> [UInt8] {
    try JSONWriter.document { json in
      try json.object { json in
        json.member("name", "improvement-plan")
        json.member("profile", "tabular-data-package")
        try json.member("resources", each: tables) { json, table in try resource(table, to: &json) }
        json.member("title", star.dropName)
      }
    }
  }

  private static func resource(_ table: DataTable, to json: inout JSONWriter) throws {
    try json.object { json in
      json.member("description", table.description)
      json.member("encoding", "utf-8")
      json.member("format", "csv")
      json.member("mediatype", "text/csv")
      json.member("name", table.name)
      json.member("path", table.file)
      json.member("profile", "tabular-data-resource")
      try json.member("schema") { json in
        try json.member("fields", each: table.columns) { json, column in
          try json.object { json in
            if column.isRequired || !column.values.isEmpty {
              try json.member("constraints") { json in
                if !column.values.isEmpty { try json.member("enum", each: column.values) { $0.string($1) } }
                if column.isRequired { json.member("required", true) }
              }
            }
            json.member("description", column.description)
            json.member("name", column.name)
            json.member("type", column.kind.rawValue)
          }
        }
        try json.member("foreignKeys", each: table.foreignKeys) { json, key in
          try json.object { json in
            try json.member("fields", each: key.columns) { $0.string($1) }
            try json.member("reference") { json in
              try json.member("fields", each: key.keys) { $0.string($1) }
              json.member("resource", key.table)
            }
          }
        }
        try json.member("missingValues", each: [""]) { $0.string($1) }
        try json.member("primaryKey", each: table.primaryKey) { $0.string($1) }
      }
    }
  }
}

/// What a data package tells beside figures.
package struct StarWords: Sendable, Equatable {
  /// Whether what people wrote is in it.
  package let hasNarrative: Bool
  /// Whether officers are named in it.
  package let hasNames: Bool

  package init(hasNarrative: Bool, hasNames: Bool) {
    self.hasNarrative = hasNarrative
    self.hasNames = hasNames
  }
}
