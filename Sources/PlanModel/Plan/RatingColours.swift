/// The colours in which ratings are printed: the ground of a cell or a bar, and the text on it.
///
/// Each pair has a contrast of at least 4.5 to 1 (WCAG 2.2, success criterion 1.4.3), and the word always stands beside
/// the colour (1.4.1).
package struct RatingColours: Sendable, Equatable {
  /// `RRGGBB`, in hexadecimal.
  package let ground: String
  package let text: String

  /// - Parameter name: the colour of a rating; one that is not known here is printed as grey.
  package static func named(_ name: String) -> RatingColours { known[name.lowercased()] ?? grey }

  package static let known: [String: RatingColours] = [
    "green": RatingColours(ground: "00703C", text: "FFFFFF"),
    "amber": RatingColours(ground: "FFBF47", text: "0B0C0C"),
    "yellow": RatingColours(ground: "FFDD00", text: "0B0C0C"),
    "orange": RatingColours(ground: "F47738", text: "0B0C0C"),
    "red": RatingColours(ground: "B10E1E", text: "FFFFFF"),
    "blue": RatingColours(ground: "1D70B8", text: "FFFFFF"),
    "purple": RatingColours(ground: "4C2C92", text: "FFFFFF"),
    "white": RatingColours(ground: "FFFFFF", text: "0B0C0C"),
    "black": RatingColours(ground: "0B0C0C", text: "FFFFFF"),
    "grey": grey, "gray": grey,
  ]

  package static let names = known.keys.filter { $0 != "gray" }.sorted()

  private static let grey = RatingColours(ground: "DDDDDD", text: "0B0C0C")
}
