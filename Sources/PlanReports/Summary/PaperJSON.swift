internal import PlanModel
internal import TextFormats

/// The parts of a summary's JSON that only a board's paper has.
enum PaperJSON {
  static func write(_ forecast: Forecast, to json: inout JSONWriter) throws {
    try json.member("forecast") { json in
      json.member("is_of_meeting", forecast.isOfMeeting)
      try json.member("newly_overdue", each: forecast.newlyOverdue) { json, action in
        json.string(action.reference.description)
      }
      json.member("on", forecast.on.iso)
      json.member("overdue", forecast.overdue.count)
    }
  }

  static func write(_ challenges: [RatingChallenge], to json: inout JSONWriter) throws {
    try json.member("rating_challenges", each: challenges) { json, challenge in
      json.object { json in
        json.member("computed", challenge.computed.rawValue)
        json.member("computed_from_original", challenge.computedFromOriginal?.rawValue)
        json.member("days_behind", challenge.daysBehind)
        json.member("rating", challenge.action.state.rating?.code)
        json.member("reference", challenge.action.reference.description)
      }
    }
  }

  static func write(_ restatements: [Restatement], to json: inout JSONWriter) throws {
    try json.member("restated", each: restatements) { json, restatement in
      try json.object { json in
        try json.member("changes", each: restatement.changes) { json, change in
          json.object { json in
            json.member("field", change.field)
            json.member("from", change.from)
            json.member("to", change.to)
          }
        }
        json.member("pack", restatement.packName)
        json.member("reason", restatement.reason)
        json.member("recorded_at", restatement.recordedAt.iso)
        json.member("recorded_by", restatement.recordedBy)
        json.member("reference", restatement.reference.description)
      }
    }
  }

  static func write(_ trend: [TrendPoint], to json: inout JSONWriter) throws {
    try json.member("trend", each: trend) { json, point in
      json.object { json in
        json.member("as_at", point.asAt.iso)
        json.member("open", point.open)
        json.member("overdue", point.overdue)
        json.member("red", point.red)
      }
    }
  }
}
