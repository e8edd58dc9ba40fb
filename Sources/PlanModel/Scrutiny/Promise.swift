/// A completion that promises what is still to come: closed by promise, and nothing else.
package enum Promise {
  /// What is still to come, at the beginning of words.
  private static let signs = [
    "will", "shall", "going to", "plan to", "plans to", "planned for", "is to be", "are to be", "yet to be",
    "to be confirmed", "to be agreed", "intend to", "intends to",
    "at the next", "at a future", "in due course", "next year", "scheduled for", "expected to", "is due", "are due",
    "would be", "upcoming", "forthcoming",
  ]

  /// The first sentence of a text that promises; nil where none does.
  package static func sentence(_ text: String) -> String? {
    Sentence.all(text).first { sentence in
      let words = " " + sentence.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
      return signs.contains { words.contains(" \($0) ") }
    }
  }
}
