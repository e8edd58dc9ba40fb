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

  /// Runs a command; whatever it ends in after something was recorded is told as that.
  ///
  /// A chase of which messages failed is exempt: cron is told of it by 1 every day, and what is recorded there is that they
  /// failed.
  func answering(_ command: () throws -> Void) throws {
    do {
      try command()
    } catch let error as ChasesFailed {
      throw error
    } catch let error as OutputError where isDone.load(ordering: .relaxed) {
      throw PartlyDone.unanswered(error.explanation)
    } catch is BrokenPipe where isDone.load(ordering: .relaxed) {
      throw PartlyDone.unanswered("whoever was to read it has gone")
    } catch let error as any ExplainedError where isDone.load(ordering: .relaxed) {
      throw PartlyDone(told: error.told)
    }
  }
}

/// Something was done and recorded, but not all of it, or the answer could not be written: exit code 3.
struct PartlyDone: ExplainedError {
  let told: Told

  static func unanswered(_ reason: String) -> PartlyDone {
    PartlyDone(told: Told("unanswered", "it was done and recorded, but the answer could not be written: \(reason)"))
  }
}
