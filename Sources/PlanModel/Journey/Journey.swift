/// What lies between inspections as at a day: what inspectors judged and found, what has to be answered by when, what
/// committees recommended, and what they mean to look at.
package struct Journey: Sendable, Equatable {
  package var grid: InspectionGrid
  /// In the order of their inspections.
  package var findings: [FindingStanding]
  /// The soonest due first.
  package var deadlines: [DeadlineStanding]
  /// In the order of their references; withdrawn ones included.
  package var recommendations: [Recommendation]
  /// By their meetings; withdrawn ones included, since nothing vanishes from a programme.
  package var programme: [ProgrammeStanding]

  package init(
    grid: InspectionGrid, findings: [FindingStanding] = [], deadlines: [DeadlineStanding] = [],
    recommendations: [Recommendation] = [], programme: [ProgrammeStanding] = []
  ) {
    self.grid = grid
    self.findings = findings
    self.deadlines = deadlines
    self.recommendations = recommendations
    self.programme = programme
  }

  package static let empty = Journey(grid: InspectionGrid(inspections: [], judgements: [], frameworks: []))

  package var inspections: [Inspection] { grid.inspections }

  /// Findings that ask for an action and have none: exceptions.
  package var findingsWithoutAction: [FindingStanding] { findings.filter(\.isWithoutAction) }

  package var closedByPromise: [Recommendation] { recommendations.filter { $0.promise != nil } }

  /// The same with officers by their posts.
  package func by(_ posts: Posts) -> Journey {
    var shown = self
    shown.findings = findings.map { $0.by(posts) }
    shown.deadlines = deadlines.map { $0.by(posts) }
    shown.recommendations = recommendations.map { $0.named(posts.officer) }
    shown.programme = programme.map { ProgrammeStanding($0.item.named(posts.officer), of: $0) }
    return shown
  }

  /// Nothing of what comes from the letters of these inspections, nor of the items of programmes that are about them.
  package func without(_ hidden: Set<String>, items: Set<ItemReference>) -> Journey {
    guard !hidden.isEmpty else { return self }
    func isShown(_ code: String) -> Bool { !hidden.contains(code) }
    var shown = self
    shown.grid = grid.only { isShown($0.code) }
    shown.findings = findings.filter { isShown($0.finding.inspection) }.map { $0.without(hidden) }
    shown.deadlines = deadlines.filter { isShown($0.inspection.code) }
    shown.programme = programme.filter { isShown($0.item.inspection) && !items.contains($0.reference) }
    return shown
  }

  /// What the paper of a body tells of what bodies resolved and mean to look at: its own, where it has any, and else all.
  package func only(board code: String?) -> Journey {
    guard let code else { return self }
    var shown = self
    let (own, ownItems) = (recommendations.filter { $0.board == code }, programme.filter { $0.item.board == code })
    if !own.isEmpty { shown.recommendations = own }
    if !ownItems.isEmpty { shown.programme = ownItems }
    return shown
  }

  /// Whether it tells of an item of a register.
  package func tells(of reference: ItemReference, in register: RegisterName) -> Bool {
    switch register {
    case .framework, .saving, .benefit, .profileYear, .moneyMonth, .risk, .riskBands, .areaReport, .duplicate: false
    case .inspection: inspections.contains { $0.reference == reference }
    case .judgement: grid.judgements.contains { $0.reference == reference }
    case .finding: findings.contains { $0.finding.reference == reference }
    case .deadline: deadlines.contains { $0.reference == reference }
    case .recommendation: recommendations.contains { $0.reference == reference }
    case .programmeItem: programme.contains { $0.reference == reference }
    }
  }

  /// Every text in it that people wrote, with what it stands in.
  package var texts: [(subject: String, field: String, words: String)] {
    func told<Item: RegisterItem>(_ item: Item) -> [(subject: String, field: String, words: String)] {
      item.freeTexts.map { (item.reference.description, $0.field, $0.words) }
    }
    return inspections.flatMap(told) + grid.judgements.flatMap(told) + findings.flatMap { told($0.finding) }
      + deadlines.map { ($0.reference.description, "title", $0.title) } + recommendations.flatMap(told)
      + programme.flatMap { standing in
        told(standing.item)
          + (standing.movedBecause.map { [(standing.reference.description, "reason", $0)] } ?? [])
      }
  }

  /// The officers that it prints.
  package var officers: [Officer] {
    deadlines.compactMap(\.lead) + recommendations.compactMap(\.officer) + programme.compactMap(\.lead)
  }

  /// What of it is about the areas of a visit, or of one area.
  package func only(areas: Set<Int>) -> Journey {
    guard !areas.isEmpty else { return self }
    var shown = self
    shown.findings = findings.filter { standing in
      let own = Set(standing.finding.areas + standing.finding.actions.map(\.area))
      return own.isEmpty || !own.isDisjoint(with: areas)
    }
    shown.recommendations = recommendations.filter { recommendation in
      recommendation.actions.isEmpty || recommendation.actions.contains { areas.contains($0.area) }
    }
    return shown
  }
}

extension Action {
  /// Whether it comes from one of the inspections.
  package func comes(from codes: Set<String>) -> Bool {
    ActionField.source.columns[0].value(of: state)?.words.map { ItemReference.code(of: $0) }.map(codes.contains)
      ?? false
  }

  /// The same with nothing that a withheld letter could be told by: its figures stay, its words do not.
  package var withoutWords: Action {
    var shown = self
    shown.state.hideWords()
    shown.proposal = proposal?.withoutWords
    return shown
  }

  /// The same in an area that is called otherwise.
  package func of(_ area: Area) -> Action {
    var shown = Action(
      reference: reference, area: area, state: state, timesRedated: timesRedated, updatedOn: updatedOn,
      updatedBy: updatedBy)
    shown.proposal = proposal
    shown.completionRefusedOn = completionRefusedOn
    shown.leadHasLeftOn = leadHasLeftOn
    shown.sustaining = sustaining
    shown.claim = claim
    return shown
  }

  /// What stands for the words of an action that comes from a withheld letter.
  package static let withheldLetter = "Comes from a letter that is not published."
}

extension ActionState {
  /// Puts what says so in the place of every text: what was printed beside a date or an officer goes.
  package mutating func hideWords() {
    let shown = self
    for field in ActionField.all where field.columns.contains(where: \.isFreeText) || field == .officers {
      field.put({ shown.withoutWords(field.columns[$0]) }, into: &self)
    }
  }

  private func withoutWords(_ column: FieldColumn) -> FieldValue? {
    guard let value = column.value(of: self) else { return nil }
    if column.name.hasSuffix("_as_printed") || column.name == ActionField.source.name { return nil }
    return column.isFreeText ? .text(Action.withheldLetter) : value
  }
}

extension Proposal {
  /// The same without why it was proposed.
  package var withoutWords: Proposal {
    Proposal(
      id: id, reference: reference, boardID: boardID, dueOn: dueOn, standing: standing, entry: entry.withoutWords)
  }
}
