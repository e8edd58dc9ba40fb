internal import PlanModel

/// Emphasis on a terminal; nothing at all where colour is off.
struct TextStyle: Sendable {
  let usesColour: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }

  func rated(_ text: String, _ rating: Rating) -> String {
    switch rating.colour.folded {
    case "green": wrap(text, "32")
    case "amber", "yellow": wrap(text, "33")
    case "red": wrap(text, "1;31")
    case "blue": wrap(text, "34")
    case "grey", "gray": wrap(text, "90")
    default: text
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    usesColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
