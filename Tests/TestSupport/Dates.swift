package import PlanModel

/// A date in a test, written as it is read.
package func day(_ iso: String) -> PlanDate {
  guard let date = PlanDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
  return date
}

extension Clock {
  /// A clock that stands still at noon of a day.
  package static func noon(of iso: String) -> Clock {
    guard let moment = Moment(iso: "\(iso)T12:00:00.000Z") else { preconditionFailure("\(iso) is no date") }
    return Clock { moment }
  }
}
