import Files
import Foundation
import PlanModel
import PlanService
import TestSupport
import Testing

@testable import PlanStorage

/// What somebody who may write to the plan's folder can leave in the way.
struct FileDoorTests {
  private func attributes(_ path: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: path)
  }

  private func write(_ words: String, _ part: PartFile) throws { try part.write(Array(words.utf8)) }

  private func refusal(_ plan: TestPlan) -> PlanFileError? {
    do {
      try ChaseLock.holding(plan.path, since: "now", seconds: 0) {}
      return nil
    } catch {
      return error as? PlanFileError
    }
  }

  @Test func aLockThatLeadsElsewhereIsNotFollowed() throws {
    let plan = try TestPlan()
    let victim = try plan.folder.write("secret", to: "victim")
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: victim)
    try FileManager.default.createSymbolicLink(atPath: "\(plan.path).chase-lock", withDestinationPath: victim)
    let before = try attributes(victim)
    #expect(refusal(plan) == .notALock(path: "\(plan.path).chase-lock", reason: "it is a link"))
    let after = try attributes(victim)
    for key in [FileAttributeKey.posixPermissions, .ownerAccountID, .size] {
      #expect(before[key] as? Int == after[key] as? Int)
    }
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "secret")
  }

  @Test func aLockWithAnotherNameIsNotTaken() throws {
    let plan = try TestPlan()
    let victim = try plan.folder.write("secret", to: "victim")
    try FileManager.default.linkItem(atPath: victim, toPath: "\(plan.path).chase-lock")
    #expect(
      refusal(plan) == .notALock(path: "\(plan.path).chase-lock", reason: "it is no plain file with one name"))
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "secret")
  }

  @Test func aLockThatEverybodyMayOpenIsNone() throws {
    let plan = try TestPlan()
    let lock = try plan.folder.write("", to: URL(fileURLWithPath: "\(plan.path).chase-lock").lastPathComponent)
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: lock)
    #expect(refusal(plan) == .notALock(path: lock, reason: "everybody may open it"))
  }

  @Test func whoWaitsForALockIsToldWhoHoldsItAndNotForLong() throws {
    let plan = try TestPlan()
    try ChaseLock.holding(plan.path, since: "2023-01-03", seconds: 0) {
      #expect(
        refusal(plan)
          == .chaseUnderWay(path: plan.path, by: "process \(getpid()), since 2023-01-03", seconds: 0))
    }
    #expect(refusal(plan) == nil, "it is let go of")
    #expect(try attributes("\(plan.path).chase-lock")[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: [(0o640, 0o600), (0o660, 0o660)])
  func ofTheGroupOnlyWhoMayWriteToThePlanCanHoldTheLock(plan mode: Int, lock: Int) throws {
    let plan = try TestPlan()
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: plan.path)
    try ChaseLock.holding(plan.path, since: "now", seconds: 0) {}
    #expect(try attributes("\(plan.path).chase-lock")[.posixPermissions] as? Int == lock)
  }

  @Test func aFileIsWrittenOverALinkAndNeverThroughIt() throws {
    let folder = try TemporaryFolder()
    let victim = try folder.write("secret", to: "victim")
    try FileManager.default.createSymbolicLink(atPath: folder.path("out"), withDestinationPath: victim)
    try WholeFile.make(at: folder.path("out"), mode: 0o600, replacing: true) { try write("new", $0) }
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "secret")
    #expect(try String(contentsOfFile: folder.path("out"), encoding: .utf8) == "new")
  }

  @Test func whatIsPutUnderTheNameMeanwhileIsNotMovedIntoPlace() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileFailure.self) {
      try WholeFile.make(at: folder.path("out"), mode: 0o600, replacing: true) { part in
        unlink(part.path)
        try FileManager.default.createSymbolicLink(atPath: part.path, withDestinationPath: "/etc/passwd")
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path(".")).isEmpty)
  }

  @Test func whatIsWrittenReachesNoOtherFileThatIsPutUnderTheNameMeanwhile() throws {
    let folder = try TemporaryFolder()
    let victim = try folder.write("secret", to: "victim")
    #expect(throws: FileFailure.self) {
      try WholeFile.make(at: folder.path("out"), mode: nil, replacing: true) { part in
        unlink(part.path)
        try FileManager.default.createSymbolicLink(atPath: part.path, withDestinationPath: victim)
        try write("new", part)
      }
    }
    #expect(throws: FileFailure.self) {
      try WholeFile.make(at: folder.path("out"), mode: nil, replacing: true) { part in
        unlink(part.path)
        try FileManager.default.linkItem(atPath: victim, toPath: part.path)
        let other = try FileHandle(forWritingTo: URL(fileURLWithPath: part.path))
        try part.requireOpened()
        try other.write(contentsOf: Data("new".utf8))
      }
    }
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "secret")
  }

  @Test func aLinkOfSomebodyElseIsFollowedNowhere() throws {
    let folder = try TemporaryFolder()
    guard getuid() == 0 else { return print("skipped: only root can give a link to somebody else") }
    let victim = try folder.write("secret", to: "victim")
    let ours = folder.path("ours")
    let theirs = folder.path("theirs")
    let way = folder.path("way")
    for (link, target) in [(ours, victim), (theirs, victim), (way, folder.url.path)] {
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    }
    for link in [theirs, way] { lchown(link, 65_534, 65_534) }
    #expect(try Place(ours).path == victim)
    for path in [theirs, "\(way)/victim", "\(way)/none"] {
      #expect(throws: FileFailure.self) { try Place(path) }
    }
    #expect(try Place("\(folder.url.path)/../\(folder.url.lastPathComponent)/none").name == "none")
  }

  @Test func whatReplacesAFileStaysItsOwnersAndReaders() throws {
    let folder = try TemporaryFolder()
    guard getuid() == 0 else { return print("skipped: only root can give a file to somebody else") }
    let path = try folder.write("old", to: "plan.db")
    chmod(path, 0o664)
    chown(path, 65_534, 65_534)
    try WholeFile.make(at: path, mode: 0o600, replacing: true) { try write("new", $0) }
    let after = try attributes(path)
    #expect(after[.ownerAccountID] as? Int == 65_534 && after[.posixPermissions] as? Int == 0o660)
  }

  @Test func whatIsReplacedAndKeptHasOneNameAtEveryMoment() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "plan.db")
    let keeping = { () throws -> String? in
      #expect(try attributes(path)[.referenceCount] as? Int == 1)
      return folder.path("kept")
    }
    try WholeFile.make(at: path, mode: 0o600, replacing: true, keeping: keeping) { try write("new", $0) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    #expect(try String(contentsOfFile: folder.path("kept"), encoding: .utf8) == "old")
    for name in ["plan.db", "kept"] { #expect(try attributes(folder.path(name))[.referenceCount] as? Int == 1) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 2)
  }

  @Test func whatBelongsToAPlanIsMadeByNobodyElse() throws {
    let plan = try TestPlan()
    for ending in ["-journal", "-wal", "-shm", ".chase-lock"] {
      #expect(throws: PlanFileError.self) { try plan.service().backUp(to: plan.path + ending, replacing: true) }
      #expect(!FileManager.default.fileExists(atPath: plan.path + ending))
    }
  }

  @Test func aRestoreThatFailsLeavesThePlanWithOneName() throws {
    let plan = try TestPlan()
    try plan.importSheet(Array("Area,Action\n1. One,Do it\n".utf8))
    let copy = plan.folder.path("copy.db")
    try plan.service().backUp(to: copy, replacing: false)
    // Under every name that what is replaced could be kept under stands something.
    let first = "\(plan.path).replaced-2026-06-01T120000Z"
    let taken = [first] + (2...99).map { "\(first)-\($0)" }
    for path in taken { try Data().write(to: URL(fileURLWithPath: path)) }
    #expect(throws: (any Error).self) { try plan.service().restore(from: copy) }
    #expect(try attributes(plan.path)[.referenceCount] as? Int == 1)
    for path in taken { try FileManager.default.removeItem(atPath: path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: plan.folder.url.path).count == 2)
    let kept = [try plan.service().restore(from: copy), try plan.service().restore(from: copy)].compactMap(\.self)
    #expect(Set(kept).count == 2, "two in one second both keep what they replace")
    #expect(try attributes(plan.path)[.referenceCount] as? Int == 1)
  }
}
