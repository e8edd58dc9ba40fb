internal import PlanModel

/// The rows of a table as HTML. A plan has thousands of cells: made here they take a tenth of what a template takes that
/// looks each of their kinds up.
enum WebRows {
  static func html(_ table: Table, classes: [String], _ links: WebLinks) -> String {
    var html = ""
    let spans = table.merged.isEmpty ? nil : table.spans
    for (index, row) in table.rows.enumerated() {
      let isTotal = table.isLastRowTotal && index == table.rows.count - 1
      // What stands for several rows keeps them together.
      if index > 0, let spans, spans[index][table.merged[0]] > 0 { html += "</tbody>\n<tbody>\n" }
      html += isTotal ? "<tr class=\"total\">" : "<tr>"
      for (column, cell) in row.enumerated() {
        let span = spans?[index][column] ?? 1
        if span == 0 { continue }
        let scope = span > 1 ? "rowgroup" : "row"
        html += column == 0 ? "<th scope=\"\(scope)\" class=\"" : "<td class=\""
        html += classes[column]
        html += span > 1 ? "\" rowspan=\"\(span)\">" : "\">"
        html += WebRows.html(cell, under: table.columns[column].heading, links)
        html += column == 0 ? "</th>" : "</td>"
      }
      html += "</tr>\n"
    }
    return html
  }

  /// A rating always with its word and symbol beside its colour.
  ///
  /// - Parameter heading: what the cell stands under, by which is known what it may name.
  static func html(_ cell: Cell, under heading: String, _ links: WebLinks) -> String {
    switch cell {
    case .prose(let text, let standing?):
      "\(WebContext.safe(text)) <span class=\"standing\">\(WebContext.safe(standing))</span>"
    case .text(let words): links.html(words, under: heading)
    case .prose where heading == "Action and lead": links.html(sentence: cell.words)
    case .prose: WebContext.safe(cell.words)
    case .missing(let text): "<em class=\"missing\">\(WebContext.safe(text))</em>"
    case .date(nil): cell.words
    case .date(let date?): "<time datetime=\"\(date.iso)\">\(date.long)</time>"
    case .line(let values): WebRows.line(values)
    case .rating(nil): "<em class=\"missing\">\(cell.words)</em>"
    case .rating(let rating?):
      "<span class=\"rating fill-\(WebColour.name(rating.colour))\">\(WebContext.safe("\(rating.symbol) \(rating.code)"))</span>"
    }
  }
  /// What it shows stands in words beside it, so that who cannot see it misses nothing.
  private static func line(_ values: [Double?]) -> String {
    let (width, height) = (104.0, 18.0)
    let drawn = SmallLine(values).runs(width: width, height: height).map { run in
      let points = run.count == 1 ? [(x: run[0].x - 1.5, y: run[0].y), (x: run[0].x + 1.5, y: run[0].y)] : run
      let path = points.map { "\(Picture.number($0.x + 2)),\(Picture.number($0.y + 2))" }.joined(separator: " ")
      return
        "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(Picture.ink)\" stroke-width=\"\(run.count == 1 ? 3 : 1.5)\"/>"
    }
    return
      "<svg class=\"line\" aria-hidden=\"true\" width=\"108\" height=\"22\" viewBox=\"0 0 108 22\">\(drawn.joined())</svg>"
  }
}
