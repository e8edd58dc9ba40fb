internal import PlanModel

/// What a board must not miss: what is red or overdue, what will be, and whose rating its dates do not bear out.
enum ExceptionSections {
  static func exceptions(_ summary: Summary) -> [Block] {
    let listed = summary.redOrOverdue
    let heading = Block.heading(level: 2, "Exceptions: red or overdue")
    guard !listed.isEmpty else {
      return [heading, .paragraph("No action is red. No action is overdue.")]
        + JourneySections.findingsWithoutAction(summary)
    }
    let red = summary.red.count
    let overdue = summary.overdue.count
    let both = listed.count { $0.isRed && $0.isOverdue(asAt: summary.asAt) }
    let counts =
      red == 0
      ? "No action is red. \(overdue) \(Wording.isAre(overdue)) overdue."
      : overdue == 0
        ? "\(red) \(Wording.isAre(red)) red. No action is overdue."
        : "\(red) \(Wording.isAre(red)) red and \(overdue) overdue; \(both) \(Wording.isAre(both)) both."
    return [heading, .paragraph(counts), .table(ExceptionTables.exceptions(listed, asAt: summary.asAt))]
      + JourneySections.findingsWithoutAction(summary)
  }

  static func forecast(_ summary: Summary) -> [Block] {
    let forecast = summary.forecast
    return .section(
      "Forecast: overdue by \(forecast.on.long) if nothing changes",
      note: Headline.forecast(summary), table: ExceptionTables.forecast(forecast),
      otherwise: "Nothing more falls overdue by \(Headline.forecastDay(forecast)). \(Headline.forecast(summary))")
  }

  static func ratingChallenge(_ summary: Summary) -> [Block] {
    let tolerance = Wording.days(summary.scope.toleranceDays)
    return .section(
      "Rating challenge: the officer's rating against the dates",
      note:
        "From its due date an action is computed on track up to the day itself, at risk up to \(tolerance) behind, and off track beyond. Listed is every open action whose rating says otherwise.",
      table: ExceptionTables.ratingChallenges(summary.ratingChallenges),
      otherwise: "Every rating of an open action agrees with its due date.")
  }

  static func slippage(_ summary: Summary) -> [Block] {
    .section(
      "Slippage: on schedule only because re-dated",
      note: "These are open and not overdue, and would be by their original date.",
      table: ExceptionTables.slippage(summary.position.onScheduleOnlyByRedating),
      otherwise: "No action is on schedule only because it was re-dated.") + corrections(summary)
  }

  /// Dates that were put right are told with both, and counted as no slip; dates that a board refused stay to be seen.
  static func corrections(_ summary: Summary) -> [Block] {
    refused(summary) + putRight(summary)
  }

  private static func refused(_ summary: Summary) -> [Block] {
    guard !summary.business.refusedDates.isEmpty else { return [] }
    let columns: [ListingColumn<RefusedDate>] = [
      ListingColumn(Column("Ref")) { .text($0.reference.description) },
      ListingColumn(Column("Due")) { .date($0.standing) },
      ListingColumn(Column("Refused")) { .date($0.refused) },
      ListingColumn(Column("On")) { .date($0.decision.decidedOn) },
      ListingColumn(Column("In the board's words", weight: 4)) {
        .prose($0.decision.words, orMissing: "none recorded")
      },
    ]
    return [
      .heading(level: 3, "Dates refused"),
      .table(Listing(summary.business.refusedDates, columns: columns, otherwise: "").table),
    ]
  }

  private static func putRight(_ summary: Summary) -> [Block] {
    guard !summary.corrections.isEmpty else { return [] }
    return [
      .heading(level: 3, "Dates put right"),
      .paragraph("These dates were recorded wrongly and have been corrected. A correction is no re-dating."),
      .table(ExceptionTables.corrections(summary.corrections)),
    ]
  }

  static func dueNext(_ summary: Summary) -> [Block] {
    .section(
      "Due by \(summary.dueNextThrough.long)",
      ActionTable.upcoming(summary.dueNext, asAt: summary.asAt, otherwise: "No action falls due by then."))
  }

  /// The exceptions that are neither red nor overdue.
  static func assurance(_ summary: Summary) -> [Block] {
    let listed = summary.exceptions.filter {
      !$0.action.isRed && !$0.action.isOverdue(asAt: summary.asAt)
    }
    return .section(
      "Other exceptions", note: "Neither red nor overdue, and not to be missed.",
      ActionTable.exceptions(
        listed, asAt: summary.asAt, otherwise: "There is no other exception to report."))
  }
}
