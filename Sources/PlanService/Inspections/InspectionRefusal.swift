package import PlanModel

/// Why what was said of an inspection was not recorded.
package enum InspectionRefusal: Error, Equatable {
  case unknownFramework(String, known: [String])
  case givesNoGrades(String)
  case unknownQuestion(String, framework: String, known: [String])
  case unknownGrade(String, framework: String, known: [String])
  case notSoManyDays(Int)
  case repeatsItself(String)
  case repeatsLater(String, String)
  case notDaysFromNothing(String)
}

extension InspectionRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .unknownFramework(let text, let known):
      Told("unknown_framework", "there is no framework \"\(text)\"; there are \(known.joined(separator: ", "))")
    case .givesNoGrades(let code):
      Told("gives_no_grades", "\(code) is of no framework, so it gives no grades")
    case .unknownQuestion(let text, let framework, let known):
      Told(
        "unknown_question", "\(framework) does not judge \"\(text)\"; it judges \(known.joined(separator: ", "))")
    case .unknownGrade(let text, let framework, let known):
      Told("unknown_grade", "\"\(text)\" is no grade of \(framework); its grades are \(known.joined(separator: ", "))")
    case .notSoManyDays(let days):
      Told("not_so_many_days", "a deadline is counted in 1 to \(Deadline.mostWorkingDays) working days, not \(days)")
    case .repeatsItself(let reference): Told("repeats_itself", "\(reference) cannot say itself again")
    case .repeatsLater(let reference, let other):
      Told("repeats_later", "\(reference) cannot say \(other) again, which is of the same or a later inspection")
    case .notDaysFromNothing(let reference):
      Told("deadline_without_day", "\(reference) has no day from which its working days are counted")
    }
  }
}
