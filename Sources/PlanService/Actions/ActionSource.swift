internal import PlanModel
internal import PlanStorage

extension PlanReader {
  /// What an action can come from, in the form in which it is kept: `plan` as published, an inspection or one of its
  /// findings, a board's meeting or what it asked for there, a recommendation.
  ///
  /// A letter that is withheld decides what the public reads of the actions that come from it, so that a source is never
  /// taken on trust.
  /// - Throws: `UpdateRefusal.unknownSource`.
  func source(_ text: String) throws -> String {
    let wanted = text.folded
    let parts = wanted.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard wanted != ActionSource.plan, let first = parts.first else { return wanted }
    let refusal = UpdateRefusal.unknownSource(text)
    func isKnown<Item: RegisterItem>(_ type: Item.Type) throws -> Bool {
      try histories(of: type).contains { $0.reference.description == wanted }
    }
    if try histories(of: Inspection.self).contains(where: { $0.reference.description == first }) {
      guard try parts.count == 1 || isKnown(Finding.self) else { throw refusal }
      return wanted
    }
    guard try boards().contains(where: { $0.code == first }), parts.count > 1, PlanDate(iso: parts[1]) != nil else {
      throw refusal
    }
    guard parts.count > 2 else { return wanted }
    let isBoardAction = try boardActions(asAt: .distantFuture).contains { $0.reference.description == wanted }
    guard try isBoardAction || isKnown(Recommendation.self) else { throw refusal }
    return wanted
  }
}

enum ActionSource {
  static let plan = "plan"
}

extension ActionState {
  /// The same with where it comes from.
  func from(source: String?) -> ActionState {
    guard let source else { return self }
    var state = self
    ActionField.source.put({ _ in .text(source) }, into: &state)
    return state
  }

  /// Where it comes from, as it was said.
  var source: String? { ActionField.source.columns[0].value(of: self)?.words }
}
