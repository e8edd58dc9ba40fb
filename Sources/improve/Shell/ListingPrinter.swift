internal import PlanModel
internal import PlanReports

/// Prints a listing of actions in the format asked for.
struct ListingPrinter {
  let context: ShellContext
  let format: ListingFormat

  /// - Parameters:
  ///   - table: the columns for people.
  ///   - otherwise: the sentence that stands for an empty table.
  func print(_ listing: ActionListing, table: @autoclosure () -> Table, otherwise: String) throws {
    switch format {
    case .json: try listing.writeJSON(to: context.output.bytes)
    case .csv: try listing.writeCSV(to: context.output.bytes)
    case .table, .markdown: try printForPeople(table(), otherwise: otherwise)
    }
  }

  /// The same for what is no action: the two writers are the listing's own.
  func print(
    table: Table, otherwise: String, json: (Output) throws -> Void, csv: (Output) throws -> Void
  ) throws {
    switch format {
    case .json: try json(context.output)
    case .csv: try csv(context.output)
    case .table, .markdown: try printForPeople(table, otherwise: otherwise)
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
