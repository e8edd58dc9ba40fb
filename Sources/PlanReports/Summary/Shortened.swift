internal import PlanModel

/// An action's words where they stand in full elsewhere in the same paper.
enum Shortened {
  /// Of the plan's own words only: what people recorded is never cut here.
  static func title(_ action: Action, to length: Int = 60) -> String {
    let words = action.state.action.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard words.count > length else { return words }
    let start = words.prefix(length)
    let end = start.lastIndex { $0.isWhitespace } ?? start.endIndex
    return "\(start[..<end]) …"
  }

  /// The post of whoever leads it, by which a board knows them, and how many support it.
  static func lead(_ action: Action) -> String {
    guard let lead = action.lead else { return "no officer" }
    let others = action.state.officers.count - 1
    let left = action.leadHasLeftOn.map { ", left on \($0.long)" } ?? ""
    return (lead.role ?? lead.called) + left + (others > 0 ? " +\(others)" : "")
  }

  /// The first sentence, for a text that the last paper had whole.
  static func firstSentence(_ text: String) -> String {
    var previous: Character = " "
    for index in text.indices {
      let isEnd = previous == "." || previous == "!" || previous == "?"
      if isEnd, text[index].isWhitespace { return String(text[..<index]) + " …" }
      if text[index].isNewline { return String(text[..<index]) + " …" }
      previous = text[index]
    }
    return text
  }

  /// `1.3, 1.5 and 2.6`.
  static func references(_ actions: [Action]) -> String {
    Wording.list(actions.map(\.reference.description))
  }
}
