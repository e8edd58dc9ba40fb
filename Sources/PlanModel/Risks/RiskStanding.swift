/// A risk as it stands on a day, with the reviews that were missed and how it stood before.
package struct RiskStanding: Sendable, Equatable {
  package var risk: Risk
  package let band: RiskBand?
  /// How often the day of a review has passed since the last without one.
  package let reviewsMissed: Int
  /// What was said with the last update of the period.
  package let lastWord: String?
  /// How it stood when the period began; nil where it was not there.
  package let before: Before?

  package struct Before: Sendable, Equatable {
    package let residual: RiskScore
    package let band: RiskBand?
    package let isOpen: Bool
  }

  /// - Parameters:
  ///   - since: the first day of the period.
  ///   - bands: as at the day, and as at the first day of the period.
  package init?(
    _ history: RegisterHistory<Risk>, asAt date: PlanDate, since: PlanDate? = nil, bands: RiskBands,
    bandsBefore: RiskBands? = nil
  ) {
    guard let risk = history.item(asAt: date) else { return nil }
    self.risk = risk
    band = bands.band(of: risk.residual)
    reviewsMissed = RiskStanding.missed(history, asAt: date)
    lastWord =
      Timeline.holding(history.revisions).last {
        $0.effectiveOn <= date && $0.effectiveOn > (since ?? date) && $0.entry.why != nil
      }?.entry.why
    before = since.flatMap { history.item(asAt: $0) }.map { earlier in
      Before(
        residual: earlier.residual, band: (bandsBefore ?? bands).band(of: earlier.residual), isOpen: earlier.isOpen)
    }
  }

  /// As one update left it, whatever was missed before.
  package init(as risk: Risk, bands: RiskBands) {
    self.risk = risk
    band = bands.band(of: risk.residual)
    reviewsMissed = 0
    lastWord = nil
    before = nil
  }

  /// The months between two reviews where nobody said otherwise.
  package static let everyMonths = 3

  /// The days of reviews that passed without one: another day set in the meantime takes none of them back, a review all.
  private static func missed(_ history: RegisterHistory<Risk>, asAt date: PlanDate) -> Int {
    let stages = history.stages().filter { $0.from <= date }
    var missed = 0
    for (index, stage) in stages.enumerated() {
      let risk = stage.state
      let isReviewed = index == 0 || stages[index - 1].state.reviewedOn != risk.reviewedOn
      if isReviewed { missed = 0 }
      guard risk.isOpen, let first = risk.reviewOn else { continue }
      // A day that passed while another was still set was counted there.
      let begin = isReviewed && index > 0 ? first : max(first, stage.from)
      // One that was due before the risk was added was missed once, however long ago.
      if index == 0, first < stage.from { missed += 1 }
      let end = index + 1 < stages.count ? min(stages[index + 1].from, date) : date
      let every = min(max(risk.reviewEvery ?? everyMonths, Risk.intervals.lowerBound), Risk.intervals.upperBound)
      // From the last before the beginning on: a register may say a day of long ago.
      var count = max(0, first.months(until: begin) / every - 1)
      var day = first.adding(months: count * every)
      while day < end {
        if day >= begin { missed += 1 }
        count += 1
        day = first.adding(months: count * every)
      }
    }
    return missed
  }

  package var isOpen: Bool { risk.isOpen }

  /// How the residual score moved since the period began; nil where it was not there, or one of both is not said.
  package var change: Int? {
    guard let before, let was = before.residual.score, let now = risk.residual.score else { return nil }
    return now - was
  }

  /// Whether it is another than it was: new, closed, or scored otherwise.
  package var isMoved: Bool {
    guard let before else { return isOpen }
    return before.isOpen != isOpen || before.residual != risk.residual
  }

  package func named(_ name: (Officer) -> Officer) -> RiskStanding {
    var named = self
    named.risk = risk.named(name)
    return named
  }
}

extension RiskStanding: Tracked {
  package var reference: ItemReference { risk.reference }
  package var lead: Officer? { risk.officer }
  package var dueOn: PlanDate? { risk.reviewOn }
  package var rating: Rating? { band?.rating }
  package var isWithdrawn: Bool { risk.isWithdrawn }
  package var isComplete: Bool { risk.closedOn != nil }
  package var hasMitigation: Bool { risk.mitigation != nil }
  package var mitigatedUntil: PlanDate? { nil }
  package var completedOn: PlanDate? { risk.closedOn }
  package var updatedOn: PlanDate { risk.updatedOn }
}

/// The risks of a plan on a day, with the bands that their scores fall into.
package struct RiskRegister: Sendable, Equatable {
  package let bands: RiskBands
  /// In the order of their references; closed and withdrawn ones included.
  package var risks: [RiskStanding]

  package init(bands: RiskBands, risks: [RiskStanding]) {
    self.bands = bands
    self.risks = risks
  }

  package static let empty = RiskRegister(bands: .standard, risks: [])

  /// The worst first: by their residual score, those without one first, and then by reference.
  package var open: [RiskStanding] {
    risks.filter(\.isOpen).sorted {
      (-($0.risk.residual.score ?? 26), $0.reference) < (-($1.risk.residual.score ?? 26), $1.reference)
    }
  }

  package var moved: [RiskStanding] { risks.filter { $0.isMoved && !$0.isWithdrawn } }

  /// The open risks in a cell of the grid.
  package func at(likelihood: Int, impact: Int) -> [RiskStanding] {
    let score = RiskScore(likelihood: likelihood, impact: impact)
    return risks.filter { $0.isOpen && $0.risk.residual == score }
  }
}

extension PlanDate {
  /// The months from its own to that of another day; below zero where that is earlier.
  fileprivate func months(until other: PlanDate) -> Int {
    let (own, others) = (components, other.components)
    return (others.year - own.year) * 12 + others.month - own.month
  }
}
