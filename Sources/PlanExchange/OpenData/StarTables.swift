internal import PlanModel

/// The star of a plan: who, what and when, and the facts between them.
struct StarTables {
  let contents: StarContents
  let codes: AuthorityCodes
  let words: StarWords

  var all: [DataTable] {
    [authority, plan, month, area, action, position, bridge, measureValue, audit, judgement, recommendation, saving]
  }

  var drop: [String] {
    [contents.uid, contents.asAt.iso, String(contents.ledgerHead?.entryID ?? 0)]
  }

  /// How a drop is called where it is refused.
  var dropName: String {
    let called = "\(contents.plan.authority ?? "no authority"), \(contents.plan.title)"
    // It stands in scripts that others run: nothing in it may end a text of theirs.
    let harmless = String(called.map { $0.isLetter || $0.isNumber || " ,.-'()&/".contains($0) ? $0 : "?" })
    return "\(harmless), as at \(contents.asAt.iso), entry \(drop[2])"
  }

  private func table(
    _ name: String, _ description: String, _ columns: [DataTable.Column], key: [String],
    foreignKeys: [DataTable.ForeignKey] = [.ofPlan], rows: [[String?]]
  ) -> DataTable {
    DataTable(name, description, drop: drop, columns: columns, key: key, foreignKeys: foreignKeys, rows: rows)
  }

  /// By the column names of official statistics.
  private var authority: DataTable {
    table(
      "authority", "The authority whose plan it is, as official statistics name it",
      [
        .text("geographic_level", "Always Local authority", of: ["Local authority"], required: true),
        .text("country_code", "Of England"), .text("country_name", "Always England"),
        .text("region_code", "As the ONS has it"), .text("region_name", "As the ONS has it"),
        .text("new_la_code", "The code of nine characters of the ONS, such as E06000018"),
        .text("old_la_code", "The code of three digits of the DfE, such as 892"),
        .text("la_name", "The authority's name, as its plan has it", required: true),
      ], key: [], foreignKeys: [],
      rows: [
        [
          "Local authority", "E92000001", "England", codes.regionCode, codes.regionName, codes.newCode, codes.oldCode,
          contents.plan.authority ?? "not recorded",
        ]
      ])
  }

  private var plan: DataTable {
    table(
      "plan", "The plan, its counts as at the day, and where its ledger stood",
      [
        .text("title", "What the plan is called", required: true),
        .text("framework", "Of the inspection it answers", required: true),
        .date("published_on", "The day of the inspection's report"),
        .text("ledger_sha256", "The SHA-256 of that entry, by which it is told later whether anything was altered"),
      ] + contents.position.counts.named.map { .integer($0.name, "Actions, as `improve summary` counts them") },
      key: [], foreignKeys: [],
      rows: [
        [
          contents.plan.title, contents.plan.framework, contents.plan.publishedOn?.iso, contents.ledgerHead?.sha256,
        ] + contents.position.counts.named.map { String($0.value) }
      ])
  }

  private var month: DataTable {
    table(
      "month", "The months of which there are facts",
      [
        .text("month", "2023-01", required: true),
        .text("time_period", "As official statistics have it, 202301", required: true),
        .text("time_identifier", "The month's name", required: true),
        .date("first_day", "Of the month", required: true),
        .date("position_on", "The day of the position: the month's last, or that of the drop", required: true),
      ], key: ["month"],
      rows: contents.months.map { month in
        [
          month.month.iso, month.month.iso.replacing("-", with: ""),
          String(month.month.long.prefix { $0 != " " }), month.month.firstDay.iso, month.position.asAt.iso,
        ]
      })
  }

  private var area: DataTable {
    table(
      "area", "Areas for improvement",
      [.integer("area_number", "Of the plan")] + (words.hasNarrative ? [.text("title", "The area's title")] : []),
      key: ["area_number"],
      rows: contents.areas.map { [String($0.number)] + (words.hasNarrative ? [told($0.title)] : []) })
  }

  private static let meanings = Meaning.allCases.map(\.rawValue)

  private var action: DataTable {
    let narrative: [DataTable.Column] =
      words.hasNarrative
      ? [
        .text("action", "The promise"), .text("outcome", "For children and families"), .text("progress", "As reported"),
        .text("impact", "As reported"),
      ] : []
    let names: [DataTable.Column] =
      words.hasNames ? [.text("officers", "The lead first, separated by semicolons")] : []
    return table(
      "action", "Actions as at the day",
      [
        .text("reference", "Text, never a number: 1.1, 1.10 and 1.2 are three", required: true),
        .integer("area_number", "Of its area"), .date("original_due_on", "First set"), .date("due_on", "Now"),
        .integer("times_redated", "How often its date moved"), .text("rating", "By the plan's own key"),
        .text("meaning", "What the rating means, whatever its colour", of: StarTables.meanings),
        .flag("is_open", "Neither complete nor withdrawn"), .flag("is_withdrawn", "By a reason"),
        .date("completed_on", "Complete since"), .flag("has_officer", "Whether anybody leads it"),
        .flag("has_mitigation", "Whether what is done about its delay is recorded"),
        .flag("has_evidenced_impact", "Whether its impact is evidenced"), .date("updated_on", "Last", required: true),
      ] + narrative + names, key: ["reference"], foreignKeys: [.ofPlan, .ofArea],
      rows: contents.position.actions.map { action in
        let state = action.state
        let row: [String?] = [
          action.reference.description, String(action.area.number), state.originalDueOn?.iso, state.dueOn?.iso,
          String(action.timesRedated), state.rating?.code, action.meaning?.rawValue, flag(!action.isClosed),
          flag(action.isWithdrawn), state.completedOn?.iso, flag(action.lead != nil), flag(action.hasMitigation),
          flag(state.hasEvidencedImpact), action.updatedOn.iso,
        ]
        return row + (words.hasNarrative ? [state.action, state.outcome, state.progress, state.impact].map(told) : [])
          + (words.hasNames ? [state.officers.map(\.words).joined(separator: "; ")] : [])
      })
  }

  private var position: DataTable {
    table(
      "position", "How each action stood at the end of each month",
      [
        .text("month", "Of the position", required: true), .text("reference", "Of the action", required: true),
        .text("meaning", "What its rating meant", of: StarTables.meanings), .date("due_on", "Then"),
        .integer("days_overdue", "0 where it was not"), .integer("times_redated", "By then"),
        .flag("is_open", "Then"), .flag("is_withdrawn", "Then"), .flag("is_overdue", "Open, and its day had passed"),
        .flag("is_red", "Off track, and not withdrawn"),
      ], key: ["month", "reference"], foreignKeys: [.ofPlan, .ofMonth, .ofAction],
      rows: contents.months.flatMap { month in
        month.position.actions.map { action in
          let days = action.daysOverdue(asAt: month.position.asAt)
          return [
            month.month.iso, action.reference.description, action.meaning?.rawValue, action.dueOn?.iso, String(days),
            String(action.timesRedated), flag(!action.isClosed), flag(action.isWithdrawn), flag(days > 0),
            flag(action.isRed),
          ]
        }
      })
  }

  private var bridge: DataTable {
    table(
      "bridge",
      "Open actions from the end of a month to the end of the next: opening + added + reopened - closed - withdrawn = closing",
      [
        .text("month", "In which they moved", required: true), .integer("opening", "Open when it began"),
        .integer("added", "Open and new"), .integer("reopened", "Complete before, and open again"),
        .integer("closed", "Completed"), .integer("withdrawn", "Open before"), .integer("closing", "Open at its end"),
      ], key: ["month"], foreignKeys: [.ofPlan, .ofMonth],
      rows: contents.months.map { month in
        let bridge = month.bridge
        return [month.month.iso]
          + [bridge.opening, bridge.added, bridge.reopened, bridge.closed, bridge.withdrawn, bridge.closing].map {
            String($0)
          }
      })
  }

  private var judgement: DataTable {
    let inspections = Dictionary(firstValues: contents.inspections.map { ($0.code, $0) })
    return table(
      "judgement", "What inspectors judged; nothing of letters that are not published",
      [
        .text("inspection", "By its code", required: true), .text("kind", "Of the inspection"),
        .date("inspection_published_on", "Its report"), .text("question", "By the framework's code", required: true),
        .text("grade", "By the framework's code", required: true),
      ], key: ["inspection", "question"],
      rows: contents.judgements.map { judgement in
        let inspection = inspections[judgement.inspection]
        return [
          judgement.inspection, inspection?.kind?.rawValue, inspection?.publishedOn?.iso, judgement.question,
          judgement.grade,
        ]
      })
  }

  private var recommendation: DataTable {
    table(
      "recommendation", "What committees resolved",
      [
        .text("reference", "Of the recommendation", required: true), .text("board", "By its code", required: true),
        .date("made_on", "By the committee"), .text("kind", "R to the executive, A an action"),
        .text("response", "Of the executive"), .date("responded_on", "By it"),
        .date("due_on", "For the response, or for what was accepted"),
        .date("completed_on", "As reported"), .date("kept_on", "What its completion promised was done"),
      ] + (words.hasNarrative ? [.text("recommendation", "Its words")] : []), key: ["reference"],
      rows: contents.recommendations.map { item in
        [
          item.reference.description, item.board, item.madeOn?.iso, item.kind?.rawValue, item.response?.rawValue,
          item.respondedOn?.iso, item.dueOn?.iso, item.completedOn?.iso, item.keptOn?.iso,
        ] + (words.hasNarrative ? [told(item.recommendation)] : [])
      })
  }

  private var saving: DataTable {
    let money = "Whole pence, as at the day, of the year of accounts that the day is in"
    return table(
      "saving", "Savings of the year of accounts",
      [
        .text("reference", "Of the saving", required: true), .text("year", "2022-23", required: true),
        .text("rating", "Of the year"), .integer("approved_pence", money, required: false),
        .integer("forecast_pence", money, required: false), .integer("delivered_pence", money),
        .integer("delivered_otherwise_pence", money), .integer("pressures_pence", money),
        .integer("at_risk_pence", "approved - achieved + pressures"), .flag("is_counted", "In no other line"),
      ] + (words.hasNarrative ? [.text("title", "Its words")] : []), key: ["reference"],
      rows: contents.savings.map { line in
        let figures = line.figures
        return [
          line.reference.description, line.year.description, line.rating?.rawValue,
          line.approved.map { String($0.pence) }, figures.forecast.map { String($0.pence) },
          String(figures.delivered.pence), String(figures.deliveredOtherwise.pence), String(figures.pressures.pence),
          String(figures.atRisk.pence), flag(line.isCounted),
        ] + (words.hasNarrative ? [told(line.item.title)] : [])
      })
  }

  /// A line that is `\\.` alone ends what psql copies, up to version 16; a space after it does not.
  func told(_ words: String?) -> String? {
    guard let words, words.contains("\\.") else { return words }
    return words.split(separator: "\n", omittingEmptySubsequences: false).map { $0 == "\\." ? "\\. " : $0 }
      .joined(separator: "\n")
  }

  func flag(_ value: Bool) -> String { value ? "true" : "false" }
}

extension StarTables {
  fileprivate var measureValue: DataTable {
    table(
      "measure_value", "Values of measures; 1 to 5 people, or what leads to so few, are suppressed",
      [
        .text("measure", "By its code", required: true), .integer("version", "Of its definition"),
        .text("period", "2023-01, 2022-23 Q2, 2022-23", required: true),
        .date("first_day", "Of the period", required: true),
        .date("last_day", "Of the period", required: true), .text("unit", "Of the value", required: true),
        .text("good", "Which way is better"), .number("value", "Worked out unrounded, to ten places"),
        .number("numerator", "Where it is a share or a rate"), .number("denominator", "Where it is a share or a rate"),
        .text("quality", "Where it is not a plain value"),
        .text("symbol", "c: suppressed, as official statistics mark it", of: ["c"]),
        .text("signal", "What the latest value says, by the rules of XmR charts"),
      ] + (words.hasNarrative ? [.text("title", "Of the measure")] : []), key: ["measure", "version", "period"],
      rows: contents.measures.filter { $0.measure.withdrawnReason == nil }.flatMap(values))
  }

  private func values(_ reading: MeasureReading) -> [[String?]] {
    reading.versions.flatMap { version in
      version.values.map { value in
        let unit = version.definition.unit
        let isHidden = reading.measure.countsPeople && value.figure.isSmall(unit)
        let parts: (String?, String?) =
          if case .parts(let above, let below) = value.figure { (above.description, below.description) } else {
            (nil, nil)
          }
        let isLatest = value.period == reading.latest?.period
        return [
          reading.measure.code, String(version.number), value.period.description, value.period.firstDay.iso,
          value.period.lastDay.iso, unit.rawValue, reading.measure.good.rawValue,
          isHidden ? nil : value.value(unit).map(StarTables.decimal), isHidden ? nil : parts.0,
          isHidden ? nil : parts.1,
          value.quality?.rawValue, isHidden ? "c" : nil,
          // What a chart says leads back to the values that it is of.
          isLatest && !reading.hasSmallValues ? reading.variation?.rawValue : nil,
        ] + (words.hasNarrative ? [told(reading.measure.title)] : [])
      }
    }
  }

  fileprivate var audit: DataTable {
    table(
      "audit", "Rounds of audits; 1 to 5 people, or what leads to so few, are suppressed",
      [
        .text("measure", "By its code", required: true), .date("held_on", "Of the round", required: true),
        .integer("planned", "Cases that were to be looked at"), .integer("sampled", "Looked at", required: false),
        .integer("met", "Met the standard", required: false),
        .text("symbol", "c: suppressed, as official statistics mark it", of: ["c"]),
      ], key: ["measure", "held_on"],
      rows: contents.measures.filter { $0.measure.withdrawnReason == nil }.flatMap { reading in
        reading.rounds.map { round in
          let figure = MeasureFigure.parts(
            numerator: MeasureNumber(round.met), denominator: MeasureNumber(round.sampled))
          let isHidden = reading.measure.countsPeople && figure.isSmall(reading.measure.definition.unit)
          return [
            reading.measure.code, round.on.iso, String(round.planned), isHidden ? nil : String(round.sampled),
            isHidden ? nil : String(round.met), isHidden ? "c" : nil,
          ]
        }
      })
  }

  /// Without an exponent, which not every reader takes.
  private static func decimal(_ value: Double) -> String {
    let scaled = (value * 1e10).rounded()
    guard scaled.magnitude < 9e18 else { return MeasureFigure.rounded(value) }
    let whole = Int64(scaled)
    let digits = String(whole.magnitude)
    let padded = String(repeating: "0", count: max(0, 11 - digits.count)) + digits
    var fraction = String(padded.suffix(10))
    while fraction.last == "0" { fraction.removeLast() }
    return (whole < 0 ? "-" : "") + padded.dropLast(10) + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}

extension DataTable.ForeignKey {
  static let ofPlan = DataTable.ForeignKey(columns: DataTable.drop, table: "plan", keys: DataTable.drop)
  static let ofArea = DataTable.ForeignKey(
    columns: DataTable.drop + ["area_number"], table: "area", keys: DataTable.drop + ["area_number"])
  static let ofMonth = DataTable.ForeignKey(
    columns: DataTable.drop + ["month"], table: "month", keys: DataTable.drop + ["month"])
  static let ofAction = DataTable.ForeignKey(
    columns: DataTable.drop + ["reference"], table: "action", keys: DataTable.drop + ["reference"])
}
