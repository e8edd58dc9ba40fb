package import PlanModel
internal import PlanStorage

/// What is given of an inspection; nil leaves a field as it is.
package struct InspectionDetails: Sendable {
  package var kind: InspectionKind?
  package var title: String?
  package var framework: String?
  package var notifiedOn: PlanDate?
  package var onSiteFrom: PlanDate?
  package var onSiteTo: PlanDate?
  package var publishedOn: PlanDate?
  package var isWithheld: Bool?
  package var scope: String?
  package var areas: [Int]?

  package init() {}

  fileprivate func apply(to inspection: inout Inspection, on day: PlanDate) throws {
    if let kind { inspection.kind = kind }
    if let title { inspection.title = try PlanText.required(title, field: "title").trimmed }
    if let framework { inspection.framework = framework }
    if let notifiedOn { inspection.notifiedOn = notifiedOn }
    if let onSiteFrom { inspection.onSiteFrom = onSiteFrom }
    if let onSiteTo { inspection.onSiteTo = onSiteTo }
    if let publishedOn {
      guard publishedOn <= day else { throw RegisterRefusal.stillToCome(field: "publication", publishedOn) }
      inspection.publishedOn = publishedOn
    }
    if let isWithheld { inspection.isWithheld = isWithheld }
    if let scope { inspection.scope = try PlanText.required(scope, field: "scope").trimmed }
    if let areas { inspection.areas = Set(areas).sorted() }
    let days = [
      ("the day of notice", inspection.notifiedOn), ("the first day on site", inspection.onSiteFrom),
      ("the last day on site", inspection.onSiteTo), ("the day of publication", inspection.publishedOn),
    ]
    let known = days.compactMap { name, day in day.map { (name, $0) } }
    for (first, second) in zip(known, known.dropFirst()) where first.1 > second.1 {
      throw RegisterRefusal.backwards(first.0, first.1, before: second.0, second.1)
    }
  }
}

/// An inspection with all that is told of it.
package struct InspectionStory: Sendable {
  package let inspection: Inspection
  package let framework: InspectionFramework?
  package let judgements: [Judgement]
  package let findings: [FindingStanding]
  package let deadlines: [DeadlineStanding]
}

extension PlanService {
  package func inspections(asAt date: PlanDate, all: Bool = false) throws -> InspectionGrid {
    try read { reader in try reader.inspectionGrid(asAt: date, all: all) }
  }

  package func inspection(_ code: String, asAt date: PlanDate) throws -> InspectionStory {
    try read { reader in
      let history = try reader.requireItem(code, of: Inspection.self)
      guard let inspection = history.item(asAt: date) else {
        throw RegisterRefusal.notYet(
          .inspection, history.reference.description, on: date, beginsOn: history.beginsOn ?? date)
      }
      let journey = try reader.journey(asAt: date)
      return InspectionStory(
        inspection: inspection,
        framework: inspection.framework.flatMap { code in journey.grid.frameworks.first { $0.code == code } },
        judgements: journey.grid.judgements.filter { $0.inspection == inspection.code },
        findings: journey.findings.filter { $0.finding.inspection == inspection.code },
        deadlines: journey.deadlines.filter { $0.inspection.code == inspection.code })
    }
  }

  package func addInspection(
    _ text: String, _ details: InspectionDetails, request: UpdateRequest
  ) throws -> RecordedItem<Inspection> {
    guard let code = Measure.code(text) else { throw RegisterRefusal.notACode(text) }
    guard details.kind != nil else { throw RegisterRefusal.without(.inspection, field: "kind") }
    return try register(Inspection.self, .inspectionAdd, request) { registering in
      // A source is told by its first word alone.
      let boards = try registering.writer.reader.boards().map(\.code)
      guard code != ActionSource.plan, !boards.contains(code) else { throw RegisterRefusal.codeOfAnother(code) }
      return try registering.add(try registering.inspection(code, details))
    }
  }

  package func editInspection(
    _ code: String, _ details: InspectionDetails, request: UpdateRequest
  ) throws -> RecordedItem<Inspection> {
    try register(Inspection.self, .inspectionEdit, request) { registering in
      try registering.update(code) { inspection in
        try details.apply(to: &inspection, on: registering.context.effectiveOn)
        try registering.requireFramework(inspection)
      }
    }
  }

  /// Records the grade that an inspection gave one question.
  package func judge(
    _ code: String, _ question: String, _ grade: String, qualification: String?, request: UpdateRequest
  ) throws -> RecordedItem<Judgement> {
    try register(Judgement.self, .inspectionJudge, request) { registering in
      try registering.judge(code, question, grade, qualification: qualification)
    }
  }

  package func frameworks() throws -> [InspectionFramework] { try read { try $0.frameworks(asAt: .distantFuture) } }

  /// Adds a version of a framework beside those that ship.
  package func addFramework(_ framework: InspectionFramework, request: UpdateRequest) throws
    -> RecordedItem<FrameworkRecord>
  {
    try register(FrameworkRecord.self, .frameworkAdd, request) { registering in
      guard !InspectionFramework.standard.contains(where: { $0.code == framework.code }) else {
        throw RegisterRefusal.exists(.framework, framework.code)
      }
      var record = FrameworkRecord(RegisterIdentity(reference: framework.code))
      record.title = framework.title
      record.fromOn = framework.from
      record.questions = FrameworkRecord.lines(framework.questions)
      record.grades = FrameworkRecord.lines(framework.grades)
      return try registering.add(record)
    }
  }
}

extension Registering where Item == Inspection {
  /// - Throws: `InspectionRefusal.unknownFramework`.
  func inspection(_ code: String, _ details: InspectionDetails) throws -> Inspection {
    var inspection = Inspection(RegisterIdentity(reference: code))
    try details.apply(to: &inspection, on: context.effectiveOn)
    if inspection.framework == nil, inspection.kind == .inspection { inspection.framework = framework(of: inspection) }
    if inspection.title.isEmpty { inspection.title = inspection.words }
    try requireFramework(inspection)
    return inspection
  }

  /// The version of ILACS that was in force when inspectors came.
  private func framework(of inspection: Inspection) -> String? {
    guard let day = inspection.onSiteFrom ?? inspection.publishedOn else { return nil }
    return InspectionFramework.standard.last { $0.from.map { $0 <= day } ?? true }?.code
  }

  func requireFramework(_ inspection: Inspection) throws {
    guard let code = inspection.framework else { return }
    let known = try writer.reader.frameworks(asAt: context.effectiveOn).map(\.code)
    guard known.contains(code) else { throw InspectionRefusal.unknownFramework(code, known: known) }
  }
}

extension Registering where Item == Judgement {
  func judge(
    _ code: String, _ question: String, _ grade: String, qualification: String?
  ) throws -> RecordedItem<Judgement> {
    let reader = writer.reader
    let inspection = try reader.requireItem(code, of: Inspection.self).standing(on: context.effectiveOn)
    let frameworks = try reader.frameworks(asAt: context.effectiveOn)
    guard let framework = frameworks.first(where: { $0.code == inspection.framework }) else {
      throw InspectionRefusal.givesNoGrades(inspection.code)
    }
    guard let asked = framework.question(question) else {
      throw InspectionRefusal.unknownQuestion(
        question, framework: framework.code, known: framework.questions.map(\.code))
    }
    guard let given = framework.grade(grade) else {
      throw InspectionRefusal.unknownGrade(grade, framework: framework.code, known: framework.grades.map(\.code))
    }
    let reference = "\(inspection.code)/\(asked.code)"
    let isKnown = history(of: ItemReference(reference)) != nil
    func fill(_ judgement: inout Judgement) {
      // Words beside one grade are not beside another.
      if qualification != nil || judgement.grade != given.code { judgement.qualification = qualification }
      judgement.grade = given.code
    }
    if isKnown { return try update(reference) { fill(&$0) } }
    var judgement = Judgement(RegisterIdentity(reference: reference))
    judgement.inspection = inspection.code
    judgement.question = asked.code
    fill(&judgement)
    return try add(judgement)
  }
}

extension PlanReader {
  /// Those that ship, and those that the plan was given.
  func frameworks(asAt date: PlanDate) throws -> [InspectionFramework] {
    InspectionFramework.standard
      + (try items(of: FrameworkRecord.self, asAt: date).filter { !$0.isWithdrawn }.map(\.framework))
  }

  func inspectionGrid(asAt date: PlanDate, all: Bool = false) throws -> InspectionGrid {
    let inspections = try items(of: Inspection.self, asAt: date).filter { all || !$0.isWithdrawn }
      .sorted { ($0.heldOn, $0.reference) < ($1.heldOn, $1.reference) }
    return InspectionGrid(
      inspections: inspections,
      judgements: try items(of: Judgement.self, asAt: date).filter { !$0.isWithdrawn },
      frameworks: try frameworks(asAt: date))
  }
}
