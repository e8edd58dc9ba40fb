/// What a piece of text says about a date.
package enum DateText: Equatable, Sendable {
  /// The whole text is one date.
  case date(PlanDate)
  /// The text has the form of a date, and the calendar has no such day.
  case impossible(String)
  /// The text has not the form of a date.
  case notADate

  /// The forms in which a date is accepted, for messages.
  package static let acceptedForms =
    "2023-01-31, 31/01/2023, 31/01/23, 31 January 2023 or 31 Jan 23"

  /// Reads a date as people write it; `today`, `yesterday` and `tomorrow` are understood where `today` is given.
  ///
  /// Two-digit years are of the 2000s: no improvement plan is older. Day comes before month, as in the
  /// United Kingdom; `12/31/2022` is impossible rather than turned round.
  package static func read(_ text: String, today: PlanDate? = nil) -> DateText {
    if let date = PlanDate(iso: text) { return .date(date) }
    let words = text.split(whereSeparator: \.isWhitespace)
    if let today, words.count == 1 {
      switch words[0].lowercased() {
      case "today": return .date(today)
      case "yesterday": return .date(today.adding(days: -1))
      case "tomorrow": return .date(today.adding(days: 1))
      default: break
      }
    }
    guard let match = match(words[...]), match.length == words.count else { return .notADate }
    return match.reading
  }

  /// Every date, possible or not, that stands in `text` among other words, in order.
  ///
  /// Punctuation around a date ("(31/01/23),") is no part of it.
  package static func dates(within text: String) -> [DateText] {
    let words = text.split { $0.isWhitespace || "()[],;:".contains($0) }
    var found: [DateText] = []
    var index = 0
    while index < words.count {
      if let match = match(words[index...]) {
        found.append(match.reading)
        index += match.length
      } else {
        index += 1
      }
    }
    return found
  }

  private static func match(_ words: ArraySlice<Substring>) -> (reading: DateText, length: Int)? {
    guard let first = words.first else { return nil }
    if let reading = numeric(trimmingFullStop(first)) {
      let midnight = words.dropFirst().first.map { $0 == "00:00:00" || $0 == "00:00" } ?? false
      return (reading, midnight ? 2 : 1)
    }
    guard words.count >= 3 else { return nil }
    let three = Array(words.prefix(3))
    guard let day = ordinal(three[0]), let month = month(named: three[1]),
      let year = year(trimmingFullStop(three[2]))
    else { return nil }
    let words = "\(three[0]) \(three[1]) \(three[2])"
    return (PlanDate(year: year, month: month, day: day).map(DateText.date) ?? .impossible(words), 3)
  }

  private static func trimmingFullStop(_ word: Substring) -> Substring {
    word.hasSuffix(".") ? word.dropLast() : word
  }

  private static func numeric(_ word: Substring) -> DateText? {
    // `2022-12-31T00:00:00` is how some spreadsheets write a date cell.
    let date = word.hasSuffix("T00:00:00") ? word.dropLast(9) : word
    for separator: Character in ["-", "/", "."] {
      let parts = date.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy(isNumber) else { continue }
      if parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2 {
        return reading(parts[0], parts[1], parts[2], of: word)
      }
      if parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 2 || parts[2].count == 4 {
        return reading(parts[2], parts[1], parts[0], of: word)
      }
    }
    return nil
  }

  private static func reading(
    _ yearWord: Substring, _ monthWord: Substring, _ dayWord: Substring, of word: Substring
  ) -> DateText? {
    guard let year = year(yearWord), let month = Int(monthWord), let day = Int(dayWord) else {
      return nil
    }
    return PlanDate(year: year, month: month, day: day).map(DateText.date) ?? .impossible(String(word))
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func year(_ word: Substring) -> Int? {
    guard isNumber(word), let number = Int(word) else { return nil }
    switch word.count {
    case 2: return 2000 + number
    case 4: return number
    default: return nil
    }
  }

  /// A year as it stands in a sentence: `23`, `2023.`
  static func yearWord(_ word: Substring) -> Int? {
    let plain = trimmingFullStop(word)
    guard let year = year(plain), (2000...2099).contains(year) else { return nil }
    return year
  }

  static func ordinal(_ word: Substring) -> Int? {
    let lowered = word.lowercased()
    let digits = ["st", "nd", "rd", "th"].contains(where: lowered.hasSuffix) ? word.dropLast(2) : word
    guard isNumber(digits), digits.count <= 2 else { return nil }
    return Int(digits)
  }

  package static func month(named word: Substring) -> Int? {
    let lowered = trimmingFullStop(word).lowercased()
    guard lowered.count >= 3 else { return nil }
    if lowered == "sept" { return 9 }
    return PlanDate.monthNames.firstIndex { name in
      let name = name.lowercased()
      return lowered == name || lowered == name.prefix(3)
    }.map { $0 + 1 }
  }
}
