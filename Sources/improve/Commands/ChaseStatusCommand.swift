internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct ChaseStatusCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say when the chase last ran, what failed and what is queued.",
    discussion: "Exits with 1 where the last working day went by without a run, or a message has not gone out.")

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let status = try service.chaseStatus()
    if let last = status.lastRun {
      try context.output.write(
        "last run \(last.ranAt.iso), for \(last.on.long): \(last.sent) sent, \(last.failed) failed\n")
    } else {
      try context.output.write("never run\n")
    }
    for message in status.unsent {
      let how = message.failure.map { "failed: \($0)" } ?? "queued, and not known to have gone out"
      try context.output.write("of \(message.chasedOn.long) to \(message.addressee): \(how)\n")
    }
    let calendar = try service.workingCalendar()
    if let last = calendar.bankHolidays.max(), last.components.year < context.today.adding(days: 60).components.year {
      context.message(
        "warning: bank holidays are known only to \(last.components.year); import the list of GOV.UK with `improve holidays import`"
      )
    }
    if status.isLate {
      let isOfDayToCome = status.lastRun.map { $0.on > context.today } ?? false
      try context.output.write(
        isOfDayToCome
          ? "late: the last run is of a day to come; some clock was wrong\n"
          : "late: there was no run on \(status.expectedBy.long) or since\n")
    }
    if status.isLate || !status.unsent.isEmpty { throw ExitCode(1) }
  }
}
