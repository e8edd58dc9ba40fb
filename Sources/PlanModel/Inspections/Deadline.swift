/// A deadline that somebody recorded of an inspection: one that its letter sets, or who answers for one that a rule sets
/// and when it was met.
package struct Deadline: RegisterItem {
  package static let register = RegisterName.deadline

  package static let fields: [RegisterField<Deadline>] = [
    .inspection("inspection", \.inspection), .text("title", \.title), .date("from_on", \.fromOn),
    .number("working_days", \.workingDays), .date("due_on", \.dueOn), .officer("officer", \.officer),
    .date("met_on", \.metOn), .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["inspection"]

  package var identity: RegisterIdentity
  package var inspection = ""
  /// Nil where a rule gives it one.
  package var title: String?
  package var fromOn: PlanDate?
  package var workingDays: Int?
  /// The day itself, where the letter names one.
  package var dueOn: PlanDate?
  package var officer: Officer?
  package var metOn: PlanDate?
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  package var flaws: [String] {
    workingDays.map { (1...Deadline.mostWorkingDays).contains($0) } ?? true
      ? [] : ["it is counted in 1 to \(Deadline.mostWorkingDays) working days"]
  }

  /// Some four years: what is more is a slip.
  package static let mostWorkingDays = 1000
}

/// A deadline that follows from what an inspection published or found: so many working days, the first not counted.
package struct DeadlineRule: Sendable {
  package let name: String
  package let title: String
  package let workingDays: Int
  /// Where the rule comes from.
  package let source: String

  package static let actionPlan = DeadlineRule(
    name: "action-plan", title: "Action plan to Ofsted", workingDays: 70,
    source: "Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007, regulation 3")

  package static let draft = DeadlineRule(
    name: "draft-action-plan", title: "Draft of the action plan to Ofsted, for a priority action", workingDays: 20,
    source: "Ofsted, Inspecting local authority children's services, from September 2018")

  package static let all = [draft, actionPlan]

  /// Whether an inspection begins it: a full or joint inspection asks for a plan, a priority action for both.
  package func applies(to inspection: Inspection, findings: [Finding]) -> Bool {
    let isPriority = findings.contains {
      $0.inspection == inspection.code && $0.kind == .priorityAction && !$0.isWithdrawn
    }
    let asksForPlan = inspection.kind == .inspection || inspection.kind == .jointTargetedAreaInspection
    return isPriority || (name == DeadlineRule.actionPlan.name && asksForPlan)
  }
}

/// A deadline as it stands: by a rule, or by a letter.
package struct DeadlineStanding: Tracked, Equatable {
  package let reference: ItemReference
  package let inspection: Inspection
  package let title: String
  /// Nil where its letter sets it.
  package let rule: String?
  package let fromOn: PlanDate?
  package let workingDays: Int?
  package let dueOn: PlanDate?
  package let lead: Officer?
  package let metOn: PlanDate?
  package let withdrawnReason: String?
  package let updatedOn: PlanDate
  package let updatedBy: String
  /// By which it is chased: one of a rule has its number whether or not anything was recorded of it.
  package let number: Int64

  /// Above the numbers of those that rules set.
  private static let firstOfLetters: Int64 = 1_000_000

  package var rating: Rating? { nil }
  package var isWithdrawn: Bool { withdrawnReason != nil }
  package var isComplete: Bool { metOn != nil }
  package var hasMitigation: Bool { false }
  package var mitigatedUntil: PlanDate? { nil }
  package var completedOn: PlanDate? { metOn }

  /// Those of every inspection that stands, the soonest due first.
  package static func all(
    _ recorded: [Deadline], of inspections: [Inspection], findings: [Finding], calendar: WorkingCalendar
  ) -> [DeadlineStanding] {
    let known = Dictionary(firstValues: recorded.map { ($0.reference, $0) })
    let standing = inspections.filter { !$0.isWithdrawn }
    let byCode = Dictionary(firstValues: standing.map { ($0.code, $0) })
    let byRule = standing.flatMap { inspection -> [DeadlineStanding] in
      DeadlineRule.all.filter { $0.applies(to: inspection, findings: findings) }.compactMap { rule in
        let reference = "\(inspection.code)/\(rule.name)"
        guard let published = inspection.publishedOn else { return nil }
        // What an inspection of years ago asked for, a later one has asked for anew.
        let isAnswered = standing.contains {
          $0.kind == .inspection && $0.publishedOn.map { $0 > published } ?? false
        }
        guard !isAnswered || known[ItemReference(reference)] != nil else { return nil }
        return DeadlineStanding(reference, inspection, rule, known[ItemReference(reference)], published, calendar)
      }
    }
    let ruled = Set(byRule.map(\.reference))
    let byLetter = recorded.filter { !ruled.contains($0.reference) }.compactMap { deadline in
      byCode[deadline.inspection].map {
        DeadlineStanding(deadline.reference.description, $0, nil, deadline, $0.publishedOn, calendar)
      }
    }
    return (byRule + byLetter).sorted {
      ($0.dueOn ?? .distantFuture, $0.reference) < ($1.dueOn ?? .distantFuture, $1.reference)
    }
  }

  private init(
    _ reference: String, _ inspection: Inspection, _ rule: DeadlineRule?, _ recorded: Deadline?, _ published: PlanDate?,
    _ calendar: WorkingCalendar
  ) {
    self.reference = ItemReference(reference)
    self.inspection = inspection
    self.rule = rule?.name
    title = recorded?.title ?? rule?.title ?? reference
    let counted = recorded?.workingDays ?? (recorded?.dueOn == nil ? rule?.workingDays : nil)
    let from = recorded?.fromOn ?? published
    workingDays = counted
    fromOn = from
    // A year that no calendar has is a slip, and gives no day.
    let isCounted = from.map { $0.components.year < 9000 } ?? false
    dueOn =
      recorded?.dueOn
      ?? from.flatMap { from in counted.flatMap { isCounted ? calendar.day($0, workingDaysAfter: from) : nil } }
    lead = recorded?.officer
    metOn = recorded?.metOn
    withdrawnReason = recorded?.withdrawnReason
    updatedOn = recorded?.updatedOn ?? inspection.updatedOn
    updatedBy = recorded?.updatedBy ?? inspection.updatedBy
    // Whether or not its rule applies on a day, one of its name is the same.
    let place = DeadlineRule.all.firstIndex { reference == "\(inspection.code)/\($0.name)" }
    number = place.map { inspection.id * 8 + Int64($0) } ?? DeadlineStanding.firstOfLetters + (recorded?.id ?? 0)
  }
}

extension DeadlineStanding {
  /// The same with its officer by the post.
  package func by(_ posts: Posts) -> DeadlineStanding {
    DeadlineStanding(self, lead: lead.map(posts.officer), updatedBy: posts.recorder(updatedBy))
  }

  private init(_ other: DeadlineStanding, lead: Officer?, updatedBy: String) {
    reference = other.reference
    inspection = other.inspection
    title = other.title
    rule = other.rule
    fromOn = other.fromOn
    workingDays = other.workingDays
    dueOn = other.dueOn
    self.lead = lead
    metOn = other.metOn
    withdrawnReason = other.withdrawnReason
    updatedOn = other.updatedOn
    number = other.number
    self.updatedBy = updatedBy
  }
}
