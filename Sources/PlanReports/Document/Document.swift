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
  /// Two short parts side by side where a page is wide enough, and one after the other where it is not.
  indirect case beside([Block], [Block])
}

extension Block {
  /// What stands in it, one after the other.
  var inOrder: [Block] { if case .beside(let left, let right) = self { left + right } else { [self] } }

  /// Whether a block belongs to the table, list or figures after it, and should stay on its page.
  static func leads(_ blocks: [Block], _ index: Int) -> Bool {
    guard index + 1 < blocks.count else { return false }
    return switch blocks[index + 1] {
    case .table, .list, .keyFigures, .chart: true
    case .heading, .paragraph, .particulars, .beside: false
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
  /// How much of the change was reported late; nil where the period begins with no pack.
  package let restated: Int?

  package init(name: String, value: Int, change: Int?, restated: Int? = nil) {
    self.name = name
    self.value = value
    self.change = change
    self.restated = restated
  }

  /// The change as it is printed; nil where there is nothing to compare with.
  var changeWords: String? {
    change.map { change in
      let total = change == 0 ? "no change" : KeyFigure.signed(change)
      guard let restated, restated != 0 else { return total }
      if change == 0 {
        return "no change: \(KeyFigure.signed(restated)) reported late, \(KeyFigure.signed(-restated)) since"
      }
      // Of "+12" one may have been reported late; of "+1" two against one that went.
      let isPart = change.signum() == restated.signum() && abs(restated) <= abs(change)
      return "\(total), of which \(isPart ? String(abs(restated)) : KeyFigure.signed(restated)) reported late"
    }
  }

  private static func signed(_ number: Int) -> String { "\(number > 0 ? "+" : "−")\(abs(number))" }
}
