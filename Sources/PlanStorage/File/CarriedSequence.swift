internal import GRDB
internal import PlanModel

/// Everything that versions 0.1.0 and 0.2.0 recorded, put into one sequence.
struct CarriedSequence {
  /// What was recorded; of one moment in this order.
  enum Part: Int, Hashable {
    case area, officer, revision, board, meeting, policy, holidays, pack, message, outcome, run
  }

  struct Item {
    let part: Part
    let id: Int64
    let recordedAt: String
    let recordedBy: String
    let kind: EntryKind
    let effectiveOn: PlanDate
    let note: String?
    let reason: String?
    /// The action, of a revision.
    let actionID: Int64?
    /// How many revisions were recorded before it.
    let revisionsBefore: Int64

    func recorded(at moment: String, revisionsBefore: Int64) -> Item {
      Item(
        part: part, id: id, recordedAt: moment, recordedBy: recordedBy, kind: kind, effectiveOn: effectiveOn,
        note: note, reason: reason, actionID: actionID, revisionsBefore: revisionsBefore)
    }
  }

  let db: Database

  /// Their clock was not guarded, and their rule knew the order of their numbers alone: within a table time never goes
  /// backwards here.
  private func unwound(_ items: [Item], _ before: (String) -> Int64) -> [Item] {
    var (last, revisions) = ("", Int64(0))
    return items.map { item in
      last = max(last, item.recordedAt)
      revisions = max(revisions, item.part == .pack ? item.revisionsBefore : before(last))
      return item.recorded(at: last, revisionsBefore: revisions)
    }
  }

  /// - Returns: the items in the order recorded. Revisions keep their own order; a pack stands after the last revision
  ///   it knew; whatever else was recorded stands by its time, before the revisions of the same moment.
  func items() throws -> [Item] {
    let revisions = try revisions()
    let times = revisions.reduce(into: [String]()) { times, item in
      times.append(max(times.last ?? "", item.recordedAt))
    }
    /// How many revisions were recorded before a moment.
    func before(_ moment: String) -> Int64 {
      var (low, high) = (0, times.count)
      while low < high {
        let middle = (low + high) / 2
        if times[middle] < moment { low = middle + 1 } else { high = middle }
      }
      return low == 0 ? 0 : revisions[low - 1].id
    }
    let parts = Dictionary(grouping: try areas(before) + officers(before) + rest(before)) { $0.part }
    let others = parts.values.flatMap { unwound($0, before) }
    return (revisions + others).sorted { a, b in
      func key(_ item: Item) -> (Int64, Int) { (item.revisionsBefore, item.part == .revision ? 0 : 1) }
      if key(a) != key(b) { return key(a) < key(b) }
      return (a.recordedAt, a.part.rawValue, a.id) < (b.recordedAt, b.part.rawValue, b.id)
    }
  }

  private func revisions() throws -> [Item] {
    try db.rows(
      "SELECT id, recorded_at, recorded_by, kind, effective_on, note, reason, action_id FROM old_revision ORDER BY id"
    ) { row in
      Item(
        part: .revision, id: try row[0], recordedAt: try row[1], recordedBy: try row[2],
        kind: try stored(EntryKind.init(rawValue:), row[3]), effectiveOn: try row[4], note: try row[5],
        reason: try row[6], actionID: try row[7], revisionsBefore: try row[0])
    }
  }

  private func areas(_ before: (String) -> Int64) throws -> [Item] {
    try named("old_area_revision", "area_id", .area, first: .areaAdd, later: .areaEdit, before)
  }

  private func officers(_ before: (String) -> Int64) throws -> [Item] {
    try named("old_officer_revision", "officer_id", .officer, first: .officerAdd, later: .officerEdit, before)
  }

  private func named(
    _ table: String, _ owner: String, _ part: Part, first: EntryKind, later: EntryKind, _ before: (String) -> Int64
  ) throws -> [Item] {
    var seen: Set<Int64> = []
    return try db.rows(
      "SELECT id, recorded_at, recorded_by, effective_on, note, \(owner) FROM \(table) ORDER BY id"
    ) { row in
      Item(
        part: part, id: try row[0], recordedAt: try row[1], recordedBy: try row[2],
        kind: seen.insert(try row[5]).inserted ? first : later, effectiveOn: try row[3], note: try row[4], reason: nil,
        actionID: nil, revisionsBefore: before(try row[1]))
    }
  }

  private func rest(_ before: (String) -> Int64) throws -> [Item] {
    var boards: Set<Int64> = []
    let parts: [(Part, String, (StoredRow) throws -> EntryKind)] = [
      (
        .board, "SELECT id, recorded_at, recorded_by, note, board_id FROM old_board_revision",
        { boards.insert(try $0[4]).inserted ? .boardAdd : .boardEdit }
      ),
      (
        .meeting, "SELECT id, recorded_at, recorded_by, note FROM old_meeting_revision", { _ in .boardMeeting }
      ),
      (.policy, "SELECT id, recorded_at, recorded_by, note FROM old_chase_policy", { _ in .chasePolicy }),
      (
        .holidays, "SELECT id, recorded_at, recorded_by, NULL FROM old_holiday_import", { _ in .holidaysImport }
      ),
      (.message, "SELECT id, recorded_at, 'chase', NULL FROM old_chase_message", { _ in .chase }),
      (.outcome, "SELECT id, recorded_at, 'chase', NULL FROM old_chase_outcome", { _ in .chaseOutcome }),
      (.run, "SELECT id, ran_at, 'chase', NULL FROM old_chase_run", { _ in .chaseRun }),
    ]
    let items = try parts.flatMap { part, sql, kind in
      try db.rows("\(sql) ORDER BY id") { row in
        Item(
          part: part, id: try row[0], recordedAt: try row[1], recordedBy: try row[2], kind: try kind(row),
          effectiveOn: try day(row[1]), note: try row[3], reason: nil, actionID: nil,
          revisionsBefore: before(try row[1]))
      }
    }
    return try items
      + db.rows("SELECT id, sealed_at, sealed_by, known_through FROM old_pack ORDER BY id") { row in
        Item(
          part: .pack, id: try row[0], recordedAt: try row[1], recordedBy: try row[2], kind: .packSeal,
          effectiveOn: try day(row[1]), note: nil, reason: nil, actionID: nil, revisionsBefore: try row[3])
      }
  }

  private func day(_ moment: String) throws -> PlanDate { try stored({ Moment(iso: $0) }, moment).londonDate }
}

/// The entries that the items make: what one command recorded is one.
struct CarriedEntries {
  struct Key: Hashable {
    let part: CarriedSequence.Part
    let id: Int64
  }

  struct New {
    let recordedAt: String
    let recordedBy: String
    var kind: EntryKind
    let effectiveOn: PlanDate
    let note: String?
    var reason: String?
    var parts: Set<CarriedSequence.Part>
    var actions: Set<Int64>

    /// Whether an item can have been recorded by the same command.
    func takes(_ item: CarriedSequence.Item) -> Bool {
      guard recordedAt == item.recordedAt, recordedBy == item.recordedBy, effectiveOn == item.effectiveOn,
        note == item.note
      else { return false }
      switch item.part {
      // A command that records actions may have added areas and officers for them.
      case .area: return parts.isSubset(of: [.area])
      case .officer: return parts.isSubset(of: [.area, .officer])
      case .revision:
        let isFirst = !parts.contains(.revision)
        return parts.isSubset(of: [.area, .officer, .revision])
          && (isFirst || (kind == item.kind && reason == item.reason))
          && !(item.actionID.map(actions.contains) ?? false)
      default: return false
      }
    }
  }

  private(set) var all: [New] = []
  private var numbers: [Key: Int64] = [:]

  init(_ items: [CarriedSequence.Item]) {
    for item in items {
      if let last = all.last, last.takes(item) {
        if item.part == .revision { (all[all.count - 1].kind, all[all.count - 1].reason) = (item.kind, item.reason) }
        all[all.count - 1].parts.insert(item.part)
      } else {
        all.append(
          New(
            recordedAt: item.recordedAt, recordedBy: item.recordedBy, kind: item.kind, effectiveOn: item.effectiveOn,
            note: item.note, reason: item.reason, parts: [item.part], actions: []))
      }
      if let action = item.actionID { all[all.count - 1].actions.insert(action) }
      numbers[Key(part: item.part, id: item.id)] = Int64(all.count)
    }
  }

  /// The number of the entry that something was recorded in.
  func entry(of part: CarriedSequence.Part, _ id: Int64) -> Int64 { numbers[Key(part: part, id: id)] ?? 0 }

  func entry(number: Int64) -> Entry? {
    guard all.indices.contains(Int(number) - 1) else { return nil }
    let new = all[Int(number) - 1]
    return Entry(
      id: number, recordedAt: Moment(iso: new.recordedAt) ?? Moment(milliseconds: 0), recordedBy: new.recordedBy,
      kind: new.kind, effectiveOn: new.effectiveOn, note: new.note, reason: new.reason)
  }
}
