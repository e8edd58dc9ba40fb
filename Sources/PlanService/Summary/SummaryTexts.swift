internal import PlanModel

/// Every text of a summary that people wrote, and so may have written a name into.
struct SummaryTexts {
  private let summary: Summary

  init(_ summary: Summary) {
    self.summary = summary
  }

  func names(_ search: NameSearch) -> [NameInText] {
    var found: [NameInText] = []
    for (reference, field, text) in texts {
      for words in search.found(in: text) {
        let name = NameInText(reference: reference, field: field, words: words)
        if !found.contains(name) { found.append(name) }
      }
    }
    return found
  }

  /// The posts that stand for names.
  var posts: [String] {
    let movement = summary.movement
    let moved =
      movement.added + movement.completed + movement.reopened + movement.newlyRed + movement.recovered
      + movement.withdrawn
    let entries =
      summary.redatings.map(\.entry) + summary.corrections.map(\.entry) + summary.restatements.map(\.entry)
    let business = summary.business
    let asked =
      business.boardActions.compactMap { $0.lead?.role } + business.commentary.map(\.author)
      + business.matters.compactMap { $0.proposal?.entry.recordedBy }
    return asked + (summary.journey.officers + summary.stakes.officers).compactMap(\.role)
      + summary.measures.compactMap { $0.measure.officer?.role }
      + (summary.position.actions + moved).flatMap(\.printedPosts) + entries.map(\.recordedBy)
      + summary.restatements.flatMap { $0.changes.filter { $0.field == "role" }.flatMap { [$0.from, $0.to] } }
      .compactMap(\.self)
  }

  private var texts: [(reference: Reference?, field: String, text: String)] {
    ofBusiness + ofThePaper + ofMeasures + ofEvidence + ofJourney + summary.position.actions.flatMap(ofAction)
      + ofMovements
  }

  private var ofMeasures: [(reference: Reference?, field: String, text: String)] {
    summary.measures.flatMap { reading in
      ([reading.measure.title, reading.measure.code] + reading.comparisons.map(\.with)).map {
        (reference: nil, field: "measure \(reading.measure.code)", text: $0)
      }
    }
  }

  private var ofJourney: [(reference: Reference?, field: String, text: String)] {
    let visit = summary.visit.map { [$0.visit.title, $0.visit.scope, $0.previous?.title].compactMap(\.self) } ?? []
    let known = Set(summary.position.actions.map(\.reference))
    let others = summary.journey.findings.flatMap(\.actions).filter { !known.contains($0.reference) }
    return others.flatMap(ofAction) + visit.map { (nil, "visit", $0) }
      + (summary.journey.texts + summary.stakes.texts).map {
        (reference: nil, field: "\($0.subject), \($0.field)", text: $0.words)
      }
  }

  /// Where a document is stands in no public version.
  private var ofEvidence: [(reference: Reference?, field: String, text: String)] {
    summary.evidence.map { (reference: $0.reference, field: "evidence", text: $0.title) }
  }

  /// What stands only in the paper of a board: covering words, answers, what it asked for, and why what is late is late.
  private var ofBusiness: [(reference: Reference?, field: String, text: String)] {
    let business = summary.business
    // A last word is mostly the progress, which is looked at with its action.
    let progress = Dictionary(firstValues: summary.position.actions.map { ($0.reference, $0.state.progress) })
    let words = [summary.reported.reasons, summary.reported.lastWords].flatMap { said in
      said.filter { progress[$0.key] != $0.value.words }.map {
        (reference: Reference?.some($0.key), field: "last word", text: $0.value.words)
      }
    }
    let answers = business.matters.flatMap { matter in
      [matter.words, matter.proposal?.entry.why].compactMap(\.self).map {
        (reference: Reference?.some(matter.reference), field: "decision", text: $0)
      }
    }
    let proposed = summary.proposed.compactMap { action in
      action.proposal?.entry.why.map { (reference: Reference?.some(action.reference), field: "proposal", text: $0) }
    }
    let refused = business.refusedDates.compactMap { refused in
      refused.decision.words.map { (reference: Reference?.some(refused.reference), field: "decision", text: $0) }
    }
    let asked = business.boardActions.flatMap { action in
      [action.action, action.progress].compactMap(\.self).map {
        (reference: Reference?.none, field: action.reference.description, text: $0)
      }
    }
    let covering = business.commentary.compactMap { commentary in
      commentary.words.map {
        (reference: Reference?.none, field: "commentary of \(commentary.subject.words)", text: $0)
      }
    }
    return words.sorted { ($0.reference?.description ?? "") < ($1.reference?.description ?? "") } + answers + proposed
      + refused
      + asked + covering
  }

  private var ofThePaper: [(reference: Reference?, field: String, text: String)] {
    var texts: [(reference: Reference?, field: String, text: String?)] = [
      (nil, "authority", summary.plan.authority), (nil, "plan", summary.plan.title),
      (nil, "board", summary.board?.title), (nil, "classification", summary.scope.classification),
      (nil, "despite", summary.scope.despite),
    ]
    texts += summary.plan.key.ratings.flatMap { [(nil, "rating", $0.code), (nil, "rating", $0.label)] }
    texts += summary.scope.decisions.map { (nil, "decision", $0) }
    texts += summary.areaReports.map { (nil, "progress of \($0.reference)", $0.progress) }
    texts += summary.position.areas.map { (nil, "area \($0.area.number)", $0.area.title) }
    return texts.compactMap { text in text.text.map { (text.reference, text.field, $0) } }
  }

  private func ofAction(_ action: Action) -> [(reference: Reference?, field: String, text: String)] {
    let texts = ActionField.all.flatMap(\.columns).filter(\.isFreeText).compactMap { column in
      column.value(of: action.state)?.words.map { (action.reference as Reference?, column.name, $0) }
    }
    return texts + [(action.reference, "officers", OfficerTexts.joined(action.state))]
  }

  private var ofMovements: [(reference: Reference?, field: String, text: String)] {
    let causes = summary.causes
    let notes = [causes.completed, causes.reopened, causes.newlyRed, causes.recovered, causes.added]
    return summary.redatings.compactMap { redating in redating.reason.map { (redating.reference, "reason", $0) } }
      + summary.corrections.compactMap { correction in correction.entry.why.map { (correction.reference, "reason", $0) }
      }
      + notes.flatMap { $0.map { ($0.key, "note", $0.value) } }.sorted { $0.0 < $1.0 }
      + summary.restatements.flatMap { restatement in
        (restatement.changes.flatMap { [$0.from, $0.to] } + [restatement.entry.why]).compactMap { text in
          text.map { (restatement.reference, "restated", $0) }
        }
      }
  }
}
