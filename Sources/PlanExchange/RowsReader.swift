internal import Foundation
internal import PlanModel

/// Reads the tables of an exported plan.
enum RowsReader {
  static func read(_ bytes: [UInt8]) throws -> PlanRows {
    guard let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      let schema = object["schema"] as? String, let tables = object["tables"] as? [String: Any]
    else { throw ImportFinding.error(row: nil, "\"schema\" or \"tables\" is missing") }
    return PlanRows(schema: schema, tables: try tables.sorted { $0.key < $1.key }.map { try table($0.key, $0.value) })
  }

  private static func table(_ name: String, _ value: Any) throws -> TableRows {
    guard let rows = value as? [[String: Any]] else {
      throw ImportFinding.error(row: nil, "tables.\(name): a table is an array of objects")
    }
    let columns = Set(rows.flatMap(\.keys)).sorted()
    return TableRows(
      table: name, columns: columns,
      rows: try rows.enumerated().map { index, row in
        try columns.map { try stored(row[$0] ?? NSNull(), at: "tables.\(name)[\(index)].\($0)") }
      })
  }

  private static func stored(_ value: Any, at path: String) throws -> StoredValue {
    switch value {
    case is NSNull: return .null
    case let text as String: return .text(text)
    case let number as NSNumber:
      guard let whole = Int64(exactly: number.doubleValue.rounded()), number.doubleValue == number.doubleValue.rounded()
      else { throw ImportFinding.error(row: nil, "\(path): a number of a plan is whole") }
      return .integer(Int64(exactly: number) ?? whole)
    default: throw ImportFinding.error(row: nil, "\(path): a value is text, a whole number or null")
    }
  }
}
