/// A measure that is defined outside the council, and compared with others by that.
package struct StandardMeasure: Sendable {
  package let code: String
  package let title: String
  package let unit: MeasureUnit
  package let good: MeasureDirection
  package let interval: MeasureInterval
  package let numerator: String?
  package let denominator: String?
  package let source: String
  package let countsPeople: Bool

  private init(
    _ code: String, _ title: String, _ unit: MeasureUnit, _ good: MeasureDirection, _ numerator: String? = nil,
    of denominator: String? = nil, every interval: MeasureInterval = .month, _ source: String, people: Bool = true
  ) {
    self.code = code
    self.title = title
    self.unit = unit
    self.good = good
    self.interval = interval
    self.numerator = numerator
    self.denominator = denominator
    self.source = source
    countsPeople = people
  }

  private static let inNeed = "Department for Education, Characteristics of children in need"
  private static let inCare = "Department for Education, Children looked after in England including adoptions"
  private static let workforce = "Department for Education, Children's social work workforce"
  private static let annexA = "Ofsted, Inspecting local authority children's services, Annex A: child-level data"
  private static let together = "HM Government, Working Together to Safeguard Children"
  private static let missing =
    "Department for Education, Statutory guidance on children who run away or go missing from home or care"

  /// Facts alone: what is counted, of what, in which unit, which way is better, and who defines it.
  package static let all: [StandardMeasure] = [
    StandardMeasure(
      "contacts-in-time", "Contacts decided within one working day", .percent, .up,
      "contacts decided within one working day", of: "contacts received", together),
    StandardMeasure(
      "re-referrals", "Re-referrals within 12 months", .percent, .down,
      "referrals within 12 months of an earlier referral of the same child", of: "referrals", inNeed),
    StandardMeasure(
      "assessments-in-time", "Assessments completed within 45 working days", .percent, .up,
      "assessments completed within 45 working days of the referral", of: "assessments completed", inNeed),
    StandardMeasure(
      "conferences-in-time", "Initial child protection conferences within 15 working days", .percent, .up,
      "initial conferences held within 15 working days of the strategy discussion", of: "initial conferences held",
      inNeed),
    StandardMeasure(
      "plans-two-years", "Child protection plans of two years or more", .percent, .down,
      "child protection plans that ended after two years or more", of: "child protection plans that ended", inNeed),
    StandardMeasure(
      "second-plans", "Children on a second or later child protection plan", .percent, .down,
      "plans that began for children who had one before", of: "child protection plans that began", inNeed),
    StandardMeasure(
      "protection-reviews-in-time", "Child protection reviews in time", .percent, .up,
      "children on plans for three months or more with every review in time",
      of: "children on plans for three months or more", inNeed),
    StandardMeasure(
      "protection-visits-in-time", "Child protection visits in time", .percent, .up,
      "children on plans seen within the time that the plan sets", of: "children on plans", annexA),
    StandardMeasure(
      "care-reviews-in-time", "Reviews of children in care in time", .percent, .up,
      "children in care with every review in time", of: "children in care who were due one", annexA),
    StandardMeasure(
      "care-visits-in-time", "Visits to children in care in time", .percent, .up,
      "children in care visited within the statutory time", of: "children in care", annexA),
    StandardMeasure(
      "care-rate", "Children in care of 10,000 children", .rate, .none, "children in care",
      of: "children under 18 in the area", inCare),
    StandardMeasure(
      "placement-moves", "Children in care with three or more placements in the year", .percent, .down,
      "children in care with three or more placements in the year", of: "children in care", inCare),
    StandardMeasure(
      "placement-stability", "Children in the same placement for two years", .percent, .up,
      "children under 16 in care for two and a half years who were in one placement for two",
      of: "children under 16 in care for two and a half years", inCare),
    StandardMeasure(
      "leavers-accommodation", "Care leavers in suitable accommodation", .percent, .up,
      "care leavers aged 19 to 21 in suitable accommodation", of: "care leavers aged 19 to 21", inCare),
    StandardMeasure(
      "leavers-education", "Care leavers in education, employment or training", .percent, .up,
      "care leavers aged 19 to 21 in education, employment or training", of: "care leavers aged 19 to 21", inCare),
    StandardMeasure(
      "return-interviews", "Return interviews within 72 hours", .percent, .up,
      "return interviews held within 72 hours", of: "children who returned from being missing", missing),
    StandardMeasure(
      "caseload", "Average caseload of a social worker", .count, .down, "open cases held by social workers",
      of: "social workers who hold cases, in full-time equivalents", workforce, people: false),
    StandardMeasure(
      "agency-workers", "Agency social workers", .percent, .down, "agency social workers, in full-time equivalents",
      of: "social workers in post, agency included, in full-time equivalents", workforce, people: false),
    StandardMeasure(
      "vacancies", "Vacancies of social workers", .percent, .down, "vacant posts, in full-time equivalents",
      of: "posts of social workers, in full-time equivalents", workforce, people: false),
    StandardMeasure(
      "turnover", "Turnover of social workers", .percent, .down, "social workers who left in the year",
      of: "social workers in post at its end", every: .year, workforce, people: false),
    StandardMeasure(
      "absence", "Sickness absence of social workers", .percent, .down, "days lost to sickness",
      of: "working days", workforce, people: false),
  ]

  package static func named(_ code: String) -> StandardMeasure? { all.first { $0.code == code.trimmed.lowercased() } }
}
