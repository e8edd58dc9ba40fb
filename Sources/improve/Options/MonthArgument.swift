internal import PlanModel

/// A month as typed.
enum MonthArgument {
  static func read(_ text: String) throws -> PlanMonth {
    guard let month = PlanMonth(text) else {
      throw UsageError("\"\(text)\" is not a month; accepted: 2023-01 or January 2023")
    }
    return month
  }
}
