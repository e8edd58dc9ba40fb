extension Document {
  /// The same with every long text that people wrote cut at a word; the annex keeps all of its words.
  var brief: Document {
    Document(
      title: title, classification: classification,
      blocks: blocks.map { block in
        guard case .table(let table) = block else { return block }
        return .table(
          Table(
            columns: table.columns, rows: table.rows.map { $0.map(\.brief) }, isLastRowTotal: table.isLastRowTotal))
      }, annex: annex)
  }
}

extension Cell {
  static let briefLength = 160

  fileprivate var brief: Cell {
    guard case .prose(let text, let standing) = self, text.count > Cell.briefLength else { return self }
    let start = text.prefix(Cell.briefLength)
    let end = start.lastIndex { $0.isWhitespace } ?? start.endIndex
    return .prose("\(start[..<end])…", standing: standing)
  }
}
