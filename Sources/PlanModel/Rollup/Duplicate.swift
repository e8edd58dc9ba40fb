/// What somebody said of two promises that seem to be one, `duplicate/1`: kept in the plan of the first of them, with what
/// the other plan's action was called, and where its words were read.
package struct Duplicate: RegisterItem {
  package static let register = RegisterName.duplicate

  package static let fields: [RegisterField<Duplicate>] = [
    .word("verdict", \.verdict), .actions(\.actions), .code("other_plan", \.otherPlan),
    .text("other_title", \.otherTitle), .code("other_reference", \.otherReference), .text("other_words", \.otherWords),
    .text("own_words", \.ownWords),
    .text("because", \.because), .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["verdict", "other_plan", "other_reference"]

  package enum Verdict: String, Sendable, CaseIterable {
    /// Both promise the same.
    case confirmed
    /// They only sound alike.
    case waived
  }

  package var identity: RegisterIdentity
  package var verdict: Verdict?
  /// The one action of the plan that holds it.
  package var actions: [PlanModel.Reference] = []
  /// By its uid: a plan keeps that wherever its file is moved to.
  package var otherPlan: String?
  package var otherTitle: String?
  package var otherReference: String?
  /// The words of the other action, and of the one of this plan, when it was said.
  package var otherWords: String?
  package var ownWords: String?
  package var because: String?
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  package var flaws: [String] {
    actions.count > 1 ? ["it is said of one action of this plan"] : []
  }
}
