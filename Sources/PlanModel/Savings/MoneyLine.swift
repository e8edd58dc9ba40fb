/// A saving or a benefit as it stands on a day, for the year of accounts that the day is in or another.
package struct MoneyLine<Item: MoneyItem>: Sendable, Equatable {
  package var item: Item
  package let year: FinancialYear
  /// What its officer said of it in the year; a rating of another year says nothing of this one.
  package let rated: Rated?
  /// What was last said of it in a year before, where nothing was in this one.
  package let ratedBefore: Rated?
  /// What is approved for each year, on the basis of the line, the earliest first.
  package let profile: [Approved]
  package let figures: MoneyFigures
  /// Nil where nothing is approved for the year.
  package let approved: Money?
  /// What was approved for the year when it first was.
  package let firstApproved: Money?
  /// On how many days what was approved for the year became something else.
  package let timesReprofiled: Int
  package let reprofiledBecause: String?
  /// The last month of the year of which anything was said; nil where of none.
  package let reportedThrough: PlanMonth?
  package let forecastMonth: PlanMonth?
  /// What was brought of a benefit's volume since the year began.
  package let volume: Int?
  /// The months without a forecast since the last that has one, the earliest first.
  package let monthsMissing: [PlanMonth]
  /// By when the first of them is owed.
  package let forecastDueOn: PlanDate?
  /// What the measure that would show it says; nil where it names none that is there.
  package let signal: MoneySignal?

  package struct Rated: Sendable, Equatable {
    package let rating: MoneyRating
    package let year: FinancialYear
    /// The note with which it was given.
    package let because: String?
  }

  package struct Approved: Sendable, Equatable {
    package let year: FinancialYear
    package let money: Money
    /// Why it was last changed; nil where it never was.
    package let because: String?
  }

  package var reference: ItemReference { item.reference }
  package var isCounted: Bool { item.isCounted }

  /// Whether nothing more is asked of it in its year: it is rated delivered, and no forecast is missing.
  package var isDone: Bool { rating == .delivered && monthsMissing.isEmpty }
  package var rating: MoneyRating? { rated?.rating }

  /// The same with its officer called otherwise.
  package func named(_ name: (Officer) -> Officer) -> MoneyLine {
    var named = self
    named.item = item.named(name)
    return named
  }
}

/// What a measure says of money that was claimed.
package struct MoneySignal: Sendable, Equatable {
  package let measure: String
  /// Nil where there are too few values to say.
  package let variation: MeasureVariation?

  package init(measure: String, variation: MeasureVariation?) {
    self.measure = measure
    self.variation = variation
  }

  package var isImprovement: Bool { variation == .improvement }

  package var words: String {
    switch variation {
    case .improvement: "improved, and not by chance"
    case .concern: "worse, and not by chance"
    case .commonCause: "no change that is not chance"
    case .neutral: "changed, neither for better nor for worse"
    case nil: "too few values to say"
    }
  }
}

/// What must not be missed of a line, the gravest first.
package enum MoneyException: String, Sendable, CaseIterable {
  /// Money is claimed, and its measure shows no improvement: children before pounds.
  case moneyWithoutSignal = "money_without_signal"
  /// Money is claimed for a benefit of which no measure is named.
  case moneyWithoutMeasure = "money_without_measure"
  /// More money is claimed than the volume brought is worth.
  case moneyBeyondVolume = "money_beyond_volume"
  /// A volume is claimed, and no money came of it.
  case volumeWithoutMoney = "volume_without_money"
  case undeliverable
  /// What is rated delivered is not all there, or what is rated on track is not forecast to be.
  case ratingDisagrees = "rating_disagrees"
  case forecastMissing = "forecast_missing"
  /// Counted, and nothing is approved for the year.
  case notProfiled = "not_profiled"

  /// Whether it is of money or a volume that is claimed and not shown.
  package var isOfClaim: Bool {
    [.moneyWithoutSignal, .moneyWithoutMeasure, .moneyBeyondVolume, .volumeWithoutMoney].contains(self)
  }

  package var words: String {
    switch self {
    case .moneyWithoutSignal: "money claimed, its measure shows no improvement"
    case .moneyWithoutMeasure: "money claimed, no measure named"
    case .moneyBeyondVolume: "more money claimed than its volume is worth"
    case .volumeWithoutMoney: "volume claimed, no money"
    case .undeliverable: "undeliverable"
    case .ratingDisagrees: "rating disagrees with its figures"
    case .forecastMissing: "forecast missing"
    case .notProfiled: "nothing approved for the year"
    }
  }
}

extension MoneyLine {
  /// Nothing is asked of what is counted elsewhere.
  package func exceptions(asAt date: PlanDate) -> [MoneyException] {
    guard isCounted else { return [] }
    let isLate = forecastDueOn.map { $0 < date } ?? false
    return ofBenefit + (rating == .undeliverable ? [.undeliverable] : [])
      + (ratingDisagrees ? [.ratingDisagrees] : []) + (isLate ? [.forecastMissing] : [])
      + (approved == nil ? [.notProfiled] : [])
  }

  private var ratingDisagrees: Bool {
    switch rating {
    case .delivered: approved != nil && figures.atRisk.pence > 0
    case .onTrack: figures.forecast.map { $0.pence < figures.approved.pence + figures.pressures.pence } ?? false
    case .atRisk, .undeliverable, nil: false
    }
  }

  private var ofBenefit: [MoneyException] {
    guard let benefit = item as? Benefit else { return [] }
    let claimed = figures.delivered.pence
    var exceptions: [MoneyException] = []
    if claimed > 0 {
      if let signal {
        if !signal.isImprovement { exceptions.append(.moneyWithoutSignal) }
      } else {
        exceptions.append(.moneyWithoutMeasure)
      }
      if let volume, let one = benefit.valueOfOne?.money {
        // Each of the volume may be off by half of what the last digit of its value is worth.
        if let worth = one.times(volume)?.pence,
          claimed > worth + (one.precision * volume + figures.delivered.precision) / 2
        {
          exceptions.append(.moneyBeyondVolume)
        }
      }
    }
    if let volume, volume > 0, figures.achieved.pence <= 0 { exceptions.append(.volumeWithoutMoney) }
    return exceptions
  }
}
