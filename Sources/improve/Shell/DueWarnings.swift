internal import PlanModel
internal import PlanService

extension ShellContext {
  /// Says what is doubtful about a due date that is about to be recorded.
  func warn(ofDue date: PlanDate?, service: PlanService, request: UpdateRequest) throws {
    guard let date else { return }
    let doubts = DueDoubts.about(
      date, publishedOn: try service.plan().publishedOn, recordedFor: request.on ?? today,
      calendar: try service.workingCalendar())
    for doubt in doubts {
      message("warning: \(date.long) \(doubt)")
    }
  }
}
