import PlanModel
import TestSupport
import Testing

/// A thousand random histories of one action, in random order of recording, against a model that holds for each field a
/// list of (day, order, value) and shares no code with the program.
struct RandomTimelineTests {
  private static let first = day("2023-01-01")
  private static let length = 40

  /// One thing said of one field.
  private struct Said {
    let revision: Int
    let day: Int
    let field: String
    let value: String?
    var isUndoneBy: Int?
  }

  private struct History {
    var revisions: [Revision] = []
    var said: [Said] = []
    /// The parts of each revision, so that one can be undone.
    var undone: Set<Int> = []
  }

  private static let fields: [(name: String, field: ActionField)] = [
    ("rating", .rating), ("due", .due), ("progress", .progress), ("impact", .impact), ("withdrawn", .withdrawn),
    ("officers", .officers), ("mitigation", .mitigation), ("outcome", .outcome),
  ]

  private static func value(_ name: String, _ random: inout SeededGenerator) -> String? {
    switch name {
    case "rating": ["green", "amber", "red", "white", nil].randomElement(using: &random) ?? nil
    case "due":
      Int.random(in: 0..<5, using: &random) == 0
        ? nil : first.adding(days: Int.random(in: 0..<90, using: &random)).iso
    case "officers": String(Int.random(in: 1...3, using: &random))
    case "withdrawn": Bool.random(using: &random) ? nil : "reason \(Int.random(in: 0..<99, using: &random))"
    case "mitigation": "delay \(Int.random(in: 0..<99, using: &random))"
    default: "\(name) \(Int.random(in: 0..<999, using: &random))"
    }
  }

  private static func put(_ value: String?, _ name: String, into state: inout ActionState) {
    switch name {
    case "rating": state.rating = value.flatMap { RatingKey.rag.rating($0) }
    case "due": state.dueOn = value.flatMap { PlanDate(iso: $0) }
    case "progress": state.progress = value
    case "impact": state.impact = value
    case "withdrawn": state.withdrawnReason = value
    case "officers":
      state.officers = value.flatMap { Int64($0) }.map { [Officer(id: $0, name: "O\($0)", role: nil)] } ?? []
    case "mitigation":
      state.mitigation = value.map {
        Mitigation(
          reasonForDelay: $0, mitigatingActions: "m", accountableOfficer: Officer(id: 1, name: "O1", role: nil),
          revisedDueOn: first)
      }
    default: state.outcome = value
    }
  }

  private static func read(_ name: String, _ state: ActionState) -> String? {
    switch name {
    case "rating": state.rating?.code
    case "due": state.dueOn?.iso
    case "progress": state.progress
    case "impact": state.impact
    case "withdrawn": state.withdrawnReason
    case "officers": state.officers.first.map { String($0.id) }
    case "mitigation": state.mitigation?.reasonForDelay
    default: state.outcome
    }
  }

  private static func revision(
    _ id: Int, on dayIndex: Int, _ parts: [(String, String?)], corrects: Int64? = nil, undoes: Int64? = nil,
    adds: Bool = false
  ) -> Revision {
    var values = ActionState(action: "a")
    for (name, value) in parts { put(value, name, into: &values) }
    let on = first.adding(days: dayIndex)
    let fields = parts.compactMap { part in self.fields.first { $0.name == part.0 }?.field } + (adds ? [.action] : [])
    return Revision(
      id: Int64(id),
      entry: Entry(
        id: Int64(id), recordedAt: Moment(milliseconds: id), recordedBy: "x", kind: .edit, effectiveOn: on),
      reference: reference("1.1"), effectiveOn: on, sets: FieldSet(fields), values: values, corrects: corrects,
      undoes: undoes)
  }

  /// - Parameter undoing: whether updates are taken back among the others.
  private static func history(seed: Int, undoing: Bool) -> History {
    var random = SeededGenerator(seed: UInt64(seed))
    var history = History()
    func say(_ day: Int, _ parts: [(String, String?)], adds: Bool = false, corrects: Int64? = nil) {
      let id = history.revisions.count + 1
      history.revisions.append(revision(id, on: day, parts, corrects: corrects, adds: adds))
      history.said += parts.map { Said(revision: id, day: day, field: $0.0, value: $0.1) }
    }
    say(
      0, Bool.random(using: &random) ? [("rating", value("rating", &random)), ("due", value("due", &random))] : [],
      adds: true)
    for _ in 0..<Int.random(in: 3...18, using: &random) {
      let on = Int.random(in: 0..<length, using: &random)
      let roll = Int.random(in: 0..<20, using: &random)
      if undoing, roll < 2, history.revisions.count > 1 {
        let target = Int.random(in: 2...history.revisions.count, using: &random)
        guard !history.undone.contains(target), history.revisions[target - 1].undoes == nil else { continue }
        let id = history.revisions.count + 1
        history.revisions.append(
          revision(id, on: history.revisions[target - 1].effectiveOn - first, [], undoes: Int64(target)))
        history.undone.insert(target)
        for index in history.said.indices where history.said[index].revision == target {
          history.said[index].isUndoneBy = id
        }
      } else if roll < 5, let target = history.said.filter({ $0.isUndoneBy == nil }).randomElement(using: &random) {
        say(target.day, [(target.field, value(target.field, &random))], corrects: Int64(target.revision))
      } else {
        let names = fields.map(\.name).shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
        say(on, names.map { ($0, value($0, &random)) })
      }
    }
    return history
  }

  // The model: what was said of one field with effect by a day, recorded by a revision and not undone by then, of which
  // the latest day and then the latest recorded holds.
  private static func modelled(_ field: String, _ said: [Said], on day: Int, known: Int) -> Said? {
    var best: Said?
    for part in said where part.field == field && part.day <= day && part.revision <= known {
      if let undone = part.isUndoneBy, undone <= known { continue }
      if let held = best, (held.day, held.revision) > (part.day, part.revision) { continue }
      best = part
    }
    return best
  }

  /// What follows, day by day from the first to the one asked about.
  private struct Followed: Equatable {
    var original: String?
    var completeSince: String?
    var mitigation: String?
    var timesRedated = 0
  }

  private static func follow(_ said: [Said], on day: Int, known: Int) -> Followed {
    var followed = Followed()
    var due: String?
    var wasComplete = false
    var stands = false
    var wasRedOnItsDay = false
    for today in 0...day {
      let rating = modelled("rating", said, on: today, known: known)?.value
      let dueToday = modelled("due", said, on: today, known: known)?.value
      if followed.original != nil, dueToday != due { followed.timesRedated += 1 }
      followed.original = followed.original ?? dueToday
      due = dueToday
      let isComplete = rating == "green"
      if isComplete, !wasComplete { followed.completeSince = today == 0 ? nil : first.adding(days: today).iso }
      if !isComplete { followed.completeSince = nil }
      wasComplete = isComplete
      let mitigation = modelled("mitigation", said, on: today, known: known)
      if mitigation?.day == today {
        stands = true
        wasRedOnItsDay = rating == "red"
      }
      if isComplete || (wasRedOnItsDay && rating != "red") { stands = false }
      followed.mitigation = stands ? mitigation?.value : nil
    }
    return followed
  }

  @Test func everyFieldOnEveryDayAsKnownThroughEveryEntryAgreesWithTheModel() {
    for seed in 1...1000 {
      let history = RandomTimelineTests.history(seed: seed, undoing: true)
      for known in 1...history.revisions.count {
        let standings = Timeline.standings(of: history.revisions, knownThrough: Int64(known))
        for dayIndex in stride(from: 0, to: Self.length, by: known == history.revisions.count ? 1 : 7) {
          let on = Self.first.adding(days: dayIndex)
          guard let standing = standings.first(where: { $0.holds(on: on) }) else {
            Issue.record("seed \(seed): nothing stands on \(on.iso)")
            return
          }
          let followed = Self.follow(history.said, on: dayIndex, known: known)
          for (name, _) in Self.fields where name != "mitigation" {
            let expected = Self.modelled(name, history.said, on: dayIndex, known: known)?.value
            guard Self.read(name, standing.state) == expected else {
              Issue.record("seed \(seed), \(name) on \(on.iso) known through \(known): \(String(describing: expected))")
              return
            }
          }
          let told = Followed(
            original: standing.state.originalDueOn?.iso, completeSince: standing.state.completedOn?.iso,
            mitigation: standing.state.mitigation?.reasonForDelay, timesRedated: standing.timesRedated)
          guard told == followed else {
            Issue.record("seed \(seed) on \(on.iso) known through \(known): \(told) and not \(followed)")
            return
          }
        }
      }
    }
  }

  /// The same things said, recorded in another order that keeps the order within one field and day.
  @Test func theOrderOfRecordingMattersOnlyWithinOneFieldAndDay() {
    for seed in 1...1000 {
      let history = RandomTimelineTests.history(seed: seed, undoing: false)
      var random = SeededGenerator(seed: UInt64(seed) &* 31)
      var left = Array(history.revisions.dropFirst())
      var order = [history.revisions[0]]
      while !left.isEmpty {
        // Whatever nothing else of its day and of a field of its own still has to come before.
        let free = left.indices.filter { index in
          !left[..<index].contains { earlier in
            earlier.effectiveOn == left[index].effectiveOn
              && !Set(earlier.sets.names).isDisjoint(with: left[index].sets.names)
          }
        }
        order.append(left.remove(at: free.randomElement(using: &random) ?? 0))
      }
      let recorded = order.enumerated().map { index, revision in
        let id = Int64(index + 1)
        return Revision(
          id: id,
          entry: Entry(
            id: id, recordedAt: Moment(milliseconds: index), recordedBy: "x", kind: .edit,
            effectiveOn: revision.effectiveOn), reference: revision.reference, effectiveOn: revision.effectiveOn,
          sets: revision.sets, values: revision.values)
      }
      let one = Timeline.standings(of: history.revisions)
      let two = Timeline.standings(of: recorded)
      guard one.map(\.from) == two.map(\.from), one.map(\.state) == two.map(\.state),
        one.map(\.timesRedated) == two.map(\.timesRedated)
      else {
        Issue.record("seed \(seed): another order gives another position")
        return
      }
    }
  }
}
