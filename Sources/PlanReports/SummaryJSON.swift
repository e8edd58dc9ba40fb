public import PlanModel
internal import TextFormats

/// A summary as JSON, with every figure and every action a board's paper is made from.
public enum SummaryJSON {
  public static func bytes(_ summary: Summary) throws -> [UInt8] {
    try JSONWriter.document { json in
      try json.object { json in try write(summary, to: &json) }
    }
  }

  private static func write(_ summary: Summary, to json: inout JSONWriter) throws {
    let movement = summary.movement
    try write("added", movement.added, summary, to: &json)
    try writeAreas(summary, to: &json)
    json.member("as_at", summary.asAt.iso)
    json.member("authority", summary.plan.authority)
    json.member("board", summary.board)
    write(movement.bridge, to: &json)
    try write("completed", movement.completed, summary, to: &json)
    write("counts", summary.position.counts, to: &json)
    try write("due_next", summary.dueNext, summary, to: &json)
    try writeExceptions(summary, to: &json)
    json.member("headline", Headline.text(summary))
    try write("newly_red", movement.newlyRed, summary, to: &json)
    write("opening_counts", summary.opening, to: &json)
    try write("overdue", summary.position.overdue, summary, to: &json)
    json.member("plan", summary.plan.title)
    try write("recovered", movement.recovered, summary, to: &json)
    try write("red", summary.position.red, summary, to: &json)
    try writeRedated(summary, to: &json)
    try write("reopened", movement.reopened, summary, to: &json)
    json.member("since", summary.since.iso)
    try writeTransitions(movement.transitions, to: &json)
    try write("withdrawn", movement.withdrawn, summary, to: &json)
  }

  private static func write(
    _ name: String, _ actions: [Action], _ summary: Summary, to json: inout JSONWriter
  ) throws {
    try json.member(name, each: actions) { json, action in
      try ActionJSON.write(action, asAt: summary.asAt, to: &json)
    }
  }

  private static func writeExceptions(_ summary: Summary, to json: inout JSONWriter) throws {
    try json.member("exceptions", each: summary.exceptions) { json, exception in
      try ActionJSON.write(
        exception.action, asAt: summary.asAt, extra: .init(exceptions: exception.exceptions),
        to: &json)
    }
  }

  private static func writeRedated(_ summary: Summary, to json: inout JSONWriter) throws {
    try json.member("redated", each: summary.redated) { json, action in
      try ActionJSON.write(
        action, asAt: summary.asAt,
        extra: .init(redatings: summary.redatings(of: action.reference)), to: &json)
    }
  }

  static func write(_ name: String, _ counts: Counts, to json: inout JSONWriter) {
    json.member(name) { json in
      for (name, value) in counts.named.sorted(by: { $0.name < $1.name }) {
        json.member(name, value)
      }
    }
  }

  private static func writeAreas(_ summary: Summary, to json: inout JSONWriter) throws {
    try json.member("areas", each: summary.position.areas) { json, area in
      json.object { json in
        write("counts", area.counts, to: &json)
        json.member("number", area.area.number)
        json.member("title", area.area.title)
      }
    }
  }

  private static func write(_ bridge: Bridge, to json: inout JSONWriter) {
    json.member("bridge") { json in
      json.member("added", bridge.added)
      json.member("closed", bridge.closed)
      json.member("closing", bridge.closing)
      json.member("opening", bridge.opening)
      json.member("reopened", bridge.reopened)
      json.member("withdrawn", bridge.withdrawn)
    }
  }

  private static func writeTransitions(_ transitions: [Transition], to json: inout JSONWriter)
    throws
  {
    try json.member("transitions", each: transitions) { json, transition in
      try json.object { json in
        json.member("count", transition.count)
        json.member("from", transition.from)
        try json.member("references", each: transition.references) { json, reference in
          json.string(reference.description)
        }
        json.member("to", transition.to)
      }
    }
  }
}
