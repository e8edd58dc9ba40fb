/// What somebody means by the references of a command: one, a range of one area, or a whole area.
package enum ReferenceSelection: Sendable, Equatable {
  case one(Reference)
  case range(Reference, Reference)
  /// Every action of the area that is not withdrawn.
  case area(Int)

  /// Reads `1.3`, `6.1-6.4`, `5.1,5.2` and `area 7`, in one word or several.
  ///
  /// - Returns: the selections, or the word that is none.
  package static func read(_ words: [String]) -> Result<[ReferenceSelection], NotASelection> {
    var selections: [ReferenceSelection] = []
    let parts = words.flatMap { $0.split { $0 == "," || $0.isWhitespace }.map(String.init) }
    var index = 0
    while index < parts.count {
      let part = parts[index]
      if part.lowercased() == "area" {
        guard index + 1 < parts.count, let number = Reference.number(parts[index + 1]) else {
          return .failure(NotASelection(word: part))
        }
        selections.append(.area(number))
        index += 2
        continue
      }
      guard let selection = ReferenceSelection(part) else { return .failure(NotASelection(word: part)) }
      selections.append(selection)
      index += 1
    }
    return .success(selections)
  }

  private init?(_ part: String) {
    if let reference = Reference(part) {
      self = .one(reference)
      return
    }
    let ends = part.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    guard ends.count == 2, let first = Reference(ends[0]), let last = Reference(ends[1]),
      first.area == last.area, first.sequence <= last.sequence, last.sequence - first.sequence < 1000
    else { return nil }
    self = .range(first, last)
  }

  package struct NotASelection: Error, Equatable {
    package let word: String
  }
}
