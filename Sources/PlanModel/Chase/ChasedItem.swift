/// What is chased beside the actions of the plan: what a board asked for itself, or what stands in a register.
package struct ChasedItem: Tracked, Equatable {
  package enum Kind: Int, Sendable, CaseIterable {
    case boardAction, recommendation, programmeItem, deadline, saving, benefit, risk

    /// The area of the references under which it is chased, which no action of a plan has.
    var area: Int { -rawValue }

    /// The register it stands in; nil for what a board asked for.
    package var register: RegisterName? {
      switch self {
      case .boardAction: nil
      case .recommendation: .recommendation
      case .programmeItem: .programmeItem
      case .deadline: .deadline
      case .saving: .saving
      case .benefit: .benefit
      case .risk: .risk
      }
    }
  }

  package let kind: Kind
  /// Its number among those of its kind.
  package let number: Int64
  package let reference: ItemReference
  /// Whose it is, as a heading over it, and what it is.
  package let heading: String
  package let words: String
  package let lead: Officer?
  package let dueOn: PlanDate?
  package let progress: String?
  package let completedOn: PlanDate?
  package let isComplete: Bool
  package let isWithdrawn: Bool
  package let updatedOn: PlanDate
  package let updatedBy: String
  /// Whether somebody is asked for an update of it before it is due.
  package let isReportedOn: Bool
  /// Whether what is asked for by its day is an answer to a committee.
  package let awaitsResponse: Bool
  /// The inspection that it is about, by its code.
  package let inspection: String?
  /// The first day on which it can have been done; nil where that is not known.
  package let beganOn: PlanDate?

  package var rating: Rating? { nil }
  package var hasMitigation: Bool { false }
  package var mitigatedUntil: PlanDate? { nil }

  /// The reference under which it is chased among the plan's own.
  package static func chasedReference(_ kind: Kind, _ number: Int64) -> PlanModel.Reference {
    PlanModel.Reference(area: kind.area, sequence: Int(number))
  }

  package var chasedReference: PlanModel.Reference { ChasedItem.chasedReference(kind, number) }

  /// As it is chased among the plan's own.
  package var chased: Action {
    Action(
      reference: chasedReference, area: Area(number: 0, title: heading),
      state: ActionState(
        action: words, officers: lead.map { [$0] } ?? [], dueOn: dueOn, progress: progress,
        completedOn: completedOn), timesRedated: 0, updatedOn: updatedOn, updatedBy: updatedBy)
  }

  /// The same with its officer as known otherwise.
  package func with(lead: Officer?) -> ChasedItem {
    ChasedItem(
      kind, number, reference.description, heading: heading, words: words, lead: lead, dueOn: dueOn,
      progress: progress, completedOn: completedOn, isComplete: isComplete, isWithdrawn: isWithdrawn,
      updatedOn: updatedOn, updatedBy: updatedBy, isReportedOn: isReportedOn, awaitsResponse: awaitsResponse,
      inspection: inspection, beganOn: beganOn)
  }

  private init(
    _ kind: Kind, _ number: Int64, _ reference: String, heading: String, words: String, lead: Officer?,
    dueOn: PlanDate?, progress: String? = nil, completedOn: PlanDate?, isComplete: Bool, isWithdrawn: Bool,
    updatedOn: PlanDate, updatedBy: String, isReportedOn: Bool = false, awaitsResponse: Bool = false,
    inspection: String? = nil, beganOn: PlanDate? = nil
  ) {
    self.kind = kind
    self.number = number
    self.reference = ItemReference(reference)
    self.heading = heading
    self.words = words
    self.lead = lead
    self.dueOn = dueOn
    self.progress = progress
    self.completedOn = completedOn
    self.isComplete = isComplete
    self.isWithdrawn = isWithdrawn
    self.updatedOn = updatedOn
    self.updatedBy = updatedBy
    self.isReportedOn = isReportedOn
    self.awaitsResponse = awaitsResponse
    self.inspection = inspection
    self.beganOn = beganOn
  }
}

extension ChasedItem {
  package init(_ action: BoardAction) {
    self.init(
      .boardAction, action.id, action.reference.description, heading: action.reference.boardCode,
      words: action.action, lead: action.lead, dueOn: action.dueOn, progress: action.progress,
      completedOn: action.completedOn, isComplete: action.isComplete, isWithdrawn: false,
      updatedOn: action.updatedOn, updatedBy: action.updatedBy, isReportedOn: true)
  }

  package init(_ item: Recommendation) {
    self.init(
      .recommendation, item.id, item.reference.description, heading: item.board, words: item.recommendation,
      lead: item.officer, dueOn: item.dueOn, progress: item.progress, completedOn: item.completedOn,
      isComplete: item.isComplete, isWithdrawn: item.isWithdrawn, updatedOn: item.updatedOn,
      updatedBy: item.updatedBy, isReportedOn: item.kind == .action || item.response != nil,
      awaitsResponse: item.response == nil && item.kind == .recommendation, beganOn: item.madeOn)
  }

  package init(_ standing: ProgrammeStanding) {
    let item = standing.item
    let meeting = item.meetingOn.map { " (meeting of \($0.long))" } ?? ""
    self.init(
      .programmeItem, item.id, item.reference.description, heading: item.board, words: item.title + meeting,
      lead: item.officer, dueOn: standing.papersDueOn, completedOn: item.takenOn, isComplete: standing.isComplete,
      isWithdrawn: item.isWithdrawn, updatedOn: item.updatedOn, updatedBy: item.updatedBy,
      inspection: item.inspection.nonBlank)
  }

  package init(_ deadline: DeadlineStanding) {
    self.init(
      .deadline, deadline.number, deadline.reference.description, heading: deadline.inspection.code,
      words: "\(deadline.title) (\(deadline.inspection.title))", lead: deadline.lead, dueOn: deadline.dueOn,
      completedOn: deadline.metOn, isComplete: deadline.isComplete, isWithdrawn: deadline.isWithdrawn,
      updatedOn: deadline.updatedOn, updatedBy: deadline.updatedBy, inspection: deadline.inspection.code)
  }

  /// Asked for while a forecast is missing.
  package init<Item>(_ line: MoneyLine<Item>) {
    let item = line.item
    let asked =
      line.monthsMissing.last.map { month in
        let first = line.monthsMissing.first.flatMap { $0 == month ? nil : ", missing since \($0.long)" } ?? ""
        return " (forecast for \(month.long)\(first))"
      } ?? ""
    self.init(
      Item.kind == .saving ? .saving : .benefit, item.id, item.reference.description,
      heading: item.programme ?? Item.kind.rawValue, words: item.title + asked, lead: item.officer,
      dueOn: line.forecastDueOn, progress: item.progress, completedOn: nil,
      isComplete: line.isDone || item.supersededBy != nil, isWithdrawn: item.isWithdrawn,
      updatedOn: item.updatedOn, updatedBy: item.updatedBy)
  }

  package init(_ standing: RiskStanding) {
    let risk = standing.risk
    self.init(
      .risk, risk.id, risk.reference.description, heading: risk.category ?? "risk", words: "\(risk.title) (review)",
      lead: risk.officer, dueOn: risk.reviewOn, progress: risk.mitigation, completedOn: risk.closedOn,
      isComplete: standing.isComplete, isWithdrawn: risk.isWithdrawn, updatedOn: risk.updatedOn,
      updatedBy: risk.updatedBy)
  }
}
