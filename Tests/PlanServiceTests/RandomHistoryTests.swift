import PlanModel
import PlanService
import PlanStorage
import TestSupport
import Testing

/// Histories made at random through the service and kept in real files, backdated and not, with every position worked out
/// again by a route that shares nothing with the program but the events.
struct RandomHistoryTests {
  /// One thing said of one field of one action, as the model keeps it.
  private struct Event {
    let entry: Int64
    let reference: String
    let field: String
    let on: PlanDate
    let value: String?
    var isUndone = false
  }

  private static let days = (0..<120).map { day("2023-01-01").adding(days: $0) }

  /// What a field was on a date as known through an entry; nil where nothing was said of it.
  private static func value(
    _ field: String, of reference: String, _ events: [Event], on date: PlanDate, known: Int64 = .max
  ) -> String?? {
    events.filter {
      $0.reference == reference && $0.field == field && $0.on <= date && $0.entry <= known && !$0.isUndone
    }.max { ($0.on, $0.entry) < ($1.on, $1.entry) }?.value
  }

  private static func text(
    _ field: String, of reference: String, _ events: [Event], on date: PlanDate, known: Int64 = .max
  ) -> String? {
    value(field, of: reference, events, on: date, known: known) ?? nil
  }

  private struct Played {
    let plan: TestPlan
    let events: [Event]
    let references: [String]
  }

  private func lastEntry(_ plan: TestPlan) throws -> Int64 {
    try PlanFile.openForReading(at: plan.path, clock: .noon(of: "2023-12-31")).read { try $0.lastEntryID() }
  }

  private func play(seed: UInt64, undoing: Bool = true) throws -> Played {
    var random = SeededGenerator(seed: seed)
    let plan = try TestPlan(on: "2023-01-01")
    let service = plan.service(on: "2023-12-31")
    _ = try service.addArea(number: nil, title: "One", request: request(on: "2023-01-01"))
    var events: [Event] = []
    var references: [String] = []
    func note(_ reference: String, _ field: String, _ on: PlanDate, _ value: String?) throws {
      events.append(Event(entry: try lastEntry(plan), reference: reference, field: field, on: on, value: value))
    }
    for step in 0..<45 {
      guard let on = Self.days.randomElement(using: &random) else { break }
      let by = UpdateRequest(on: on, by: "x", note: "why")
      let roll = Int.random(in: 0..<20, using: &random)
      if references.isEmpty || (roll < 3 && references.count < 8) {
        let due = Bool.random(using: &random) ? Self.days.randomElement(using: &random) : nil
        let added = try service.add(
          NewAction(area: 1, action: "a", outcome: nil, officers: [], dueOn: due, dueAsPrinted: nil), request: by)
        references.append(added.reference.description)
        try note(added.reference.description, "added", on, "yes")
        if let due { try note(added.reference.description, "due", on, due.iso) }
        continue
      }
      guard let text = references.randomElement(using: &random) else { continue }
      let target = reference(text)
      do {
        switch roll {
        case ..<9:
          let rating = ["green", "amber", "red", "white"].randomElement(using: &random) ?? "red"
          _ = try service.rate([target], rating, request: by)
          try note(text, "rating", on, rating)
        case ..<12:
          let due = Self.days.randomElement(using: &random)
          _ = try service.redate([target], to: due, reason: "r", request: by)
          try note(text, "due", on, due?.iso)
        case ..<14:
          _ = try service.recordProgress(target, "progress \(step)", request: by)
          try note(text, "progress", on, "progress \(step)")
        case 14:
          _ = try service.withdraw([target], reason: "r", request: by)
          try note(text, "withdrawn", on, "r")
        case 15:
          _ = try service.reinstate([target], reason: "r", request: by)
          try note(text, "withdrawn", on, nil)
        case 16, 17:
          guard
            let event = events.filter({ $0.reference == text && $0.field == "rating" }).randomElement(using: &random)
          else { continue }
          let day = UpdateRequest(on: event.on, by: "x", note: nil)
          _ = try service.correct(target, "rating", "amber", reason: "typing mistake", request: day)
          try note(text, "rating", event.on, "amber")
        default:
          guard undoing else { continue }
          _ = try service.undo(target, by: "x", note: nil)
          // The last of this action that still holds is the one that was taken back.
          guard let last = events.lastIndex(where: { $0.reference == text && !$0.isUndone }) else { continue }
          let entry = events[last].entry
          for index in events.indices where events[index].entry == entry && events[index].reference == text {
            events[index].isUndone = true
          }
        }
      } catch is UpdateRefusal {
        // What the plan refuses, the model has not heard of.
        continue
      }
    }
    return Played(plan: plan, events: events, references: references)
  }

  private func isThere(_ text: String, _ played: Played, _ date: PlanDate) -> Bool {
    Self.text("added", of: text, played.events, on: date) != nil
  }

  private func isOpen(_ text: String, _ played: Played, _ date: PlanDate) -> Bool {
    isThere(text, played, date) && Self.text("withdrawn", of: text, played.events, on: date) == nil
      && Self.text("rating", of: text, played.events, on: date) != "green"
  }

  @Test(arguments: 1...8)
  func everyPositionAndBridgeAgreesWithTheModel(seed: Int) throws {
    let played = try play(seed: UInt64(seed))
    let service = played.plan.service(on: "2023-12-31")
    for date in Self.days where date.dayNumber % 3 == 0 {
      let actions = try service.position(asAt: date).actions
      #expect(
        actions.map(\.reference.description)
          == played.references.filter { isThere($0, played, date) }.sorted {
            reference($0) < reference($1)
          })
      for action in actions {
        let text = action.reference.description
        func expected(_ field: String) -> String? { Self.text(field, of: text, played.events, on: date) }
        #expect(action.rating?.code == expected("rating"), "\(text) on \(date.iso)")
        #expect(action.dueOn?.iso == expected("due"), "\(text) on \(date.iso)")
        #expect(action.state.progress == expected("progress"), "\(text) on \(date.iso)")
        #expect(action.isWithdrawn == (expected("withdrawn") != nil), "\(text) on \(date.iso)")
        #expect(action.isClosed == !isOpen(text, played, date), "\(text) on \(date.iso)")
      }
    }
    var random = SeededGenerator(seed: UInt64(seed) &* 7919)
    for _ in 0..<6 {
      let pair = [Self.days.randomElement(using: &random), Self.days.randomElement(using: &random)].compactMap(\.self)
      guard let since = pair.min(), let asAt = pair.max(), since < asAt,
        played.references.contains(where: { isThere($0, played, asAt) })
      else { continue }
      let bridge = try service.summary(SummaryRequest(asAt: asAt, since: since)).movement.bridge
      #expect(bridge.opening == played.references.count { isOpen($0, played, since) })
      #expect(bridge.closing == played.references.count { isOpen($0, played, asAt) })
      #expect(bridge.opening + bridge.added + bridge.reopened - bridge.closed - bridge.withdrawn == bridge.closing)
      #expect(bridge.added == played.references.count { !isThere($0, played, since) && isThere($0, played, asAt) })
    }
    #expect(try service.check().isEmpty)
  }

  @Test(arguments: 1...5)
  func everyFieldAgreesWithTheModelAsKnownThroughEveryEntry(seed: Int) throws {
    let played = try play(seed: UInt64(seed) + 500, undoing: false)
    let file = try PlanFile.openForReading(at: played.plan.path, clock: .noon(of: "2023-12-31"))
    try file.read { reader in
      for known in 1...(try reader.lastEntryID()) {
        for date in Self.days where date.dayNumber % 19 == 0 {
          for action in try reader.position(asAt: date, knownThrough: known).actions {
            let text = action.reference.description
            func expected(_ field: String) -> String? {
              Self.text(field, of: text, played.events, on: date, known: known)
            }
            #expect(expected("added") != nil)
            #expect(action.rating?.code == expected("rating"), "\(text) on \(date.iso) known through \(known)")
            #expect(action.dueOn?.iso == expected("due"), "\(text) on \(date.iso) known through \(known)")
            #expect(action.isWithdrawn == (expected("withdrawn") != nil))
          }
        }
      }
    }
  }

  /// Sealed at a random day, with late returns after it: the bridge begins with what was sealed and still adds up.
  @Test(arguments: 1...6)
  func aBridgeFromASealedPackReconciles(seed: Int) throws {
    let played = try play(seed: UInt64(seed) + 900)
    let service = played.plan.service(on: "2023-12-31")
    let (since, asAt) = (Self.days[70], Self.days[110])
    guard played.references.contains(where: { isThere($0, played, since) }) else { return }
    let none = BoardDetails(
      title: nil, cadence: nil, sections: nil, detail: nil, names: nil, areaNumber: nil, readsWholePlan: false,
      toleranceDays: nil, classification: nil, redating: nil)
    _ = try service.addBoard(code: "executive", like: nil, none, by: "S", note: nil)
    let sealedOpen = try service.position(asAt: since).counts.open
    let pack = try service.sealPack(
      SummaryRequest(boardCode: "executive", asAt: since, since: Self.days[40]), despite: "random", by: "S"
    ) { summary in
      let counts = summary.position.counts.named.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",")
      let figures =
        "{\"as_at\":\"\(since.iso)\",\"since\":\"\(Self.days[40].iso)\",\"board\":\"executive\",\"despite\":\"random\",\"counts\":{\(counts)}}"
      return PackContents(figures: figures, document: "{}", text: "t", markdown: "m")
    }
    var random = SeededGenerator(seed: UInt64(seed))
    for text in played.references where isThere(text, played, since) {
      let late = UpdateRequest(on: Self.days[Int.random(in: 60...70, using: &random)], by: "x", note: "late")
      let rating = ["green", "amber", "red"].randomElement(using: &random) ?? "red"
      _ = try? service.rate([reference(text)], rating, request: late)
    }
    let summary = try service.summary(SummaryRequest(boardCode: "executive", asAt: asAt))
    let bridge = summary.movement.bridge
    #expect(summary.lastPack?.name == pack.name && bridge.asSealed == sealedOpen)
    #expect(sealedOpen + (bridge.restated ?? 99) == bridge.opening)
    #expect(bridge.opening + bridge.added + bridge.reopened - bridge.closed - bridge.withdrawn == bridge.closing)
    #expect(bridge.opening == (try service.position(asAt: since).counts.open))
    for (name, change) in summary.countsChange {
      let now = summary.position.counts.named.first { $0.name == name }?.value ?? 0
      let known = summary.opening.named.first { $0.name == name }?.value ?? 0
      #expect(change.total - (change.restated ?? 99) == now - known, "\(name)")
    }
    #expect(try service.verifyPacks().findings.isEmpty)
  }

  @Test(arguments: 1...4)
  func aHistoryExportedAndImportedIsTheSamePlan(seed: Int) throws {
    let played = try play(seed: UInt64(seed) + 100)
    let copy = try TestPlan(on: "2023-01-01")
    let rows = try played.plan.service().rows()
    #expect(try copy.service().importRows(RoundTrip.throughJSON(rows), dryRun: false).isNew)
    #expect(try copy.service().rows().isSame(as: rows))
    for date in Self.days where date.dayNumber % 17 == 0 {
      #expect(try copy.service().position(asAt: date) == played.plan.service().position(asAt: date))
    }
    #expect(try copy.service().check().isEmpty)
    #expect(try !copy.service().importRows(rows, dryRun: false).isNew)
  }
}
