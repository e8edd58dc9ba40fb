internal import Files

/// Keeps two chases of one plan from sending at once.
package enum ChaseLock {
  /// How long another chase is waited for, in seconds: one that sends to many takes its time.
  package static let secondsWaited = 600

  /// Runs `body` while no other process chases the plan at `path`.
  ///
  /// - Parameter since: when this one began, for whoever waits for it.
  package static func holding<T>(
    _ path: String, since: String, seconds: Int = secondsWaited, _ body: () throws -> T
  ) throws -> T {
    let plan = PlanFileInspection.followed(path)
    let name = "\(plan).chase-lock"
    do {
      return try LockFile.holding(name, for: plan, seconds: seconds, saying: "since \(since)", body)
    } catch LockFailure.held(let seconds, let holder) {
      throw PlanFileError.chaseUnderWay(path: path, by: holder, seconds: seconds)
    } catch LockFailure.notALock(let reason) {
      throw PlanFileError.notALock(path: name, reason: reason)
    } catch LockFailure.refused(let failure) {
      throw PlanFileError.cannotCreate(path: name, reason: failure.reason)
    }
  }
}
