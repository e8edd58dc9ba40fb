/// A band of scores, with its word, its colour and its symbol.
package struct RiskBand: Sendable, Equatable {
  package let code: String
  package let label: String
  package let colour: String
  package let symbol: String
  /// The lowest score that is in it.
  package let from: Int

  package init(code: String, label: String, colour: String, symbol: String, from: Int) {
    self.code = code
    self.label = label
    self.colour = colour
    self.symbol = symbol
    self.from = from
  }

  /// As a cell shows it.
  package var rating: Rating {
    let meaning: Meaning =
      switch colour {
      case "green", "blue": .onTrack
      case "red": .offTrack
      default: .atRisk
      }
    return Rating(code: label.lowercased(), label: label, colour: colour, symbol: symbol, meaning: meaning)
  }
}

/// Into which bands the scores of risks fall, the lowest first.
package struct RiskBands: Sendable, Equatable {
  package let bands: [RiskBand]

  /// Four bands of a five by five matrix as councils' risk registers have them.
  package static let standard = RiskBands(
    bands: [
      RiskBand(code: "low", label: "Low", colour: "green", symbol: "L", from: 1),
      RiskBand(code: "medium", label: "Medium", colour: "yellow", symbol: "M", from: 5),
      RiskBand(code: "high", label: "High", colour: "amber", symbol: "H", from: 10),
      RiskBand(code: "very-high", label: "Very high", colour: "red", symbol: "V", from: 16),
    ])

  package init(bands: [RiskBand]) { self.bands = bands }

  package func band(of score: RiskScore) -> RiskBand? {
    score.score.flatMap { score in bands.last { $0.from <= score } }
  }

  /// What is wrong with it as a key; nil where it can be one.
  package var flaw: String? {
    guard let first = bands.first, bands.count <= 10 else { return "a key has 1 to 10 bands" }
    if first.from != 1 { return "the first band begins at 1, the lowest score" }
    for (band, next) in zip(bands, bands.dropFirst()) where band.from >= next.from {
      return "\(next.code) begins at \(next.from), which is not above \(band.code)"
    }
    if let band = bands.first(where: { $0.from > 25 }) {
      return "\(band.code) begins at \(band.from); the highest score is 25"
    }
    if Set(bands.map(\.code)).count < bands.count { return "two bands have one code" }
    if Set(bands.map(\.symbol)).count < bands.count { return "two bands have one symbol" }
    if let band = bands.first(where: { Measure.code($0.code) != $0.code }) {
      return "\"\(band.code)\" is no code: small letters, digits and hyphens"
    }
    if let band = bands.first(where: { $0.symbol.unicodeScalars.count != 1 || !RiskBands.isPrinted($0.symbol) }) {
      return "the symbol of \(band.code) is not one letter, digit or sign"
    }
    if let band = bands.first(where: { !RatingColours.names.contains($0.colour) }) {
      return "\"\(band.colour)\" is no colour; accepted: \(RatingColours.names.joined(separator: ", "))"
    }
    if let band = bands.first(where: { $0.label.nonBlank == nil || !RiskBands.isPrinted($0.label) }) {
      return "the label of \(band.code) is not words on one line"
    }
    return nil
  }

  /// Whether it begins with something that is seen, and holds nothing that is not.
  private static func isPrinted(_ text: String) -> Bool {
    let unseen: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator, .surrogate]
    let marks: Set<Unicode.GeneralCategory> = [.nonspacingMark, .spacingMark, .enclosingMark, .spaceSeparator]
    let categories = text.unicodeScalars.map(\.properties.generalCategory)
    return categories.first.map { !marks.contains($0) } ?? false && categories.allSatisfy { !unseen.contains($0) }
  }
}

/// The plan's own key of bands, in the place of the standard one.
package struct RiskBandsRecord: RegisterItem {
  package static let register = RegisterName.riskBands
  package static let onlyReference = "risk-bands"

  package static let fields: [RegisterField<RiskBandsRecord>] = [
    .text("bands", \.bands), .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["bands"]

  package var identity: RegisterIdentity
  /// A line each: its code, its lowest score, its colour, its symbol, and then its label.
  package var bands = ""
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  package init(_ key: RiskBands) {
    self.init(RegisterIdentity(reference: RiskBandsRecord.onlyReference))
    bands = key.bands.map { "\($0.code) \($0.from) \($0.colour) \($0.symbol) \($0.label)" }.joined(separator: "\n")
  }

  package var key: RiskBands {
    RiskBands(
      bands: bands.split(whereSeparator: \.isNewline).compactMap { line in
        let parts = line.split(separator: " ", maxSplits: 4).map(String.init)
        guard parts.count == 5, let from = Int(parts[1]) else { return nil }
        return RiskBand(code: parts[0], label: parts[4], colour: parts[2], symbol: parts[3], from: from)
      })
  }

  package var flaws: [String] { bands.isEmpty ? [] : [key.flaw].compactMap(\.self) }
}
