internal import ArgumentParser
internal import PlanModel

/// A date as typed; what it means depends on today, so it is read when the command runs.
struct DateArgument: ExpressibleByArgument {
  let text: String

  init(argument: String) {
    text = argument
  }

  func date(today: PlanDate) throws -> PlanDate {
    switch DateText.read(text, today: today) {
    case .date(let date): return date
    case .impossible(let date): throw UsageError("\(date) is no date in the calendar")
    case .notADate:
      throw UsageError(
        "\"\(text)\" is not a date; accepted: \(DateText.acceptedForms), today, yesterday, tomorrow")
    }
  }
}
