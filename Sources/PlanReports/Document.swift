public import PlanModel

/// A report before it takes any format: what every renderer is fed.
public struct Document: Sendable, Equatable {
  /// What the report is of, for a title page, a window or a file's properties.
  public let title: String
  public var blocks: [Block]

  public init(title: String, blocks: [Block] = []) {
    self.title = title
    self.blocks = blocks
  }
}

public enum Block: Sendable, Equatable {
  /// - Parameter level: 1 for the report's own title, 2 for a section, and so on without a gap.
  case heading(level: Int, String)
  case paragraph(String)
  /// Names with their values, such as the particulars of one action.
  case particulars([Particular])
  /// The few numbers a reader looks for first.
  case keyFigures([KeyFigure])
  case table(Table)
}

public struct Particular: Sendable, Equatable {
  public let name: String
  public let value: Cell

  public init(_ name: String, _ value: Cell) {
    self.name = name
    self.value = value
  }
}

public struct KeyFigure: Sendable, Equatable {
  public let name: String
  public let value: Int
  /// The change since the beginning of the period.
  public let change: Int?

  public init(name: String, value: Int, change: Int?) {
    self.name = name
    self.value = value
    self.change = change
  }
}

/// A table with one row of headings.
public struct Table: Sendable, Equatable {
  public let columns: [Column]
  public let rows: [[Cell]]

  public init(columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }
}

public struct Column: Sendable, Equatable {
  public enum Alignment: Sendable { case leading, trailing }

  /// Soft hyphens (U+00AD) mark where a heading may be broken.
  public let heading: String
  public let alignment: Alignment
  /// The share of the width that is left over, against other columns; 0 for a column as wide as its text.
  public let weight: Int

  public init(_ heading: String, weight: Int = 0, alignment: Alignment = .leading) {
    self.heading = heading
    self.weight = weight
    self.alignment = alignment
  }
}

/// One cell: text, a date, or a rating, which every renderer shows with its word and symbol and never by colour
/// alone.
public enum Cell: Sendable, Equatable, ExpressibleByStringLiteral {
  case text(String)
  case date(PlanDate?)
  case rating(Rating?)

  public init(stringLiteral value: String) { self = .text(value) }

  public init(_ number: Int) { self = .text(String(number)) }

  /// The cell in words alone.
  public var words: String {
    switch self {
    case .text(let text): text
    case .date(let date): date?.long ?? "none"
    case .rating(let rating?): "\(rating.symbol) \(rating.code)"
    case .rating(nil): "unrated"
    }
  }
}
