/// A picture of figures that stand in a table beside it, as data that each renderer draws in its own way.
package enum Chart: Sendable, Equatable, Codable {
  case bars(BarChart)
  case lines(LineChart)
  case series(SeriesChart)

  var title: String {
    switch self {
    case .bars(let chart): chart.title
    case .lines(let chart): chart.title
    case .series(let chart): chart.title
    }
  }

  /// What a reader who does not see the picture is told.
  var words: String {
    switch self {
    case .bars(let chart): chart.words
    case .lines(let chart): chart.words
    case .series(let chart): chart.words
    }
  }
}

/// Bars of whole numbers, one a category, each made of one segment a series.
package struct BarChart: Sendable, Equatable, Codable {
  package struct Series: Sendable, Equatable, Codable {
    package let name: String
    package let symbol: String
    /// The name of a colour that `RatingColours` knows.
    package let colour: String
    /// One for each category.
    package let values: [Int]
  }

  package let title: String
  package let words: String
  package let categories: [String]
  package let series: [Series]
}

/// Lines of whole numbers over the same points.
package struct LineChart: Sendable, Equatable, Codable {
  package struct Series: Sendable, Equatable, Codable {
    package let name: String
    package let colour: String
    /// One for each point.
    package let values: [Int]
  }

  package let title: String
  package let words: String
  package let points: [String]
  package let series: [Series]
}

/// One series of figures with its mean, its limits and its target: an XmR chart.
package struct SeriesChart: Sendable, Equatable, Codable {
  package enum Mark: String, Sendable, Equatable, Codable {
    case plain, improvement, concern, changed
    /// Drawn, and not reckoned with.
    case open
  }

  package struct Point: Sendable, Equatable, Codable {
    package let label: String
    /// Nil where a period has no value: time goes on without it.
    package let value: Double?
    package let mark: Mark
  }

  /// Lines that hold over some of the points, by their numbers.
  package struct Stretch: Sendable, Equatable, Codable {
    package let first: Int
    package let last: Int
    package let mean: Double?
    package let lower: Double?
    package let upper: Double?
    package let isTrial: Bool
  }

  package let title: String
  package let words: String
  package let points: [Point]
  package let stretches: [Stretch]
  package let target: Double?
}
