/// How a number is shown, as far as it matters here: as a date, with fixed decimals, or as it is.
enum NumberFormat: Equatable {
  case general
  case date
  case decimals(Int)
  /// A share, shown as hundredths of it.
  case percent

  /// The formats that need no code (ECMA-376, part 1, 18.8.30).
  init(builtIn id: Int) {
    switch id {
    case 2, 4, 39, 40: self = .decimals(2)
    case 9, 10: self = .percent
    // 45 to 47 are times; 27 to 36 and 50 to 58 are dates of East Asian calendars.
    case 14...17, 22, 27...36, 50...58: self = .date
    default: self = .general
    }
  }

  /// Reads `dd/mm/yyyy` or `0.00`; a format of hours and minutes alone is no date.
  init(code: String) {
    let letters = NumberFormat.meaningful(code.lowercased())
    if letters.contains("y") || letters.contains("d") {
      self = .date
    } else if letters.contains("m"), !letters.contains("h"), !letters.contains("s") {
      self = .date
    } else if letters.hasSuffix("%") {
      self = .percent
    } else if let decimals = NumberFormat.decimals(letters) {
      self = .decimals(decimals)
    } else {
      self = .general
    }
  }

  /// `0.00` or `#,##0.00` alone.
  private static func decimals(_ code: String) -> Int? {
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].allSatisfy({ "#,0".contains($0) }), !parts[1].isEmpty,
      parts[1].allSatisfy({ $0 == "0" })
    else { return nil }
    return parts[1].count
  }

  /// The first section without what is printed as it stands: quoted text, escaped characters, brackets.
  private static func meaningful(_ code: String) -> String {
    var kept = ""
    var characters = code.makeIterator()
    while let character = characters.next() {
      switch character {
      case "\"": while let next = characters.next(), next != "\"" {}
      case "[": while let next = characters.next(), next != "]" {}
      case "\\", "_", "*": _ = characters.next()
      case ";": return kept == "general" ? "" : kept
      default: kept.append(character)
      }
    }
    return kept == "general" ? "" : kept
  }

  /// A number in words of this format; nil where it is no number.
  func value(_ literal: String, _ system: DateSystem) -> CellValue? {
    guard let number = Double(literal), number.isFinite else { return nil }
    switch self {
    case .date: return system.day(number).map(CellValue.date) ?? .impossibleDate(NumberFormat.plain(number))
    case .decimals(let count): return .number(NumberFormat.fixed(number, count))
    // All its digits, whatever is shown of them: 0.9123 is 91.23%.
    case .percent: return .text("\(NumberFormat.plain((number * 100 * 1e9).rounded() / 1e9))%")
    case .general: return .number(NumberFormat.plain(number))
    }
  }

  /// The shortest digits that are the number, without an exponent where a spreadsheet shows none.
  private static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : "\(number)"
  }

  private static func fixed(_ number: Double, _ decimals: Int) -> String {
    let scale = (0..<min(decimals, 9)).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (abs(number) * scale).rounded()
    guard scaled < 1e15, decimals <= 9 else { return plain(number) }
    let digits = String(Int64(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (number < 0 && scaled > 0 ? "-" : "") + "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }
}
