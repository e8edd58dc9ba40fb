package import PlanModel
internal import TextFormats

/// Several plans side by side, as JSON.
package enum RollupJSON {
  package static func bytes(_ rollup: Rollup, duplicates: [DuplicatePair]) throws -> [UInt8] {
    try JSONWriter.document { json in
      try json.object { json in
        json.member("as_at", rollup.asAt.iso)
        try json.member("duplicates", each: duplicates) { json, pair in
          try RowJSON(DuplicateListing.columns).write(pair, to: &json)
        }
        try json.member("left_out", each: rollup.leftOut) { json, plan in
          json.object { json in
            json.member("code", plan.code)
            json.member("name", plan.named.name)
            json.member("path", plan.named.path)
            json.member("says", plan.says)
          }
        }
        try json.member("plans", each: rollup.plans) { json, plan in try write(plan, to: &json) }
        SummaryJSON.write("together", rollup.together, to: &json)
        try json.member("worst", each: rollup.worst) { json, rolled in
          try json.object { json in
            json.key("action")
            try ActionColumns.json.write(ListedAction(rolled.action, asAt: rollup.asAt), to: &json)
            json.member("plan", rolled.reference.plan)
            json.member("reference", rolled.reference.description)
          }
        }
      }
    }
  }

  private static func write(_ plan: RolledPlan, to json: inout JSONWriter) throws {
    try json.object { json in
      try json.member("area_reports", each: plan.areaReports) { json, report in
        json.object { SummaryJSON.members(of: report, to: &$0) }
      }
      json.member("authority", plan.plan.authority)
      SummaryJSON.write("counts", plan.counts, to: &json)
      json.member("framework", plan.plan.framework)
      try json.member("lacks", each: plan.lacks) { $0.string($1.rawValue) }
      json.member("name", plan.name)
      try json.member("next_meetings", each: plan.nextMeetings) { json, meeting in
        json.object { json in
          json.member("board", meeting.board.code)
          json.member("held_on", meeting.heldOn.iso)
        }
      }
      json.member("plan", plan.plan.title)
      try json.member("ratings", each: plan.plan.key.ratings) { json, rating in
        json.object { json in
          json.member("code", rating.code)
          json.member("meaning", rating.meaning.rawValue)
        }
      }
      try json.member("stale", each: plan.stale) { $0.string($1.reference.description) }
      json.member("updated_on", plan.updatedOn?.iso)
    }
  }
}
