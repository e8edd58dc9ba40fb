package import PlanModel
internal import PlanStorage

extension PlanService {
  /// What is given away of the plan as data, of one moment.
  ///
  /// What comes from a letter that is not published counts, and says nothing: its words are hidden, its judgements left out.
  package func starContents(asAt date: PlanDate) throws -> StarContents {
    try read { reader in
      guard let begins = try reader.beginsOn(), begins <= date else { throw SummaryRefusal.emptyPlan }
      guard let uid = try reader.planUID() else { throw DuplicateRefusal.withoutIdentity(path) }
      let letters = try WithheldLetters(reader, asAt: date, today: today)
      progress.begin("reading the plan month by month")
      let inspections = try reader.items(of: Inspection.self, asAt: date).filter {
        !$0.isWithdrawn && !letters.codes.contains($0.code)
      }
      let codes = Set(inspections.map(\.code))
      return StarContents(
        uid: uid, position: letters.shown(try reader.position(asAt: date)), ledgerHead: try reader.ledgerHead(),
        areas: try reader.areas(asAt: date).map { area in
          letters.hides(area: area.number) ? Area(number: area.number, title: Action.withheldLetter) : area
        }, months: try reader.starMonths(from: begins, to: date),
        measures: try reader.measureReadings(asAt: date), inspections: inspections,
        judgements: try reader.items(of: Judgement.self, asAt: date).filter {
          !$0.isWithdrawn && codes.contains($0.inspection)
        },
        recommendations: try reader.items(of: Recommendation.self, asAt: date).filter { !$0.isWithdrawn },
        savings: try reader.moneyLines(of: Saving.self, asAt: date))
    }
  }
}

extension PlanReader {
  fileprivate func starMonths(from first: PlanDate, to date: PlanDate) throws -> [StarMonth] {
    var months: [StarMonth] = []
    var month = PlanMonth(containing: first)
    var before = try position(asAt: month.firstDay.adding(days: -1))
    while month.firstDay <= date {
      let now = try position(asAt: min(month.lastDay, date))
      months.append(StarMonth(month: month, position: now, bridge: Movement(from: before, to: now).bridge))
      before = now
      month = PlanMonth(containing: month.lastDay.adding(days: 1))
    }
    return months
  }
}
