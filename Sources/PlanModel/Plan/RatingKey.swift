/// The plan's list of ratings, in the order in which a board reads them.
package struct RatingKey: Equatable, Sendable {
  package let ratings: [Rating]

  /// - Throws: `RatingKeyRefused` where two ratings could be taken for one another or one is incomplete.
  package init(ratings: [Rating]) throws(RatingKeyRefused) {
    guard !ratings.isEmpty else { throw .empty }
    // These words stand for having no rating and for being withdrawn.
    var owners = ["unrated": "", "withdrawn": ""]
    for rating in ratings {
      for (field, text) in [
        ("code", rating.code), ("label", rating.label), ("colour", rating.colour),
        ("symbol", rating.symbol),
      ] where text.trimmed.isEmpty {
        throw .blank(field: field, code: rating.code)
      }
      for word in Set([rating.code.folded, rating.label.folded]) {
        if owners[word] != nil { throw .ambiguous(word: word) }
        owners[word] = rating.code
      }
    }
    self.init(unchecked: ratings)
  }

  private init(unchecked ratings: [Rating]) {
    self.ratings = ratings
  }

  /// A rating by code, label or colour in any letter case; `yellow` is `amber`. A colour two ratings share names neither.
  ///
  /// A label is known however it is punctuated in the plan's print ("In progress & on schedule", "Delayed/Not on
  /// schedule"), and a meaning by its words ("Complete") where one rating alone has it.
  package func rating(_ text: String) -> Rating? {
    let word = text.folded
    if let found = named(word) { return found }
    if word == "yellow" { return named("amber") }
    if word == "amber" { return named("yellow") }
    let plain = RatingKey.plain(word)
    let labelled = ratings.filter { RatingKey.plain($0.label.folded) == plain }
    if labelled.count == 1 { return labelled[0] }
    let meant = ratings.filter { $0.meaning.words == plain }
    return meant.count == 1 ? meant[0] : nil
  }

  /// The words alone, with signs that stand for words as those.
  private static func plain(_ text: String) -> String {
    let words = text.replacing("&", with: " and ").replacing("/", with: " or ")
    return words.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// The accepted words, for messages: `green, amber, red, white`.
  package var accepted: String { ratings.map(\.code).joined(separator: ", ") }

  private func named(_ word: String) -> Rating? {
    if let found = ratings.first(where: { $0.code.folded == word || $0.label.folded == word }) {
      return found
    }
    let coloured = ratings.filter { $0.colour.folded == word }
    return coloured.count == 1 ? coloured[0] : nil
  }

  /// The key printed in the plans of 2022: completed, in progress and on schedule, delayed, not yet commenced.
  package static let rag = RatingKey(unchecked: [
    Rating(code: "green", label: "Completed", colour: "green", symbol: "●", meaning: .complete),
    Rating(
      code: "amber", label: "In progress and on schedule", colour: "amber", symbol: "◐",
      meaning: .onTrack),
    Rating(
      code: "red", label: "Delayed or not on schedule", colour: "red", symbol: "▲",
      meaning: .offTrack),
    Rating(
      code: "white", label: "Planning, not yet commenced", colour: "white", symbol: "○",
      meaning: .notStarted),
  ])

  /// The five-colour key in which blue is complete and green only on track.
  package static let brag = RatingKey(unchecked: [
    Rating(code: "blue", label: "Complete", colour: "blue", symbol: "●", meaning: .complete),
    Rating(code: "green", label: "On track", colour: "green", symbol: "◐", meaning: .onTrack),
    Rating(code: "amber", label: "At risk", colour: "amber", symbol: "◇", meaning: .atRisk),
    Rating(code: "red", label: "Off track", colour: "red", symbol: "▲", meaning: .offTrack),
    Rating(code: "grey", label: "Not started", colour: "grey", symbol: "○", meaning: .notStarted),
  ])
}

package enum RatingKeyRefused: Error, Equatable {
  case empty
  case blank(field: String, code: String)
  case ambiguous(word: String)
}
