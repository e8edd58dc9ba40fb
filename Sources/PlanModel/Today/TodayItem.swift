/// One thing that waits for whoever keeps the plan, with the command that answers it.
package struct TodayItem: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case conflicts, replies, returns, chase, deadlines, proposals, packs, meetings, recommendations, programme,
      findings, forecasts, benefits, risks, measures, posts, lint
  }

  package let kind: Kind
  /// How many there are of it.
  package let count: Int
  package let says: String
  /// What to type; without the plan's path.
  package let command: String
  /// The actions, officers or boards it is about.
  package let about: [String]

  package init(_ kind: Kind, count: Int, says: String, command: String, about: [String] = []) {
    self.kind = kind
    self.count = count
    self.says = says
    self.command = command
    self.about = about
  }
}
