package import PlanModel

/// Why a round was not opened, or a return not taken.
package enum RoundRefusal: Error, Equatable {
  case nobodyToAsk(PlanDate)
  case none
  case unknown(PlanMonth, known: [PlanMonth])
  case monthNotBegun(PlanMonth, today: PlanDate)
  case answerBeforeToday(PlanDate)
  case notAReturn
  case ofAnotherMonth(PlanMonth, asked: PlanMonth)
  case unknownOfficer(Int64)
}

extension RoundRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .nobodyToAsk(let day):
      Told("nobody_to_ask", "no open action has an officer on \(day.long), so there is nobody to ask")
    case .none: Told("no_round_yet", "no round was opened yet")
    case .unknown(let month, let known):
      Told(
        "unknown_round",
        "there is no round of \(month.long); the plan has \(known.map(\.long).joined(separator: ", "))")
    case .monthNotBegun(let month, let today):
      Told("month_not_begun", "\(month.long) has not begun on \(today.long)")
    case .answerBeforeToday(let day): Told("answer_before_today", "\(day.long), the day to answer by, has passed")
    case .notAReturn:
      Told("not_a_return", "this is no sheet of a round")
    case .ofAnotherMonth(let month, let asked):
      Told(
        "return_of_another_month",
        "this is the sheet of \(month.long), and the round is that of \(asked.long); nothing was recorded")
    case .unknownOfficer(let number):
      Told("return_of_unknown_officer", "the sheet was made for officer \(number), whom the plan does not have")
    }
  }
}
