internal import PlanExchange
internal import PlanModel
internal import PlanReports
internal import Workbooks

/// Prints a listing in the format asked for.
struct ListingPrinter {
  let context: ShellContext
  let format: ListingFormat
  /// What the sheet of a workbook is called.
  var name = "Listing"
  /// The plan and the day of what is listed, where it is of a day.
  var position: Position?

  /// - Parameter total: a last row for people that adds up the others, where there is any.
  func print<Row>(_ listing: Listing<Row>, total: [Cell]? = nil) throws {
    switch format {
    case .json: try listing.writeJSON(to: context.output.bytes)
    case .csv: try listing.writeCSV(to: context.output.bytes)
    case .xlsx:
      try context.refuseOnTerminal("xlsx", "send it into a file with >")
      try context.output.writeBinary(workbook(listing).bytes())
    case .table, .markdown: try printForPeople(listing.table, total, otherwise: listing.otherwise)
    }
  }

  private func workbook<Row>(_ listing: Listing<Row>) -> WorkbookFile {
    let title = position?.plan.called ?? name
    let asAt = position.map { "As at \($0.asAt.long)." }
    let says = listing.rows.isEmpty ? listing.otherwise : "\(listing.rows.count) listed on the sheet \"\(name)\"."
    return WorkbookFile(
      title: title,
      sheets: [
        PositionSheet.notes([title] + [asAt, says].compactMap(\.self)),
        listing.worksheet(named: name, key: position?.plan.key),
      ])
  }

  private func printForPeople(_ table: Table, _ total: [Cell]?, otherwise: String) throws {
    let shown = Table(
      columns: table.columns, rows: table.rows + [total].compactMap(\.self), isLastRowTotal: total != nil)
    let block: Block = table.rows.isEmpty ? .paragraph(otherwise) : .table(shown)
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
