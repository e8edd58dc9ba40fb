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

  @Test func aFileIsWrittenOverALinkAndNeverThroughIt() throws {
    let folder = try TemporaryFolder()
    let victim = try folder.write("secret", to: "victim")
    try FileManager.default.createSymbolicLink(atPath: folder.path("out"), withDestinationPath: victim)
    try WholeFile.make(at: folder.path("out"), mode: 0o600, replacing: true) { path in
      try Data("new".utf8).write(to: URL(fileURLWithPath: path), options: [])
    }
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "secret")
    #expect(try String(contentsOfFile: folder.path("out"), encoding: .utf8) == "new")
  }

  @Test func whatIsPutUnderTheNameMeanwhileIsNotMovedIntoPlace() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileFailure.self) {
      try WholeFile.make(at: folder.path("out"), mode: 0o600, replacing: true) { path in
        unlink(path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/passwd")
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path(".")).isEmpty)
  }

  @Test func aRestoreThatFailsLeavesThePlanWithOneName() throws {
    let plan = try TestPlan()
    try plan.importSheet(Array("Area,Action\n1. One,Do it\n".utf8))
    let copy = plan.folder.path("copy.db")
    try plan.service().backUp(to: copy, replacing: false)
    let name = URL(fileURLWithPath: plan.path).lastPathComponent
    // A folder under the name of the file that is being made.
    try FileManager.default.createDirectory(
      atPath: plan.folder.path("\(name).\(getpid()).part"), withIntermediateDirectories: false)
    #expect(throws: (any Error).self) { try plan.service().restore(from: copy) }
    #expect(try attributes(plan.path)[.referenceCount] as? Int == 1)
    try FileManager.default.removeItem(atPath: plan.folder.path("\(name).\(getpid()).part"))
    let kept = [try plan.service().restore(from: copy), try plan.service().restore(from: copy)].compactMap(\.self)
    #expect(Set(kept).count == 2, "two in one second both keep what they replace")
    #expect(try attributes(plan.path)[.referenceCount] as? Int == 1)
  }
}
