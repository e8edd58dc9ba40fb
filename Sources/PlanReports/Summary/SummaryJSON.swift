package import PlanModel
internal import TextFormats

/// A summary as JSON, with every figure and every action a board's paper is made from: what each section registers, and
/// what the paper is of.
package enum SummaryJSON {
  package static func bytes(_ summary: Summary) throws -> [UInt8] {
    try JSONWriter.document { json in
      try json.object { json in
        for member in members { try member.write(summary, &json) }
      }
    }
  }

  /// Sorted by their names.
  private static var members: [SummaryMember] {
    (heading + SectionReport.all.flatMap(\.members)).sorted { $0.name < $1.name }
  }

  private static var heading: [SummaryMember] {
    [
      SummaryMember(name: "area_number") { summary, json in json.member("area_number", summary.scope.areaNumber) },
      .text("as_at") { $0.asAt.iso }, .text("authority") { $0.plan.authority }, .text("board") { $0.board?.code },
      .text("board_title") { $0.board?.title }, .text("classification") { $0.scope.classification },
      .text("despite") { $0.scope.despite }, .text("last_pack") { $0.lastPack?.name },
      SummaryMember(name: "ledger_head") { summary, json in
        LedgerHeadJSON.write("ledger_head", summary.ledgerHead, to: &json)
      },
      .text("names") { $0.scope.names.rawValue }, .text("plan") { $0.plan.title }, .text("since") { $0.since.iso },
    ]
  }

  static var keyFigures: [SummaryMember] {
    [
      SummaryMember(name: "counts") { summary, json in write("counts", summary.counts, to: &json) },
      SummaryMember(name: "opening_counts") { summary, json in write("opening_counts", summary.opening, to: &json) },
      .object("counts_change") { summary, json in
        for (name, change) in summary.countsChange.sorted(by: { $0.key < $1.key }) {
          json.member(name) { json in
            json.member("restated", change.restated)
            json.member("total", change.total)
          }
        }
      },
    ]
  }

  static var areas: [SummaryMember] {
    [
      .objects("areas", \.position.areas) { area, json in
        write("counts", area.counts, to: &json)
        json.member("number", area.area.number)
        json.member("title", area.area.title)
      },
      .objects("area_reports", \.areaReports) { report, json in members(of: report, to: &json) },
    ]
  }

  /// What is told of an area as a whole.
  static func members(of report: AreaReport, to json: inout JSONWriter) {
    json.member("area_number", report.areaNumber)
    json.member("progress", report.progress)
    json.member("rating", report.rating)
    json.member("updated_on", report.updatedOn.iso)
  }

  static var trend: [SummaryMember] {
    [
      .objects("trend", \.trend) { point, json in
        json.member("as_at", point.asAt.iso)
        json.member("open", point.open)
        json.member("overdue", point.overdue)
        json.member("red", point.red)
      }
    ]
  }

  static var bridge: [SummaryMember] {
    [
      .object("bridge") { summary, json in
        let bridge = summary.movement.bridge
        json.member("added", bridge.added)
        json.member("as_sealed", bridge.asSealed)
        json.member("closed", bridge.closed)
        json.member("closing", bridge.closing)
        json.member("opening", bridge.opening)
        json.member("reopened", bridge.reopened)
        json.member("restated", bridge.restated)
        if let sealed = summary.movement.sealed {
          try json.member("restated_references", each: sealed.restatedOpen) { json, reference in
            json.string(reference.description)
          }
        } else {
          json.memberNull("restated_references")
        }
        json.member("withdrawn", bridge.withdrawn)
      }
    ]
  }

  static var movements: [SummaryMember] {
    [
      .actions("added", causes: \.causes.added) { $0.movement.added },
      .actions("completed", causes: \.causes.completed) { $0.movement.completed },
      .actions("did_not_hold_since") { $0.didNotHoldSince },
      .actions("newly_red", causes: \.causes.newlyRed) { $0.movement.newlyRed },
      .actions("recovered", causes: \.causes.recovered) { $0.movement.recovered },
      .actions("reopened", causes: \.causes.reopened) { $0.movement.reopened },
      .actions("withdrawn") { $0.movement.withdrawn },
      .listed("redated") { summary in
        summary.redated.map {
          ListedAction($0, asAt: summary.asAt, redatings: summary.redatings(of: $0.reference))
        }
      },
      .objects("transitions", \.movement.transitions) { transition, json in
        json.member("count", transition.count)
        json.member("from", transition.from)
        try json.member("references", each: transition.references) { json, reference in
          json.string(reference.description)
        }
        json.member("to", transition.to)
      },
    ]
  }

  static var restated: [SummaryMember] {
    [
      .objects("restated", \.restatements) { restatement, json in
        try json.member("changes", each: restatement.changes) { json, change in
          json.object { json in
            json.member("field", change.field)
            json.member("from", change.from)
            json.member("to", change.to)
          }
        }
        json.member("entry", Int(restatement.entry.id))
        json.member("pack", restatement.packName)
        json.member("reason", restatement.entry.why)
        json.member("recorded_at", restatement.entry.recordedAt.iso)
        json.member("recorded_by", restatement.entry.recordedBy)
        json.member("reference", restatement.reference?.description)
        json.member("subject", restatement.subject)
      }
    ]
  }

  static var exceptions: [SummaryMember] {
    [
      .actions("red") { $0.red }, .actions("overdue") { $0.overdue },
      .listed("exceptions") { summary in
        summary.exceptions.map { ListedAction($0.action, asAt: summary.asAt, exceptions: $0.exceptions) }
      },
    ]
  }

  static var forecast: [SummaryMember] {
    [
      .object("forecast") { summary, json in
        json.member("is_of_meeting", summary.forecast.isOfMeeting)
        try json.member("newly_overdue", each: summary.forecast.newlyOverdue) { json, action in
          json.string(action.reference.description)
        }
        json.member("on", summary.forecast.on.iso)
        json.member("overdue", summary.forecast.overdue.count)
      }
    ]
  }

  static var ratingChallenges: [SummaryMember] {
    [
      .objects("rating_challenges", \.ratingChallenges) { challenge, json in
        json.member("computed", challenge.computed.rawValue)
        json.member("computed_from_original", challenge.computedFromOriginal?.rawValue)
        json.member("days_behind", challenge.daysBehind)
        json.member("rating", challenge.action.rating?.code)
        json.member("reference", challenge.action.reference.description)
      }
    ]
  }

  static var slippage: [SummaryMember] {
    [
      .texts("on_schedule_only_by_redating") { $0.position.onScheduleOnlyByRedating.map(\.reference.description) },
      .objects("corrections", \.corrections) { correction, json in
        json.member("effective_on", correction.effectiveOn.iso)
        json.member("from", correction.from?.iso)
        json.member("reason", correction.entry.why)
        json.member("recorded_at", correction.entry.recordedAt.iso)
        json.member("recorded_by", correction.entry.recordedBy)
        json.member("reference", correction.reference.description)
        json.member("to", correction.to?.iso)
      },
      .objects("refused_dates", \.business.refusedDates) { refused, json in
        json.member("decided_on", refused.decision.decidedOn.iso)
        json.member("due_on", refused.standing?.iso)
        json.member("reference", refused.reference.description)
        json.member("refused_due_on", refused.refused?.iso)
        json.member("words", refused.decision.words)
      },
    ]
  }

  static func write(_ name: String, _ counts: Counts, to json: inout JSONWriter) {
    json.member(name) { json in
      for (name, value) in counts.named.sorted(by: { $0.name < $1.name }) {
        json.member(name, value)
      }
    }
  }
}
