internal import PlanModel
internal import TextFormats

/// Renders a document as Markdown with the tables of GitHub's dialect.
package struct MarkdownRenderer: Sendable {
  package init() {}

  package func render(_ document: Document) -> String {
    let marking = document.classification.map { [Block.paragraph($0)] } ?? []
    return (marking + document.blocks + document.annex).compactMap(render).joined(separator: "\n")
  }

  private func render(_ block: Block) -> String? {
    switch block {
    case .heading(let level, let text):
      "\(String(repeating: "#", count: level)) \(inline(text))\n"
    case .paragraph(let text): paragraph(text)
    case .particulars(let particulars):
      particulars.map { particular in
        // What belongs to the particular above is indented in its name, and so in the list.
        let name = particular.name.drop { $0 == " " }
        let indent = String(repeating: " ", count: particular.name.count - name.count)
        return "\(indent)- **\(inline(String(name)))**: \(inline(particular.value.words))\n"
      }.joined()
    case .keyFigures(let figures):
      render(
        Table(
          columns: [
            Column("Figure"), Column("Now", alignment: .trailing),
            Column("Change", alignment: .trailing),
          ],
          rows: figures.map { [.text($0.name), Cell($0.value), .text($0.changeWords ?? "")] }))
    case .list(let items):
      items.enumerated().map { "\($0.offset + 1). \(inline($0.element))\n" }.joined()
    case .table(let table): render(table)
    // The table that follows a chart holds its figures.
    case .chart: nil
    case .beside(let left, let right): (left + right).compactMap(render).joined(separator: "\n")
    }
  }

  private func paragraph(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { inline(String($0)) }.joined(separator: "  \n") + "\n"
  }

  private func render(_ table: Table) -> String {
    let headings = table.columns.map { inline($0.heading) }
    let rules = table.columns.map { $0.alignment == .trailing ? "---:" : "---" }
    let rows = table.rows.map { row in row.map { inline($0.words) } }
    return ([headings, rules] + rows).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// The text with everything that Markdown or HTML would act on escaped, on one line.
  private func inline(_ text: String) -> String {
    var escaped = ""
    // By scalars: a combining mark after a sign must not hide it.
    for scalar in UnsafeCharacters.shown(text, keepingLayout: true).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "~": escaped += "\\\(scalar)"
      case "\u{AD}": break
      case "<": escaped += "&lt;"
      case "&": escaped += "&amp;"
      case "\n": escaped += "<br>"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
