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

  /// Runs a command; where its answer cannot be written although something was recorded, that is what is thrown.
  func answering(_ command: () throws -> Void) throws {
    do {
      try command()
    } catch let error as OutputError where isDone.load(ordering: .relaxed) {
      throw Unanswered(reason: error.explanation)
    } catch is BrokenPipe where isDone.load(ordering: .relaxed) {
      throw Unanswered(reason: "whoever was to read it has gone")
    }
  }
}

/// It was done and recorded, but the answer could not be written.
struct Unanswered: ExplainedError {
  let reason: String
  var told: Told {
    Told("unanswered", "it was done and recorded, but the answer could not be written: \(reason)")
  }
}
