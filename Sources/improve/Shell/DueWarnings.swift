internal import PlanModel
internal import PlanService

extension ShellContext {
  /// Says what is doubtful about a due date that is about to be recorded.
  func warn(ofDue date: PlanDate?, service: PlanService, request: UpdateRequest) throws {
    guard let date else { return }
    let published = try service.plan().publishedOn
    for doubt in DueDoubts.about(date, publishedOn: published, recordedFor: request.on ?? today) {
      message("warning: \(date.long): \(doubt)")
    }
  }
}
