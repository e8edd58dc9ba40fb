package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Makes the plan's file, with mode 0600, whole or not at all.
  package func create(_ plan: Plan, by: String) throws {
    let checked = Plan(
      authority: try plan.authority.map { try PlanText.required($0, field: "authority") },
      title: try PlanText.required(plan.title, field: "title"),
      framework: try PlanText.required(plan.framework, field: "framework"),
      publishedOn: plan.publishedOn, key: plan.key)
    try PlanFile.create(
      at: path, plan: checked, by: PlanText.required(by, field: "name of who records it"),
      clock: clock)
  }

  /// What is wrong with the file, one sentence each.
  package func check() throws -> [String] {
    let findings = try PlanCheck.findings(at: path, clock: clock)
    guard findings.isEmpty else { return findings }
    return try verifyPacks().findings.map { "\($0.pack): \($0.says)" }
  }

  /// Copies the plan while others may write, and verifies the copy.
  package func backUp(to destination: String, replacing: Bool) throws {
    try PlanBackup.back(up: path, to: destination, replacing: replacing, clock: clock)
  }

  /// Puts a verified backup in the place of the plan.
  ///
  /// - Returns: where the replaced file is kept, or nil where there was none.
  package func restore(from backup: String) throws -> String? {
    try PlanBackup.restore(backup, to: path, clock: clock)
  }
}
