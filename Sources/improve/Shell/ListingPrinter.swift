internal import PlanModel
internal import PlanReports

/// Prints a listing in the format asked for.
struct ListingPrinter {
  let context: ShellContext
  let format: ListingFormat

  func print<Row>(_ listing: Listing<Row>) throws {
    switch format {
    case .json: try listing.writeJSON(to: context.output.bytes)
    case .csv: try listing.writeCSV(to: context.output.bytes)
    case .table, .markdown: try printForPeople(listing.table, otherwise: listing.otherwise)
    }
  }

  private func printForPeople(_ table: Table, otherwise: String) throws {
    let block: Block = table.rows.isEmpty ? .paragraph(otherwise) : .table(table)
    let document = Document(title: "", blocks: [block])
    if format == .markdown {
      try context.output.write(MarkdownRenderer().render(document))
    } else {
      try context.render(document)
      if context.terminal.width != nil, !table.rows.isEmpty {
        context.message("\(table.rows.count) listed")
      }
    }
  }
}
