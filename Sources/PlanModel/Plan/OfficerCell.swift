/// The officers of one cell, in the cell's own words.
///
/// A cell may hold names, names followed by roles ("A Name / B Name Head of Service / HR Lead"), or roles alone.
/// The roles begin at the first word that begins a role, where names stand before it; where no such word stands, the
/// whole cell is names.
/// Names are separated by `;`, `/`, `&`, a line break or " and "; roles by `;`, `/` or a line break, never by
/// " and ", which stands inside so many of them. As many roles as names are paired in order; otherwise each
/// officer has a name alone and the cell's words are kept beside them.
package struct OfficerCell: Equatable, Sendable {
  package let officers: [OfficerWords]
  /// The cell's words, kept where it names several officers.
  package let asPrinted: String?
  package let isPaired: Bool

  /// - Parameter roles: the role cell, where the sheet has one of its own.
  package init(_ cell: String, roles roleCell: String?) {
    let (nameText, roleText) =
      roleCell.map { (cell.trimmed, $0.trimmed) } ?? OfficerCell.divided(cell.trimmed)
    var names = OfficerCell.names(nameText)
    var roles = OfficerCell.roles(roleText)
    // Empty places at the end of a cell are trimmed away, and the semicolon before them is left.
    if roleCell != nil, nameText.hasSuffix(";"), names.count < roles.count {
      names += Array(repeating: nil, count: roles.count - names.count)
    } else if roleCell != nil, roleText.hasSuffix(";"), !roles.isEmpty, roles.count < names.count {
      roles += Array(repeating: nil, count: names.count - roles.count)
    }
    if names.isEmpty {
      officers = roles.compactMap { $0.map { OfficerWords(name: nil, role: $0) } }
      isPaired = true
    } else if names.count == 1 {
      officers = [OfficerWords(name: names[0], role: roles.count == 1 ? roles[0] : roleText.nonBlank)]
        .filter { $0.name != nil || $0.role != nil }
      isPaired = true
    } else if names.count == roles.count {
      officers = zip(names, roles).map { OfficerWords(name: $0, role: $1) }
        .filter { $0.name != nil || $0.role != nil }
      isPaired = true
    } else {
      officers = names.compactMap { $0.map { OfficerWords(name: $0, role: nil) } }
      isPaired = roles.isEmpty
    }
    let printed = [nameText, roleText].filter { !$0.isEmpty }.joined(separator: " ")
    asPrinted = officers.count > 1 ? (roleCell == nil ? cell.trimmed : printed) : nil
  }

  /// The words with which a role begins.
  package static let roleBeginnings = [
    "assistant", "assistant director", "associate director", "business manager", "chair",
    "chief", "commissioning", "corporate director", "deputy", "designated", "director", "executive",
    "group manager", "head of", "heads of", "headteacher", "hr business", "hr consultant",
    "hr lead", "hr manager", "hr recruitment", "independent", "interim", "lead", "partnership manager",
    "practice", "principal", "programme manager", "programme office", "project manager", "senior",
    "service manager", "strategic", "team manager", "virtual school",
  ]

  /// The names and the roles of a cell: everything is roles where no name stands before them.
  static func divided(_ cell: String) -> (names: String, roles: String) {
    guard let start = roleStart(cell) else { return (cell, "") }
    let split = cell.utf8.index(cell.startIndex, offsetBy: start)
    var names = cell[..<split].trimmed
    while let last = names.last, ",-–(".contains(last) { names = names.dropLast().trimmed }
    var roles = cell[split...].trimmed
    // The name stood before the bracket that closes here.
    if roles.hasSuffix(")"), !roles.contains("(") { roles = roles.dropLast().trimmed }
    return looksLikeNames(names) ? (names, roles) : ("", cell)
  }

  /// Where the first word stands that begins a role, in bytes.
  static func roleStart(_ cell: String) -> Int? {
    let lowered = cell.lowercased()
    // Lower-casing can change the length of a text outside plain Latin; then positions cannot be carried over.
    guard lowered.utf8.count == cell.utf8.count else { return nil }
    let bytes = Array(lowered.utf8)
    return roleBeginnings.compactMap { position(of: Array($0.utf8), in: bytes) }.min()
  }

  /// Whether at least one of the names is two to four words that all begin with a capital: "Children and Families"
  /// before "Director" is no two people.
  private static func looksLikeNames(_ text: String) -> Bool {
    names(text).contains { name in
      let words = (name ?? "").split(separator: " ")
      return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
    }
  }

  /// Where `phrase` first stands as whole words.
  private static func position(of phrase: [UInt8], in text: [UInt8]) -> Int? {
    guard text.count >= phrase.count else { return nil }
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) }
    return (0...(text.count - phrase.count)).first { start in
      guard start == 0 || !isLetter(text[start - 1]) else { return false }
      let end = start + phrase.count
      guard end == text.count || !isLetter(text[end]) else { return false }
      return text[start..<end].elementsEqual(phrase)
    }
  }

  /// The names, in order; nil for an empty place, which is an officer known by role alone.
  private static func names(_ text: String) -> [String?] {
    guard !text.isEmpty else { return [] }
    if text.contains(";") { return semicolonParts(text) }
    let divided = text.replacing(" and ", with: "/").replacing("&", with: "/")
    return parts(divided) { $0 == "/" || $0.isNewline }.filter { $0 != nil }
  }

  private static func roles(_ text: String) -> [String?] {
    guard !text.isEmpty else { return [] }
    if text.contains(";") { return semicolonParts(text) }
    return parts(text) { $0 == "/" || $0.isNewline }
  }

  /// The places between semicolons; one at the end closes the last place and opens no other.
  private static func semicolonParts(_ text: String) -> [String?] {
    parts(text.hasSuffix(";") ? String(text.dropLast()) : text) { $0 == ";" }
  }

  private static func parts(_ text: String, at isSeparator: (Character) -> Bool) -> [String?] {
    text.split(omittingEmptySubsequences: false, whereSeparator: isSeparator).map { $0.trimmed.nonBlank }
  }
}

extension OfficerWords {
  /// One officer as somebody types one: "Name, Role", a post that has a word in it with which roles begin, or a name.
  package init(reading text: String) {
    let text = text.trimmed
    let isPost = OfficerCell.roleStart(text) != nil
    if let comma = text.firstIndex(of: ","), !(isPost && OfficerCell.roleStart(text) == 0),
      let name = text[..<comma].trimmed.nonBlank, let role = text[text.index(after: comma)...].trimmed.nonBlank
    {
      self.init(name: name, role: role)
    } else {
      self.init(name: isPost ? nil : text.nonBlank, role: isPost ? text.nonBlank : nil)
    }
  }
}
