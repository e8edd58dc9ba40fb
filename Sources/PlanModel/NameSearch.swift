/// An officer's name, or a part of one, found in text that a public version would print.
public struct NameInText: Sendable, Equatable {
  /// The action whose text it is; nil for text of the paper itself.
  public let reference: Reference?
  /// The field, under the name it has everywhere.
  public let field: String
  /// What was found, as it stands in the text.
  public let words: String

  public init(reference: Reference?, field: String, words: String) {
    self.reference = reference
    self.field = field
    self.words = words
  }
}

/// Searches free text for the names of officers.
///
/// A whole name is found in any letter case and with any punctuation between its words; a single word of a name only
/// as a word of its own with a capital first letter, so that "will" is no officer and "Will" may be one. It is meant to
/// find too much rather than too little.
public struct NameSearch: Sendable {
  private let wholeNames: [[String]]
  private let parts: Set<String>

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "cllr", "councillor",
  ]
  /// Shorter words of a name are initials and particles.
  private static let shortestPart = 3

  public init(officers: [Officer]) {
    let names = officers.compactMap(\.name).map { NameSearch.words(of: $0).map { $0.lowercased() } }
    let meaningful = names.map { $0.filter { !NameSearch.titles.contains($0) } }
    wholeNames = Array(Set(meaningful.filter { $0.count > 1 }))
    parts = Set(meaningful.flatMap(\.self).filter { $0.count >= NameSearch.shortestPart })
  }

  public var hasNames: Bool { !parts.isEmpty || !wholeNames.isEmpty }

  /// What is found in a text, each only once: whole names first, then parts of names.
  public func found(in text: String) -> [String] {
    guard hasNames, !text.isEmpty else { return [] }
    let words = NameSearch.words(of: text)
    let lowered = words.map { $0.lowercased() }
    var covered = Set<Int>()
    var found: [String] = []
    func add(_ text: String) { if !found.contains(text) { found.append(text) } }
    for name in wholeNames where name.count <= lowered.count {
      for start in 0...(lowered.count - name.count) where Array(lowered[start..<(start + name.count)]) == name {
        covered.formUnion(start..<(start + name.count))
        add(words[start..<(start + name.count)].joined(separator: " "))
      }
    }
    for index in words.indices where !covered.contains(index) && parts.contains(lowered[index]) {
      if words[index].first?.isUppercase ?? false || words[index].first?.isCased == false { add(words[index]) }
    }
    return found
  }

  /// The words of a text: runs of letters, with the apostrophes inside them as one kind and the possessive taken off.
  static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !isApostrophe($0) }.compactMap { run in
      var word = String(run.map { isApostrophe($0) ? "'" : $0 })
      while word.hasPrefix("'") { word.removeFirst() }
      while word.hasSuffix("'") { word.removeLast() }
      if word.count > 2, word.lowercased().hasSuffix("'s") { word.removeLast(2) }
      return word.isEmpty ? nil : word
    }
  }

  private static func isApostrophe(_ character: Character) -> Bool { "'\u{2019}\u{2BC}\u{FF07}".contains(character) }
}
