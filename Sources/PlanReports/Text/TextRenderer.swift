internal import PlanModel
internal import TextFormats

/// Renders a document for a terminal, or plainly for a pipe.
package struct TextRenderer: Sendable {
  private let width: Int?
  private let style: TextStyle

  /// - Parameters:
  ///   - width: columns of the terminal; nil for a pipe, where nothing is wrapped.
  ///   - usesColour: whether ratings are coloured beside their words.
  package init(width: Int?, usesColour: Bool) {
    self.width = width
    self.style = TextStyle(usesColour: usesColour)
  }

  package func render(_ document: Document) -> String {
    let marking = document.classification.map { [Block.paragraph($0)] } ?? []
    return (marking + document.blocks + document.annex).flatMap(\.inOrder).compactMap { block in
      let lines = lines(of: block)
      return lines.isEmpty ? nil : lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let level, let text): heading(level, safe(text))
    case .paragraph(let text): TextWrapping.lines(safe(text), width: width)
    case .list(let items): lines(of: items)
    case .particulars(let particulars): lines(of: particulars)
    case .keyFigures(let figures): lines(of: figures)
    case .table(let table): TextTable(table: table, width: width, style: style).lines()
    // The table that follows a chart holds its figures.
    case .chart: []
    // Each of its parts is laid out as a block of its own.
    case .beside(let left, let right): (left + right).flatMap(lines(of:))
    }
  }

  private func heading(_ level: Int, _ text: String) -> [String] {
    let lines = TextWrapping.lines(text, width: width)
    let rule = String(
      repeating: level == 1 ? "═" : "─", count: lines.map { TextWidth.of($0) }.max() ?? 0)
    return lines.map { style.bold($0) } + (level <= 2 ? [rule] : [])
  }

  private func lines(of items: [String]) -> [String] {
    items.enumerated().flatMap { index, item in
      let number = "\(index + 1). "
      let lines = TextWrapping.lines(safe(item), width: width.map { max(20, $0 - number.count) })
      return lines.enumerated().map { line, text in
        (line == 0 ? number : String(repeating: " ", count: number.count)) + text
      }
    }
  }

  private func lines(of particulars: [Particular]) -> [String] {
    let indent = (particulars.map { TextWidth.of($0.name) }.max() ?? 0) + 2
    return particulars.flatMap { particular in
      let value = TextWrapping.lines(
        safe(particular.value.words), width: width.map { max(20, $0 - indent) })
      return value.enumerated().map { index, line in
        let name = index == 0 ? particular.name : ""
        let padding = String(repeating: " ", count: indent - TextWidth.of(name))
        let shown =
          if case .rating(let rating?) = particular.value { style.rated(line, rating) } else { line }
        return style.bold(name) + padding + shown
      }
    }
  }

  private func lines(of figures: [KeyFigure]) -> [String] {
    let nameWidth = figures.map { TextWidth.of($0.name) }.max() ?? 0
    let valueWidth = figures.map { String($0.value).count }.max() ?? 0
    return figures.map { figure in
      let name = figure.name + String(repeating: " ", count: nameWidth - TextWidth.of(figure.name))
      let value = String(figure.value)
      let padded = String(repeating: " ", count: valueWidth - value.count) + value
      return "\(name)  \(style.bold(padded))" + (figure.changeWords.map { "  (\($0))" } ?? "")
    }
  }

  private func safe(_ text: String) -> String { UnsafeCharacters.shown(text, keepingLayout: true) }
}
