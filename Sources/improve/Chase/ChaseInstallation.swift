/// What runs the chase every day.
enum ChaseInstallation {
  /// - Parameter heartbeat: nil for the file beside the plan.
  static func of(plan: String, heartbeat: String?, sendmail: String?, toDir: String?) throws -> Installation {
    let transport =
      (sendmail.map { ["--sendmail", Installation.rooted($0)] } ?? [])
      + (toDir.map { ["--to-dir", Installation.rooted($0)] } ?? [])
    return try Installation(
      plan: plan, at: .morning, named: "chase", describing: "Chase of the improvement plan", says: "Chases",
      arguments: ["chase", "--send"]
    ) { plan in
      ["--heartbeat", heartbeat.map(Installation.rooted) ?? "\(plan).heartbeat"] + transport
    }
  }
}
