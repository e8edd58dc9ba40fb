internal import PlanModel
internal import PlanStorage

/// What an action can come from, in the form in which it is kept: `plan` as published, an inspection or one of its findings, a
/// board's meeting or what it asked for there, a recommendation.
///
/// A letter that is withheld decides what the public reads of the actions that come from it, so that a source is never taken on
/// trust.
struct ActionSources {
  private let inspections: Set<String>
  private let boards: Set<String>
  /// Findings, recommendations, and what boards asked for.
  private let references: Set<String>

  init(_ reader: PlanReader) throws {
    func known<Item: RegisterItem>(_ type: Item.Type) throws -> [String] {
      try reader.histories(of: type).map(\.reference.description)
    }
    inspections = Set(try known(Inspection.self))
    boards = Set(try reader.boards().map(\.code))
    references = Set(
      try known(Finding.self) + known(Recommendation.self)
        + reader.boardActions(asAt: .distantFuture).map(\.reference.description))
  }

  /// - Throws: `UpdateRefusal.unknownSource`.
  func source(_ text: String) throws -> String {
    let wanted = text.folded
    let parts = wanted.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard wanted != ActionSource.plan, let first = parts.first else { return wanted }
    let isOfInspection = inspections.contains(first) && (parts.count == 1 || references.contains(wanted))
    let isOfBoard =
      boards.contains(first) && parts.count > 1 && PlanDate(iso: parts[1]) != nil
      && (parts.count == 2 || references.contains(wanted))
    guard isOfInspection || isOfBoard else { throw UpdateRefusal.unknownSource(text) }
    return wanted
  }
}

extension PlanReader {
  /// - Throws: `UpdateRefusal.unknownSource`.
  func source(_ text: String) throws -> String { try ActionSources(self).source(text) }
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
