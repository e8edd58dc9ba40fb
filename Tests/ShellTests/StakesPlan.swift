import Foundation
import TestSupport
import Testing

/// A small plan with one saving, and what its tests ask of the real binary.
protocol StakesPlan {}

extension StakesPlan {
  func plan(_ lines: String = "") throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try run(
      program,
      """
      set -e
      improve init --title 'Improvement plan' --authority 'Wetherby Vale Council' --published 2022-09-05
      improve area add --title One --on 2022-04-01
      for n in 1 2; do improve add --area 1 --title "Step $n" --officer 'Head of Service' --due 2023-12-29 --on 2022-04-01; done
      improve saving add 'Taxis' --basis full-year --approved 2022-23=0.4m --approved 2023-24=0.6m --officer 'Head of Service' --on 2022-04-01
      \(lines)
      """)
    return (folder, program)
  }

  @discardableResult
  func run(_ program: Program, _ line: String) throws -> Program.Result {
    let result = try program.shell(line)
    #expect(result.status == 0, "\(line): \(result.errors)")
    return result
  }

  func refuse(_ program: Program, _ line: String, because words: String) throws {
    let file = URL(filePath: try #require(program.environment["IMPROVE_DB"]))
    let before = try Data(contentsOf: file)
    let result = try program.shell(line)
    #expect(result.status == 1 || result.status == 64, "\(line): \(result.output)")
    #expect(result.errors.contains(words), "\(line): \(result.errors)")
    #expect(try Data(contentsOf: file) == before, "\(line) recorded something")
  }

  func rows(_ program: Program, _ words: String) throws -> [[String: Any]] {
    let result = try run(program, "improve \(words) --format json")
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
  }

  /// Approved, forecast, delivered, by other means, pressures and at risk, in thousands of pounds.
  func figures(_ program: Program, _ date: String, _ line: Int = 0, _ year: String = "") throws -> [Int] {
    let row = try #require(try rows(program, "saving list --as-at \(date) \(year)").dropFirst(line).first)
    return ["approved", "forecast", "delivered", "delivered_otherwise", "pressures", "at_risk"].map {
      (row["\($0)_pence"] as? Int ?? -100_000) / 100_000
    }
  }
}
