internal import PlanModel
internal import PlanStorage

/// Looks for everything that a board's packs would say otherwise, each from the last paper that could tell of it.
struct RestatementSearch {
  let reader: PlanReader
  /// All of the board up to the paper's day, in the order sealed.
  let packs: [Pack]
  /// What the paper is about.
  let scope: SummaryScope
  /// Nil where officers stand by name.
  let posts: Posts?
  /// The measures that the paper tells of.
  let measures: Set<Int64>
  /// Whether the paper tells of an item of a register.
  let tells: (ItemReference, RegisterName) -> Bool

  func all() throws -> [Restatement] {
    packs.isEmpty
      ? []
      : try areas() + officers() + actions() + measureValues() + shown()
        + RegisterTypes.told(in: scope.sections).flatMap { try items(of: $0) }
  }

  /// Those that stand, the latest day first.
  private var standing: [Pack] { packs.current.sorted { ($0.asAt, $0.id) > ($1.asAt, $1.id) } }

  /// The pack in which what another said of an area was last told of: itself where no later one did.
  private func lastTold(_ pack: Pack, area: Int?) -> Pack {
    (packs.filter { $0.tells(of: pack, area: area, scope: scope.areaNumber) } + [pack]).max {
      $0.knownEntry < $1.knownEntry
    }
      ?? pack
  }

  private func actions() throws -> [Restatement] {
    let standing = standing
    guard let least = standing.map({ lastTold($0, area: scope.areaNumber) }).min(by: { $0.knownEntry < $1.knownEntry }),
      let latestDay = standing.first?.asAt
    else { return [] }
    let named = try reader.officerNaming()
    let references = try reader.referencesRevised(
      after: least.knownEntry, lastRevision: least.knownThrough, effectiveThrough: latestDay
    ).filter(isInScope)
    return try references.flatMap { reference in
      let revisions = try reader.revisions(of: [reference]).map { posts?.revision($0) ?? $0 }
      return standing.filter { $0.covers(area: reference.area) }.flatMap { pack in
        Restatement.all(
          of: pack, knownThrough: lastTold(pack, area: reference.area).knownEntry, revisions: revisions
        ) { state in
          let named = named(state, pack.asAt)
          return posts?.state(named) ?? named
        }
      }
    }
  }

  /// Areas that a pack printed under another title.
  private func areas() throws -> [Restatement] {
    let byArea = Dictionary(grouping: try reader.areaRevisions(), by: \.area.number)
      .filter { number, _ in scope.includes(area: number) }
    return try byArea.sorted { $0.key < $1.key }.flatMap { number, revisions -> [Restatement] in
      try standing.filter { $0.covers(area: number) }.compactMap { pack in
        let known = lastTold(pack, area: number).knownEntry
        guard
          let before = stage(AreaRevision.stages(revisions, knownThrough: known), on: pack.asAt),
          let now = stage(AreaRevision.stages(revisions), on: pack.asAt), before != now,
          let entry = try last(revisions, after: known, by: pack.asAt),
          try reader.position(asAt: pack.asAt).actions.contains(where: { $0.area.number == number })
        else { return nil }
        return Restatement(
          of: pack, subject: "area \(number)", changes: [FieldChange(field: "title", from: before, to: now)],
          entry: shown(entry))
      }
    }
  }

  /// Officers that a pack named and are known otherwise: by post alone where names are not shown.
  private func officers() throws -> [Restatement] {
    let byOfficer = Dictionary(grouping: try reader.officerRevisions(), by: \.values.id)
    return try byOfficer.sorted { $0.key < $1.key }.flatMap { id, revisions -> [Restatement] in
      try standing.compactMap { pack in
        let known = lastTold(pack, area: scope.areaNumber).knownEntry
        guard
          let before = stage(OfficerRevision.stages(revisions, knownThrough: known), on: pack.asAt),
          let now = stage(OfficerRevision.stages(revisions), on: pack.asAt)
        else { return nil }
        let changes = printed(before).changes(to: printed(now)).filter { $0.field == "name" || $0.field == "role" }
        guard !changes.isEmpty, let entry = try last(revisions, after: known, by: pack.asAt),
          try isPrinted(id, in: pack)
        else { return nil }
        return Restatement(of: pack, subject: printed(now).called, changes: changes, entry: shown(entry))
      }
    }
  }

  /// Values, targets and titles of measures that a pack told otherwise.
  private func measureValues() throws -> [Restatement] {
    guard !measures.isEmpty else { return [] }
    return try reader.measureHistories(only: measures).sorted { $0.code < $1.code }.flatMap { history in
      standing.flatMap { pack in
        history.restated(
          of: pack.asAt, knownThrough: lastTold(pack, area: scope.areaNumber).knownEntry, isPublic: posts != nil
        ).map {
          Restatement(of: pack, subject: "measure \(history.code)", changes: $0.changes, entry: shown($0.entry))
        }
      }
    }
  }

  /// What a pack told otherwise of the items of a register.
  private func items<Item: RegisterItem>(of type: Item.Type) throws -> [Restatement] {
    try reader.histories(of: type).filter { tells($0.reference, Item.register) }.flatMap { history in
      standing.compactMap { pack in
        history.restated(of: pack.asAt, knownThrough: lastTold(pack, area: scope.areaNumber).knownEntry).map { told in
          Restatement(
            of: pack, subject: "\(Item.register.words) \(history.reference)",
            changes: told.changes.map { FieldChange(field: $0.field, from: shown($0, $0.from), to: shown($0, $0.to)) },
            entry: shown(told.entry))
        }
      }
    }
  }

  /// An officer's words by the post, where names are not shown.
  private func shown(_ change: FieldChange, _ words: String?) -> String? {
    change.field == "officer" ? words.map { posts?.recorder($0) ?? $0 } : words
  }

  /// Documents and sign-offs of completions that a pack did not know of.
  private func shown() throws -> [Restatement] {
    let named = try reader.evidence().map { ($0.reference, "evidence", $0.title, $0.entry, $0.effectiveOn) }
    let signed = try reader.signOffs().map {
      ($0.reference, "sign_off", printed($0.officer).called, $0.entry, $0.effectiveOn)
    }
    return try (named + signed).filter { isInScope($0.0) }.flatMap { reference, field, words, entry, day in
      try standing.filter { $0.covers(area: reference.area) && day <= $0.asAt }.compactMap { pack in
        guard entry.id > lastTold(pack, area: reference.area).knownEntry,
          try reader.position(asAt: pack.asAt).actions.contains(where: { $0.reference == reference })
        else { return nil }
        return Restatement(
          of: pack, subject: reference.description, reference: reference,
          changes: [FieldChange(field: field, from: nil, to: words)], entry: shown(entry))
      }
    }
  }

  private func isInScope(_ reference: Reference) -> Bool { scope.includes(area: reference.area) }

  private func printed(_ officer: Officer) -> Officer { posts?.officer(officer) ?? officer }

  private func shown(_ entry: Entry) -> Entry { posts?.entry(entry) ?? entry }

  private func isPrinted(_ officerID: Int64, in pack: Pack) throws -> Bool {
    let isOfAction = try reader.position(asAt: pack.asAt, knownThrough: pack.knownEntry).actions.contains { action in
      isInScope(action.reference) && pack.covers(area: action.reference.area)
        && (action.state.officers.contains { $0.id == officerID }
          || action.state.mitigation?.accountableOfficer.id == officerID)
    }
    return try isOfAction
      || RegisterTypes.told(in: scope.sections).contains { try isPrinted(officerID, in: pack, of: $0) }
  }

  private func isPrinted<Item: RegisterItem>(_ officerID: Int64, in pack: Pack, of type: Item.Type) throws -> Bool {
    try reader.items(of: type, asAt: pack.asAt, knownThrough: pack.knownEntry).contains { item in
      item.officers.contains { $0.id == officerID } && tells(item.reference, Item.register)
    }
  }

  /// The entry behind what is said otherwise: the last of those not told of that is about the pack's day or before.
  private func last(_ revisions: [some Said], after known: Int64, by day: PlanDate) throws -> Entry? {
    let since = revisions.filter { $0.entryID > known }
    // What stood first stands for the days before it, so one of a later day may be behind it.
    return try (since.last { $0.effectiveOn <= day } ?? since.last).flatMap { try reader.entry($0.entryID) }
  }

  /// What stood on a day; before the first, what stood first.
  private func stage<State>(_ stages: [(from: PlanDate, state: State)], on day: PlanDate) -> State? {
    (stages.last { $0.from <= day } ?? stages.first)?.state
  }
}
