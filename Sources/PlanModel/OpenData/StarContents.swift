/// What is given away of a plan as data: its dimensions as at a day, and its facts month by month.
package struct StarContents: Sendable {
  package let uid: String
  package let position: Position
  package let ledgerHead: LedgerHead?
  package let areas: [Area]
  /// Each month from the plan's first to the day's, the last as far as it has come.
  package let months: [StarMonth]
  package let measures: [MeasureReading]
  /// Of letters that are published.
  package let inspections: [Inspection]
  package let judgements: [Judgement]
  package let recommendations: [Recommendation]
  package let savings: [MoneyLine<Saving>]

  package init(
    uid: String, position: Position, ledgerHead: LedgerHead?, areas: [Area], months: [StarMonth],
    measures: [MeasureReading], inspections: [Inspection], judgements: [Judgement],
    recommendations: [Recommendation], savings: [MoneyLine<Saving>]
  ) {
    self.uid = uid
    self.position = position
    self.ledgerHead = ledgerHead
    self.areas = areas
    self.months = months
    self.measures = measures
    self.inspections = inspections
    self.judgements = judgements
    self.recommendations = recommendations
    self.savings = savings
  }

  package var plan: Plan { position.plan }
  package var asAt: PlanDate { position.asAt }
}

/// One month of a plan: how it stood at its end, and what moved in it.
package struct StarMonth: Sendable {
  package let month: PlanMonth
  package let position: Position
  package let bridge: Bridge

  package init(month: PlanMonth, position: Position, bridge: Bridge) {
    self.month = month
    self.position = position
    self.bridge = bridge
  }
}

/// Which authority a plan is of, by the names and codes of official statistics (DfE, "Open data standards").
package struct AuthorityCodes: Sendable, Equatable {
  /// `E06000018`.
  package let newCode: String?
  /// `892`.
  package let oldCode: String?
  package let regionCode: String?
  package let regionName: String?

  package init(newCode: String?, oldCode: String?, regionCode: String?, regionName: String?) {
    self.newCode = newCode
    self.oldCode = oldCode
    self.regionCode = regionCode
    self.regionName = regionName
  }
}
