internal import PlanModel

/// Turns blocks into the values that the templates show, counting headings and charts for their anchors.
struct WebContext {
  /// The sections, for the list of contents.
  private(set) var contents: [[String: Any]] = []
  /// Every table, in the order in which they stand, with what it is called as a file.
  private(set) var tables: [(name: String, table: Table)] = []
  /// What the last heading says, for the names of tables.
  private var lastWords = ""
  private var count = 0
  private var lastHeading = ""
  private let links: WebLinks
  /// Of the tables as files beside the page; nil where there are none.
  private let tableStem: String?

  init(links: WebLinks = WebLinks(), tableStem: String? = nil) {
    self.links = links
    self.tableStem = tableStem
  }

  /// Where the next table stands as CSV: after its heading, without what changes in that from month to month.
  private func csv(_ stem: String) -> String {
    let words = lastWords.prefix { $0 != ":" }.split { !($0.isASCII && $0.isLetter) }.map { $0.lowercased() }
    let dropped: Set<String> = [
      "as", "at", "since", "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let name = ([stem] + words.filter { !dropped.contains($0) }.prefix(6)).joined(separator: "-")
    let same = tables.filter { $0.name == "\(name).csv" || $0.name.hasPrefix("\(name)-part-") }.count
    return same == 0 ? "\(name).csv" : "\(name)-part-\(same + 1).csv"
  }

  /// - Parameter characters: how many characters of a table fit across the page.
  mutating func blocks(_ blocks: [Block], characters: Int) -> [[String: Any]] {
    var values: [[String: Any]] = []
    for (index, block) in blocks.enumerated() {
      if case .beside(let left, let right) = block {
        // A template that held itself would look for a block's parts in the one around it, without end.
        let half = characters / 2 - 2
        values.append(["markup": "<div class=\"beside\"><div>"])
        values += self.blocks(left, characters: half) + [["markup": "</div><div>"]]
        values += self.blocks(right, characters: half) + [["markup": "</div></div>"]]
        continue
      }
      values.append(self.block(block, characters: characters, leads: Block.leads(blocks, index)))
    }
    return values
  }

  private mutating func block(_ block: Block, characters: Int, leads: Bool) -> [String: Any] {
    switch block {
    case .heading(let level, let text): ["heading": heading(level, WebContext.safe(text))]
    case .paragraph(let text): ["paragraph": ["words": links.html(sentence: text), "leads": leads]]
    case .list(let items): ["list": ["items": items.map(links.html(sentence:))]]
    case .particulars(let rows):
      [
        "particulars": [
          "rows": rows.map { row in
            ["name": WebContext.safe(row.name), "value": WebRows.html(row.value, under: row.name, links)]
          }
        ]
      ]
    case .keyFigures(let figures): ["figures": ["rows": figures.map(WebContext.figure)]]
    case .table(let table): ["table": self.table(table, characters: characters)]
    case .chart(let chart): ["chart": self.chart(chart)]
    case .beside: [:]
    }
  }

  private mutating func heading(_ level: Int, _ text: String) -> [String: Any] {
    count += 1
    lastHeading = "part-\(count)"
    lastWords = text
    if level == 2 { contents.append(["id": lastHeading, "text": text]) }
    return ["level": level, "id": lastHeading, "text": text]
  }

  private static func figure(_ figure: KeyFigure) -> [String: Any] {
    var values: [String: Any] = ["name": safe(figure.name), "value": figure.value]
    values["change"] = figure.changeWords
    return values
  }

  /// A drawing that is no part of a document.
  mutating func picture(_ picture: Picture, title: String, words: String) -> [String: Any] {
    count += 1
    return picture.values(id: "chart-\(count)", title: WebContext.safe(title), words: WebContext.safe(words))
  }

  private mutating func chart(_ chart: Chart) -> [String: Any] {
    count += 1
    let picture =
      switch chart {
      case .bars(let bars): BarPicture(bars).picture
      case .lines(let lines): LinePicture(lines).picture
      case .series(let series): SeriesPicture(series).picture
      }
    return picture.values(
      id: "chart-\(count)", title: WebContext.safe(chart.title), words: WebContext.safe(chart.words))
  }

  private mutating func table(_ table: Table, characters: Int) -> [String: Any] {
    let aligns = table.columns.map(WebContext.align)
    let shares = ColumnWidths.shares(of: table, characters: characters)
    let columns = table.columns.indices.map { index -> [String: Any] in
      [
        "heading": WebContext.safe(table.columns[index].heading), "align": aligns[index],
        "width": "\(Int(shares[index] * 1000) / 10).\(Int(shares[index] * 1000) % 10)",
      ]
    }
    let file = tableStem.map(csv)
    tables.append((name: file ?? "", table: table))
    var values: [String: Any] = [
      "label": lastHeading, "columns": columns, "rows": WebRows.html(table, classes: aligns, links),
      "isWide": table.columns.count > 5, "isNarrow": table.columns.count < 4,
    ]
    if let file { values["csv"] = ["address": WebContext.safe(file), "number": tables.count] }
    return values
  }

  private static func align(_ column: Column) -> String {
    column.alignment == .trailing ? "number" : column.weight > 0 ? "words" : "tight"
  }

  /// Text ready to stand in a page.
  ///
  /// Escaped here by scalars and shown by the templates as it is: the library escapes by characters, and so would pass on
  /// a sign that a combining mark follows.
  static func safe(_ text: String) -> String { XMLText.escaped(text) }
}

/// The part of a class name that stands for a colour.
enum WebColour {
  static func name(_ colour: String) -> String {
    let name = colour.lowercased()
    return RatingColours.known[name] == nil ? "grey" : name
  }
}
