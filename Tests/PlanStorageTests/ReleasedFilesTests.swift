import Foundation
import GRDB
import PlanExchange
import PlanModel
import PlanReports
import PlanService
import TestSupport
import Testing
import TextFormats

@testable import PlanStorage

/// Files, exports and packs of released versions: they open, migrate, verify and say what they said.
struct ReleasedFilesTests {
  struct Release: CustomTestStringConvertible, Sendable {
    let version: String
    let plan: String
    var testDescription: String { "\(version) \(plan)" }
  }

  static let releases = ["0.1.0", "0.2.0"].flatMap { version in
    ["late", "example"].map { Release(version: version, plan: $0) }
  }

  private static let clock = Clock.noon(of: "2026-12-01")

  /// The file as that version left it.
  private func file(_ release: Release) throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.db")
    let queue = try DatabaseQueue(path: path)
    let sql = try ProjectFiles.text("Tests/Fixtures/\(release.version)/\(release.plan).sql")
    try queue.inDatabase { try $0.execute(sql: sql) }
    try queue.close()
    return (folder, path)
  }

  private func service(_ path: String) -> PlanService { PlanService(path: path, clock: Self.clock) }

  /// What a version answered of an action, by the day and what it knew.
  private struct Answers {
    struct Question: Hashable {
      let asAt: String
      let reference: String
    }

    private var rows: [(known: Int64, question: Question, action: NSDictionary)] = []

    /// Whether an answer stands for later days too, until another is given.
    private let standsForLaterDays: Bool

    init(_ release: Release) throws {
      standsForLaterDays = release.plan == "example"
      let data = try Data(ProjectFiles.bytes("Tests/Fixtures/\(release.version)/\(release.plan)-answers.json"))
      let rows = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
      self.rows = try rows.map { row in
        let action = try #require(row["action"] as? NSDictionary)
        return (
          known: try #require(row["known_through"] as? Int64),
          question: Question(
            asAt: try #require(row["as_at"] as? String), reference: try #require(action["reference"] as? String)),
          action: action
        )
      }
    }

    var days: [String] { Set(rows.map(\.question.asAt)).sorted() }
    var known: [Int64] { Set(rows.map(\.known)).sorted() }

    /// The last answer to each question when nothing after revision `known` was recorded.
    func all(on date: String, known: Int64) -> [String: NSDictionary] {
      rows.filter { (standsForLaterDays ? $0.question.asAt <= date : $0.question.asAt == date) && $0.known <= known }
        .reduce(into: [:]) { $0[$1.question.reference] = $1.action }
    }
  }

  private func listed(_ position: Position) throws -> [String: NSDictionary] {
    var bytes: [UInt8] = []
    let listing = ActionTable.list(position.actions, asAt: position.asAt, otherwise: "")
    try withUnsafeMutablePointer(to: &bytes) { pointer in
      nonisolated(unsafe) let pointer = pointer
      try listing.writeJSON(to: ByteOutput { pointer.pointee += $0 })
    }
    let actions = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [NSDictionary])
    return try Dictionary(
      uniqueKeysWithValues: actions.map { (try #require($0["reference"] as? String), $0) })
  }

  private func requireSame(_ told: [String: NSDictionary], _ expected: [String: NSDictionary], _ comment: Comment) {
    #expect(told.keys.sorted() == expected.keys.sorted(), comment)
    for (reference, old) in expected {
      guard let new = told[reference] else { continue }
      for key in old.allKeys {
        let (was, now) = (old[key] as? NSObject, new[key] as? NSObject)
        #expect(
          was == now, "\(comment), \(reference) \(key): \(String(describing: was)), now \(String(describing: now))")
      }
    }
  }

  @Test(arguments: releases)
  func everyAnswerIsTheOneThatWasGivenAsKnownThroughEveryRevision(_ release: Release) throws {
    let (_, path) = try file(release)
    let answers = try Answers(release)
    let plan = try PlanFile.openForReading(at: path, clock: Self.clock)
    try plan.read { reader in
      for known in answers.known {
        // What was recorded of areas and officers after that revision was known with it.
        let next = try Int64.fetchOne(
          reader.db, sql: "SELECT min(entry_id) FROM revision WHERE id > ? AND id <= ?",
          arguments: [known, answers.known.last])
        for date in answers.days {
          let position = try reader.position(asAt: day(date), knownThrough: next.map { $0 - 1 } ?? .max)
          try requireSame(
            listed(position), answers.all(on: date, known: known), "\(date) known through revision \(known)")
        }
      }
      for date in answers.days {
        try requireSame(
          listed(reader.position(asAt: day(date))), answers.all(on: date, known: .max), "what stands on \(date)")
      }
    }
    #expect(try service(path).check().isEmpty)
  }

  @Test(arguments: releases)
  func theNextUpdateBringsTheFileUpToDateAndReadingLeavesItAlone(_ release: Release) throws {
    let (_, path) = try file(release)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let position = try service(path).position(asAt: day("2023-04-20"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    let target = try #require(position.actions.first { !$0.isWithdrawn }).reference
    _ = try service(path).recordProgress(
      target, "after", request: UpdateRequest(on: day("2023-04-21"), by: "x", note: nil))
    #expect(try service(path).position(asAt: day("2023-04-20")) == position)
    #expect(try service(path).check().isEmpty)
  }

  @Test(arguments: releases)
  func anExportIsTheSamePlanAsItsFile(_ release: Release) throws {
    let (_, path) = try file(release)
    let bytes = try ProjectFiles.bytes("Tests/Fixtures/\(release.version)/\(release.plan).json")
    guard case .carried(let history) = try HistoryReader.read(bytes) else {
      Issue.record("it carries whole states")
      return
    }
    let copy = try TestPlan(key: .brag)
    #expect(try copy.service().importHistory(history, dryRun: false).isNew)
    #expect(try !copy.service().importHistory(history, dryRun: false).isNew, "a second time it is there already")
    for date in ["2022-12-31", "2023-01-31", "2023-03-10", "2023-04-30"] {
      #expect(try copy.service().position(asAt: day(date)).actions == service(path).position(asAt: day(date)).actions)
    }
    #expect(try copy.service().check().isEmpty)
    #expect(try copy.service().packs().map(\.sha256) == service(path).packs().map(\.sha256))
  }

  @Test(arguments: releases.filter { $0.version == "0.2.0" })
  func packsVerifyToTheSameShaAndPrintTheSameText(_ release: Release) throws {
    let (_, path) = try file(release)
    let sealed = try DatabaseQueue(path: path).read { db in
      try Row.fetchAll(
        db, sql: "SELECT sha256, text, markdown, figures, sealed_by, known_through FROM pack ORDER BY id"
      )
      .map { [$0[0] as String, $0[1], $0[2], $0[3], $0[4], String($0[5] as Int64)] }
    }
    let service = service(path)
    let packs = try service.packs()
    let told = try packs.map { pack in
      let contents = try service.pack(pack.name).contents
      return [
        pack.sha256, contents.text, contents.markdown, contents.figures, pack.sealedBy, String(pack.knownThrough),
      ]
    }
    #expect(told == sealed && packs.count == 3)
    #expect(try service.verifyPacks().findings.isEmpty)
    for pack in packs {
      let document = try PackPapers.document(of: service.pack(pack.name).contents)
      #expect(
        TextRenderer(width: 80, usesColour: false).render(document) == (try service.pack(pack.name).contents.text))
    }
  }

  @Test(arguments: ["0.1.0", "0.2.0"], ["2022-12", "2023-01", "2023-02", "2023-03", "2023-04"])
  func theFiguresOfTheExamplesMonthsAreWhatTheyWere(version: String, month: String) throws {
    let (_, path) = try file(Release(version: version, plan: "example"))
    let data = try Data(ProjectFiles.bytes("Tests/Fixtures/\(version)/summary-\(month).json"))
    let old = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let summary = try service(path).summary(SummaryRequest(month: PlanMonth(month)))
    let new = try #require(
      JSONSerialization.jsonObject(with: Data(SummaryJSON.bytes(summary))) as? [String: Any])
    // 0.2.0 tells more in its headline than 0.1.0 did.
    let others = version == "0.1.0" ? ["month", "headline"] : ["month"]
    for (key, was) in old where !others.contains(key) && !(was is NSNull) {
      if let references = was as? [String] {
        let actions = try #require(new[key] as? [[String: Any]], "\(key)")
        // An open action without a date or an officer is an exception since 0.5.0.
        let since = ["without_due_date", "without_officer"]
        let then = actions.filter { action in
          (action["exceptions"] as? [String]).map { !$0.allSatisfy(since.contains) } ?? true
        }
        #expect(Set(then.compactMap { $0["reference"] as? String }) == Set(references), "\(month) \(key)")
      } else if let was = was as? [String: Any] {
        let now = try #require(new[key] as? [String: Any], "\(key)")
        for (name, value) in was { #expect(now[name] as? NSObject == value as? NSObject, "\(month) \(key) \(name)") }
      } else {
        var now = new[key]
        if key == "headline", let words = now as? String {
          // What is not rated is told since 0.5.0.
          now = words.replacing(try Regex(", of which [0-9]+ (is|are) not rated"), with: "")
        }
        #expect(now as? NSObject == was as? NSObject, "\(month) \(key)")
      }
    }
  }

  @Test(arguments: ["0.1.0", "0.2.0"])
  func aSheetThatWasImportedStillUndoesNothing(version: String) throws {
    let (_, path) = try file(Release(version: version, plan: "example"))
    let plan = try service(path).plan()
    let sheet = SheetReader.read(
      try ProjectFiles.bytes("Examples/plan.csv"),
      options: SheetOptions(
        fillDown: true, map: [:], key: plan.key, publishedOn: plan.publishedOn, recordedFor: day("2023-05-01"),
        calendar: .englandAndWales))
    let outcome = try service(path).importSheet(
      sheet, request: UpdateRequest(on: day("2023-05-01"), by: "x", note: nil), dryRun: false)
    #expect(outcome.changedNothing && outcome.unchangedCount == 76)
  }

  @Test func whatWasChasedIsNotChasedAgain() throws {
    let (_, path) = try file(Release(version: "0.2.0", plan: "late"))
    for date in ["2023-04-20", "2023-04-21"] {
      #expect(try service(path).chaseRound(on: day(date), canWrite: { _ in true }).notices.isEmpty, "\(date)")
    }
    #expect(try service(path).chaseRound(on: day("2023-04-27"), canWrite: { _ in true }).notices.count > 0)
  }

  @Test func theSameFileGetsTheSameNameHoweverOftenItIsBroughtUpToDate() throws {
    let (_, path) = try file(Release(version: "0.2.0", plan: "late"))
    let first = try service(path).rows()
    #expect(try service(path).rows() == first)
  }
}

/// Files of the versions with a ledger: they say what they said, and their export is the same plan.
struct LedgerFilesTests {
  private static let versions = [
    "0.3.0", "0.4.0", "0.5.0", "0.6.0", "0.7.0", "0.8.0", "0.9.0", "0.10.0", "0.11.0",
  ]

  static let plans = versions.flatMap { version in
    ["late", "example"].map { "Tests/Fixtures/\(version)/\($0)" }
  }

  @Test(arguments: plans)
  func theyAnswerAsThenAndTheirPacksVerify(_ name: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.db")
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { try $0.execute(sql: ProjectFiles.text("\(name).sql")) }
    try queue.close()
    let service = PlanService(path: path, clock: .noon(of: "2026-12-01"))
    #expect(try service.check() == [])
    let packs = try service.verifyPacks()
    #expect(packs.count > 0 && packs.findings.isEmpty)
    let answers = try #require(
      JSONSerialization.jsonObject(with: Data(ProjectFiles.bytes("\(name)-answers.json"))) as? [NSDictionary])
    for (date, told) in Dictionary(grouping: answers, by: { $0["as_at"] as? String ?? "" }) {
      let position = try service.position(asAt: day(date))
      for answer in told {
        let action = try #require(answer["action"] as? NSDictionary)
        let reference = try #require(action["reference"] as? String)
        let now = try #require(position.actions.first { $0.reference.description == reference })
        #expect(now.timesRedated == action["times_redated"] as? Int, "\(reference) on \(date)")
        #expect(now.state.progress == action["progress"] as? String, "\(reference) on \(date)")
        #expect(now.state.dueOn?.iso == action["due_on"] as? String, "\(reference) on \(date)")
        #expect(now.rating?.code == (action["rating"] as? NSDictionary)?["code"] as? String, "\(reference) on \(date)")
        #expect(now.state.completedOn?.iso == action["completed_on"] as? String, "\(reference) on \(date)")
      }
    }
    guard case .rows(let rows) = try HistoryReader.read(ProjectFiles.bytes("\(name).json")) else {
      Issue.record("\(name).json holds no tables")
      return
    }
    let copy = folder.path("copy.db")
    let other = PlanService(path: copy, clock: .noon(of: "2026-12-01"))
    try other.create(
      Plan(authority: nil, title: "Copy", framework: "ilacs", publishedOn: nil, key: .rag), by: "Secretary")
    #expect(try other.importRows(rows, dryRun: false).isNew)
    #expect(try other.rows().isSame(as: service.rows()))
  }
}
