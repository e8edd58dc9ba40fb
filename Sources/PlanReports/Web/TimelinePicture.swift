internal import PlanModel

/// How an action was rated from its first day on, and where its due date stood, along the days.
struct TimelinePicture: Sendable {
  let title: String
  let words: String
  private let stages: [Stage]
  private let first: PlanDate
  private let last: PlanDate

  struct Stage: Sendable {
    let from: PlanDate
    let rating: Rating?
    let isWithdrawn: Bool
    let dueOn: PlanDate?
  }

  private static let width = 720.0
  private static let margin = 12.0

  /// - Returns: nil where there is nothing to draw along.
  init?(of reference: Reference, _ standings: [ActionStanding], asAt date: PlanDate) {
    let standing = standings.filter { $0.from <= date }
    guard let begin = standing.first?.from, date > begin else { return nil }
    stages = standing.map {
      Stage(from: $0.from, rating: $0.state.rating, isWithdrawn: $0.state.isWithdrawn, dueOn: $0.state.dueOn)
    }
    first = begin
    // A date far ahead would leave no room for what was.
    let due = stages.compactMap(\.dueOn).max() ?? date
    last = max(date, min(due, date.adding(days: max(60, (date - begin) / 2))))
    title = "Ratings and due dates of \(reference)"
    words =
      TimelinePicture.spans(stages).map { span in
        "\(TimelinePicture.name(span)) from \(span.from.long)"
      }.joined(separator: ", ") + ", as at \(date.long)."
    asAt = date
  }

  private let asAt: PlanDate

  var picture: Picture {
    var picture = Picture(width: Int(TimelinePicture.width), height: 118)
    let spans = TimelinePicture.spans(stages)
    for (index, span) in spans.enumerated() {
      let end = index + 1 < spans.count ? spans[index + 1].from : asAt
      draw(span, until: end, in: &picture)
    }
    for due in dueDates { draw(due, in: &picture) }
    let today = x(asAt)
    picture.line([(x: today, y: 20), (x: today, y: 84)], stroke: Picture.ink, thickness: 1, dash: "3 2")
    picture.text(first.long, x: x(first), y: 102)
    picture.text(asAt.long, x: min(today, TimelinePicture.width - 8), y: 102, anchor: .end, isBold: true)
    return picture
  }

  private func draw(_ span: Stage, until end: PlanDate, in picture: inout Picture) {
    let colours = RatingColours.named(span.isWithdrawn ? "grey" : span.rating?.colour ?? "white")
    let (left, right) = (x(span.from), x(end))
    picture.rectangle(x: left, y: 52, width: max(1, right - left), height: 26, fill: "#\(colours.ground)")
    let name = TimelinePicture.name(span)
    if Double(name.count) * 7 + 8 < right - left {
      picture.text(
        WebContext.safe(name), x: (left + right) / 2, y: 69, anchor: .middle, isBold: true, fill: "#\(colours.text)")
    }
  }

  /// Each date at which it was ever due, the present one filled.
  private var dueDates: [(day: PlanDate, isPresent: Bool)] {
    let present = stages.last?.dueOn
    let all = Set(stages.compactMap(\.dueOn)).filter { $0 >= first && $0 <= last }.sorted()
    return all.map { (day: $0, isPresent: $0 == present) }
  }

  private func draw(_ due: (day: PlanDate, isPresent: Bool), in picture: inout Picture) {
    let place = x(due.day)
    picture.mark(x: place, y: 46, path: "l-6 -10h12z", fill: due.isPresent ? Picture.ink : "#8A8F94")
    if due.isPresent {
      picture.text(
        "due \(due.day.long)", x: place, y: 30, anchor: place > TimelinePicture.width / 2 ? .end : .start, isBold: true)
    }
  }

  private func x(_ day: PlanDate) -> Double {
    let room = TimelinePicture.width - 2 * TimelinePicture.margin
    return TimelinePicture.margin + room * Double(day - first) / Double(max(1, last - first))
  }

  /// Those at which the rating changed.
  private static func spans(_ stages: [Stage]) -> [Stage] {
    stages.reduce(into: []) { spans, stage in
      if let last = spans.last, name(last) == name(stage) { return }
      spans.append(stage)
    }
  }

  private static func name(_ stage: Stage) -> String {
    stage.isWithdrawn ? "withdrawn" : stage.rating.map { "\($0.symbol) \($0.code)" } ?? "unrated"
  }
}
