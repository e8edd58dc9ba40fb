package import PlanModel
internal import TextFormats

/// A summary as JSON, with every figure and every action a board's paper is made from.
package enum SummaryJSON {
  package static func bytes(_ summary: Summary) throws -> [UInt8] {
    try JSONWriter.document { json in
      try json.object { json in try write(summary, to: &json) }
    }
  }

  private static func write(_ summary: Summary, to json: inout JSONWriter) throws {
    let movement = summary.movement
    let causes = summary.causes
    try write("added", movement.added, causes: causes.added, summary, to: &json)
    json.member("area_number", summary.scope.areaNumber)
    try writeAreas(summary, to: &json)
    json.member("as_at", summary.asAt.iso)
    json.member("authority", summary.plan.authority)
    json.member("board", summary.board?.code)
    json.member("board_title", summary.board?.title)
    write(movement.bridge, to: &json)
    json.member("classification", summary.scope.classification)
    try write("completed", movement.completed, causes: causes.completed, summary, to: &json)
    write("counts", summary.position.counts, to: &json)
    try json.member("decisions", each: Decisions.list(summary)) { json, decision in json.string(decision) }
    json.member("despite", summary.scope.despite)
    try write("due_next", summary.dueNext, summary, to: &json)
    try writeExceptions(summary, to: &json)
    try PaperJSON.write(summary.forecast, to: &json)
    json.member("headline", Headline.text(summary))
    json.member("last_pack", summary.lastPack?.name)
    json.member("names", summary.scope.names.rawValue)
    try write("newly_red", movement.newlyRed, causes: causes.newlyRed, summary, to: &json)
    try writeSlippage(summary, to: &json)
    write("opening_counts", summary.opening, to: &json)
    try write("overdue", summary.position.overdue, summary, to: &json)
    json.member("plan", summary.plan.title)
    try PaperJSON.write(summary.ratingChallenges, to: &json)
    try write("recovered", movement.recovered, causes: causes.recovered, summary, to: &json)
    try write("red", summary.position.red, summary, to: &json)
    try writeRedated(summary, to: &json)
    try write("reopened", movement.reopened, causes: causes.reopened, summary, to: &json)
    try PaperJSON.write(summary.restatements, to: &json)
    json.member("since", summary.since.iso)
    try writeTransitions(movement.transitions, to: &json)
    try PaperJSON.write(summary.trend, to: &json)
    try write("withdrawn", movement.withdrawn, summary, to: &json)
  }

  private static func write(
    _ name: String, _ actions: [Action], causes: [Reference: String]? = nil, _ summary: Summary,
    to json: inout JSONWriter
  ) throws {
    try json.member(name, each: actions) { json, action in
      let cause = causes.map { ActionJSON.Cause(words: $0[action.reference]) }
      try ActionJSON.write(action, asAt: summary.asAt, extra: .init(cause: cause), to: &json)
    }
  }

  private static func writeSlippage(_ summary: Summary, to json: inout JSONWriter) throws {
    try json.member("on_schedule_only_by_redating", each: summary.position.onScheduleOnlyByRedating) { json, action in
      json.string(action.reference.description)
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
