internal import ArgumentParser
package import PlanModel

extension Reference: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}

/// References as somebody types them: one, several, ranges and whole areas.
enum ReferencesArgument {
  static let help: ArgumentHelp = "The actions: 1.3, several, 6.1-6.4, 5.1,5.2 or area 7."

  static func read(_ words: [String]) throws -> [ReferenceSelection] {
    switch ReferenceSelection.read(words) {
    case .success(let selections): return selections
    case .failure(let failure):
      throw UsageError(
        "\"\(failure.word)\" is not a reference; one is the area's number and a sequence, such as 1.3; several are 1.3 1.4, 6.1-6.4, 5.1,5.2 or area 7"
      )
    }
  }
}

/// One or more references followed by one last word, such as the rating they all get.
struct ReferencesAndLast {
  let references: [ReferenceSelection]
  let last: String

  /// - Parameters:
  ///   - lastName: what the last word is, for messages.
  ///   - example: one such word.
  init(_ words: [String], last lastName: String, example: String) throws {
    guard let last = words.last, words.count > 1 else {
      throw UsageError("give one or more references and then \(lastName), such as 1.3 1.4 \(example)")
    }
    switch ReferenceSelection.read(Array(words.dropLast())) {
    case .success(let selections): references = selections
    case .failure(let failure):
      throw UsageError(
        "\"\(failure.word)\" is not a reference; one is the area's number and a sequence, such as 1.3, and \(lastName) comes last, in quotes where it has spaces"
      )
    }
    self.last = last
  }
}
