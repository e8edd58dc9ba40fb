/// Every register, for what is told of all of them alike: the log, restatement, the search for names.
package enum RegisterTypes {
  package static let all: [any RegisterItem.Type] = [
    FrameworkRecord.self, Inspection.self, Judgement.self, Finding.self, Deadline.self, Recommendation.self,
    ProgrammeItem.self, Saving.self, Benefit.self, ProfileYear.self, MoneyMonth.self, Risk.self, RiskBandsRecord.self,
    AreaReport.self, Duplicate.self,
  ]

  /// Those of which a paper with these sections tells.
  package static func told(in sections: [SummarySection]) -> [any RegisterItem.Type] {
    bySections.filter { !$0.sections.isDisjoint(with: sections) }.flatMap(\.types)
  }

  private static let bySections: [(sections: Set<SummarySection>, types: [any RegisterItem.Type])] = [
    ([.inspections, .visit], [Inspection.self, Judgement.self, Deadline.self]),
    ([.findings], [Finding.self]), ([.recommendations], [Recommendation.self]), ([.programme], [ProgrammeItem.self]),
    ([.savings], [Saving.self]), ([.benefits], [Benefit.self]),
    ([.savings, .benefits], [ProfileYear.self, MoneyMonth.self]), ([.risks], [Risk.self, RiskBandsRecord.self]),
    ([.areas], [AreaReport.self]),
  ]
}
