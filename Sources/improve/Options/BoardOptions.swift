internal import ArgumentParser
package import PlanModel
internal import PlanService

extension Cadence: ExpressibleByArgument {}
extension BoardRedating: ExpressibleByArgument {}

/// What a board reads, and how often.
struct BoardOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: "The board's title.")
  var title: String?

  @Option(help: "How often it meets.")
  var cadence: Cadence?

  @Option(help: SectionsArgument.help)
  var sections: SectionsArgument?

  @Option(
    help: "Texts whole, or of the annex the progress unchanged since the last paper cut to its first sentence (brief).")
  var detail: Detail?

  @Option(help: "Officers by name (full), or by post alone for the public.")
  var names: NamesShown?

  @Option(help: ArgumentHelp("The one area it reads in depth.", valueName: "number"))
  var area: Int?

  @Option(
    help: ArgumentHelp("How far behind its date an action is computed at risk, not off track.", valueName: "days"))
  var toleranceDays: DaysArgument?

  @Option(help: ArgumentHelp("The protective marking on every page of its papers.", valueName: "text"))
  var classification: String?

  @Option(
    help:
      "Whether a later due date is proposed to the board and stands once it agrees (ask; one board of a plan), or stands and is reported."
  )
  var redating: BoardRedating?

  @Option(
    help: ArgumentHelp(
      "A measure whose chart it reads whether or not it signals; can be given again, and is none to take the choice back.",
      valueName: "measure"))
  var chart: [String] = []

  func details(readsWholePlan: Bool = false) throws -> BoardDetails {
    if let toleranceDays, toleranceDays.days > 3650 {
      throw UsageError("--tolerance-days is from 0 to 3650, not \(toleranceDays.days)")
    }
    return BoardDetails(
      title: title, cadence: cadence, sections: sections?.sections, detail: detail, names: names, areaNumber: area,
      readsWholePlan: readsWholePlan, toleranceDays: toleranceDays?.days, classification: classification,
      redating: redating, charts: try charts())
  }
}

extension BoardOptions {
  private func charts() throws -> [String]? {
    guard !chart.isEmpty else { return nil }
    guard chart.contains(where: { $0.folded == "none" }) else { return chart }
    guard chart.count == 1 else { throw UsageError("--chart none stands alone") }
    return []
  }
}

/// What an update takes that relates to no date: why, and by whom.
struct NoteOptions: ParsableArguments {
  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  @Option(name: [.customShort("m"), .customLong("note")], parsing: .unconditional, help: "A note on the update.")
  var note: String?
}
