/// A report before it takes any format: what every renderer is fed.
package struct Document: Sendable, Equatable, Codable {
  /// What the report is of, for a title page, a window or a file's properties.
  package let title: String
  /// The protective marking that every page carries, if any.
  package let classification: String?
  package var blocks: [Block]
  /// Wide matter at the end, on landscape pages where there are pages.
  package var annex: [Block]

  package init(title: String, classification: String? = nil, blocks: [Block] = [], annex: [Block] = []) {
    self.title = title
    self.classification = classification
    self.blocks = blocks
    self.annex = annex
  }
}

package enum Block: Sendable, Equatable, Codable {
  /// - Parameter level: 1 for the report's own title, 2 for a section, and so on without a gap.
  case heading(level: Int, String)
  case paragraph(String)
  /// Numbered sentences.
  case list([String])
  /// Names with their values, such as the particulars of one action.
  case particulars([Particular])
  /// The few numbers a reader looks for first.
  case keyFigures([KeyFigure])
  case table(Table)
  /// A picture of figures; the table that follows it holds them.
  case chart(Chart)
}

extension Block {
  /// Whether a block belongs to the table, list or figures after it, and should stay on its page.
  static func leads(_ blocks: [Block], _ index: Int) -> Bool {
    guard index + 1 < blocks.count else { return false }
    return switch blocks[index + 1] {
    case .table, .list, .keyFigures, .chart: true
    case .heading, .paragraph, .particulars: false
    }
  }
}

package struct Particular: Sendable, Equatable, Codable {
  package let name: String
  package let value: Cell

  package init(_ name: String, _ value: Cell) {
    self.name = name
    self.value = value
  }
}

package struct KeyFigure: Sendable, Equatable, Codable {
  package let name: String
  package let value: Int
  /// The change since the beginning of the period.
  package let change: Int?

  package init(name: String, value: Int, change: Int?) {
    self.name = name
    self.value = value
    self.change = change
  }

  /// The change as it is printed; nil where there is nothing to compare with.
  var changeWords: String? {
    change.map { $0 == 0 ? "no change" : "\($0 > 0 ? "+" : "−")\(abs($0))" }
  }
}
