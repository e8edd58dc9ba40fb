package import PlanModel
internal import PlanStorage

/// What is given of a finding; nil leaves a field as it is.
package struct FindingDetails: Sendable {
  package var kind: FindingKind?
  package var finding: String?
  package var areas: [Int]?
  package var actions: [Reference]?
  /// The earlier finding that it says again; blank for none.
  package var repeats: String?

  package init() {}
}

extension PlanService {
  /// Every finding with what became of it.
  package func findings(asAt date: PlanDate) throws -> [FindingStanding] {
    try read { try $0.journey(asAt: date).findings }
  }

  /// Adds a sentence of an inspection under the next number of its letter.
  package func addFinding(
    of code: String, _ details: FindingDetails, request: UpdateRequest
  ) throws -> RecordedItem<Finding> {
    try register(Finding.self, .findingAdd, request) { registering in
      let reader = registering.writer.reader
      let inspection = try reader.requireItem(code, of: Inspection.self).standing(on: registering.context.effectiveOn)
      let numbers = registering.histories.compactMap { history -> Int? in
        let parts = history.reference.description.split(separator: "/")
        return parts.count == 2 && parts[0] == inspection.code ? Reference.number(parts[1]) : nil
      }
      var finding = Finding(RegisterIdentity(reference: "\(inspection.code)/\((numbers.max() ?? 0) + 1)"))
      finding.inspection = inspection.code
      finding.kind = details.kind ?? .areaForImprovement
      try registering.apply(details, to: &finding)
      return try registering.add(finding)
    }
  }

  package func editFinding(
    _ reference: String, _ details: FindingDetails, request: UpdateRequest
  ) throws -> RecordedItem<Finding> {
    try register(Finding.self, .findingEdit, request) { registering in
      try registering.update(reference) { try registering.apply(details, to: &$0) }
    }
  }
}

extension Registering where Item == Finding {
  fileprivate func apply(_ details: FindingDetails, to finding: inout Finding) throws {
    if let kind = details.kind { finding.kind = kind }
    if let words = details.finding { finding.finding = try PlanText.required(words, field: "finding").trimmed }
    if let areas = details.areas { finding.areas = Set(areas).sorted() }
    if let actions = details.actions { finding.actions = Set(actions).sorted() }
    if let repeats = details.repeats {
      finding.repeats = repeats.nonBlank == nil ? nil : try earlier(repeats, of: finding)
    }
  }

  /// The reference of a finding of an earlier inspection.
  private func earlier(_ text: String, of finding: Finding) throws -> String {
    let reader = writer.reader
    let other = try reader.requireItem(text, of: Finding.self).standing(on: context.effectiveOn)
    guard other.reference != finding.reference else {
      throw InspectionRefusal.repeatsItself(finding.reference.description)
    }
    let inspections = try reader.items(of: Inspection.self, asAt: context.effectiveOn)
    func day(_ code: String) -> PlanDate? { inspections.first { $0.code == code }?.heldOn }
    if let own = day(finding.inspection), let others = day(other.inspection), others >= own {
      throw InspectionRefusal.repeatsLater(finding.reference.description, other.reference.description)
    }
    return other.reference.description
  }
}
