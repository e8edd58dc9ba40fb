internal import PlanModel
internal import Synchronization

/// Whether a command has done something for good, so that a failure after it is not taken for nothing having happened.
final class Recording: Sendable {
  private let isDone = Atomic(false)
  private let isTold = Atomic(false)

  @Sendable func note() { isDone.store(true, ordering: .relaxed) }

  /// Says what many transactions of one command would say, for the first alone.
  func once(_ say: @escaping @Sendable (String) -> Void) -> @Sendable (String) -> Void {
    { text in if !self.isTold.exchange(true, ordering: .relaxed) { say(text) } }
  }

  /// Runs a command; where it ends in what can come after something was recorded, and something was, that is told apart.
  func answering(_ command: () throws -> Void) throws {
    do {
      try command()
    } catch let error as any LateError where isDone.load(ordering: .relaxed) {
      throw PartlyDone(told: error.toldAfterRecording)
    } catch is BrokenPipe where isDone.load(ordering: .relaxed) {
      throw PartlyDone.unanswered("whoever was to read it has gone")
    }
  }
}

/// What can fail when something was recorded already.
protocol LateError: ExplainedError {
  var toldAfterRecording: Told { get }
}

extension LateError {
  var toldAfterRecording: Told { told }
}

extension OutputError: LateError {
  var toldAfterRecording: Told { PartlyDone.unanswered(explanation).told }
}

/// Something was done and recorded, but not all of it, or the answer could not be written: exit code 3.
struct PartlyDone: ExplainedError {
  let told: Told

  static func unanswered(_ reason: String) -> PartlyDone {
    PartlyDone(told: Told("unanswered", "it was done and recorded, but the answer could not be written: \(reason)"))
  }
}
