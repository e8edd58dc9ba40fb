/// A picture of figures that stand in a table beside it, as data that each renderer draws in its own way.
public enum Chart: Sendable, Equatable, Codable {
  case bars(BarChart)
  case lines(LineChart)

  var title: String {
    switch self {
    case .bars(let chart): chart.title
    case .lines(let chart): chart.title
    }
  }

  /// What a reader who does not see the picture is told.
  var words: String {
    switch self {
    case .bars(let chart): chart.words
    case .lines(let chart): chart.words
    }
  }
}

/// Bars of whole numbers, one a category, each made of one segment a series.
public struct BarChart: Sendable, Equatable, Codable {
  public struct Series: Sendable, Equatable, Codable {
    public let name: String
    public let symbol: String
    /// The name of a colour that `RatingColours` knows.
    public let colour: String
    /// One for each category.
    public let values: [Int]
  }

  public let title: String
  public let words: String
  public let categories: [String]
  public let series: [Series]
}

/// Lines of whole numbers over the same points.
public struct LineChart: Sendable, Equatable, Codable {
  public struct Series: Sendable, Equatable, Codable {
    public let name: String
    public let colour: String
    /// One for each point.
    public let values: [Int]
  }

  public let title: String
  public let words: String
  public let points: [String]
  public let series: [Series]
}
