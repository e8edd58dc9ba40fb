internal import Foundation
package import PlanModel

/// Reads a plan's own bands of risks: an array of objects with code, label, colour, symbol and from, the lowest first.
package enum RiskBandsFile {
  private struct Part: Decodable {
    let code: String
    let label: String
    let colour: String
    let symbol: String
    let from: Int
  }

  /// - Throws: `ImportFinding` saying what is wrong and what would be accepted.
  package static func read(_ bytes: [UInt8]) throws -> RiskBands {
    try JSONProblem.refuseNUL(in: bytes)
    do {
      let parts = try JSONDecoder().decode([Part].self, from: Data(bytes))
      return RiskBands(
        bands: parts.map {
          RiskBand(code: $0.code, label: $0.label.trimmed, colour: $0.colour, symbol: $0.symbol, from: $0.from)
        })
    } catch let error as DecodingError {
      throw ImportFinding.error(
        row: nil,
        "\(JSONProblem.words(error)); bands are an array of objects with code, label, colour, symbol and from")
    }
  }
}
