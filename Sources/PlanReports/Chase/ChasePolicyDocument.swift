package import PlanModel

/// The policy of the chase, in words.
package enum ChasePolicyDocument {
  package static func make(_ policy: ChasePolicy) -> Document {
    let lines = policy.lines.sorted { $0.key < $1.key }.map { service, email in
      Particular(
        service == ChasePolicy.everyOtherService ? "Line of every other service" : "Line of \(service)", .text(email))
    }
    return Document(
      title: "Policy of the chase",
      blocks: [
        .particulars(
          [
            Particular("From", .text(policy.sender ?? "not set")),
            Particular("Keeper of the plan", .text(policy.keeper ?? "not set")),
            Particular("Notice", .text("\(Wording.list(policy.noticeDays.map(String.init))) days before the due date")),
            Particular("Repeated", .text("after \(Wording.days(policy.repeatAfter)) (working) in the same state")),
            Particular("Without update", .text("after \(Wording.days(policy.staleAfter))")),
            Particular("Line copied", .text(line(policy))),
          ] + lines + [
            Particular("Director copied", .text(director(policy))),
            Particular("Director", .text(policy.director ?? "not set")),
          ] + digest(policy))
      ] + note(policy))
  }

  private static func line(_ policy: ChasePolicy) -> String {
    let days = Wording.days(policy.lineAfter)
    return policy.digest == nil
      ? "after \(days) (working) overdue" : "\(days) (working) after the officer was asked about a red or a passed date"
  }

  private static func director(_ policy: ChasePolicy) -> String {
    guard policy.digest != nil else { return "after \(Wording.days(policy.directorAfter)) (working) overdue" }
    return "\(Wording.days(max(1, policy.directorAfter - policy.lineAfter))) (working) after the line was copied"
  }

  private static func digest(_ policy: ChasePolicy) -> [Particular] {
    guard let digest = policy.digest else { return [] }
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
    let words =
      switch digest {
      case .weekly: "weekly, on \(days[max(1, min(5, policy.digestDay)) - 1])"
      case .daily: "daily"
      case .each: "a message for each action"
      }
    return [
      Particular("Digest", .text("\(words); at once what turned red or passed its date")),
      Particular("Limit", .text("\(policy.weeklyLimit) messages to anybody from Monday to Sunday")),
    ]
  }

  /// Told to the keeper of a plan whose policy is of before.
  private static func note(_ policy: ChasePolicy) -> [Block] {
    guard policy.digest == nil else { return [] }
    return [
      .paragraph(
        "This policy was set before there were digests, and goes on as it was. New since: one message an officer a week and a limit that nothing passes, no question while a mitigation runs, nobody's line or director before the officer was asked, and messages without commands. Any digest that is set takes them all."
      )
    ]
  }
}
