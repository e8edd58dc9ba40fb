internal import ArgumentParser
internal import PlanModel

/// An amount as typed: pounds where no unit stands behind it.
struct MoneyArgument: ExpressibleByArgument {
  let text: MoneyText

  init?(argument: String) {
    guard let text = MoneyText(argument) else { return nil }
    self.text = text
  }

  static let help = "Amounts: £0.537m, 537k, 537,000 or 537000.00; without a unit they are pounds."
}

/// What is approved for a year: `2022-23=0.537m`.
struct ApprovedArgument: ExpressibleByArgument {
  let year: FinancialYear
  let money: Money

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let year = FinancialYear(parts[0]), let text = MoneyText(parts[1]) else { return nil }
    self.year = year
    money = text.saving
  }

  static let valueName = "year=amount"
}

extension MoneyBasis: ExpressibleByArgument {
  init?(argument: String) { self.init(reading: argument) }
}

extension MoneyUnit: ExpressibleByArgument {
  init?(argument: String) { self.init(reading: argument) }
}

extension RiskScore: ExpressibleByArgument {
  init?(argument: String) { self.init(reading: argument) }
}

extension FinancialYear: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
