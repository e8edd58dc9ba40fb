internal import Foundation
package import PlanModel

/// Reads a plan's own RAG key: an array of objects with code, label, colour, symbol and meaning.
package enum RatingKeyJSON {
  /// - Throws: `ImportFinding` saying what is wrong and what would be accepted.
  package static func read(_ bytes: [UInt8]) throws -> RatingKey {
    try JSONProblem.refuseNUL(in: bytes)
    let parts: [HistoryDocument.RatingPart]
    do {
      parts = try JSONDecoder().decode([HistoryDocument.RatingPart].self, from: Data(bytes))
    } catch let error as DecodingError {
      throw ImportFinding.error(
        row: nil,
        "\(JSONProblem.words(error)); a RAG key is an array of objects with code, label, colour, symbol and meaning"
      )
    }
    return try key(
      parts.enumerated().map { index, part in
        try rating(
          code: part.code, label: part.label, colour: part.colour, symbol: part.symbol,
          meaning: part.meaning, at: "[\(index)]")
      })
  }

  static func rating(
    code: String, label: String, colour: String, symbol: String, meaning: String, at path: String
  ) throws -> Rating {
    guard let known = Meaning(rawValue: meaning) else {
      let accepted = Meaning.allCases.map(\.rawValue).joined(separator: ", ")
      throw ImportFinding.error(
        row: nil, "\(path).meaning: \"\(meaning)\" is no meaning; accepted: \(accepted)")
    }
    return Rating(code: code, label: label, colour: colour, symbol: symbol, meaning: known)
  }

  static func key(_ ratings: [Rating]) throws -> RatingKey {
    do {
      return try RatingKey(ratings: ratings)
    } catch {
      switch error {
      case .empty: throw ImportFinding.error(row: nil, "a RAG key needs at least one rating")
      case .blank(let field, let code):
        throw ImportFinding.error(row: nil, "the rating \"\(code)\" has a blank \(field)")
      case .ambiguous(let word):
        throw ImportFinding.error(
          row: nil, "two ratings of the key are called \"\(word)\"; each code and label must be its own")
      }
    }
  }
}
