internal import PlanModel

/// What makes the entries of one plan distinct from those of another.
enum CalendarIdentity {
  /// A name made of the plan's heading, which never changes once it has an action.
  static func domain(of plan: Plan) -> String {
    let heading = [plan.authority ?? "", plan.title, plan.framework, plan.publishedOn?.iso ?? ""].joined(
      separator: "\n")
    return "plan-\(String(Fingerprint.of(heading), radix: 16)).improve.invalid"
  }
}
