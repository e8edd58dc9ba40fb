internal import Foundation

/// An officer's name, or a part of one, found in text that a public version would print.
package struct NameInText: Sendable, Equatable {
  /// The action whose text it is; nil for text of the paper itself.
  package let reference: Reference?
  /// The field, under the name it has everywhere.
  package let field: String
  /// What was found, as it stands in the text.
  package let words: String

  package init(reference: Reference?, field: String, words: String) {
    self.reference = reference
    self.field = field
    self.words = words
  }
}

/// Searches free text for the names of officers.
///
/// A whole name is found in any letter case, with or without its accents and with any punctuation between its words; a
/// single word of a name only as a word of its own with a capital first letter, so that "will" is no officer and "Will"
/// may be one; an email address wherever it stands. It is meant to find too much rather than too little.
package struct NameSearch: Sendable {
  private let wholeNames: [[String]]
  private let parts: Set<String>
  /// Names in scripts that have no capitals and may set no space between words: found anywhere in the text.
  private let unspaced: [String]
  private let emails: [String]
  private let allowed: Set<String>

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "cllr", "councillor", "rev",
  ]
  /// Shorter words of a longer name are initials and particles.
  private static let shortestPart = 2

  /// - Parameter allowed: words that are no officer's where they stand, such as the month of May.
  package init(officers: [Officer], allowed: [String] = []) {
    let names = officers.compactMap(\.name).map { name in
      NameSearch.words(of: name).map(NameSearch.folded).filter { !NameSearch.titles.contains($0) }
    }
    wholeNames = Array(Set(names.filter { $0.count > 1 }))
    parts = Set(names.flatMap { name in name.filter { name.count == 1 || $0.count >= NameSearch.shortestPart } })
    unspaced = Array(
      Set(officers.compactMap(\.name).filter { name in !name.contains { $0.isCased } }.map(NameSearch.folded)))
    emails = Array(Set(officers.compactMap { $0.email?.lowercased() }))
    self.allowed = Set(allowed.map { NameSearch.words(of: $0).map(NameSearch.folded).joined(separator: " ") })
  }

  package var hasNames: Bool { !parts.isEmpty || !wholeNames.isEmpty || !emails.isEmpty }

  /// What is found in a text, each only once: whole names first, then parts of names.
  package func found(in text: String) -> [String] {
    guard hasNames, !text.isEmpty else { return [] }
    let words = NameSearch.words(of: text)
    let folded = words.map(NameSearch.folded)
    var covered = Set<Int>()
    var found: [String] = []
    func add(_ text: String) {
      let isAllowed = allowed.contains(NameSearch.words(of: text).map(NameSearch.folded).joined(separator: " "))
      if !isAllowed, !found.contains(text) { found.append(text) }
    }
    for email in emails where text.lowercased().contains(email) { add(email) }
    for name in unspaced where NameSearch.folded(text).contains(name) { add(name) }
    for name in wholeNames where name.count <= folded.count {
      for start in 0...(folded.count - name.count) where Array(folded[start..<(start + name.count)]) == name {
        covered.formUnion(start..<(start + name.count))
        add(words[start..<(start + name.count)].joined(separator: " "))
      }
    }
    for index in words.indices where !covered.contains(index) && isPart(folded[index]) {
      if words[index].first?.isUppercase ?? false || words[index].first?.isCased == false { add(words[index]) }
    }
    return found
  }

  /// A word of a name, or a family of that name.
  private func isPart(_ word: String) -> Bool {
    parts.contains(word) || (word.hasSuffix("s") && word.count > 4 && parts.contains(String(word.dropLast())))
  }

  /// Without accents, case and full width.
  private static func folded(_ text: String) -> String {
    text.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
  }

  /// The words of a text: runs of letters, with the apostrophes inside them as one kind and the possessive taken off.
  static func words(of text: String) -> [String] {
    text.filter { $0 != "\u{AD}" && $0 != "\u{200B}" }.split { !$0.isLetter && !isApostrophe($0) }.compactMap { run in
      var word = String(run.map { isApostrophe($0) ? "'" : $0 })
      while word.hasPrefix("'") { word.removeFirst() }
      while word.hasSuffix("'") { word.removeLast() }
      if word.count > 2, word.lowercased().hasSuffix("'s") { word.removeLast(2) }
      return word.isEmpty ? nil : word
    }
  }

  private static func isApostrophe(_ character: Character) -> Bool {
    "'`\u{B4}\u{2018}\u{2019}\u{2BC}\u{FF07}".contains(character)
  }
}
