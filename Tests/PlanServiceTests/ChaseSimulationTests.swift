import PlanModel
import PlanService
import TestSupport
import Testing

/// The end of the process, which no code of the program sees coming.
private struct Crash: Error {}

private struct Outage: ExplainedError {
  let told = Told("test", "the mail server does not answer")
}

/// Twenty-four weeks of daily runs on the example, from before the clocks go back to after they go forward: with
/// re-dating, rating, reassigning, closing, reopening, bank holidays, a leap day, crashes and a week without mail.
struct ChaseSimulationTests {
  private static let start = day("2023-10-23")
  private static let end = day("2024-04-08")
  private static let outage = day("2024-02-12")...day("2024-02-18")
  /// The day of each crash, and whether the message had gone out when it came.
  private static let crashes: [PlanDate: Bool] = [
    day("2023-11-07"): false, day("2023-12-22"): true, day("2024-02-29"): false,
  ]

  private func clock(_ date: PlanDate) -> Clock {
    guard let moment = Moment(iso: "\(date.iso)T07:30:00.000Z") else { preconditionFailure("a date makes a moment") }
    return Clock { moment }
  }

  private static func matters(_ item: ChaseItem) -> Set<String> {
    var names = Set(
      item.matters.map { matter in
        switch matter {
        case .redWithoutMitigation: "red"
        case .mitigationPassed: "mitigated"
        case .overdue: "overdue"
        case .dueSoon(let notice, _): "soon\(notice)"
        case .stale: "stale\(item.action.updatedOn.iso)"
        case .returnMissing: "return"
        case .valuesMissing: "values"
        }
      })
    if item.level >= .line { names.insert("line") }
    if item.level >= .director { names.insert("director") }
    return names
  }

  /// What a message holds, in a form that the test reads back.
  private static let writer = ChaseWriter(
    canWrite: { $0.contains("@") }, said: { matters($0).sorted().joined(separator: " ") },
    message: { notice, _, _, _, messageID in
      let items = notice.items.map { item in
        "\(item.action.reference) \(matters(item).sorted().joined(separator: ","))"
      }
      return ("chase", "\(messageID)\n\(items.joined(separator: "\n"))")
    })

  private struct Delivered {
    let messageID: String
    let addressee: String
    let items: [Reference: Set<String>]

    init(_ message: ChaseMessage) {
      messageID = message.messageID
      addressee = message.addressee
      items = Dictionary(
        uniqueKeysWithValues: message.content.split(separator: "\n").dropFirst().compactMap { line in
          let parts = line.split(separator: " ")
          return Reference(parts[0]).map { ($0, Set(parts[1].split(separator: ",").map(String.init))) }
        })
    }
  }

  private func prepared() throws -> (TestPlan, ChaseModel) {
    let plan = try TestPlan.example()
    let service = PlanService(path: plan.path, clock: clock(Self.start.adding(days: -1)))
    let actions = try service.position(asAt: Self.start).actions
    let leads = Array(Set(actions.compactMap { $0.state.officers.first?.words })).sorted()
    for (index, lead) in leads.enumerated() where index % 3 != 0 {
      _ = try service.editOfficer(
        lead, OfficerDetails(name: nil, role: nil, service: nil, email: "officer\(index)@council.example"),
        request: request(on: "2022-12-12"))
    }
    _ = try service.setChasePolicy(
      ChasePolicyDetails(
        sender: "plan@council.example", keeper: "keeper@council.example", director: "dcs@council.example",
        lines: [("*", "line@council.example")], noticeDays: nil, repeatAfter: nil, staleAfter: nil, lineAfter: nil,
        directorAfter: nil), by: "Keeper", note: nil)
    try plan.withPolicyOfBefore(on: Self.start.adding(days: -1).iso)
    let model = ChaseModel(
      actions: Dictionary(
        uniqueKeysWithValues: actions.map { action in
          (
            action.reference,
            ChaseModel.Known(
              due: action.state.dueOn, rating: action.state.rating?.code, lead: action.state.officers.first?.words,
              isOpen: !action.state.isClosed, updatedOn: action.updatedOn)
          )
        }), reachable: Set(leads.enumerated().filter { $0.offset % 3 != 0 }.map(\.element)))
    return (plan, model)
  }

  @Test func everyStateIsAskedAboutOnceAndThenOnlyAsARepeat() throws {
    var (plan, model) = try prepared()
    var random = SeededGenerator(seed: 2024)
    var seen: [String: [Reference: Set<String>]] = [:]
    var pending: [Reference: Set<String>] = [:]
    var (doubles, chases, quietDays) = (0, 0, 0)
    var date = Self.start
    while date <= Self.end {
      let service = PlanService(path: plan.path, clock: clock(date))
      // On a day of a crash and the one after, nothing else happens to what is in flight.
      if pending.isEmpty, Self.crashes[date] == nil { try happen(service, &model, on: date, &random) }
      var expected = model.expected(on: date)
      if ChaseModel.isWorkingDay(date) {
        // Whoever gets what was in flight gets nothing else that day.
        let served = Set(pending.keys.map(model.addressee))
        expected = expected.filter { !served.contains(model.addressee($0.key)) }
        for (reference, matters) in pending { expected[reference] = matters }
      }
      var delivered: [Reference: Set<String>] = [:]
      var messages = 0
      let isCrash = Self.crashes[date] != nil
      do {
        let result = try service.sendChases(on: nil, by: "Keeper", writer: Self.writer) { message in
          messages += 1
          if Self.outage.contains(date) { throw Outage() }
          let sent = Delivered(message)
          if isCrash, messages == 2, Self.crashes[date] == false { throw Crash() }
          if seen[sent.messageID] != nil { doubles += 1 }
          seen[sent.messageID] = sent.items
          for (reference, matters) in sent.items {
            #expect(delivered[reference] == nil, "\(date.iso): \(reference) twice")
            delivered[reference] = matters
          }
          if isCrash, messages == 2 { throw Crash() }
        }
        #expect(Self.outage.contains(date) || result.failed.isEmpty)
        #expect(!isCrash || messages < 2)
      } catch is Crash {
        // What went out in the very message of the crash may go out again, under the same Message-ID.
        pending = try inFlight(service)
        for (reference, matters) in delivered.merging(pending, uniquingKeysWith: { first, _ in first }) {
          model.asked(matters, of: reference, on: date)
        }
        for (reference, matters) in delivered { #expect(expected[reference] == matters, "\(date.iso): \(reference)") }
        date = date.adding(days: 1)
        continue
      }
      if !Self.outage.contains(date) {
        #expect(delivered == expected, "\(date.iso): \(difference(delivered, expected))")
        for (reference, matters) in delivered { model.asked(matters, of: reference, on: date) }
        if ChaseModel.isWorkingDay(date) { pending = [:] }
      }
      chases += delivered.count
      if delivered.isEmpty { quietDays += 1 }
      #expect(ChaseModel.isWorkingDay(date) || messages == 0, "\(date.iso) is no working day")
      date = date.adding(days: 1)
    }
    #expect(chases > 800 && quietDays >= 48 && doubles == 1, "\(chases) \(quietDays) \(doubles)")
    #expect(try plan.service().check().isEmpty)
  }

  /// What is recorded and not known to have gone out: read from the status, which lists it for people.
  private func inFlight(_ service: PlanService) throws -> [Reference: Set<String>] {
    try service.chaseStatus().unsent.filter(\.wasBegun).map(Delivered.init).reduce(into: [:]) { all, message in
      all.merge(message.items) { first, _ in first }
    }
  }

  private func difference(_ got: [Reference: Set<String>], _ wanted: [Reference: Set<String>]) -> String {
    Set(got.keys).union(wanted.keys).sorted().filter { got[$0] != wanted[$0] }.map { reference in
      "\(reference) got \(got[reference]?.sorted() ?? []) wanted \(wanted[reference]?.sorted() ?? [])"
    }.joined(separator: "; ")
  }

  /// Up to three events at random actions, to the plan and to the model alike.
  private func happen(
    _ service: PlanService, _ model: inout ChaseModel, on date: PlanDate, _ random: inout SeededGenerator
  ) throws {
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let references = model.actions.keys.sorted()
      let reference = references[Int.random(in: 0..<references.count, using: &random)]
      guard let known = model.actions[reference] else { continue }
      let update = UpdateRequest(on: nil, by: "Programme Office", note: "as it happened")
      switch Int.random(in: 0...6, using: &random) {
      case 0 where known.isOpen:
        let due = date.adding(days: Int.random(in: 0...40, using: &random))
        guard due != known.due else { continue }
        do {
          _ = try service.redate([reference], to: due, reason: "later", request: update)
        } catch UpdateRefusal.action(_, .dueOnRecord) {
          _ = try service.correct(reference, "due_on", due.iso, reason: "mistyped", request: update)
        }
        model.update(reference, on: date) { $0.due = due }
      case 1 where known.isOpen, 2 where known.isOpen:
        let rating = ["amber", "red", "white"][Int.random(in: 0...2, using: &random)]
        _ = try service.rate([reference], rating, request: update)
        model.update(reference, on: date) { known in
          if known.rating == "red" && rating != "red" { known.hasMitigation = false }
          known.rating = rating
        }
      case 3:
        let rating = known.isOpen ? "green" : "amber"
        _ = try service.rate([reference], rating, request: update)
        model.update(reference, on: date) { known in
          known.hasMitigation = false
          known.rating = rating
          known.isOpen.toggle()
        }
      case 4:
        _ = try service.recordProgress(reference, "some", request: update)
        model.update(reference, on: date) { _ in }
      case 5 where known.isOpen:
        let leads = Array(Set(model.actions.values.compactMap(\.lead))).sorted()
        let lead = leads[Int.random(in: 0..<leads.count, using: &random)]
        _ = try service.edit([reference], ActionEdit(action: nil, outcome: nil, officers: [lead]), request: update)
        model.update(reference, on: date) { $0.lead = lead }
      case 6 where known.isOpen:
        _ = try service.mitigate(
          reference, reasonForDelay: "late", mitigatingActions: "more", officer: "HR Business Partner",
          revisedDueOn: date.adding(days: 20), request: update)
        model.update(reference, on: date) { $0.hasMitigation = true }
      default: continue
      }
    }
  }
}
