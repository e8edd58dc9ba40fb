internal import PlanModel
internal import TextFormats

// What the summary's JSON says of the page for the chair: what is asked and answered, what needs the board, what is not
// known.
extension SummaryJSON {
  static var decisions: [SummaryMember] {
    [
      .texts("decisions") { Decisions.list($0) },
      SummaryMember(name: "decisions_asked") { summary, json in
        let isAsked = summary.scope.sections.contains(.decisions)
        let asked = (isAsked ? Decisions.asked(summary) : []).flatMap { asked in
          asked.about.map { about in asked.references.map { ($0, about) } } ?? []
        }
        try json.member("decisions_asked", each: asked) { json, item in
          json.object { json in
            json.member("about", item.1.rawValue)
            json.member("reference", item.0.description)
          }
        }
      },
      .objects("commentary", \.business.commentary) { commentary, json in
        json.member("author", commentary.author)
        json.member("subject", commentary.subject.words)
        json.member("words", commentary.words)
      },
    ]
  }

  static var matters: [SummaryMember] {
    [
      .objects("matters_arising", \.business.matters) { matter, json in
        json.member("about", matter.about.rawValue)
        json.member("answer", matter.answer?.rawValue)
        json.member("asked_on", matter.askedOn.iso)
        json.member("decided_on", matter.decidedOn?.iso)
        json.member("meetings_waiting", matter.meetingsWaiting)
        json.member("proposed_due_on", matter.proposal?.dueOn?.iso)
        json.member("reference", matter.reference.description)
        json.member("words", matter.words)
      },
      SummaryMember(name: "board_actions") { summary, json in
        let rows = BoardActionListing.make(summary.business.boardActions, asAt: summary.asAt).rows
        let writer = RowJSON(BoardActionListing.columns)
        try json.member("board_actions", each: rows) { json, row in try writer.write(row, to: &json) }
      },
    ]
  }

  static var needing: [SummaryMember] {
    [
      .texts("needs_you") { $0.redOrOverdue.map(\.reference.description) },
      .objects("last_words", said) { said, json in
        json.member("last_word", said.last?.words)
        json.member("last_word_on", said.last?.on.iso)
        json.member("reason", said.reason?.words)
        json.member("reason_on", said.reason?.on.iso)
        json.member("reference", said.reference.description)
      },
    ]
  }

  private static func said(_ summary: Summary) -> [(reference: Reference, reason: LastWord?, last: LastWord?)] {
    let reported = summary.reported
    return Set(reported.reasons.keys).union(reported.lastWords.keys).sorted().map {
      ($0, reported.reasons[$0], reported.lastWords[$0])
    }
  }

  /// Who was what when the period began: the same number twice may hide that all of them are others.
  static var openingLists: [SummaryMember] {
    [
      .texts("opening_overdue") { $0.earlier.overdue.map(\.reference).sorted().map(\.description) },
      .texts("opening_red") { $0.earlier.red.map(\.reference.description) },
      .texts("opening_without_evidenced_impact") {
        $0.earlier.actions.filter(\.isUnevidencedCompletion).map(\.reference.description)
      },
    ]
  }

  static var notKnown: [SummaryMember] {
    [
      .texts("completed_without_day") { $0.completedWithoutDay.map(\.reference.description) },
      .texts("evidenced") {
        $0.position.actions.filter(\.state.hasEvidencedImpact).map(\.reference.description)
      },
      .texts("without_evidenced_impact") { $0.unevidenced.map(\.reference.description) },
      .texts("without_update") { $0.withoutUpdate.map(\.reference.description) },
      .objects("reported", reported) { reported, json in
        json.member("impact_on", reported.1?.impactOn?.iso)
        json.member("progress_on", reported.1?.progressOn?.iso)
        json.member("reference", reported.0.description)
      },
    ]
  }

  private static func reported(_ summary: Summary) -> [(Reference, ReportedDays?)] {
    summary.position.actions.map { ($0.reference, summary.reported.days[$0.reference]) }
  }

  static var withheld: [SummaryMember] {
    [
      .objects("withheld", \.withheld) { text, json in
        json.member("field", text.field.rawValue)
        json.member("reference", text.reference.description)
        json.member("why", text.isBeforeCompletion ? "before_completion" : "date_passed")
      }
    ]
  }
}
