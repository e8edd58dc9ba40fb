internal import PlanModel
internal import TextFormats

/// The sections of what is at stake: savings, benefits and risks.
enum StakesSections {
  static func savings(_ summary: Summary) -> [Block] { money(summary.stakes.savings, summary) }

  static func benefits(_ summary: Summary) -> [Block] { money(summary.stakes.benefits, summary) }

  private static func money<Item>(_ report: MoneyReport<Item>?, _ summary: Summary) -> [Block] {
    guard let report else { return [] }
    let name = Item.kind == .saving ? "Savings" : "Benefits"
    return [
      .heading(level: 2, "\(name) in \(report.year)"),
      .paragraph(MoneyWording.sentence(report, asAt: summary.asAt)),
      .table(MoneyListing.table(report.lines, asAt: summary.asAt)), .paragraph(identity(report)),
    ] + changed(report, summary) + profile(report) + yearBefore(report)
  }

  /// The total once more, as it adds up.
  private static func identity<Item>(_ report: MoneyReport<Item>) -> String {
    let (total, unit) = (report.total, report.unit)
    let increments = report.counted.filter { $0.item.basis == .increment }.map(\.reference.description)
    return
      "Approved − delivered, by its own and by other means, + pressures = at risk: \(total.approved.words(in: unit)) − \(total.achieved.words(in: unit)) + \(total.pressures.words(in: unit)) = \(total.atRisk.words(in: unit)). Figures count from 1 April to the end of the last month reported."
      + (report.lines.contains { !$0.isCounted }
        ? " What is counted in another place is listed, and counted there alone." : "")
      + (increments.isEmpty
        ? "" : " Printed as increments, and added up to their full-year effect: \(Wording.list(increments)).")
  }

  private static func changed<Item>(_ report: MoneyReport<Item>, _ summary: Summary) -> [Block] {
    guard report.bridge.isMoved || !report.changes.isEmpty else { return [] }
    if report.isNew {
      return [.paragraph("All of them were recorded since \(summary.since.long), so there is nothing to compare with.")]
    }
    let bridge = report.bridge
    let rows: [(String, Money)] =
      [
        (
          summary.lastPack?.asAt == summary.since
            ? "As the paper of \(summary.since.long) had it" : "As at \(summary.since.long)", bridge.opening
        )
      ]
      + [
        ("Reported late", bridge.late), ("Added", bridge.added), ("Re-profiled", bridge.reprofiled),
        ("Moved elsewhere", -bridge.moved), ("Withdrawn", -bridge.withdrawn),
      ].filter { $0.1.pence != 0 } + [("As at \(summary.asAt.long)", bridge.closing)]
    return [
      .heading(level: 3, "Approved for \(report.year) since \(summary.since.long)"),
      .table(
        Table(
          columns: [Column("What", weight: 1), Column("Amount", alignment: .trailing)],
          rows: rows.map { [.text($0.0), .text($0.1.words(in: report.unit))] }, isLastRowTotal: true)),
    ] + (report.changes.isEmpty ? [] : [.list(report.changes.map(MoneyWording.change))])
  }

  private static func profile<Item>(_ report: MoneyReport<Item>) -> [Block] {
    guard report.years.count > 1 else { return [] }
    return [
      .heading(level: 3, "Approved year by year: the full-year effect in each"),
      .table(MoneyListing.profile(report.lines)),
    ]
  }

  private static func yearBefore<Item>(_ report: MoneyReport<Item>) -> [Block] {
    guard let before = report.yearBefore, let year = report.year.previous else { return [] }
    return [
      .paragraph(
        "Of \(before.approved.words) approved for \(year), \(before.achieved.words) was achieved, \(before.deliveredOtherwise.words) of it by other means; pressures \(before.pressures.words), at risk \(before.atRisk.words)\(report.yearBeforeIsWhole ? "." : "; March is not reported of every line yet.")"
      )
    ]
  }

  static func risks(_ summary: Summary) -> [Block] {
    let register = summary.stakes.risks
    guard !register.risks.isEmpty else { return [] }
    let gone = register.moved.filter { !$0.isOpen && $0.before?.isOpen == true }
    return [
      .heading(level: 2, "Risks"), .paragraph(RiskListing.sentence(register)), .table(RiskGrid.table(register)),
      .table(RiskListing.make(register.open + gone, asAt: summary.asAt).table),
      .paragraph(
        "Scores are likelihood times impact. \(register.bands.bands.map { "\($0.label) (\($0.symbol)) from \($0.from)" }.joined(separator: ", ")). Moved is since \(summary.since.long)."
      ),
    ]
  }

  /// A sentence for each that the board reads, on the first page; nothing where there is nothing.
  static func keySentences(_ summary: Summary) -> [Block] {
    let sections = summary.scope.sections
    let stakes = summary.stakes
    let sentences = [
      sections.contains(.savings)
        ? stakes.savings.map { "Savings: " + MoneyWording.sentence($0, asAt: summary.asAt) } : nil,
      sections.contains(.benefits)
        ? stakes.benefits.map { "Benefits: " + MoneyWording.sentence($0, asAt: summary.asAt) } : nil,
      sections.contains(.risks) && !stakes.risks.risks.isEmpty ? "Risks: " + RiskListing.sentence(stakes.risks) : nil,
    ].compactMap(\.self)
    return sentences.map { .paragraph($0) }
  }

  static var savingMembers: [SummaryMember] { members("savings", \.savings) }
  static var benefitMembers: [SummaryMember] { members("benefits", \.benefits) }

  private static func members<Item>(
    _ name: String, _ report: KeyPath<Stakes, MoneyReport<Item>?> & Sendable
  ) -> [SummaryMember] {
    [
      JourneySections.listed(name, MoneyListing<Item>.columns()) { summary in
        MoneyListing.make(summary.stakes[keyPath: report]?.lines ?? [], asAt: summary.asAt).rows
      },
      SummaryMember(name: "\(name)_total") { summary, json in
        write(summary.stakes[keyPath: report], as: "\(name)_total", &json)
      },
    ]
  }

  private static func write<Item>(_ report: MoneyReport<Item>?, as name: String, _ json: inout JSONWriter) {
    guard let report else {
      json.member(name, String?.none)
      return
    }
    let total = report.total
    let bridge = report.bridge
    json.member(name) { json in
      json.member("achieved_pence", total.achieved.pence)
      json.member("approved_pence", total.approved.pence)
      json.member("at_risk_pence", total.atRisk.pence)
      json.member("bridge") { json in
        json.member("added_pence", bridge.added.pence)
        json.member("closing_pence", bridge.closing.pence)
        json.member("late_pence", bridge.late.pence)
        json.member("moved_pence", bridge.moved.pence)
        json.member("opening_pence", bridge.opening.pence)
        json.member("reprofiled_pence", bridge.reprofiled.pence)
        json.member("withdrawn_pence", bridge.withdrawn.pence)
      }
      json.member("counted", report.counted.count)
      json.member("delivered_otherwise_pence", total.deliveredOtherwise.pence)
      json.member("delivered_pence", total.delivered.pence)
      json.member("forecast_pence", total.forecast?.pence)
      json.member("pressures_pence", total.pressures.pence)
      json.member("year", report.year.description)
    }
  }

  static var riskMembers: [SummaryMember] {
    [
      JourneySections.listed("risks", RiskListing.columns) { summary in
        RiskListing.make(summary.stakes.risks.risks, asAt: summary.asAt).rows
      },
      SummaryMember(name: "risk_grid") { summary, json in
        try RiskGrid.write(summary.stakes.risks, as: "risk_grid", &json)
      },
      .texts("risks_moved") { $0.stakes.risks.moved.map(\.reference.description) },
    ]
  }
}
