internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Keep figures beside the claims: values, targets, and what is a signal.",
    subcommands: [
      MeasureListCommand.self, MeasureShowCommand.self, MeasureChartCommand.self, MeasureAddCommand.self,
      MeasureEditCommand.self,
      MeasureWithdrawCommand.self, MeasureRecordCommand.self, MeasureSheetCommand.self, MeasureImportCommand.self,
      MeasureTargetCommand.self,
      MeasureCompareCommand.self,
      MeasureRebaseCommand.self, MeasureDueCommand.self, MeasureStandardsCommand.self,
    ], defaultSubcommand: MeasureListCommand.self)
}

extension MeasureUnit: ExpressibleByArgument {}
extension MeasureDirection: ExpressibleByArgument {}
extension MeasureInterval: ExpressibleByArgument {}
extension MeasureRole: ExpressibleByArgument {}
extension MeasureQuality: ExpressibleByArgument {}

struct MeasureListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the measures: the latest value of each, and what it says.")

  @Flag(help: "Those that were withdrawn too.")
  var all = false

  @OptionGroup var listing: DatedListingOptions

  func run(in context: ShellContext) throws {
    let readings = try listing.plan.service(context).measures(asAt: listing.asAt(context), all: all)
    try ListingPrinter(context: context, format: listing.format, name: "Measures").print(MeasureListing.make(readings))
  }
}

struct MeasureShowCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one measure with its chart's limits and every value.",
    discussion: """
      The limits are those of an XmR chart: the mean and 2.66 times the average moving range on either side. Moving \
      ranges that are not below 3.267 times their average are left out of it once, unless --all-ranges is given. With \
      -o the chart is drawn: .svg, .html, .docx.
      """)

  @Argument(help: "The measure's code.")
  var code: String

  @Flag(help: "Reckon the limits with every moving range.")
  var allRanges = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Draw it into this file.", valueName: "file"))
  var output: String?

  @OptionGroup var listing: DatedListingOptions

  func run(in context: ShellContext) throws {
    let date = try listing.asAt(context)
    let reading = try listing.plan.service(context).measure(code, asAt: date, screens: !allRanges)
    let document = MeasureDocument.make(reading, asAt: date)
    if let output {
      try Output.file(at: output) { try $0.writeBinary(MeasureFile(output).bytes(of: document)) }
      return
    }
    switch listing.format {
    case .json: try context.output.writeBinary(MeasureJSON.document(reading))
    case .csv, .xlsx:
      try ListingPrinter(context: context, format: listing.format, name: reading.measure.code).print(
        MeasureValueListing.make(reading))
    case .table: try context.render(document)
    case .markdown: try context.output.write(MarkdownRenderer().render(document))
    }
  }
}

struct MeasureChartCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Draw one measure as SVG, on standard output.",
    discussion: "`improve measure show CODE -o FILE` writes it into a file with its table: .html or .docx.")

  @Argument(help: "The measure's code.")
  var code: String

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date at which it is looked at (default: today).", valueName: "date"))
  var asAt: DateArgument?

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    let date = try asAt?.date(today: context.today) ?? context.today
    let reading = try plan.service(context).measure(code, asAt: date)
    try context.output.writeBinary(MeasureFile("chart.svg").bytes(of: MeasureDocument.make(reading, asAt: date)))
  }
}

/// A file that shows a measure, by its ending.
private struct MeasureFile {
  private let path: String

  init(_ path: String) { self.path = path }

  func bytes(of document: Document) throws -> [UInt8] {
    switch path.split(separator: ".").last?.lowercased() {
    case "svg":
      guard let picture = try HTMLRenderer().picture(document) else {
        throw InputError(explanation: "there are fewer than two values, so there is no line to draw")
      }
      return Array(picture.utf8)
    case "html": return Array(try HTMLRenderer().render(document).utf8)
    case "docx": return try WordRenderer().render(document)
    default: throw UsageError("\(path): a measure is drawn as .svg, .html or .docx")
    }
  }
}
