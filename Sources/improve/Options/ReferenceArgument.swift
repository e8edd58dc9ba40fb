internal import ArgumentParser
package import PlanModel

extension Reference: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}

/// One or more references followed by one last word, such as the rating they all get.
struct ReferencesAndLast {
  let references: [Reference]
  let last: String

  /// - Parameters:
  ///   - lastName: what the last word is, for messages.
  ///   - example: one such word.
  init(_ words: [String], last lastName: String, example: String) throws {
    guard let last = words.last, words.count > 1 else {
      throw UsageError("give one or more references and then \(lastName), such as 1.3 1.4 \(example)")
    }
    references = try words.dropLast().map { word in
      guard let reference = Reference(word) else {
        throw UsageError(
          "\"\(word)\" is not a reference; one is the area's number and a sequence, such as 1.3, and \(lastName) comes last, in quotes where it has spaces"
        )
      }
      return reference
    }
    self.last = last
  }
}
