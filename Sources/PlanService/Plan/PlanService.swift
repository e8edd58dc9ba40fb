package import PlanModel
internal import PlanStorage

/// The use cases of one plan file, one transaction each.
package struct PlanService: Sendable {
  package let path: String
  let clock: Clock
  let progress: Progress
  /// Told whenever something has been done for good.
  let didRecord: @Sendable () -> Void
  /// Told what whoever records should know, and cannot see in the answer.
  let notice: @Sendable (String) -> Void

  package init(
    path: String, clock: Clock, progress: Progress = .none, didRecord: @escaping @Sendable () -> Void = {},
    notice: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.path = path
    self.clock = clock
    self.progress = progress
    self.didRecord = didRecord
    self.notice = notice
  }

  /// Today in Europe/London.
  package var today: PlanDate { clock.today }

  func read<T>(_ body: (PlanReader) throws -> T) throws -> T {
    let file = try PlanFile.openForReading(at: path, clock: clock)
    defer { file.close() }
    return try file.read(body)
  }

  func write<T>(_ body: (PlanWriter) throws -> T) throws -> T {
    var behind: (clock: Moment, last: Moment)?
    var hasRecorded = false
    // What is refused of a file of an earlier version leaves it as it is.
    let file = try PlanFile.openForWriting(
      at: path, clock: clock, trying: { copy in _ = try copy.rehearse(body) },
      kept: { copy in
        notice("the plan is of an earlier version and was brought up to date; as it was it is kept as \(copy)")
      })
    defer { file.close() }
    let result = try file.write { writer in
      if writer.clock < writer.now { behind = (writer.clock, writer.now) }
      let last = try writer.reader.lastEntryID()
      let result = try body(writer)
      hasRecorded = try writer.reader.lastEntryID() != last
      return result
    }
    guard hasRecorded else { return result }
    didRecord()
    if let behind {
      notice("the clock says \(behind.clock.iso), before the last entry: recorded as of that, \(behind.last.iso)")
    }
    return result
  }

  func rehearse<T>(_ body: (PlanWriter) throws -> T) throws -> T {
    let file = try PlanFile.openForRehearsing(at: path, clock: clock)
    defer { file.close() }
    return try file.rehearse(body)
  }
}
