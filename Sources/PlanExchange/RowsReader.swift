internal import Foundation
internal import PlanModel

/// Reads the tables of an exported plan.
enum RowsReader {
  private struct File: Decodable {
    let schema: String
    let tables: [String: [[String: Value]]]
  }

  /// A number is read as the whole number it is: through a floating one the last digits of a long one are lost.
  private struct Value: Decodable {
    let stored: StoredValue

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        stored = .null
      } else if let text = try? container.decode(String.self) {
        stored = .text(text)
      } else if let number = try? container.decode(Int64.self) {
        stored = .integer(number)
      } else {
        throw DecodingError.typeMismatch(
          Int64.self,
          DecodingError.Context(
            codingPath: decoder.codingPath, debugDescription: "a value is text, a whole number or null"))
      }
    }
  }

  static func read(_ bytes: [UInt8]) throws -> PlanRows {
    let file: File = try HistoryReader.decode(bytes, keys: .useDefaultKeys)
    return PlanRows(
      schema: file.schema,
      tables: file.tables.sorted { $0.key < $1.key }.map { name, rows in
        let columns = Set(rows.flatMap(\.keys)).sorted()
        return TableRows(
          table: name, columns: columns, rows: rows.map { row in columns.map { row[$0]?.stored ?? .null } })
      })
  }
}
