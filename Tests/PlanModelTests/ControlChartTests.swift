import Foundation
import PlanModel
import TestSupport
import Testing

/// Signal and noise: public figures, and random series against a script in another language that shares no code.
struct ControlChartTests {
  private func chart(_ values: [Double], fix: Int? = nil, screens: Bool = true) throws -> ControlChart {
    let first = try #require(PlanMonth("2001-01")).firstDay
    var period = MeasurePeriod(.month, containing: first)
    let points = values.map { value in
      defer { period = period.next }
      return ControlChart.Point(period: period, value: value)
    }
    return ControlChart(
      points, rebases: fix.map { [ControlChart.Rebase(from: first, fix: $0)] } ?? [], screens: screens)
  }

  private func isNear(_ a: Double?, _ b: Double, within error: Double = 0.005) -> Bool {
    a.map { ($0 - b).magnitude < error } ?? false
  }

  @Test func tenRisingValuesHaveTheLimitsOfTheirSteps() throws {
    let stretch = try #require(chart((1...10).map(Double.init)).latest)
    #expect(stretch.mean == 5.5 && isNear(stretch.lower, 2.84) && isNear(stretch.upper, 8.16))
    #expect(stretch.limits == .trial)
    #expect(stretch.points[4].special == .trend && stretch.points[4].isHigh == true)
    #expect(stretch.points[0].special == .outside && stretch.points[9].special == .outside)
  }

  @Test func anOutlyingRangeIsLeftOutOfTheLimitsOnceUnlessAllAreWanted() throws {
    let values: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
    let screened = try #require(chart(values).latest)
    #expect(isNear(screened.mean, 1.94) && isNear(screened.lower, -0.72) && isNear(screened.upper, 4.60))
    #expect(screened.points.indices.filter { screened.points[$0].special != nil } == [4])
    #expect(screened.points[4].special == .outside && screened.limits == .full)
    let whole = try #require(chart(values, screens: false).latest)
    #expect(isNear(whole.lower, -3.06) && isNear(whole.upper, 6.95))
  }

  /// D. C. Montgomery, Introduction to Statistical Quality Control: the weekly costs of example 6.5, as qicharts2 has them.
  @Test func fortyWeeklyCostsWithTheLimitsOfTheFirstTwenty() throws {
    let costs: [Double] = [
      310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304, 305, 282, 305,
      296, 314, 295, 287, 301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
    ]
    let stretch = try #require(chart(costs, fix: 20).latest)
    #expect(isNear(stretch.mean, 300.5) && isNear(stretch.lower, 279.78) && isNear(stretch.upper, 321.22))
    #expect(stretch.points.indices.filter { stretch.points[$0].special != nil } == [38, 39])
  }

  @Test func sevenOnOneSideAreAShiftAndOneOnTheMeanBreaksIt() throws {
    // The mean of each is 0.
    let shifted = try chart([1, 2, 1, 2, 1, 2, 1, -1, -2, -1, -2, -1, -2, -1])
    #expect(shifted.points.prefix(7).allSatisfy { $0.special != nil })
    let broken = try chart([1, -1, 2, -2, 1, 1, 1, 0, 1, 1, 1, -1, -1, -1, -1, -1, 1, -2])
    #expect(broken.points[4...10].allSatisfy { $0.special == nil }, "\(broken.points.map(\.special))")
  }

  @Test func underSixValuesThereAreNoLimitsAndWithoutVariationNeither() throws {
    let few = try #require(chart([1, 2, 3, 4, 5]).latest)
    #expect(few.limits == .none && few.withoutLimits == .tooFew(5) && few.mean == 3)
    let same = try #require(chart([4, 4, 4, 4, 4, 4, 4, 4]).latest)
    #expect(same.limits == .none && same.withoutLimits == .noVariation && same.mean == 4)
    #expect(try chart([1, 2, 1, 2, 1, 2]).latest?.limits == .trial)
    #expect(try chart([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]).latest?.limits == .full)
  }

  private struct Series: Encodable {
    var values: [Double]
    var counts: [Bool]
    var rebases: [[Int?]]
    var screens: Bool
  }

  private struct Marked: Decodable {
    struct Stretch: Decodable {
      let first: Int
      let last: Int
      let mean: Double?
      let lower: Double?
      let upper: Double?
      let limits: String
    }
    let points: [String?]
    let high: [Bool?]
    let stretches: [Stretch]
  }

  private static func random(_ seed: UInt64) -> Series {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...60, using: &random)
    let isWhole = Bool.random(using: &random)
    // Steps, drifts and ties all come up; quarters are exact, so that a value can lie on the mean.
    var level = Double(Int.random(in: 0...20, using: &random))
    let values = (0..<count).map { _ -> Double in
      if Int.random(in: 0..<12, using: &random) == 0 { level += Double(Int.random(in: -6...6, using: &random)) }
      if Int.random(in: 0..<30, using: &random) == 0 { return level + 40 }
      let spread = Int.random(in: -8...8, using: &random)
      return level + (isWhole ? Double(spread / 4) : Double(spread) / 4)
    }
    let rebases = (0..<count).filter { _ in Int.random(in: 0..<25, using: &random) == 0 }.map { index -> [Int?] in
      [index, Bool.random(using: &random) ? Int.random(in: 2...20, using: &random) : nil]
    }
    return Series(
      values: values, counts: values.map { _ in Int.random(in: 0..<10, using: &random) > 0 }, rebases: rebases,
      screens: Int.random(in: 0..<4, using: &random) > 0)
  }

  @Test func aThousandRandomSeriesAreMarkedAsAnIndependentScriptMarksThem() throws {
    let all = (0..<1000).map { ControlChartTests.random(UInt64($0)) }
    let folder = try TemporaryFolder()
    let lines = try all.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    _ = try folder.write(lines.joined(separator: "\n") + "\n", to: "series")
    let result = try Program().shell(
      "python3 '\(ProjectFiles.path("Scripts/xmr"))' < '\(folder.path("series"))'")
    #expect(result.status == 0, "\(result.errors)")
    let expected = try result.output.split(separator: "\n").map {
      try JSONDecoder().decode(Marked.self, from: Data($0.utf8))
    }
    #expect(expected.count == all.count)
    var seen: Set<String> = []
    for (index, (series, marked)) in zip(all, expected).enumerated() {
      let chart = ControlChartTests.chart(series)
      #expect(chart.points.map { $0.special?.rawValue } == marked.points, "series \(index)")
      #expect(chart.points.map(\.isHigh) == marked.high, "series \(index)")
      #expect(chart.stretches.map(\.limits.rawValue) == marked.stretches.map(\.limits), "series \(index)")
      for (stretch, other) in zip(chart.stretches, marked.stretches) {
        #expect(stretch.points.count == other.last - other.first + 1)
        for (a, b) in [(stretch.mean, other.mean), (stretch.lower, other.lower), (stretch.upper, other.upper)] {
          #expect((a == nil) == (b == nil) && ((a ?? 0) - (b ?? 0)).magnitude < 1e-9, "series \(index)")
        }
      }
      seen.formUnion(marked.points.compactMap(\.self))
    }
    #expect(seen.count == ControlChart.Special.allCases.count, "every rule came up")
  }

  private static func chart(_ series: Series) -> ControlChart {
    var period = MeasurePeriod(.month, containing: day("2001-01-01"))
    var starts: [PlanDate] = []
    let points = zip(series.values, series.counts).map { value, counts in
      defer { period = period.next }
      starts.append(period.firstDay)
      return ControlChart.Point(period: period, value: value, counts: counts)
    }
    let rebases = series.rebases.map { ControlChart.Rebase(from: starts[$0[0] ?? 0], fix: $0[1]) }
    return ControlChart(points, rebases: rebases, screens: series.screens)
  }
}
