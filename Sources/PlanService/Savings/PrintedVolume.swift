internal import PlanModel

/// A volume in the words that it was printed in.
struct PrintedVolume {
  /// Nil where the words hold none, or more than one.
  let number: Int?
  let unit: String?
  let doubt: String?

  private static let times: Set<String> = [
    "week", "weeks", "month", "months", "day", "days", "year", "years", "hour", "hours", "wk", "wks",
  ]

  init(_ words: String) {
    let text = words.trimmed
    let numbers = text.split { !$0.isNumber && $0 != "," && $0 != "." }.filter { $0.contains(where: \.isNumber) }
    let first = text.prefix { !$0.isWhitespace }
    let rest = text.dropFirst(first.count).trimmed
    guard numbers.count == 1 else {
      (number, unit, doubt) = (
        nil, nil,
        numbers.isEmpty
          ? "holds no number, and is kept in its words alone"
          : "holds \(numbers.count) numbers, and none is taken: give each its own benefit, or one with --volume"
      )
      return
    }
    let unitOfTime =
      first.split(separator: "-").dropFirst().first.map(String.init)
      ?? rest.folded.split(separator: " ").first.map(String.init)
    if first.first?.isNumber == true, PrintedVolume.times.contains(unitOfTime ?? "") {
      (number, unit, doubt) = (
        nil, nil, "is a time, and no number of children or places: it is kept in its words, and has no value of one"
      )
      return
    }
    let whole = MeasureNumber(first).flatMap { $0.places == 0 ? Reference.number($0.description) : nil }
    guard first.allSatisfy({ $0.isNumber || $0 == "," }), let whole, (1...Benefit.mostVolume).contains(whole),
      rest.nonBlank != nil
    else {
      (number, unit, doubt) = (nil, nil, "does not begin with one whole number, and is kept in its words alone")
      return
    }
    (number, unit, doubt) = (whole, rest, nil)
  }
}
