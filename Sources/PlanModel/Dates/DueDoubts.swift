/// What is doubtful about a due date, though it may be meant.
package enum DueDoubts {
  /// Three years: longer than any plan runs between an inadequate judgement and the next full inspection.
  private static let farOffDays = 3 * 365

  /// - Parameters:
  ///   - publishedOn: the day the inspection report was published, where that is recorded.
  ///   - recordedFor: the day the date is recorded for.
  package static func about(
    _ date: PlanDate, publishedOn: PlanDate?, recordedFor: PlanDate, calendar: WorkingCalendar
  ) -> [String] {
    var doubts: [String] = []
    if let publishedOn, date < publishedOn {
      doubts.append("is before the inspection report was published (\(publishedOn.long))")
    }
    if date - (publishedOn ?? recordedFor) > farOffDays {
      doubts.append(
        "is more than three years after \(publishedOn == nil ? recordedFor.long : "the report was published"); is the year right?"
      )
    }
    if publishedOn == nil, recordedFor - date > farOffDays {
      doubts.append("is more than three years before \(recordedFor.long); is the year right?")
    }
    if !calendar.isWorkingDay(date) { doubts.append("is not a working day") }
    return doubts
  }
}
