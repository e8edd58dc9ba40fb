/// A sheet of figures, read and not yet compared with the plan.
package struct MeasureSheet: Sendable, Equatable {
  package struct Row: Sendable, Equatable {
    /// As a spreadsheet numbers it.
    package let row: Int
    /// The measure's code, or what it is called.
    package let measure: String
    package let period: String
    /// Blank only where a cell was emptied that our own sheet had filled.
    package let figure: String
    package let quality: String?
    package let note: String?
    /// What the sheet says the figure is counted in.
    package let unit: String?
    /// Whose row it is of a sheet that we made; nil in any other.
    package let origin: FigureOrigin?

    package init(
      row: Int, measure: String, period: String, figure: String, quality: String?, note: String?,
      unit: String? = nil, origin: FigureOrigin? = nil
    ) {
      self.unit = unit
      self.origin = origin
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

/// What a sheet says its figures are counted in, held against the unit of the measure.
package enum UnitWords {
  private static let multiples = ["£m", "£k", "£bn", "000", "million", "thousand", "billion", "(m)", "(k)"]

  /// Whether figures that are counted so can be those of a measure as they stand: "£m" is no money of one pound, and "weeks"
  /// are no days.
  package static func suit(_ text: String, _ unit: MeasureUnit) -> Bool {
    let words = text.lowercased()
    guard !multiples.contains(where: words.contains) else { return false }
    if words.contains("£") || words.contains("pound") || words.contains("gbp") { return unit == .money }
    if words.contains("%") || words.contains("percent") || words.contains("per cent") { return unit == .percent }
    guard unit == .days else { return true }
    return words.contains("day") || !["week", "month", "year", "hour"].contains(where: words.contains)
  }
}

/// One figure as it stands in a sheet that we made: of a measure and a period, with a value or without one yet.
package struct SheetFigure: Sendable {
  package let measure: Measure
  package let definition: MeasureDefinition
  package let period: MeasurePeriod
  package let value: MeasureValue?

  package init(measure: Measure, definition: MeasureDefinition, period: MeasurePeriod, value: MeasureValue?) {
    self.measure = measure
    self.definition = definition
    self.period = period
    self.value = value
  }
}

/// What one row of a sheet of figures that we made says of itself, whatever a spreadsheet makes of `2022-10` elsewhere.
package struct FigureOrigin: Sendable, Equatable {
  package let code: String
  package let period: MeasurePeriod
  package let base: SheetBase

  package init(code: String, period: MeasurePeriod, base: SheetBase) {
    self.code = code
    self.period = period
    self.base = base
  }

  package var words: String { "measure \(code) \(period), \(base.words)" }

  /// Reads `words`; nil where they are none.
  package init?(words: String) {
    guard words.hasPrefix("measure "), let comma = words.firstIndex(of: ",") else { return nil }
    let subject = words[..<comma].dropFirst("measure ".count)
    guard let space = subject.firstIndex(of: " "),
      let period = MeasurePeriod(String(subject[subject.index(after: space)...])),
      let base = SheetBase(words: String(words[words.index(after: comma)...]))
    else { return nil }
    self.init(code: String(subject[..<space]), period: period, base: base)
  }
}
