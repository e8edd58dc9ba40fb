import Foundation
import GRDB
import TestSupport
import Testing

/// Files of the versions with registers: of every day they say what they said.
struct ReleasedRegistersTests {
  static let plans = ["0.9.0", "0.10.0", "0.11.0"].flatMap { version in
    ["late", "example"].map { "Tests/Fixtures/\(version)/\($0)" }
  }

  private static let listings = [
    "inspections": "inspection", "findings": "finding", "deadlines": "inspection deadline",
    "recommendations": "recommendation", "programme": "programme", "savings": "saving", "benefits": "benefit",
    "risks": "risk --all --since 2022-12-31", "areas": "area list",
  ]

  @Test(arguments: plans)
  func everyListingHasWhatItHad(_ name: String) throws {
    let folder = try TemporaryFolder()
    let queue = try DatabaseQueue(path: folder.path("plan.db"))
    try queue.inDatabase { try $0.execute(sql: ProjectFiles.text("\(name).sql")) }
    try queue.close()
    let program = Program(plan: folder.path("plan.db"))
    let answers = try #require(
      JSONSerialization.jsonObject(with: Data(ProjectFiles.bytes("\(name)-registers.json"))) as? [[String: Any]])
    #expect(answers.count == 5 && answers.allSatisfy { $0["findings"] != nil })
    for answer in answers {
      let date = try #require(answer["as_at"] as? String)
      for (key, command) in Self.listings {
        // 0.9.0 had no savings, benefits and risks.
        if name.contains("/0.9.0/"), ["savings", "benefits", "risks"].contains(key) { continue }
        // Before 0.11.0 nothing was told of areas as a whole.
        if !name.contains("/0.11.0/"), key == "areas" { continue }
        let told = try #require(answer[key] as? [NSDictionary])
        let result = try program.shell("improve \(command) --as-at \(date) --format json")
        #expect(result.status == 0, "\(command): \(result.errors)")
        let now = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [NSDictionary])
        #expect(now.count == told.count, "\(command) as at \(date)")
        for (then, item) in zip(told, now) {
          for (field, value) in then {
            #expect(value as? NSObject == item[field] as? NSObject, "\(command) as at \(date): \(field)")
          }
        }
      }
    }
  }
}
