/// A line of values as high as a line of text: by signs of eight heights, or by points of a drawing.
struct SmallLine {
  private let values: [Double?]
  private let least: Double
  private let most: Double

  private static let heights = Array("▁▂▃▄▅▆▇█")
  private static let gap: Character = "·"

  init(_ values: [Double?]) {
    self.values = values
    let known = values.compactMap(\.self).filter(\.isFinite)
    least = known.min() ?? 0
    most = known.max() ?? 0
  }

  /// A sign a value, so that the line can be read where nothing is drawn.
  var signs: String {
    String(
      values.map { value in
        guard let value, value.isFinite else { return SmallLine.gap }
        return SmallLine.heights[Int((height(value) * 7).rounded())]
      })
  }

  /// The points of a drawing, one run for each stretch without a gap.
  func runs(width: Double, height tall: Double) -> [[(x: Double, y: Double)]] {
    let step = width / Double(max(1, values.count - 1))
    var runs: [[(x: Double, y: Double)]] = []
    var isOpen = false
    for (index, value) in values.enumerated() {
      guard let value, value.isFinite else {
        isOpen = false
        continue
      }
      let point = (x: Double(index) * step, y: tall * (1 - height(value)))
      if isOpen { runs[runs.count - 1].append(point) } else { runs.append([point]) }
      isOpen = true
    }
    return runs
  }

  /// From 0 to 1; in the middle where all are the same.
  private func height(_ value: Double) -> Double { most > least ? (value - least) / (most - least) : 0.5 }
}
