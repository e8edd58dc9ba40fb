package import PlanModel
internal import PlanStorage

/// The use cases of one plan file, one transaction each.
package struct PlanService: Sendable {
  package let path: String
  let clock: Clock
  let progress: Progress
  /// Told whenever something has been done for good.
  let didRecord: @Sendable () -> Void

  package init(
    path: String, clock: Clock, progress: Progress = .none, didRecord: @escaping @Sendable () -> Void = {}
  ) {
    self.path = path
    self.clock = clock
    self.progress = progress
    self.didRecord = didRecord
  }

  /// Today in Europe/London.
  package var today: PlanDate { clock.today }

  func read<T>(_ body: (PlanReader) throws -> T) throws -> T {
    try PlanFile.openForReading(at: path, clock: clock).read(body)
  }

  func write<T>(_ body: (PlanWriter) throws -> T) throws -> T {
    let result = try PlanFile.openForWriting(at: path, clock: clock).write(body)
    didRecord()
    return result
  }

  func rehearse<T>(_ body: (PlanWriter) throws -> T) throws -> T {
    try PlanFile.openForWriting(at: path, clock: clock).rehearse(body)
  }
}
