/// What a rating says, whatever its colour.
public enum Meaning: String, CaseIterable, Sendable, Codable {
  case notStarted = "not_started"
  case onTrack = "on_track"
  case atRisk = "at_risk"
  case offTrack = "off_track"
  case complete
  case embedded

  public var isClosed: Bool { self == .complete || self == .embedded }

  /// The word printed for people.
  public var words: String {
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
public struct Rating: Hashable, Sendable, Codable {
  public let code: String
  public let label: String
  public let colour: String
  /// One character that stands for the colour where there is none.
  public let symbol: String
  public let meaning: Meaning

  public init(code: String, label: String, colour: String, symbol: String, meaning: Meaning) {
    self.code = code
    self.label = label
    self.colour = colour
    self.symbol = symbol
    self.meaning = meaning
  }
}
