internal import PlanModel

/// What makes the entries of one plan distinct from those of another.
enum CalendarIdentity {
  /// A name made of the plan's heading, which never changes once it has an action.
  static func domain(of plan: Plan) -> String {
    let heading = [plan.authority ?? "", plan.title, plan.framework, plan.publishedOn?.iso ?? ""].joined(
      separator: "\n")
    // FNV-1a: a short name that stays the same in every version and on every machine; nothing rests on its secrecy.
    let hash = heading.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return "plan-\(String(hash, radix: 16)).improve.invalid"
  }
}
