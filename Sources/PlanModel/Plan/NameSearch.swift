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

/// Searches free text for the names of officers and of those who recorded.
///
/// A whole name is found in any letter case, with or without its accents, across line breaks and hyphens and with any
/// punctuation between its words or hyphens inside them; a single word of a name only as a word of its own with a capital first letter, so that
/// "will" is no officer and "Will" may be one. Every email address is found, and every word that mixes scripts, since a
/// Cyrillic "а" in a name would hide it. It is meant to find too much rather than too little.
package struct NameSearch: Sendable {
  /// By the first word of each, so that a word of a text asks only for the names it can begin.
  private let wholeNames: [String: [[String]]]
  private let parts: Set<String>
  /// Names in scripts that have no capitals and may set no space between words: found anywhere in the text.
  private let unspaced: [String]
  private let allowed: Set<String>

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "cllr", "councillor", "rev",
  ]
  /// Shorter words of a longer name are initials and particles.
  private static let shortestPart = 2

  /// - Parameters:
  ///   - recorders: who recorded; a login or a post among them is no name.
  ///   - allowed: words that are no officer's where they stand, such as the month of May.
  package init(officers: [Officer], recorders: [String] = [], allowed: [String] = []) {
    let posts = Set(officers.compactMap { $0.role?.folded })
    let recorded = recorders.filter { !posts.contains($0.folded) }.flatMap(NameSearch.named).filter { recorder in
      let words = NameSearch.words(of: recorder)
      return words.count > 1 || words.first.map(NameSearch.mayBeCalled) ?? false
    }
    let called = officers.compactMap(\.name) + recorded
    let names = called.map { name in
      NameSearch.words(of: name).map(NameSearch.folded).filter { !NameSearch.titles.contains($0) }
    }
    wholeNames = Dictionary(grouping: Set(names.filter { $0.count > 1 })) { $0[0] }
    parts = Set(names.flatMap { name in name.filter { name.count == 1 || $0.count >= NameSearch.shortestPart } })
    unspaced = Array(Set(called.filter { name in !name.contains { $0.isCased } }.map(NameSearch.folded)))
    self.allowed = Set(allowed.map(NameSearch.key))
  }

  /// Whether one word alone is somebody's name: a login has no capital, and "Secretary" is a post.
  private static func mayBeCalled(_ word: String) -> Bool {
    word.count > 2 && word.first?.isUppercase ?? false && !PostDoubts.isKnown(word) && !PostDoubts.isAbbreviation(word)
  }

  /// The names in what a recorder is called, who may have put a post before or behind theirs; none of a post alone.
  private static func named(_ recorder: String) -> [String] {
    guard OfficerCell.roleStart(recorder) != nil else { return [recorder] }
    let parts = recorder.split { "(),;/".contains($0) }.map { $0.trimmed }
    return parts.filter { OfficerCell.roleStart($0) == nil }
      + OfficerCell(recorder, roles: nil).officers.compactMap(\.name).filter { OfficerCell.roleStart($0) == nil }
  }

  /// What is found in a text, each only once: addresses first, then whole names, then parts of names.
  package func found(in text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var found = Found(allowed: allowed)
    let plain = NameSearch.plain(text)
    for address in NameSearch.addresses(in: plain) { found.add(address) }
    if !unspaced.isEmpty {
      let folded = NameSearch.folded(plain)
      for name in unspaced where folded.contains(name) { found.add(name) }
    }
    search(NameSearch.words(of: plain), &found)
    if let joined = NameSearch.joinedAtLineEnds(plain) { search(NameSearch.words(of: joined), &found) }
    search(NameSearch.joinedAtHyphens(plain), &found)
    return found.words
  }

  private func search(_ words: [String], _ found: inout Found) {
    // A text says the same words again and again: each is looked at once.
    var known: [String: Word] = [:]
    let told = words.map { word -> Word in
      if let seen = known[word] { return seen }
      let new = self.word(word)
      known[word] = new
      return new
    }
    guard known.values.contains(where: \.mayBeNamed) else { return }
    var covered = Set<Int>()
    for start in told.indices where told[start].beginsName {
      for name in wholeNames[told[start].folded, default: []]
      where told[start...].lazy.map(\.folded).starts(with: name) {
        covered.formUnion(start..<(start + name.count))
        found.add(words[start..<(start + name.count)].joined(separator: " "))
      }
    }
    for index in words.indices where told[index].mayBeNamed {
      if told[index].mixesScripts { found.add(words[index]) }
      if told[index].isPart, !covered.contains(index) { found.add(words[index]) }
    }
  }

  /// What there is to say of one word, wherever it stands.
  private struct Word {
    let folded: String
    let beginsName: Bool
    let isPart: Bool
    let mixesScripts: Bool

    var mayBeNamed: Bool { beginsName || isPart || mixesScripts }
  }

  private func word(_ word: String) -> Word {
    let folded = NameSearch.folded(word)
    let mayStandAlone = word.first?.isUppercase ?? false || word.first?.isCased == false
    return Word(
      folded: folded, beginsName: wholeNames[folded] != nil, isPart: mayStandAlone && isPart(folded),
      mixesScripts: NameSearch.mixesScripts(word))
  }

  private struct Found {
    let allowed: Set<String>
    private(set) var words: [String] = []
    private var seen: Set<String> = []

    init(allowed: Set<String>) { self.allowed = allowed }

    mutating func add(_ text: String) {
      guard seen.insert(text).inserted, allowed.isEmpty || !allowed.contains(NameSearch.key(text)) else { return }
      words.append(text)
    }
  }

  /// A word of a name, or a family of that name.
  private func isPart(_ word: String) -> Bool {
    parts.contains(word) || (word.hasSuffix("s") && word.utf8.count > 4 && parts.contains(String(word.dropLast())))
  }

  private static func key(_ text: String) -> String { words(of: text).map(folded).joined(separator: " ") }
}

extension NameSearch {
  /// The text as it reads: without characters that nobody sees, and with those that only look different made the same.
  private static func plain(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var seen = String.UnicodeScalarView()
    var wasSoftHyphen = false
    for scalar in text.unicodeScalars {
      // At the end of a line a soft hyphen is one that is read.
      if wasSoftHyphen, scalar == "\n" || scalar == "\r" { seen.append("-") }
      if scalar.properties.isDefaultIgnorableCodePoint {
        wasSoftHyphen = wasSoftHyphen || scalar == "\u{AD}"
      } else {
        wasSoftHyphen = wasSoftHyphen && scalar == " "
        // "µg" is no word in two scripts.
        seen.append(hyphens.contains(scalar) ? "-" : scalar == "\u{B5}" ? "u" : scalar)
      }
    }
    return String(seen).precomposedStringWithCompatibilityMapping
  }

  /// What stands where a word is divided: hyphens, dashes and the minus.
  private static let hyphens: Set<Unicode.Scalar> = [
    "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}",
    "\u{FF0D}",
  ]

  /// The words that hyphens divide, each whole.
  private static func joinedAtHyphens(_ text: String) -> [String] {
    let hyphen = UInt8(ascii: "-")
    let bytes = Array(text.utf8)
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }
    var joined: [String] = []
    var next = 0
    while let divided = bytes[next...].firstIndex(of: hyphen) {
      var (start, end) = (divided, divided + 1)
      while start > next, isLetter(bytes[start - 1]) { start -= 1 }
      while end < bytes.count, isLetter(bytes[end]) || bytes[end] == hyphen { end += 1 }
      if start < divided, end > divided + 1 {
        joined.append(String(decoding: bytes[start..<end].filter { $0 != hyphen }, as: UTF8.self))
      }
      next = end
    }
    return joined
  }

  /// The text with the words that are divided at the end of a line whole; nil where none is.
  private static func joinedAtLineEnds(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) || !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.trimmed)
    guard lines.count > 1, lines.dropLast().contains(where: { $0.hasSuffix("-") }) else { return nil }
    return lines.reduce(into: "") { joined, line in
      // A page may end between them.
      if joined.hasSuffix("-") {
        if line.isEmpty { return }
        joined.removeLast()
      } else {
        joined += "\n"
      }
      joined += line
    }
  }

  private static func addresses(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    return text.matches(of: #/[^\s<>()\[\]"',;:@]+@[^\s<>()\[\]"',;:@]*[^\s<>()\[\]"',;:@.]/#).map {
      String($0.output).lowercased()
    }
  }

  /// Without accents, case and full width.
  fileprivate static func folded(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased() }
    return text.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
  }

  /// A Greek letter before a Latin one says a millionth.
  private static let measures: Set<String> = ["\u{3BC}g", "\u{3BC}m", "\u{3BC}s", "\u{3BC}l"]

  /// Whether a word has Latin letters beside those of another script, which may look like them.
  private static func mixesScripts(_ word: String) -> Bool {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }), !measures.contains(word) else { return false }
    // What changes how a letter is said, such as an apostrophe, is of no script.
    let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic && !(0x2B0..<0x370).contains($0.value) }
    func isLatin(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value < 0x250
        || [0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800, 0xAB30..<0xAB66].contains {
          $0.contains(Int(scalar.value))
        }
    }
    return letters.contains(where: isLatin) && letters.contains { !isLatin($0) }
  }

  /// The words of a text: runs of letters, with the apostrophes inside them as one kind and the possessive taken off.
  static func words(of text: String) -> [String] {
    text.utf8.allSatisfy { $0 < 0x80 } ? asciiWords(of: text) : anyWords(of: text)
  }

  private static func asciiWords(of text: String) -> [String] {
    text.utf8.split { byte in
      let letter = byte | 0x20
      return !(letter >= 0x61 && letter <= 0x7A) && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "`")
    }.compactMap { run in
      let text = String(Substring(run))
      return run.contains { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "`") } ? word(text) : text
    }
  }

  private static func anyWords(of text: String) -> [String] {
    plain(text).split { !$0.isLetter && !isApostrophe($0) }.compactMap { word(String($0)) }
  }

  private static func word(_ run: String) -> String? {
    var word = run.contains(where: isApostrophe) ? String(run.map { isApostrophe($0) ? "'" : $0 }) : run
    while word.hasPrefix("'") { word.removeFirst() }
    while word.hasSuffix("'") { word.removeLast() }
    if word.utf8.count > 2, word.hasSuffix("'s") || word.hasSuffix("'S") { word.removeLast(2) }
    return word.isEmpty ? nil : word
  }

  private static func isApostrophe(_ character: Character) -> Bool {
    "'`\u{B4}\u{2018}\u{2019}\u{2BC}\u{FF07}".contains(character)
  }
}
