internal import PlanModel
internal import PlanStorage

/// Looks for everything that a board's packs would say otherwise with what was recorded since the last was sealed.
struct RestatementSearch {
  let reader: PlanReader
  /// Those that stand, the latest day first.
  let packs: [Pack]
  /// The one that knew most.
  let last: Pack
  let latestDay: PlanDate
  let isInScope: (Reference) -> Bool
  /// Nil where officers stand by name.
  let posts: Posts?

  func all() throws -> [Restatement] { try areas() + officers() + actions() }

  private func actions() throws -> [Restatement] {
    let named = try reader.officerNaming()
    let references = try reader.referencesRevised(
      after: last.knownEntry, lastRevision: last.knownThrough, effectiveThrough: latestDay
    ).filter(isInScope)
    return try references.flatMap { reference in
      let revisions = try reader.revisions(of: [reference]).map { posts?.revision($0) ?? $0 }
      return packs.filter { $0.covers(area: reference.area) }.compactMap { pack in
        Restatement(of: pack, knownThrough: last.knownEntry, revisions: revisions) { state in
          let named = named(state, pack.asAt)
          return posts?.state(named) ?? named
        }
      }
    }
  }

  private func areas() throws -> [Restatement] {
    let entries = try entriesSince()
    let byArea = Dictionary(grouping: try reader.areaRevisions(), by: \.area.number)
    return byArea.sorted { $0.key < $1.key }.flatMap { number, revisions -> [Restatement] in
      guard let entry = revisions.compactMap({ entries[$0.entryID] }).last else { return [] }
      return packs.filter { $0.covers(area: number) && ($0.areaNumber == nil || $0.areaNumber == number) }
        .compactMap { pack in
          guard
            let before = stage(AreaRevision.stages(revisions, knownThrough: last.knownEntry), on: pack.asAt),
            let now = stage(AreaRevision.stages(revisions), on: pack.asAt), before != now
          else { return nil }
          return Restatement(
            of: pack, subject: "area \(number)", changes: [FieldChange(field: "title", from: before, to: now)],
            entry: shown(entry))
        }
    }
  }

  /// Officers that a pack named and are known otherwise: by post alone where names are not shown.
  private func officers() throws -> [Restatement] {
    let entries = try entriesSince()
    let byOfficer = Dictionary(grouping: try reader.officerRevisions(), by: \.values.id)
    return try byOfficer.sorted { $0.key < $1.key }.flatMap { id, revisions -> [Restatement] in
      guard let entry = revisions.compactMap({ entries[$0.entryID] }).last else { return [] }
      return try packs.compactMap { pack in
        guard
          let before = stage(OfficerRevision.stages(revisions, knownThrough: last.knownEntry), on: pack.asAt),
          let now = stage(OfficerRevision.stages(revisions), on: pack.asAt)
        else { return nil }
        let changes = printed(before).changes(to: printed(now)).filter { $0.field == "name" || $0.field == "role" }
        guard !changes.isEmpty, try isPrinted(id, in: pack) else { return nil }
        return Restatement(of: pack, subject: printed(now).called, changes: changes, entry: shown(entry))
      }
    }
  }

  private func printed(_ officer: Officer) -> Officer { posts?.officer(officer) ?? officer }

  private func shown(_ entry: Entry) -> Entry { posts?.entry(entry) ?? entry }

  private func isPrinted(_ officerID: Int64, in pack: Pack) throws -> Bool {
    try reader.position(asAt: pack.asAt).actions.contains { action in
      isInScope(action.reference)
        && (action.state.officers.contains { $0.id == officerID }
          || action.state.mitigation?.accountableOfficer.id == officerID)
    }
  }

  /// The entries recorded since the last pack was sealed, by their numbers.
  private func entriesSince() throws -> [Int64: Entry] {
    Dictionary(
      uniqueKeysWithValues: try reader.entries().filter { $0.id > last.knownEntry }.map { ($0.id, $0) })
  }

  /// What stood on a day; before the first, what stood first.
  private func stage<State>(_ stages: [(from: PlanDate, state: State)], on day: PlanDate) -> State? {
    (stages.last { $0.from <= day } ?? stages.first)?.state
  }
}
