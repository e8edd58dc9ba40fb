/// What somebody came to look at, and wrote of.
package enum InspectionKind: String, Sendable, CaseIterable {
  case inspection
  case monitoringVisit = "monitoring_visit"
  case focusedVisit = "focused_visit"
  case jointTargetedAreaInspection = "joint_targeted_area_inspection"
  case peerReview = "peer_review"

  /// "Monitoring visit".
  package var words: String {
    let words = rawValue.split(separator: "_").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// An inspection, a visit or a review of the services that the plan is about.
package struct Inspection: RegisterItem {
  package static let register = RegisterName.inspection

  package static let fields: [RegisterField<Inspection>] = [
    .word("kind", \.kind), .text("title", \.title), .code("framework", \.framework), .date("notified_on", \.notifiedOn),
    .date("on_site_from", \.onSiteFrom), .date("on_site_to", \.onSiteTo), .date("published_on", \.publishedOn),
    .flag("withheld", \.isWithheld), .text("scope", \.scope), .areas(\.areas), .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["kind", "title"]

  package var identity: RegisterIdentity
  package var kind: InspectionKind?
  package var title = ""
  /// The code of the version of the framework that its judgements are of; nil where it gives none.
  package var framework: String?
  package var notifiedOn: PlanDate?
  package var onSiteFrom: PlanDate?
  package var onSiteTo: PlanDate?
  /// The day of its report or letter, from which deadlines run.
  package var publishedOn: PlanDate?
  /// Whether its letter is not published, so that nothing that comes from it is in any public version.
  package var isWithheld = false
  /// What it looked at, in its own words.
  package var scope: String?
  /// The areas of the plan that it looked at; none for all.
  package var areas: [Int] = []
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  package var code: String { reference.description }

  /// The day by which inspections are put in order: of the report, or as near to it as is known.
  package var heldOn: PlanDate { publishedOn ?? onSiteTo ?? onSiteFrom ?? notifiedOn ?? updatedOn }

  /// Its title with what it was, unless that is its title.
  package var called: String { title == words ? title : "\(title), \(words)" }

  /// "Monitoring visit, 4 to 5 April 2023", "Inspection published on 5 September 2022".
  package var words: String {
    let days =
      onSiteFrom.map { from in
        onSiteTo.flatMap { $0 == from ? nil : " of \(from.long) to \($0.long)" } ?? " of \(from.long)"
      } ?? ""
    return (kind?.words ?? "Inspection") + days
  }
}

/// What an inspection judged of one question, and with which grade.
package struct Judgement: RegisterItem {
  package static let register = RegisterName.judgement

  package static let fields: [RegisterField<Judgement>] = [
    .inspection("inspection", \.inspection), .code("question", \.question), .code("grade", \.grade),
    .text("qualification", \.qualification), .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["inspection", "question", "grade"]

  package var identity: RegisterIdentity
  package var inspection = ""
  /// By the code that the framework gives it.
  package var question: String?
  package var grade: String?
  /// What the report says beside the grade, such as what limited it.
  package var qualification: String?
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }
}
