internal import PlanModel
internal import TextFormats

/// The sections of what lies between inspections: judgements and deadlines, findings, what a committee recommended, and
/// what it means to look at.
enum JourneySections {
  /// Where the paper has an annex, what the board has heard before stands there, and here only what is not answered yet.
  static func inspections(_ summary: Summary) -> [Block] {
    let journey = summary.journey
    guard !journey.inspections.isEmpty else { return [] }
    let heading = Block.heading(level: 2, "Inspections and visits")
    let deadlines = journey.deadlines.filter { !$0.isWithdrawn }
    guard hasAnnex(summary) else { return [heading] + record(journey) + answers(deadlines, summary) }
    let unanswered = deadlines.filter { !$0.isClosed }
    return [heading, .paragraph("Which there were, what they judged, and every answer they were owed: in the annex.")]
      + (unanswered.isEmpty ? [] : answers(unanswered, summary))
  }

  static func inspectionAnnex(_ summary: Summary) -> [Block] {
    let journey = summary.journey
    guard hasAnnex(summary), !journey.inspections.isEmpty else { return [] }
    return [.heading(level: 2, "Inspections and visits")] + record(journey)
      + answers(journey.deadlines.filter { !$0.isWithdrawn }, summary)
  }

  private static func record(_ journey: Journey) -> [Block] {
    let grid: [Block] =
      journey.grid.graded.isEmpty
      ? []
      : [.heading(level: 3, "Judgements over time")] + InspectionGridDocument.blocks(journey.grid)
    return [.table(InspectionListing.make(journey.grid).table)] + grid
  }

  private static func answers(_ deadlines: [DeadlineStanding], _ summary: Summary) -> [Block] {
    .section(
      "What has to be answered to inspectors", level: 3, DeadlineListing.make(deadlines, asAt: summary.asAt))
  }

  /// Where the paper has an annex, the whole ledger stands there, and here what is not fixed with evidence.
  static func findings(_ summary: Summary) -> [Block] {
    let findings = summary.journey.findings
    guard !findings.isEmpty else { return [] }
    let heading: [Block] = [
      .heading(level: 2, "From finding to fix"), .paragraph(FindingListing.sentence(findings)),
    ]
    guard hasAnnex(summary) else { return heading + [.table(FindingListing.make(findings).table)] }
    let unresolved = findings.filter { $0.finding.asksForAction && $0.state != .shown }
    return heading
      + (unresolved.isEmpty ? [] : [.table(FindingListing.brief(unresolved).table)])
  }

  static func findingAnnex(_ summary: Summary) -> [Block] {
    let findings = summary.journey.findings
    guard hasAnnex(summary), !findings.isEmpty else { return [] }
    return [.heading(level: 2, "From finding to fix: the whole ledger"), .table(FindingListing.make(findings).table)]
  }

  private static func hasAnnex(_ summary: Summary) -> Bool { summary.scope.sections.contains(.annex) }

  /// What the committee itself resolved; where the paper is for no board, what every body did.
  static func recommendations(_ summary: Summary) -> [Block] {
    let items = summary.journey.recommendations
    guard !items.isEmpty else { return [] }
    return [
      .heading(level: 2, "What was recommended before"),
      .paragraph(RecommendationListing.sentence(items, asAt: summary.asAt)),
      .table(RecommendationListing.make(items, asAt: summary.asAt).table),
    ]
  }

  static func programme(_ summary: Summary) -> [Block] {
    let items = summary.journey.programme
    guard !items.isEmpty else { return [] }
    return [
      .heading(level: 2, "Work programme"),
      .paragraph(Wording.capitalised(ProgrammeListing.sentence(items, asAt: summary.asAt))),
      .table(ProgrammeListing.make(items, asAt: summary.asAt).table),
    ]
  }

  /// A sentence for each that the board reads, on the first page; nothing where there is nothing.
  static func keySentences(_ summary: Summary) -> [Block] {
    let sections = summary.scope.sections
    let journey = summary.journey
    var sentences: [String] = []
    if sections.contains(.inspections) || sections.contains(.visit) {
      sentences += [overall(journey), late(summary)].compactMap(\.self)
    }
    if sections.contains(.findings), !journey.findings.isEmpty {
      sentences.append(FindingListing.shortSentence(journey.findings))
    }
    if sections.contains(.recommendations), !summary.journey.recommendations.isEmpty {
      sentences.append(
        "Recommendations and actions of committees: "
          + RecommendationListing.sentence(summary.journey.recommendations, asAt: summary.asAt))
    }
    if sections.contains(.programme), !summary.journey.programme.isEmpty {
      sentences.append(
        "Work programme: " + ProgrammeListing.sentence(summary.journey.programme, asAt: summary.asAt))
    }
    return sentences.isEmpty ? [] : [.paragraph(sentences.joined(separator: " "))]
  }

  /// "Overall effectiveness: Inadequate (5 September 2022)."
  private static func overall(_ journey: Journey) -> String? {
    guard let last = journey.grid.graded.last, let question = journey.grid.framework(of: last)?.questions.first,
      case .grade(let grade, _, let change) = journey.grid.place(question, of: last)
    else { return nil }
    let since = change.map { ", \($0 == .same ? "the same as" : "\($0.rawValue) than") before" } ?? ""
    return "\(question.words): \(grade.words) (\(last.publishedOn?.long ?? last.title)\(since))."
  }

  private static func late(_ summary: Summary) -> String? {
    let late = summary.journey.deadlines.filter { $0.isOverdue(asAt: summary.asAt) }
    guard !late.isEmpty else {
      let next = summary.journey.deadlines.first { !$0.isClosed && $0.dueOn != nil }
      return next.flatMap { deadline in deadline.dueOn.map { "\(deadline.title) is due on \($0.long)." } }
    }
    return late.map { "\($0.title) is overdue by \(Wording.days($0.daysOverdue(asAt: summary.asAt)))." }.joined(
      separator: " ")
  }

  /// Findings that ask for an action and have none: an exception, as an action without an officer is.
  static func findingsWithoutAction(_ summary: Summary) -> [Block] {
    withoutAction(summary).map { [.paragraph($0)] } ?? []
  }

  static func withoutAction(_ summary: Summary) -> String? {
    guard summary.scope.sections.contains(.findings) else { return nil }
    let bare = summary.journey.findingsWithoutAction
    guard !bare.isEmpty else { return nil }
    let named = bare.map { "\($0.finding.reference) “\(Shortened.firstSentence($0.finding.finding))”" }
    return "Without an action: \(named.joined(separator: "; "))."
  }

  /// The visit, what was found the last time, and what was done about it.
  static func visit(_ summary: Summary) -> [Block] {
    guard let scope = summary.visit else { return [] }
    let visit = scope.visit
    let areas = summary.position.areas.map { "\($0.area.number) \($0.area.title)" }
    let particulars = [
      Particular("Visit", .text(visit.words)), visit.scope.map { Particular("Scope", .prose($0)) },
      Particular("Areas", .text(areas.joined(separator: "; "))),
      Particular(
        "Since",
        .text(scope.previous?.called ?? "\(summary.since.long)")
      ),
    ].compactMap(\.self)
    let (last, before) = foundBefore(summary, scope)
    let done = before.flatMap { standing in
      standing.actions.map { action in
        [
          Cell.text(standing.finding.reference.description), .text(action.reference.description),
          .prose(action.state.progress, orMissing: "nothing recorded"),
          Wording.impact(action.state), .text(standing.state.words),
        ]
      }
    }
    return [.heading(level: 2, visit.title), .particulars(particulars)]
      + .section(
        "What was found the last time\(last.map { ": \($0.title)" } ?? "")", level: 3,
        FindingListing.make(before, otherwise: "Of these areas no finding is recorded."))
      + (done.isEmpty
        ? []
        : [
          .heading(level: 3, "And what was done about it"),
          .table(
            Table(
              columns: [
                Column("Finding"), Column("Action"), Column("Done", weight: 4), Column("Impact", weight: 3),
                Column("Stands", weight: 1),
              ], rows: done)),
        ])
  }

  /// What the last inspection or visit found that looked at these areas.
  private static func foundBefore(
    _ summary: Summary, _ scope: VisitScope
  ) -> (last: Inspection?, findings: [FindingStanding]) {
    let day = scope.visit.onSiteFrom ?? scope.visit.heldOn
    let earlier = summary.journey.findings.filter { standing in
      standing.finding.inspection != scope.visit.code
        && standing.inspection.map { ($0.onSiteTo ?? $0.heldOn) < day } ?? false
    }
    let last = earlier.compactMap(\.inspection).max { ($0.onSiteTo ?? $0.heldOn) < ($1.onSiteTo ?? $1.heldOn) }
    return (last, earlier.filter { $0.finding.inspection == last?.code })
  }

  static var inspectionMembers: [SummaryMember] {
    [
      listed("inspections", InspectionListing.columns) { InspectionListing.make($0.journey.grid).rows },
      listed("deadlines", DeadlineListing.columns) {
        DeadlineListing.make($0.journey.deadlines, asAt: $0.asAt).rows
      },
    ]
  }

  static var findingMembers: [SummaryMember] {
    [
      listed("findings", FindingListing.columns) { $0.journey.findings },
      .texts("findings_without_action") {
        $0.journey.findingsWithoutAction.map(\.finding.reference.description)
      },
    ]
  }

  static var recommendationMembers: [SummaryMember] {
    [
      listed("recommendations", RecommendationListing.columns) {
        RecommendationListing.make($0.journey.recommendations, asAt: $0.asAt).rows
      }
    ]
  }

  static var programmeMembers: [SummaryMember] {
    [listed("programme", ProgrammeListing.columns) { ProgrammeListing.make($0.journey.programme, asAt: $0.asAt).rows }]
  }

  static var visitMembers: [SummaryMember] {
    [
      .text("visit") { $0.visit?.visit.code }, .text("previous_visit") { $0.visit?.previous?.code },
      .texts("visit_areas") { summary in
        summary.visit.map { $0.areas.sorted().map(String.init) } ?? []
      },
    ]
  }

  static func listed<Row>(
    _ name: String, _ columns: [ListingColumn<Row>], _ rows: @escaping (Summary) -> [Row]
  ) -> SummaryMember {
    SummaryMember(name: name) { summary, json in
      let writer = RowJSON(columns)
      try json.member(name, each: rows(summary)) { json, row in try writer.write(row, to: &json) }
    }
  }
}
