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
            Particular("Line copied", .text("after \(Wording.days(policy.lineAfter)) (working) overdue")),
          ] + lines + [
            Particular("Director copied", .text("after \(Wording.days(policy.directorAfter)) (working) overdue")),
            Particular("Director", .text(policy.director ?? "not set")),
          ])
      ])
  }
}
