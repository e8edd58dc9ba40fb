internal import PlanModel

/// Stacked bars, one below the other, with a key.
struct BarPicture {
  private let chart: BarChart
  private let longest: Int

  private static let width = 720
  private static let labelWidth = 236.0
  private static let rowHeight = 30.0
  private static let barHeight = 22.0
  private static let keyItemWidth = 118.0
  private static let keyItemsInRow = 6
  /// Characters of a category that fit beside its bar.
  private static let labelLength = 38

  init(_ chart: BarChart) {
    self.chart = chart
    longest = chart.categories.indices.map { index in chart.series.map { $0.values[index] }.reduce(0, +) }.max() ?? 0
  }

  var picture: Picture {
    let bars = Double(chart.categories.count) * BarPicture.rowHeight
    let keyRows = (chart.series.count + BarPicture.keyItemsInRow - 1) / BarPicture.keyItemsInRow
    var picture = Picture(width: BarPicture.width, height: Int(bars) + 16 + keyRows * 24)
    for index in chart.categories.indices { draw(index, in: &picture) }
    for (index, series) in chart.series.enumerated() { drawKey(index, series, below: bars + 14, in: &picture) }
    return picture
  }

  private func draw(_ index: Int, in picture: inout Picture) {
    let top = Double(index) * BarPicture.rowHeight + 4
    let middle = top + BarPicture.barHeight / 2 + 4
    picture.text(label(chart.categories[index]), x: BarPicture.labelWidth - 8, y: middle, anchor: .end)
    let room = Double(BarPicture.width) - BarPicture.labelWidth - 34
    var x = BarPicture.labelWidth
    for series in chart.series where series.values[index] > 0 {
      let value = series.values[index]
      let width = room * Double(value) / Double(max(1, longest))
      let colours = RatingColours.named(series.colour)
      picture.rectangle(x: x, y: top, width: width, height: BarPicture.barHeight, fill: "#\(colours.ground)")
      if let words = words(value, series.symbol, room: width) {
        picture.text(words, x: x + width / 2, y: middle, anchor: .middle, isBold: true, fill: "#\(colours.text)")
      }
      x += width
    }
    let total = chart.series.map { $0.values[index] }.reduce(0, +)
    picture.text(String(total), x: x + 6, y: middle, isBold: true)
  }

  /// The number with the rating's symbol, the number alone, or nothing, as there is room.
  private func words(_ value: Int, _ symbol: String, room: Double) -> String? {
    let number = String(value)
    let digit = 8.0
    if room >= digit * Double(number.count + 2) + 8 { return "\(WebContext.safe(symbol)) \(number)" }
    return room >= digit * Double(number.count) + 4 ? number : nil
  }

  private func drawKey(_ index: Int, _ series: BarChart.Series, below: Double, in picture: inout Picture) {
    let row = index / BarPicture.keyItemsInRow
    let x = Double(index % BarPicture.keyItemsInRow) * BarPicture.keyItemWidth + 4
    let y = below + Double(row) * 24
    picture.rectangle(x: x, y: y, width: 14, height: 14, fill: "#\(RatingColours.named(series.colour).ground)")
    picture.text("\(WebContext.safe(series.symbol)) \(series.name)", x: x + 20, y: y + 11.5)
  }

  private func label(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return WebContext.safe(line.count > BarPicture.labelLength ? "\(line.prefix(BarPicture.labelLength - 1))…" : line)
  }
}
