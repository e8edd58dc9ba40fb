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

  /// What is open of what a committee resolved, its responses or itself overdue.
  package func overdueRecommendations(asAt date: PlanDate) -> [Recommendation] {
    recommendations.filter { !$0.isClosed && ($0.nextDueOn.map { $0 < date } ?? false) }
  }

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

  /// Nothing of what comes from the letters of these inspections.
  package func without(_ hidden: Set<String>) -> Journey {
    guard !hidden.isEmpty else { return self }
    func isShown(_ code: String) -> Bool { !hidden.contains(code) }
    var shown = self
    shown.grid = grid.only { isShown($0.code) }
    shown.findings = findings.filter { isShown($0.finding.inspection) }.map { $0.without(hidden) }
    shown.deadlines = deadlines.filter { isShown($0.inspection.code) }
    shown.programme = programme.filter { isShown($0.item.inspection) }
    return shown
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
  /// What the source of the action names, such as `visit-2023-04` of `visit-2023-04/2`.
  package var sourceCode: String? {
    state.others[ActionField.source.name].map { String($0.folded.split(separator: "/").first ?? "") }
  }

  /// Whether it comes from one of the inspections.
  package func comes(from codes: Set<String>) -> Bool { sourceCode.map(codes.contains) ?? false }

  /// The same with nothing that a withheld letter could be told by: its figures stay, its words do not.
  package var withoutWords: Action {
    var shown = self
    shown.state.hideWords()
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
  /// Puts what says so in the place of every text.
  package mutating func hideWords() {
    for column in ActionField.all.flatMap(\.columns) where column.isFreeText || column.name == "officers_as_printed" {
      hide(column.name)
    }
  }

  private mutating func hide(_ column: String) {
    let placeholder = Action.withheldLetter
    switch column {
    case "action": action = placeholder
    case "outcome": outcome = outcome.map { _ in placeholder }
    case "progress": progress = progress.map { _ in placeholder }
    case "impact": impact = impact.map { _ in placeholder }
    case "due_as_printed": dueAsPrinted = nil
    case "withdrawn_reason": withdrawnReason = withdrawnReason.map { _ in placeholder }
    case "reason_for_delay": mitigation?.reasonForDelay = placeholder
    case "mitigating_actions": mitigation?.mitigatingActions = placeholder
    case "officers_as_printed": officersAsPrinted = nil
    default: others[column] = nil
    }
  }
}
