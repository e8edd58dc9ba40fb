import PlanModel
import PlanService
import TestSupport
import Testing

/// Half a year of the weekly chase, held against the calendar on the wall: days are counted one by one, and what was sent
/// is all that the test knows of the program's mind.
struct WeeklyChaseTests {
  private static let start = day("2023-01-02")
  private static let weeks = 26
  private static let holidays: Set<String> = [
    "2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29",
  ]

  private struct Known {
    var due: PlanDate?
    var isRed = false
    var isOpen: Bool
    var mitigatedUntil: PlanDate?
    var lead: String?
    /// The day of the last change of what is asked about.
    var since: PlanDate
  }

  private struct Sent {
    let on: PlanDate
    let addressee: String
    let copied: [String]
    let items: [Reference: Set<String>]
  }

  private static func isWorkingDay(_ date: PlanDate) -> Bool { date.weekday <= 5 && !holidays.contains(date.iso) }

  private static func workingDays(after start: PlanDate, through end: PlanDate) -> Int {
    guard start < end else { return 0 }
    return (1...(end - start)).count { isWorkingDay(start.adding(days: $0)) }
  }

  private static func words(_ item: ChaseItem) -> String {
    let matters = item.matters.map { matter in
      switch matter {
      case .redWithoutMitigation: "red"
      case .mitigationPassed: "passed"
      case .overdue: "overdue"
      case .dueSoon: "soon"
      case .stale: "stale"
      case .returnMissing: "return"
      case .valuesMissing: "values"
      }
    }
    let levels = item.level == .director ? ["line", "director"] : item.level == .line ? ["line"] : []
    return "\(item.action.reference) \((matters + levels).joined(separator: ","))"
  }

  private static let writer = ChaseWriter(
    canWrite: { $0.contains("@") }, said: words,
    message: { notice, _, _, _, messageID in (messageID, notice.items.map(words).joined(separator: "\n")) })

  private func sent(_ message: ChaseMessage, on date: PlanDate) -> Sent {
    let items = message.content.split(separator: "\n").compactMap { line -> (Reference, Set<String>)? in
      let parts = line.split(separator: " ")
      return Reference(parts[0]).map { ($0, Set(parts[1].split(separator: ",").map(String.init))) }
    }
    return Sent(
      on: date, addressee: message.addressee, copied: message.copied, items: Dictionary(uniqueKeysWithValues: items))
  }

  private func service(_ plan: TestPlan, _ date: PlanDate) -> PlanService { plan.service(on: date.iso) }

  /// The example with an address for each lead, and a line and a director above them all.
  private func prepared() throws -> (TestPlan, [Reference: Known], addresses: [String: String]) {
    let plan = try TestPlan.example()
    let service = plan.service(on: "2022-12-20")
    let actions = try service.position(asAt: Self.start).actions
    var addresses: [String: String] = [:]
    for (index, lead) in Set(actions.compactMap { $0.lead?.words }).sorted().enumerated() {
      addresses[lead] = "officer\(index)@council.example"
      _ = try service.editOfficer(
        lead, OfficerDetails(name: nil, role: nil, service: nil, email: addresses[lead]),
        request: request(on: "2022-12-12"))
    }
    _ = try service.setChasePolicy(
      ChasePolicyDetails(
        sender: "plan@council.example", keeper: "keeper@council.example", director: "dcs@council.example",
        lines: [("*", "line@council.example")], noticeDays: nil, repeatAfter: nil, staleAfter: nil, lineAfter: nil,
        directorAfter: nil), by: "Keeper", note: nil)
    let known = actions.map { action in
      (
        action.reference,
        Known(
          due: action.dueOn, isRed: action.isRed, isOpen: !action.isClosed, mitigatedUntil: action.mitigatedUntil,
          lead: action.lead?.words, since: day("2022-12-12"))
      )
    }
    return (plan, Dictionary(uniqueKeysWithValues: known), addresses)
  }

  private func happen(
    _ service: PlanService, _ known: inout [Reference: Known], on date: PlanDate, _ random: inout SeededGenerator
  ) throws {
    let references = known.keys.sorted()
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let reference = references[Int.random(in: 0..<references.count, using: &random)]
      guard var action = known[reference], action.isOpen, action.since != date else { continue }
      let update = UpdateRequest(on: nil, by: "Office", note: "as it happened")
      switch Int.random(in: 0...3, using: &random) {
      case 0:
        let due = date.adding(days: Int.random(in: 3...40, using: &random))
        guard due != action.due else { continue }
        _ = try service.redate([reference], to: due, reason: "later", request: update)
        action.due = due
      case 1:
        _ = try service.rate([reference], action.isRed ? "amber" : "red", request: update)
        if action.isRed { action.mitigatedUntil = nil }
        action.isRed.toggle()
      case 2:
        let until = date.adding(days: Int.random(in: 5...30, using: &random))
        _ = try service.mitigate(
          reference, reasonForDelay: "late", mitigatingActions: "more", officer: "HR Business Partner",
          revisedDueOn: until, request: update)
        action.mitigatedUntil = until
      default:
        _ = try service.rate([reference], "green", request: update)
        action.isOpen = false
        action.mitigatedUntil = nil
      }
      action.since = date
      known[reference] = action
    }
  }

  @Test func halfAYearOfMessagesKeepsEveryPromise() throws {
    var (plan, known, addresses) = try prepared()
    var random = SeededGenerator(seed: 50)
    var all: [Sent] = []
    var (urgentAtOnce, withheldByLimit) = (0, 0)
    for offset in 0..<(Self.weeks * 7) {
      let date = Self.start.adding(days: offset)
      try happen(service(plan, date), &known, on: date, &random)
      var today: [Sent] = []
      _ = try service(plan, date).sendChases(on: nil, by: "Cron", writer: Self.writer) {
        today.append(sent($0, on: date))
      }
      #expect(Self.isWorkingDay(date) || today.isEmpty, "\(date.iso) is no working day")
      for message in today {
        check(message, on: date, known, before: all, &urgentAtOnce)
      }
      all += today
      checkAsked(on: date, known, addresses, all, &withheldByLimit)
    }
    checkLimit(all)
    #expect(all.count > 100 && urgentAtOnce > 20, "\(all.count) messages, \(urgentAtOnce) at once")
    #expect(all.contains { $0.copied.contains("line@council.example") })
    #expect(all.contains { $0.copied.contains("dcs@council.example") })
    #expect(try plan.service().check().isEmpty)
  }

  private func check(
    _ message: Sent, on date: PlanDate, _ known: [Reference: Known], before: [Sent], _ urgentAtOnce: inout Int
  ) {
    let monday = date.adding(days: 1 - date.weekday)
    let digest = (0..<5).map { monday.adding(days: $0) }.first(where: Self.isWorkingDay)
    if date != digest {
      urgentAtOnce += 1
      for (reference, matters) in message.items {
        #expect(!matters.isDisjoint(with: ["red", "overdue", "passed"]), "\(date.iso) \(reference): not urgent")
      }
    }
    for (reference, matters) in message.items {
      guard let action = known[reference] else { continue }
      #expect(action.mitigatedUntil.map { $0 < date } ?? true, "\(date.iso) \(reference): its mitigation has time")
      let earlier = before.filter { $0.items[reference] != nil && $0.on >= action.since }
      if matters.contains("line"), message.copied.contains("line@council.example") {
        let asked = earlier.first { $0.addressee != "keeper@council.example" }
        #expect(
          asked.map { Self.workingDays(after: $0.on, through: date) >= 5 } ?? false,
          "\(date.iso) \(reference): the line before the officer")
      }
      if matters.contains("director") {
        let lined = earlier.first { $0.items[reference]?.contains("line") ?? false }
        #expect(
          lined.map { Self.workingDays(after: $0.on, through: date) >= 5 } ?? false,
          "\(date.iso) \(reference): the director before the line")
      }
      #expect(
        matters.isDisjoint(with: ["line", "director"]) || !matters.isDisjoint(with: ["red", "overdue", "passed"]),
        "\(date.iso) \(reference): silence alone went up the line")
    }
  }

  /// On the sixth working day after a date passed and nothing changed, the officer has been asked.
  private func checkAsked(
    on date: PlanDate, _ known: [Reference: Known], _ addresses: [String: String], _ all: [Sent], _ count: inout Int
  ) {
    for (reference, action) in known where action.isOpen {
      guard let due = action.due, let address = action.lead.flatMap({ addresses[$0] }) else { continue }
      let from = max(due, max(action.since, action.mitigatedUntil ?? action.since))
      guard from >= Self.start, Self.workingDays(after: from, through: date) == 6, Self.isWorkingDay(date) else {
        continue
      }
      count += 1
      #expect(
        all.contains { $0.addressee == address && $0.on > due && $0.items[reference]?.contains("overdue") ?? false },
        "\(date.iso) \(reference), due \(due.iso): not asked about within six working days")
    }
  }

  private func checkLimit(_ all: [Sent]) {
    var received: [String: Int] = [:]
    for message in all {
      let monday = message.on.adding(days: 1 - message.on.weekday)
      for address in [message.addressee] + message.copied { received["\(address) \(monday.iso)", default: 0] += 1 }
    }
    for (who, count) in received { #expect(count <= 3, "\(who): \(count) messages in a week") }
  }
}
