/// A time that a sentence speaks of, as far as its words go.
package struct DateInText: Sendable, Equatable {
  /// As it stands: `by mid-January 23`, `w/c 28th November`.
  package let words: String
  package let first: PlanDate
  package let last: PlanDate
}

/// Reads the times that people name in sentences, with the year that the sentence's own day implies.
package enum DatesInText {
  /// A time without a year is taken for the next that comes, unless one of its name has just gone by.
  private static let justGone = 120

  /// Every time named in a text, in order: days, weeks, parts of a month and whole months.
  ///
  /// - Parameter day: the day on which it was written.
  package static func found(in text: String, writtenOn day: PlanDate) -> [DateInText] {
    let words = text.utf8.allSatisfy { $0 < 0x80 } ? asciiWords(of: text) : text.split(whereSeparator: isBetweenWords)
    var found: [DateInText] = []
    var index = 0
    while index < words.count {
      if mayBegin(words[index]), let match = match(words[index...], day) {
        found.append(match.found)
        index += match.length
      } else {
        index += 1
      }
    }
    return found
  }

  private static func isBetweenWords(_ character: Character) -> Bool {
    character.isWhitespace || "()[],;:\"“”".contains(character)
  }

  private static func asciiWords(of text: String) -> [Substring] {
    text.utf8.split { byte in
      byte <= 0x20 || byte == 0x7F || byte == 0x22 || byte == 0x28 || byte == 0x29 || byte == 0x2C || byte == 0x3A
        || byte == 0x3B || byte == 0x5B || byte == 0x5D
    }.map(Substring.init)
  }

  /// How the words begin with which a time is named: a number, a month, a part of one, a week.
  private static let beginnings: Set<String> = Set(
    PlanDate.monthNames.map { $0.prefix(3).lowercased() } + ["mid", "ear", "lat", "end", "w/c", "wee"])

  /// Looked at first, since nearly no word of a text does.
  private static func mayBegin(_ word: Substring) -> Bool {
    guard let first = word.utf8.first else { return false }
    if first >= 0x30, first <= 0x39 { return true }
    guard word.utf8.count >= 3 else { return false }
    return beginnings.contains(String(word.prefix(3)).lowercased())
  }

  private static func match(_ words: ArraySlice<Substring>, _ day: PlanDate) -> (found: DateInText, length: Int)? {
    if case .date(let date)? = DateText.dates(within: String(words.first ?? "")).first {
      return (DateInText(words: String(words[words.startIndex]), first: date, last: date), 1)
    }
    return week(words, day) ?? dayOfMonth(words, day) ?? partOfMonth(words, day) ?? month(words, day)
  }

  /// `w/c 28th November`, `week commencing 12 December 2022`.
  private static func week(_ words: ArraySlice<Substring>, _ day: PlanDate) -> (found: DateInText, length: Int)? {
    let lowered = words.prefix(2).map { $0.lowercased() }
    let length = lowered.first == "w/c" ? 1 : lowered == ["week", "commencing"] ? 2 : 0
    guard length > 0, let start = dayOfMonth(words.dropFirst(length), day) else { return nil }
    let all = words.prefix(length + start.length).joined(separator: " ")
    return (
      DateInText(words: all, first: start.found.first, last: start.found.first.adding(days: 6)), length + start.length
    )
  }

  /// `28th November`, `31 January 2023`, `3 May 23`.
  private static func dayOfMonth(_ words: ArraySlice<Substring>, _ day: PlanDate) -> (
    found: DateInText, length: Int
  )? {
    let words = Array(words.prefix(3))
    guard words.count >= 2, let number = DateText.ordinal(words[0]), isCapital(words[1]),
      let named = DateText.month(named: words[1])
    else { return nil }
    let year = words.count == 3 ? DateText.yearWord(words[2]) : nil
    guard
      let date = year.map({ PlanDate(year: $0, month: named, day: number) })
        ?? implied(day, { PlanDate(year: $0, month: named, day: number) })
    else { return nil }
    let length = year == nil ? 2 : 3
    return (DateInText(words: words.prefix(length).joined(separator: " "), first: date, last: date), length)
  }

  /// `mid-January 23`, `early May`, `end of June`, `the end of March 2023`.
  private static func partOfMonth(_ words: ArraySlice<Substring>, _ day: PlanDate) -> (
    found: DateInText, length: Int
  )? {
    guard let first = words.first else { return nil }
    let lowered = first.lowercased()
    for part in ["mid", "early", "late"] {
      if lowered.hasPrefix("\(part)-"), let named = DateText.month(named: first.dropFirst(part.count + 1)) {
        return span(of: part, named, words, length: 1, day)
      }
      if lowered == part, let next = words.dropFirst().first, let named = DateText.month(named: next) {
        return span(of: part, named, words, length: 2, day)
      }
    }
    if lowered == "end", words.count >= 2 {
      let skipped = words.dropFirst().first?.lowercased() == "of" ? 2 : 1
      if let next = words.dropFirst(skipped).first, let named = DateText.month(named: next) {
        return span(of: "late", named, words, length: skipped + 1, day)
      }
    }
    return nil
  }

  private static func span(
    of part: String, _ named: Int, _ words: ArraySlice<Substring>, length: Int, _ day: PlanDate
  ) -> (found: DateInText, length: Int)? {
    guard let month = month(named, words.dropFirst(length).first, day) else { return nil }
    let first = month.value.firstDay
    let days: (Int, Int) =
      switch part {
      case "early": (0, 9)
      case "mid": (10, 19)
      default: (20, month.value.lastDay - first)
      }
    let length = length + (month.hasYear ? 1 : 0)
    return (
      DateInText(
        words: words.prefix(length).joined(separator: " "), first: first.adding(days: days.0),
        last: first.adding(days: days.1)), length
    )
  }

  /// `June 2023`, `in October`. Without a year a bare `may` or `march` is a word like another.
  private static func month(_ words: ArraySlice<Substring>, _ day: PlanDate) -> (found: DateInText, length: Int)? {
    guard let first = words.first, isCapital(first), let named = DateText.month(named: first) else { return nil }
    if let next = words.dropFirst().first, let number = DateText.ordinal(next), !isYear(next, near: day),
      let date = implied(day, { PlanDate(year: $0, month: named, day: number) })
    {
      return (DateInText(words: "\(first) \(next)", first: date, last: date), 2)
    }
    guard let month = month(named, words.dropFirst().first, day) else { return nil }
    let length = month.hasYear ? 2 : 1
    return (
      DateInText(
        words: words.prefix(length).joined(separator: " "), first: month.value.firstDay, last: month.value.lastDay),
      length
    )
  }

  /// Two digits after a month are a year only where it is a near one: `June 30` is a day.
  private static func isYear(_ word: Substring, near day: PlanDate) -> Bool {
    guard let year = DateText.yearWord(word) else { return false }
    return word.count > 3 || abs(year - day.components.year) <= 5
  }

  private static func isCapital(_ word: Substring) -> Bool { word.first?.isUppercase ?? false }

  private static func month(_ named: Int, _ next: Substring?, _ day: PlanDate) -> (value: PlanMonth, hasYear: Bool)? {
    if let next, isYear(next, near: day), let year = DateText.yearWord(next),
      let month = PlanMonth(year: year, month: named)
    {
      return (month, true)
    }
    return implied(day) { PlanMonth(year: $0, month: named)?.lastDay }.map { (PlanMonth(containing: $0), false) }
  }

  /// Of the same time in the years around a day, the first that is not long gone.
  private static func implied(_ day: PlanDate, _ inYear: (Int) -> PlanDate?) -> PlanDate? {
    let year = day.components.year
    return (year - 1...year + 1).lazy.compactMap(inYear).first { $0 >= day.adding(days: -justGone) }
  }
}
