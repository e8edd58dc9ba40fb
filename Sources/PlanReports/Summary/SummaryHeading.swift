internal import PlanModel

/// What stands over a summary: what it is, whose, for which meeting, about which time.
enum SummaryHeading {
  static func blocks(_ summary: Summary, title: String) -> [Block] {
    [.heading(level: 1, title), .particulars(particulars(summary))]
  }

  private static func particulars(_ summary: Summary) -> [Particular] {
    let rows: [(String, String?)] = [
      ("Council", summary.plan.authority),
      ("Board", summary.board?.title),
      ("Meeting", summary.forecast.isOfMeeting ? summary.forecast.on.long : nil),
      ("Period", period(summary)),
      ("Visit", summary.visit.map(\.visit.called)), ("Area", area(summary)),
      ("Officers", summary.scope.names == .posts ? "by post, without names" : nil),
      ("Sealed despite", summary.scope.despite),
      ("Ledger", summary.ledgerHead?.words),
    ]
    return rows.compactMap { name, value in value.map { Particular(name, .text($0)) } }
  }

  private static func period(_ summary: Summary) -> String {
    let since = summary.lastPack?.asAt == summary.since ? ", the day of the last sealed pack" : ""
    return "from the end of \(summary.since.long)\(since) to the end of \(summary.asAt.long)"
  }

  private static func area(_ summary: Summary) -> String? {
    guard summary.scope.areaNumber != nil, let area = summary.position.actions.first?.area else { return nil }
    return "\(area.number). \(area.title), and no other"
  }
}
