/// A sheet of figures, read and not yet compared with the plan.
package struct MeasureSheet: Sendable, Equatable {
  package struct Row: Sendable, Equatable {
    /// As a spreadsheet numbers it.
    package let row: Int
    /// The measure's code, or what it is called.
    package let measure: String
    package let period: String
    package let figure: String
    package let quality: String?
    package let note: String?

    package init(row: Int, measure: String, period: String, figure: String, quality: String?, note: String?) {
      self.row = row
      self.measure = measure
      self.period = period
      self.figure = figure
      self.quality = quality
      self.note = note
    }
  }

  package let rows: [Row]
  package let findings: [ImportFinding]

  package init(rows: [Row], findings: [ImportFinding]) {
    self.rows = rows
    self.findings = findings
  }
}

/// What a cell or a note says of a figure that is none by itself: "over 1000", "up to six weeks".
package enum BoundWords {
  private static let least = ["over ", "more than ", "at least ", ">", "≥", "lower bound", "minimum of "]
  private static let most = ["up to ", "under ", "less than ", "fewer than ", "at most ", "<", "≤", "upper bound"]

  /// The quality that the words mean; nil where they say nothing of a bound.
  package static func quality(_ text: String) -> MeasureQuality? {
    let words = text.lowercased()
    func begins(_ signs: [String]) -> Bool { signs.contains { words.trimmed.hasPrefix($0.trimmed) } }
    if begins(least) || (words.trimmed.hasSuffix("+") && words.contains(where: \.isNumber)) { return .atLeast }
    return begins(most) ? .atMost : nil
  }

  /// The same of a sentence, where the sign may stand anywhere.
  package static func quality(ofNote text: String) -> MeasureQuality? {
    let words = text.lowercased()
    if words.contains("lower bound") { return .atLeast }
    return words.contains("upper bound") ? .atMost : nil
  }
}
