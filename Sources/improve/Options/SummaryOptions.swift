internal import ArgumentParser
package import PlanModel
internal import PlanService

extension NamesShown: ExpressibleByArgument {}
extension Detail: ExpressibleByArgument {}

/// The sections of a summary, separated by commas.
struct SectionsArgument: ExpressibleByArgument {
  let sections: [SummarySection]

  init?(argument: String) {
    var sections: [SummarySection] = []
    for word in argument.split(separator: ",") {
      let name = word.folded.split { $0 == "-" || $0 == " " }.joined(separator: "_")
      if name == "all" {
        sections += SummarySection.allCases.filter { !sections.contains($0) }
        continue
      }
      guard let section = SummarySection(rawValue: name) else { return nil }
      if !sections.contains(section) { sections.append(section) }
    }
    guard !sections.isEmpty else { return nil }
    self.sections = sections
  }

  static let help = ArgumentHelp(
    "What is read, in this order, separated by commas: \(SummarySection.allCases.map(\.rawValue).joined(separator: ", ")), or all.",
    valueName: "sections")
}

/// Which summary, for which board and which period.
struct SummaryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The board it is for, as `improve board list` names it.", valueName: "code"))
  var board: String?

  @Option(help: ArgumentHelp("The month, such as 2023-01.", valueName: "month"))
  var month: String?

  @Option(name: .customLong("as-at"), help: ArgumentHelp("The last day of the period.", valueName: "date"))
  var asAt: DateArgument?

  @Option(
    help: ArgumentHelp(
      "The day before the period (default: that of the board's last sealed pack, else by its cadence).",
      valueName: "date"))
  var since: DateArgument?

  @Option(help: ArgumentHelp("Only this area, in depth.", valueName: "number"))
  var area: Int?

  @Option(
    help: ArgumentHelp(
      "The pack for a visit, by its code: the areas that it looks at, since the visit before it.", valueName: "code"))
  var visit: String?

  @Option(help: SectionsArgument.help)
  var sections: SectionsArgument?

  @Option(
    help: "Texts whole, or of the annex the progress unchanged since the last paper cut to its first sentence (brief).")
  var detail: Detail?

  @Option(help: "Officers by name (full), or by post alone for the public.")
  var names: NamesShown?

  @OptionGroup var namesInText: NamesInTextOptions

  @Option(
    help: ArgumentHelp(
      "How far behind its date an action is computed at risk, not off track (default: 31).", valueName: "days"))
  var toleranceDays: DaysArgument?

  @Option(help: ArgumentHelp("The protective marking on every page (default: OFFICIAL).", valueName: "text"))
  var classification: String?

  @Option(
    name: .customLong("decision"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A further decision asked of the board; may be given several times.", valueName: "text"))
  var decisions: [String] = []

  func request(_ context: ShellContext) throws -> SummaryRequest {
    guard month == nil || asAt == nil else { throw UsageError("give --month or --as-at, not both") }
    guard visit == nil || area == nil else {
      throw UsageError("give --visit, which has its areas, or --area, not both")
    }
    return SummaryRequest(
      boardCode: board, month: try month.map(MonthArgument.read), asAt: try asAt?.date(today: context.today),
      since: try since?.date(today: context.today), areaNumber: area, visitCode: visit, sections: sections?.sections,
      detail: detail,
      names: names, toleranceDays: toleranceDays?.days, classification: classification, decisions: decisions,
      allowsNamesInText: namesInText.allowNamesInText, allowedNames: namesInText.allowName)
  }
}
