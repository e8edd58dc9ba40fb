internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanReports
internal import PlanService

struct MoneyImportCommand<Item: DetailedMoneyItem>: PlanCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: "Import \(Item.kind)s as a budget prints them, from a workbook or CSV.",
      discussion: (Item.kind == .saving
        ? "Headings: title and at least one year (2022-23, 2022/23); number, narrative, department, service_area, programme, officer and total. "
        : "Headings: title (or description) and target_financial; number, target_operational (the volume in words), programme, officer, measure, total, and years. ")
          + """
          Amounts with a minus or in brackets are savings; in a sheet that has any, one without a sign is a cost. Rows that \
          are totals are not recorded but held against the sum, and what does not add up is named with both figures. Without \
          numbers a line is known again by its title. Other amounts than are approved need their reason (-m).
          With --month the sheet has the figures of a month instead, counted from 1 April to its end: title, number, forecast, \
          delivered, other means, pressures and volume.
          """)
  }

  @Argument(help: "The file, or - for standard input.")
  var file: String

  @Option(help: ArgumentHelp("The sheet of a workbook (default: the one with its headings).", valueName: "name"))
  var sheet: String?

  @Option(help: ArgumentHelp("What amounts without a unit are counted in: m, k or pounds.", valueName: "unit"))
  var unit: MoneyUnit?

  @Option(
    help: ArgumentHelp(
      "What the amounts of the years are: full-year, the whole effect in each, or increment, what each adds.",
      valueName: "basis"))
  var basis: MoneyBasis?

  @Option(help: ArgumentHelp("The month whose figures the sheet has, such as 2023-01.", valueName: "month"))
  var month: String?

  @Flag(help: "Show what would be recorded and record nothing.")
  var dryRun = false

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let printer = ImportPrinter(context: context, file: file, isDryRun: dryRun)
    do {
      if let month { try takeMonth(MonthArgument.read(month), printer) } else { try takeLines(printer) }
    } catch ImportRefusal.sheet(let findings) {
      printer.printErrors(findings)
      throw ImportRefusal.sheet(findings)
    }
  }

  private func takeMonth(_ month: PlanMonth, _ printer: ImportPrinter) throws {
    guard basis == nil else { throw UsageError("--basis is of what is approved; the figures of a month have none") }
    let context = printer.context
    let read = RegisterSheetReader.read(
      try context.read(file), sheetName: sheet, RegisterSheet.month, of: "a month's figures")
    let outcome = try update.plan.service(context).importMoneyMonth(
      of: Item.self, read, month, unit: unit, request: update.request(context), dryRun: dryRun)
    printer.tell(outcome.warnings)
    for month in outcome.months { try RegisterPrinter(context: context).print(month) }
    for sum in outcome.sums { try context.output.write(words(sum)) }
    try context.output.write(
      "\(dryRun ? "would record" : "recorded") \(month.long) of \(Item.kind.words(outcome.months.count)), \(outcome.unchangedCount) unchanged\n"
    )
  }

  private func takeLines(_ printer: ImportPrinter) throws {
    let context = printer.context
    let read = RegisterSheetReader.read(
      try context.read(file), sheetName: sheet, Item.kind == .saving ? RegisterSheet.savings : RegisterSheet.benefits,
      of: "\(Item.kind)s"
    ) { heading in
      // "2022/23 (£m)" is a year too.
      FinancialYear(heading.prefix { $0 != "(" && $0 != "£" }.trimmed)?.description
    }
    let outcome = try update.plan.service(context).importMoney(
      of: Item.self, read, MoneySheetReading(unit: unit, basis: basis), request: update.request(context),
      dryRun: dryRun)
    printer.tell(outcome.warnings)
    for line in outcome.lines { try RegisterPrinter(context: context).print(line) }
    for sum in outcome.sums { try context.output.write(words(sum)) }
    let amounts = outcome.years.count
    try context.output.write(
      "\(dryRun ? "would record" : "recorded") \(Item.kind.words(outcome.lines.count)) and \(amounts) \(amounts == 1 ? "amount" : "amounts"), \(outcome.unchangedCount) unchanged\n"
    )
  }

  private func words(_ sum: MoneySum) -> String {
    guard let printed = sum.printed else {
      return
        "\(sum.column): \(sum.of) \(sum.of == "1 line" ? "comes" : "come") to \(sum.sum.words), no total is printed\n"
    }
    let agrees = sum.difference?.pence == 0 ? "adds up" : "does not add up"
    return
      "\(sum.column), row \(printed.row): \(printed.money.words) printed, \(sum.sum.words) of \(sum.of): \(agrees)\n"
  }
}
