import Foundation
import GRDB
import PlanModel
import PlanService
import TestSupport
import Testing

@testable import PlanStorage

struct PlanFileTests {
  private let clock = Clock.noon(of: "2023-01-31")

  private func error(opening path: String, forWriting: Bool = false) -> PlanFileError? {
    do {
      _ =
        forWriting
        ? try PlanFile.openForWriting(at: path, clock: clock) : try PlanFile.openForReading(at: path, clock: clock)
      return nil
    } catch {
      return error as? PlanFileError
    }
  }

  @Test func eachFileThatIsNoPlanIsToldApart() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path("missing.db")
    #expect(error(opening: missing) == .missing(path: missing))
    #expect(!FileManager.default.fileExists(atPath: missing))
    #expect(error(opening: folder.url.path) == .directory(path: folder.url.path))
    let empty = try folder.write("", to: "empty.db")
    #expect(error(opening: empty) == .empty(path: empty))
    let text = try folder.write("Area,Action\n1. One,Do it\n", to: "plan.csv")
    #expect(error(opening: text) == .notSQLite(path: text))
    #expect(error(opening: "/dev/null") == .notRegularFile(path: "/dev/null"))
    let other = folder.path("other.db")
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE revision (id)") }
    #expect(error(opening: other) == .notAPlan(path: other))
    #expect(error(opening: other, forWriting: true) == .notAPlan(path: other))
  }

  @Test func aFileOfANewerVersionIsLeftAlone() throws {
    let plan = try TestPlan()
    try DatabaseQueue(path: plan.path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('V999__later')")
    }
    #expect(error(opening: plan.path) == .newerVersion(path: plan.path))
    #expect(error(opening: plan.path, forWriting: true) == .newerVersion(path: plan.path))
  }

  @Test func aSqliteHeaderWithRubbishBehindItIsNoPlan() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0x55, count: 5000), to: "x.db")
    #expect(error(opening: path) == .notSQLite(path: path))
  }

  @Test func aDamagedPageIsFoundByCheck() throws {
    let plan = try TestPlan.example()
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: plan.path)))
    for index in (bytes.count / 2)..<(bytes.count / 2 + 4096) { bytes[index] = 0xA5 }
    try Data(bytes).write(to: URL(fileURLWithPath: plan.path))
    var isFound = false
    do {
      isFound = try !plan.service().check().isEmpty
    } catch is PlanFileError {
      isFound = true
    }
    #expect(isFound)
  }

  @Test func creatingNeverReplacesAFile() throws {
    let plan = try TestPlan()
    let before = try Data(contentsOf: URL(fileURLWithPath: plan.path))
    #expect(throws: PlanFileError.alreadyExists(path: plan.path)) {
      try PlanService(path: plan.path, clock: clock).create(
        Plan(authority: nil, title: "t", framework: "f", publishedOn: nil, key: .rag), by: "x")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: plan.path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: plan.folder.url.path) == ["plan.db"])
  }

  @Test func readingChangesNoByteAndLeavesNoFileBehind() throws {
    let plan = try TestPlan.example()
    let url = URL(fileURLWithPath: plan.path)
    let before = try Data(contentsOf: url)
    let service = plan.service(on: "2023-01-31")
    _ = try service.position(asAt: day("2023-01-31"))
    _ = try service.overdue(asAt: day("2023-01-31"))
    _ = try service.log(of: [])
    _ = try service.summary(SummaryRequest(asAt: day("2023-01-31"), since: day("2022-12-31")))
    _ = try service.check()
    _ = try service.rows()
    #expect(try Data(contentsOf: url) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: plan.folder.url.path) == ["plan.db"])
  }

  @Test func aRehearsalLeavesThePlanAsItWas() throws {
    let plan = try TestPlan()
    let before = try Data(contentsOf: URL(fileURLWithPath: plan.path))
    let outcome = try plan.importSheet(ProjectFiles.bytes("Examples/plan.csv"), fillDown: true, dryRun: true)
    #expect(outcome.added.count == 76)
    #expect(try Data(contentsOf: URL(fileURLWithPath: plan.path)) == before)
  }
}

struct PlanBackupTests {
  @Test func aBackupHoldsWhatThePlanHoldsAndReplacesNothingUnasked() throws {
    let plan = try TestPlan.example()
    let copy = plan.folder.path("backup.db")
    try plan.service().backUp(to: copy, replacing: false)
    let restored = PlanService(path: copy, clock: .noon(of: "2026-06-01"))
    #expect(try restored.rows() == plan.service().rows())
    #expect(throws: PlanFileError.backupExists(path: copy)) {
      try plan.service().backUp(to: copy, replacing: false)
    }
    try plan.service().backUp(to: copy, replacing: true)
    #expect(throws: PlanFileError.backupOntoItself(path: plan.path)) {
      try plan.service().backUp(to: plan.path, replacing: true)
    }
  }

  @Test func aRestoreKeepsWhatItReplaces() throws {
    let plan = try TestPlan.example()
    let copy = plan.folder.path("backup.db")
    try plan.service().backUp(to: copy, replacing: false)
    _ = try plan.service().rate([reference("1.3")], "green", request: request(on: "2023-01-10"))
    let later = try plan.service().rows()
    let kept = try #require(try plan.service().restore(from: copy))
    #expect(try plan.service().position(asAt: day("2023-01-31")).counts.complete == 7)
    #expect(try PlanService(path: kept, clock: .noon(of: "2026-06-01")).rows() == later)
  }

  @Test func aBackupThatIsNoPlanReplacesNothing() throws {
    let plan = try TestPlan.example()
    let rubbish = try plan.folder.write("not a plan", to: "rubbish.db")
    let before = try Data(contentsOf: URL(fileURLWithPath: plan.path))
    #expect(throws: PlanFileError.notSQLite(path: rubbish)) { try plan.service().restore(from: rubbish) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: plan.path)) == before)
  }

  @Test func aDamagedPlanIsReplacedAndKeptAsItIs() throws {
    let plan = try TestPlan.example()
    let copy = plan.folder.path("backup.db")
    try plan.service().backUp(to: copy, replacing: false)
    try Data("rubbish".utf8).write(to: URL(fileURLWithPath: plan.path))
    let kept = try #require(try plan.service().restore(from: copy))
    #expect(try plan.service().check().isEmpty)
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == Data("rubbish".utf8))
  }

  @Test func anUpdateThatWaitedForARestoreSaysSoInsteadOfBeingLost() throws {
    let plan = try TestPlan.example()
    let copy = plan.folder.path("backup.db")
    try plan.service().backUp(to: copy, replacing: false)
    let waiting = try PlanFile.openForWriting(at: plan.path, clock: .noon(of: "2023-02-01"))
    _ = try plan.service().restore(from: copy)
    #expect(throws: PlanFileError.replaced(path: plan.path)) { try waiting.write { _ in } }
  }

  /// To open and close the plan while its lock is held would drop the lock.
  @Test func nobodyCanWriteBetweenTheCopyAndTheRestore() throws {
    let plan = try TestPlan.example()
    let copy = plan.folder.path("backup.db")
    try plan.service().backUp(to: copy, replacing: false)
    let writer = try PlanFile.openForWriting(at: plan.path, clock: .noon(of: "2023-02-01"))
    let inode = try FileManager.default.attributesOfItem(atPath: plan.path)[.systemFileNumber] as? Int
    let kept = try #require(try plan.service().restore(from: copy))
    #expect(try FileManager.default.attributesOfItem(atPath: kept)[.systemFileNumber] as? Int == inode)
    #expect(throws: PlanFileError.replaced(path: plan.path)) { try writer.write { _ in } }
  }

  @Test func aJournalLeftByALostPlanNeverReachesItsSuccessor() throws {
    let plan = try TestPlan.example()
    let copy = plan.folder.path("backup.db")
    try plan.service().backUp(to: copy, replacing: false)
    try FileManager.default.removeItem(atPath: plan.path)
    try Data("the journal of the lost plan".utf8).write(to: URL(fileURLWithPath: plan.path + "-journal"))
    #expect(throws: PlanFileError.self) {
      try plan.service().create(
        Plan(authority: nil, title: "t", framework: "f", publishedOn: nil, key: .rag), by: "x")
    }
    try Data("a journal".utf8).write(to: URL(fileURLWithPath: copy + "-journal"))
    let other = try TestPlan.example()
    #expect(throws: PlanFileError.self) { try other.service().backUp(to: copy, replacing: true) }
    try FileManager.default.removeItem(atPath: copy + "-journal")
    #expect(try plan.service().restore(from: copy) == nil)
    #expect(!FileManager.default.fileExists(atPath: plan.path + "-journal"))
    #expect(try plan.service().check().isEmpty)
  }
}
