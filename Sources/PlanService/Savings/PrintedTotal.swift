internal import PlanModel

/// What a row between lines is.
enum PrintedTotal {
  private static let words: Set<String> = [
    "total", "totals", "subtotal", "subtotals", "sub", "grand", "net", "gross", "overall", "all", "sum", "of", "the",
    "by",
    "for", "in", "year", "years", "benefit", "benefits", "saving", "savings", "m", "amount", "amounts", "programme",
  ]
  private static let heads: Set<String> = [
    "total", "totals", "subtotal", "subtotals", "sub", "grand", "net", "gross", "overall", "sum",
  ]

  /// "Total", "Sub-total", "NET BENEFIT BY YEAR 8", "Children's services total": what says nothing but that it is one, or ends
  /// with the word. "Total Place programme" is a line.
  static func isTotal(_ title: String) -> Bool {
    let parts = title.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if let last = parts.last, ["total", "totals", "subtotal", "subtotals"].contains(last) { return true }
    guard let first = parts.first, heads.contains(first) else { return false }
    return parts.allSatisfy { words.contains($0) || $0.allSatisfy(\.isNumber) }
  }

  /// "year 8" of "NET BENEFIT BY YEAR 8".
  static func year(_ title: String) -> String? {
    let words = title.folded
    return words.firstRange(of: " by year ").map { "year \(words[$0.upperBound...])" }
  }

  /// "Add back implementation costs" is 1, "Less: one-off costs" is -1; nil for what is neither.
  static func adjustment(_ title: String) -> Int? {
    let words = title.folded.split { !$0.isLetter }.map(String.init)
    if words.first == "add" || words.first == "plus" { return 1 }
    return ["less", "minus", "deduct"].contains(words.first ?? "") ? -1 : nil
  }
}
