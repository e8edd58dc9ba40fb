package import PlanModel

/// A table with one row of headings; the first cell of each row is what the row is about.
package struct Table: Sendable, Equatable, Codable {
  package let columns: [Column]
  package let rows: [[Cell]]
  package let isLastRowTotal: Bool
  /// The columns in which what is the same in rows below each other stands once for all of them, by their numbers from 0.
  package let merged: [Int]

  package init(columns: [Column], rows: [[Cell]], isLastRowTotal: Bool = false, merged: [Int] = []) {
    self.columns = columns
    self.rows = rows
    self.isLastRowTotal = isLastRowTotal
    self.merged = merged
  }
}

extension Table {
  /// More rows than these would keep too much together on a page: what stands for them is said again.
  private static let mostMerged = 6

  /// For each cell how many rows it stands for: 1 for most, and 0 where a cell above stands for it.
  var spans: [[Int]] {
    var spans = rows.map { $0.map { _ in 1 } }
    // A merged column never joins what one before it keeps apart.
    var starts = Set(stride(from: 0, to: rows.count, by: max(1, rows.count)))
    for column in merged {
      var first = 0
      for row in rows.indices.dropFirst() {
        let isSame = rows[row][column] == rows[first][column] && !starts.contains(row)
        if isSame, row - first < Table.mostMerged {
          spans[first][column] += 1
          spans[row][column] = 0
        } else {
          first = row
          starts.insert(row)
        }
      }
    }
    return spans
  }
}

package struct Column: Sendable, Equatable, Codable {
  package enum Alignment: String, Sendable, Codable { case leading, trailing }

  /// Soft hyphens (U+00AD) mark where a heading may be broken.
  package let heading: String
  package let alignment: Alignment
  /// The share of the width that is left over, against other columns; 0 for a column as wide as its text.
  package let weight: Int

  package init(_ heading: String, weight: Int = 0, alignment: Alignment = .leading) {
    self.heading = heading
    self.weight = weight
    self.alignment = alignment
  }
}

/// One cell: text, a date, or a rating, which every renderer shows with its word and symbol and never by colour
/// alone.
package enum Cell: Sendable, Equatable, Codable, ExpressibleByStringLiteral {
  case text(String)
  /// What people wrote, which a brief paper cuts, and what follows from the plan and is never cut, on a line of its own.
  case prose(String, standing: String?)
  /// What ought to be recorded and is not, said in words.
  case missing(String)
  case date(PlanDate?)
  case rating(Rating?)
  /// A small line of values, the earliest first, drawn or in signs of eight heights; nil is a period without a value.
  case line([Double?])

  package init(stringLiteral value: String) { self = .text(value) }

  package init(_ number: Int) { self = .text(String(number)) }

  /// The text, or in words that it is missing.
  static func prose(_ text: String?, orMissing words: String) -> Cell { text.map { .prose($0) } ?? .missing(words) }

  static func prose(_ text: String) -> Cell { .prose(text, standing: nil) }

  /// The cell in words alone.
  package var words: String {
    switch self {
    case .text(let text), .missing(let text), .prose(let text, nil): text
    case .prose(let text, let standing?): "\(text)\n\(standing)"
    case .date(let date): date?.long ?? "none"
    case .rating(let rating?): "\(rating.symbol) \(rating.code)"
    case .rating(nil): "unrated"
    case .line(let values): SmallLine(values).signs
    }
  }
}
