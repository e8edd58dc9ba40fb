import PlanModel
import PlanStorage
import TestSupport

extension TestPlan {
  /// Gives the plan's policy of the chase the shape of one that was set before there were digests.
  func withPolicyOfBefore(on date: String) throws {
    let file = try PlanFile.openForWriting(at: path, clock: .noon(of: date))
    defer { file.close() }
    try file.write { writer in
      var policy = try writer.reader.chasePolicy()
      policy.digest = nil
      try writer.record(
        policy, context: EntryContext(kind: .chasePolicy, effectiveOn: writer.today, recordedBy: "Keeper"))
    }
  }
}
