internal import Foundation

/// Finds promises of two plans that say the same in other words.
///
/// Each is its words without their endings, and each pair of them that stand side by side, weighted by how few promises
/// have them (tf-idf, cosine; Salton and Buckley 1988). Words that every plan is made of count nothing alone. What its area
/// and its outcome say counts nearly as much as its own words. A pair is suggested where it is alike enough and each is
/// among the two most like the other in that plan. It is meant to find too much: whoever knows the plans decides.
package struct DuplicateSearch {
  package struct Match: Sendable, Equatable {
    package let first: Int
    package let second: Int
    package let likeness: Double
    package let shared: [String]
  }

  /// Below it nearly all is chance: measured on three printed strategies (Documentation/many-plans.md).
  package static let leastLikeness = 0.14
  /// Of those of each plan that are most like one.
  private static let mostOfPlan = 2
  private static let ofSetting = 0.8

  private let plans: [String]
  /// For each promise what it says, with how much that counts.
  private let weights: [[String: Double]]
  private let own: [Set<String>]
  private let lengths: [Double]

  /// - Parameter promises: the plan of each, its own words, and the words of what it stands in.
  package init(_ promises: [(plan: String, words: String, setting: String)]) {
    plans = promises.map(\.plan)
    own = promises.map { DuplicateSearch.features($0.words) }
    var counted = own.map { features in Dictionary(firstValues: features.map { ($0, 1.0) }) }
    for (index, promise) in promises.enumerated() {
      for feature in DuplicateSearch.features(promise.setting) where counted[index][feature] == nil {
        counted[index][feature] = DuplicateSearch.ofSetting
      }
    }
    var having: [String: Int] = [:]
    for features in counted { for feature in features.keys { having[feature, default: 0] += 1 } }
    let total = Double(promises.count)
    weights = counted.map { features in
      features.reduce(into: [:]) { $0[$1.key] = $1.value * log(total / Double(having[$1.key] ?? 1)) }
    }
    // A phrase says again what its words say: only words make a promise long.
    lengths = weights.map { features in
      features.sorted { $0.key < $1.key }.filter { !$0.key.contains(" ") }.reduce(0) { $0 + $1.value * $1.value }
        .squareRoot()
    }
  }

  /// What a promise stands in: its area and its outcome.
  package static func setting(_ action: Action) -> String {
    [action.area.title, action.state.outcome].compactMap(\.self).joined(separator: ". ")
  }

  /// The most alike first.
  package func found() -> [Match] {
    var having: [String: [Int]] = [:]
    for index in own.indices { for feature in weights[index].keys { having[feature, default: []].append(index) } }
    let all = own.indices.flatMap { matches(of: $0, having) }
    return best(all).sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
  }

  /// Those after it, of other plans.
  private func matches(of first: Int, _ having: [String: [Int]]) -> [Match] {
    var shared: [Int: [(feature: String, weight: Double)]] = [:]
    for (feature, weight) in weights[first] where weight > 0 {
      for second in having[feature, default: []] where second > first && plans[second] != plans[first] {
        shared[second, default: []].append((feature, weight * (weights[second][feature] ?? 0)))
      }
    }
    return shared.compactMap { second, features -> Match? in
      // One word in common is chance, and what only their areas have in common is no promise.
      guard features.count > 1, features.contains(where: { isOwn($0.feature, of: first, and: second) }) else {
        return nil
      }
      let ordered = features.sorted { ($1.weight, $0.feature) < ($0.weight, $1.feature) }
      let length = lengths[first] * lengths[second]
      guard length > 0 else { return nil }
      return Match(
        first: first, second: second, likeness: min(0.99, ordered.reduce(0) { $0 + $1.weight } / length),
        shared: ordered.prefix(4).map(\.feature))
    }.filter { $0.likeness >= DuplicateSearch.leastLikeness }
  }

  private func isOwn(_ feature: String, of first: Int, and second: Int) -> Bool {
    own[first].contains(feature) && own[second].contains(feature)
  }

  /// Where each of the two is among the most like the other in its plan.
  private func best(_ matches: [Match]) -> [Match] {
    struct Of: Hashable {
      let promise: Int
      let plan: String
    }
    var nearest: [Of: [Match]] = [:]
    for match in matches {
      nearest[Of(promise: match.first, plan: plans[match.second]), default: []].append(match)
      nearest[Of(promise: match.second, plan: plans[match.first]), default: []].append(match)
    }
    let kept = nearest.mapValues { matches in
      matches.sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
        .prefix(DuplicateSearch.mostOfPlan)
    }
    return matches.filter { match in
      kept[Of(promise: match.first, plan: plans[match.second])]?.contains(match) ?? false
        && kept[Of(promise: match.second, plan: plans[match.first])]?.contains(match) ?? false
    }
  }
}

extension DuplicateSearch {
  /// The words of a text without their endings, and each two that stand side by side.
  static func features(_ text: String) -> Set<String> {
    var features: Set<String> = []
    var before: String?
    for word in text.folded.split(whereSeparator: { !$0.isLetter }) where word.count > 2 {
      let stem = stem(String(word))
      guard !common.contains(stem) else {
        before = nil
        continue
      }
      features.insert(stem)
      if let before { features.insert("\(before) \(stem)") }
      before = stem
    }
    return features
  }

  /// Enough for words to meet; no word is shown so.
  private static func stem(_ word: String) -> String {
    let ending = endings.first { word.hasSuffix($0) && word.count - $0.count >= 4 }
    return ending.map { String(word.dropLast($0.count)) } ?? word
  }

  private static let endings = [
    "ations", "ation", "ments", "ment", "ships", "ship", "ingly", "ings", "ing", "ies", "ied", "edly", "ed", "ers",
    "er", "es", "s", "ive", "ly",
  ]

  /// What every improvement plan is made of, and the small words of English.
  private static let common = Set(
    """
    the and for with that this from are have has been will their they into all our where which who what when how more than
    other any can its was were not but through including also being able only these those develop review ensure implement
    undertake work continue support improve identify process system increase strengthen agree consider explore establish
    provide key include existing current need meet update refresh launch produce complete new additional set use make
    further part progress service good best practice practices better high long term children child young people families
    family information across within per council city
    """.split(whereSeparator: \.isWhitespace).flatMap { [String($0), stem(String($0))] })
}
