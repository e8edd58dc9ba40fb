/// Suggestions for a mistyped word.
package enum Nearest {
  /// At most `limit` of the candidates that are close to `text`, the closest first.
  package static func suggestions(
    for text: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let wanted = text.folded
    let allowed = max(1, wanted.count / 3)
    return candidates.enumerated()
      .compactMap { index, candidate -> (distance: Int, index: Int, candidate: String)? in
        let folded = candidate.folded
        let distance = distance(wanted, folded)
        let isPart = wanted.count >= 3 && folded.contains(wanted)
        return distance <= allowed || isPart ? (isPart ? 0 : distance, index, candidate) : nil
      }
      .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
      .prefix(limit).map(\.candidate)
  }

  /// The Levenshtein distance: the fewest insertions, deletions and replacements that turn one into the other.
  static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
