internal import PlanExchange
package import PlanModel
package import PlanService

/// A plan in a file of a test's own.
package struct TestPlan: Sendable {
  package let folder: TemporaryFolder
  package let path: String

  package init(on date: String = "2022-12-12", key: RatingKey = .rag) throws {
    folder = try TemporaryFolder()
    path = folder.path("plan.db")
    try service(on: date).create(
      Plan(
        authority: "Wetherby Vale Council", title: "Improvement plan", framework: "ilacs",
        publishedOn: day("2022-09-05"), key: key), by: "Programme Office")
  }

  /// The example plan as it was sent, imported on 12 December 2022.
  package static func example() throws -> TestPlan {
    let plan = try TestPlan()
    _ = try plan.importSheet(ProjectFiles.bytes("Examples/plan.csv"), fillDown: true)
    return plan
  }

  /// The plan seen at noon of a day.
  package func service(on date: String = "2026-06-01") -> PlanService {
    PlanService(path: path, clock: .noon(of: date))
  }

  @discardableResult
  package func importSheet(
    _ bytes: [UInt8], fillDown: Bool = false, map: [PlanField: String] = [:], on date: String = "2022-12-12",
    take: [Reference: TakenSide] = [:], dryRun: Bool = false
  ) throws -> ImportOutcome {
    try service().importSheet(
      sheet(bytes, fillDown: fillDown, map: map), request: request(on: date), asking: SheetRequest(take: take),
      dryRun: dryRun)
  }

  package func sheet(_ bytes: [UInt8], fillDown: Bool = false, map: [PlanField: String] = [:]) throws -> ImportSheet {
    let plan = try service().plan()
    return SheetReader.read(
      bytes,
      options: SheetOptions(
        fillDown: fillDown, map: map, key: plan.key, publishedOn: plan.publishedOn,
        recordedFor: day("2022-12-12"), calendar: .englandAndWales))
  }
}

/// An update of a day by the Programme Office.
package func request(on date: String, note: String? = nil) -> UpdateRequest {
  UpdateRequest(on: day(date), by: "Programme Office", note: note)
}

package func reference(_ text: String) -> Reference {
  guard let reference = Reference(text) else { preconditionFailure("\(text) is no reference") }
  return reference
}
