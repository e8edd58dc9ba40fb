internal import PlanModel

/// An area as one cell gives it: "1. Title", "1 - Title", "1) Title", "1" or "Title".
enum AreaCell {
  static func divided(_ cell: String) -> (number: Int?, title: String?) {
    let digits = cell.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let number = Reference.number(digits) else { return (nil, cell.nonBlank) }
    let rest = cell[digits.endIndex...]
    if rest.trimmed.isEmpty { return (number, nil) }
    // "16- and 17-year-olds" is a title; a dash after a number needs a space before it.
    let marks = rest.first?.isWhitespace ?? false ? ".):-–" : ".):"
    guard let mark = rest.trimmed.first, marks.contains(mark) else { return (nil, cell.nonBlank) }
    return (number, rest.trimmed.dropFirst().trimmed.nonBlank)
  }
}
