internal import PlanModel

/// Lines over the same points, each told by its marks and its name at its end as well as by its colour.
struct LinePicture {
  private let chart: LineChart
  private let top: Int

  private static let width = 720
  private static let height = 270
  private static let left = 40.0
  private static let right = 600.0
  private static let ceiling = 14.0
  private static let floor = 230.0
  /// A circle, a diamond and a square, around the point.
  private static let marks = [
    "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z", "m0 -6l6 6l-6 6l-6 -6z", "m-4.5 -4.5h9v9h-9z",
  ]

  init(_ chart: LineChart) {
    self.chart = chart
    let largest = chart.series.flatMap(\.values).max() ?? 0
    let steps = [5, 10, 20, 25, 50, 100, 200, 250, 500]
    top = steps.first { $0 >= largest } ?? (largest + 99) / 100 * 100
  }

  var picture: Picture {
    var picture = Picture(width: LinePicture.width, height: LinePicture.height)
    drawGrid(in: &picture)
    for (index, point) in chart.points.enumerated() {
      picture.text(WebContext.safe(point), x: x(index), y: LinePicture.floor + 20, size: 10, anchor: .middle)
    }
    for (index, series) in chart.series.enumerated() { draw(index, series, in: &picture) }
    drawNames(in: &picture)
    return picture
  }

  private func x(_ index: Int) -> Double {
    let first = LinePicture.left + 26
    let step = (LinePicture.right - first) / Double(max(1, chart.points.count - 1))
    return first + Double(index) * step
  }

  private func y(_ value: Int) -> Double {
    LinePicture.floor - (LinePicture.floor - LinePicture.ceiling) * Double(value) / Double(max(1, top))
  }

  private func drawGrid(in picture: inout Picture) {
    for part in 0...5 {
      let value = top * part / 5
      picture.line([(LinePicture.left, y(value)), (LinePicture.right + 8, y(value))], stroke: "#C3C8CC", thickness: 1)
      picture.text(String(value), x: LinePicture.left - 6, y: y(value) + 4, size: 10, anchor: .end)
    }
  }

  private func draw(_ index: Int, _ series: LineChart.Series, in picture: inout Picture) {
    let colour = "#\(RatingColours.named(series.colour).ground)"
    let points = series.values.enumerated().map { (x: x($0.offset), y: y($0.element)) }
    picture.line(points, stroke: colour, thickness: 2.5)
    let mark = LinePicture.marks[index % LinePicture.marks.count]
    for point in points { picture.mark(x: point.x, y: point.y, path: mark, fill: colour) }
  }

  /// The names at the ends of the lines, pushed apart where the lines end close together.
  private func drawNames(in picture: inout Picture) {
    let ends = chart.series.compactMap { series in
      series.values.last.map { (name: "\(series.name) \($0)", y: y($0) + 4) }
    }.sorted { $0.y > $1.y }
    var highest = LinePicture.floor + 18
    for end in ends {
      highest = min(end.y, highest - 15)
      picture.text(end.name, x: LinePicture.right + 14, y: highest, isBold: true)
    }
  }
}
