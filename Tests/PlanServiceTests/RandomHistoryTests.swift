import PlanModel
import PlanService
import TestSupport
import Testing

/// Histories made at random, backdated and not, with every position worked out again by a route that shares nothing
/// with the program but the events.
struct RandomHistoryTests {
  /// One recorded event, as the model below keeps it.
  private struct Event {
    let reference: String
    let on: PlanDate
    let rating: String?
    let withdrawn: Bool
    let due: PlanDate?
  }

  private static let days = (0..<240).map { day("2023-01-01").adding(days: $0) }
  private static let ratings = ["green", "amber", "red", "white"]

  /// What an action was on a date: the last event of the latest date up to it, the later recorded where two share it.
  private func standing(_ events: [Event], _ reference: String, _ date: PlanDate) -> Event? {
    var best: Event?
    for event in events where event.reference == reference && event.on <= date {
      if best == nil || event.on >= (best?.on ?? event.on) { best = event }
    }
    return best
  }

  private func history(seed: UInt64) throws -> (TestPlan, [Event]) {
    var random = SeededGenerator(seed: seed)
    let plan = try TestPlan(on: "2023-01-01")
    let service = plan.service(on: "2023-12-31")
    _ = try service.addArea(number: nil, title: "One", request: request(on: "2023-01-01"))
    var events: [Event] = []
    var references: [String] = []
    for _ in 0..<60 {
      let on = try #require(Self.days.randomElement(using: &random))
      let by = UpdateRequest(on: on, by: "x", note: "why")
      let roll = Int.random(in: 0..<10, using: &random)
      if references.isEmpty || roll < 3 {
        let due = Bool.random(using: &random) ? Self.days.randomElement(using: &random) : nil
        let added = try service.add(
          NewAction(area: 1, action: "a", outcome: nil, officers: [], dueOn: due, dueAsPrinted: nil), request: by)
        references.append(added.reference.description)
        events.append(Event(reference: added.reference.description, on: on, rating: nil, withdrawn: false, due: due))
        continue
      }
      let text = try #require(references.randomElement(using: &random))
      guard let base = standing(events, text, on) else { continue }
      let next: Event
      if base.withdrawn {
        _ = try service.reinstate([reference(text)], reason: "r", request: by)
        next = Event(reference: text, on: on, rating: base.rating, withdrawn: false, due: base.due)
      } else if roll < 8 {
        let rating = try #require(Self.ratings.randomElement(using: &random))
        _ = try service.rate([reference(text)], rating, request: by)
        next = Event(reference: text, on: on, rating: rating, withdrawn: false, due: base.due)
      } else if roll < 9 {
        _ = try service.withdraw([reference(text)], reason: "r", request: by)
        next = Event(reference: text, on: on, rating: base.rating, withdrawn: true, due: base.due)
      } else {
        let due = try #require(Self.days.randomElement(using: &random))
        guard due != base.due else { continue }
        _ = try service.redate([reference(text)], to: due, reason: "r", request: by)
        next = Event(reference: text, on: on, rating: base.rating, withdrawn: false, due: due)
      }
      events.append(next)
    }
    return (plan, events)
  }

  @Test(arguments: 1...12)
  func everyPositionAndBridgeAgreesWithTheModel(seed: Int) throws {
    let (plan, events) = try history(seed: UInt64(seed))
    let service = plan.service(on: "2023-12-31")
    let references = Set(events.map(\.reference))
    var random = SeededGenerator(seed: UInt64(seed) &* 7919)
    for _ in 0..<8 {
      let pair = [Self.days.randomElement(using: &random), Self.days.randomElement(using: &random)].compactMap(\.self)
      guard let since = pair.min(), let asAt = pair.max(), since < asAt else { continue }
      func isOpen(_ event: Event?) -> Bool { event.map { !$0.withdrawn && $0.rating != "green" } ?? false }
      let before = references.map { standing(events, $0, since) }
      let after = references.map { standing(events, $0, asAt) }
      guard after.contains(where: { $0 != nil }) else { continue }
      let summary = try service.summary(SummaryRequest(asAt: asAt, since: since))
      let bridge = summary.movement.bridge
      #expect(bridge.opening == before.count(where: isOpen))
      #expect(bridge.closing == after.count(where: isOpen))
      #expect(bridge.opening + bridge.added + bridge.reopened - bridge.closed - bridge.withdrawn == bridge.closing)
      let pairs = zip(before, after)
      #expect(bridge.added == pairs.count { $0 == nil && $1 != nil })
      #expect(bridge.reopened == pairs.count { $0 != nil && !isOpen($0) && isOpen($1) })
      let counts = summary.position.counts
      #expect(counts.total == after.count { $0 != nil })
      #expect(counts.withdrawn == after.count { $0?.withdrawn ?? false })
      #expect(counts.offTrack == after.count { $0?.rating == "red" && $0?.withdrawn == false })
      let overdue = after.count { event in isOpen(event) && (event?.due.map { $0 < asAt } ?? false) }
      #expect(counts.overdue == overdue)
      #expect(try service.overdue(asAt: asAt).actions.count == overdue)
    }
    #expect(try service.check().isEmpty)
  }

  @Test(arguments: 1...4)
  func aHistoryExportedAndImportedIsTheSamePlan(seed: Int) throws {
    let (plan, _) = try history(seed: UInt64(seed) + 100)
    let copy = try TestPlan(on: "2023-01-01")
    let history = try plan.service().history()
    #expect(try copy.service().importHistory(RoundTrip.throughJSON(history), dryRun: false))
    #expect(try copy.service().history() == history)
    for date in Self.days where date.dayNumber % 17 == 0 {
      #expect(try copy.service().position(asAt: date) == plan.service().position(asAt: date))
    }
    #expect(try copy.service().check().isEmpty)
    #expect(try !copy.service().importHistory(history, dryRun: false))
  }
}
