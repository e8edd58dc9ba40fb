internal import PlanModel

/// A series with its mean, limits and target; a point that is more than chance has a shape and a colour of its own.
struct SeriesPicture {
  private let chart: SeriesChart
  private let lowest: Double
  private let highest: Double
  private let step: Double

  private static let width = 720
  private static let height = 290
  private static let left = 58.0
  private static let right = 610.0
  private static let ceiling = 16.0
  private static let floor = 232.0
  /// As many labels as have room below the axis.
  private static let mostLabels = 10
  private static let paths: [SeriesChart.Mark: String] = [
    .plain: "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z", .open: "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
    .improvement: "m0 -6.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z", .concern: "m-5 -5h10v10h-10z",
    .changed: "m0 -6.5l6 11h-12z",
  ]

  init(_ chart: SeriesChart) {
    self.chart = chart
    step = chart.step
    lowest = chart.bounds.lowerBound
    highest = chart.bounds.upperBound
  }

  var picture: Picture {
    var picture = Picture(width: SeriesPicture.width, height: SeriesPicture.height)
    drawGrid(in: &picture)
    drawLabels(in: &picture)
    for level in chart.levels.dropFirst() { draw(level, in: &picture) }
    for run in chart.points.indices.split(whereSeparator: { chart.points[$0].value == nil }) where run.count > 1 {
      picture.line(
        run.compactMap { index in chart.points[index].value.map { (x(index), y($0)) } }, stroke: "#505A5F",
        thickness: 1.5)
    }
    for (index, point) in chart.points.enumerated() {
      guard let value = point.value else { continue }
      let colour = "#\(SeriesChart.colour(point.mark))"
      picture.mark(
        x: x(index), y: y(value), path: SeriesPicture.paths[point.mark] ?? "",
        fill: point.mark == .open ? Picture.paper : colour, stroke: point.mark == .plain ? nil : Picture.ink)
    }
    drawKey(in: &picture)
    return picture
  }

  private func x(_ index: Int) -> Double {
    let first = SeriesPicture.left + 14
    return first + Double(index) * (SeriesPicture.right - 10 - first) / Double(max(1, chart.points.count - 1))
  }

  private func y(_ value: Double) -> Double {
    let share = (value - lowest) / max(highest - lowest, .leastNormalMagnitude)
    return SeriesPicture.floor - (SeriesPicture.floor - SeriesPicture.ceiling) * share
  }

  private func drawGrid(in picture: inout Picture) {
    let count = Int(((highest - lowest) / step).rounded())
    for part in 0...max(1, min(count, 20)) {
      let value = lowest + Double(part) * step
      picture.line(
        [(SeriesPicture.left, y(value)), (SeriesPicture.right, y(value))], stroke: "#DEE0E2", thickness: 1)
      picture.text(words(value), x: SeriesPicture.left - 6, y: y(value) + 4, size: 10, anchor: .end)
    }
  }

  private func drawLabels(in picture: inout Picture) {
    let every = (chart.points.count + SeriesPicture.mostLabels - 1) / SeriesPicture.mostLabels
    let last = chart.points.count - 1
    for (index, point) in chart.points.enumerated() where (last - index) % max(1, every) == 0 {
      picture.text(
        WebContext.safe(point.label), x: x(index), y: SeriesPicture.floor + 18, size: 10, anchor: .middle)
    }
  }

  /// Over each stretch by itself: a rebase leaves a gap.
  private func draw(_ level: SeriesChart.Level, in picture: inout Picture) {
    var (run, last): ([(x: Double, y: Double)], Double?) = ([], nil)
    func end() {
      guard !run.isEmpty else { return }
      picture.line(
        run.count == 1 ? [(run[0].x - 8, run[0].y), (run[0].x + 8, run[0].y)] : run, stroke: "#\(level.colour)",
        thickness: 1.5, dash: level.isDashed ? "6 4" : nil)
      run = []
    }
    for (index, value) in level.values.enumerated() {
      let isNewStretch = chart.stretches.contains { $0.first == index }
      if value != last || isNewStretch { end() }
      last = value
      if let value { run.append((x(index), y(value))) }
    }
    end()
    guard let value = level.values.last ?? nil else { return }
    picture.text(
      "\(level.name) \(words(value))", x: SeriesPicture.right + 6, y: y(value) + 4, size: 10,
      fill: level.name == "Target" ? "#B10E1E" : Picture.ink)
  }

  /// The shapes that are there, in words.
  private func drawKey(in picture: inout Picture) {
    let names: [(SeriesChart.Mark, String)] = [
      (.improvement, "improvement"), (.concern, "concern"), (.changed, "changed"), (.open, "not reckoned with"),
    ]
    var left = SeriesPicture.left
    for (mark, name) in names where chart.points.contains(where: { $0.mark == mark }) {
      picture.mark(
        x: left + 6, y: SeriesPicture.floor + 42, path: SeriesPicture.paths[mark] ?? "",
        fill: mark == .open ? Picture.paper : "#\(SeriesChart.colour(mark))", stroke: Picture.ink)
      picture.text(name, x: left + 18, y: SeriesPicture.floor + 46, size: 11)
      left += 130
    }
    if chart.stretches.last?.isTrial ?? false {
      picture.text("trial limits: fewer than 12 points", x: left, y: SeriesPicture.floor + 46, size: 11)
    }
  }

  private func words(_ value: Double) -> String {
    step >= 1 && value == value.rounded() ? MeasureFigure.rounded(value) : SeriesPicture.twoPlaces(value)
  }

  private static func twoPlaces(_ value: Double) -> String {
    let hundredths = (value * 100).rounded()
    guard hundredths.magnitude < 1e15 else { return String(value) }
    let number = Int64(hundredths)
    let digits = String(number.magnitude % 100 + 100).dropFirst()
    return "\(number < 0 ? "-" : "")\(number.magnitude / 100)\(digits == "00" ? "" : ".\(digits)")"
  }
}
