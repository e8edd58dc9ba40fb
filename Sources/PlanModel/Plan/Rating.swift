/// What a rating says, whatever its colour.
package enum Meaning: String, CaseIterable, Sendable, Codable {
  case notStarted = "not_started"
  case onTrack = "on_track"
  case atRisk = "at_risk"
  case offTrack = "off_track"
  case complete
  case embedded

  package var isClosed: Bool { self == .complete || self == .embedded }

  /// The word printed for people.
  package var words: String {
    switch self {
    case .notStarted: "not started"
    case .onTrack: "on track"
    case .atRisk: "at risk"
    case .offTrack: "off track"
    case .complete: "complete"
    case .embedded: "embedded"
    }
  }
}

/// One entry of a plan's RAG key.
package struct Rating: Hashable, Sendable, Codable {
  package let code: String
  package let label: String
  package let colour: String
  /// One character that stands for the colour where there is none.
  package let symbol: String
  package let meaning: Meaning

  package init(code: String, label: String, colour: String, symbol: String, meaning: Meaning) {
    self.code = code
    self.label = label
    self.colour = colour
    self.symbol = symbol
    self.meaning = meaning
  }
}
