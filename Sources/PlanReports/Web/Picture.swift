/// A drawing made of a few kinds of shape, in the order in which they are painted.
///
/// Every shape carries its own colours: not every program that prints HTML looks for them in the style sheet.
struct Picture {
  enum Anchor: String { case start, middle, end }

  /// The colour of text and outlines.
  static let ink = "#0B0C0C"
  static let paper = "#FFFFFF"

  let width: Int
  let height: Int
  private var rectangles: [[String: Any]] = []
  private var lines: [[String: Any]] = []
  private var marks: [[String: Any]] = []
  private var texts: [[String: Any]] = []

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    rectangle(x: 0, y: 0, width: Double(width), height: Double(height), fill: Picture.paper, stroke: Picture.paper)
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String = Picture.ink
  ) {
    rectangles.append([
      "x": Picture.number(x), "y": Picture.number(y), "width": Picture.number(width),
      "height": Picture.number(height), "fill": fill, "stroke": stroke,
    ])
  }

  mutating func line(_ points: [(x: Double, y: Double)], stroke: String, thickness: Double, dash: String? = nil) {
    let joined = points.map { "\(Picture.number($0.x)),\(Picture.number($0.y))" }.joined(separator: " ")
    var line: [String: Any] = ["points": joined, "stroke": stroke, "thickness": Picture.number(thickness)]
    line["dash"] = dash
    lines.append(line)
  }

  /// - Parameter path: moves and lines relative to the point, as SVG writes them.
  mutating func mark(x: Double, y: Double, path: String, fill: String, stroke: String? = nil) {
    var mark: [String: Any] = ["path": "M\(Picture.number(x)) \(Picture.number(y))\(path)", "fill": fill]
    mark["stroke"] = stroke
    marks.append(mark)
  }

  mutating func text(
    _ text: String, x: Double, y: Double, size: Int = 12, anchor: Anchor = .start, isBold: Bool = false,
    fill: String = Picture.ink
  ) {
    texts.append([
      "text": text, "x": Picture.number(x), "y": Picture.number(y), "size": size, "anchor": anchor.rawValue,
      "weight": isBold ? "bold" : "normal", "fill": fill,
    ])
  }

  func values(id: String, title: String, words: String) -> [String: Any] {
    [
      "id": id, "title": title, "words": words, "width": width, "height": height, "rectangles": rectangles,
      "lines": lines, "marks": marks, "texts": texts,
    ]
  }

  /// With one decimal place at most, and a point in every locale.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
