/// What one entry says of an item: only the fields that it sets.
package struct RegisterRevision<Item: RegisterItem>: Said {
  package let id: Int64
  package let entry: Entry
  package let effectiveOn: PlanDate
  package let sets: Set<String>
  package let values: Item
  package let undoes: Int64?

  package init(id: Int64, entry: Entry, effectiveOn: PlanDate, sets: Set<String>, values: Item, undoes: Int64?) {
    self.id = id
    self.entry = entry
    self.effectiveOn = effectiveOn
    self.sets = sets
    self.values = values
    self.undoes = undoes
  }

  package var entryID: Int64 { entry.id }
}

/// Everything that was ever said of one item, in the order recorded.
package struct RegisterHistory<Item: RegisterItem>: Sendable {
  package let id: Int64
  package let reference: ItemReference
  package var revisions: [RegisterRevision<Item>] = []

  package init(id: Int64, reference: String) {
    self.id = id
    self.reference = ItemReference(reference)
  }

  /// What stands from each day on which something is said.
  package func stages(knownThrough known: Int64 = .max) -> [(from: PlanDate, state: Item)] {
    Timeline.stages(
      of: revisions, knownThrough: known, from: Item(RegisterIdentity(id: id, reference: reference.description))
    ) { revision, item in
      for field in Item.fields where revision.sets.contains(field.name) {
        _ = field.set(&item, field.get(revision.values))
      }
      item.identity.updatedOn = revision.effectiveOn
      item.identity.updatedBy = revision.entry.recordedBy
    }
  }

  /// The item as at a day, as known through an entry; nil before it was added.
  package func item(asAt date: PlanDate, knownThrough known: Int64 = .max) -> Item? {
    stages(knownThrough: known).last { $0.from <= date }?.state
  }

  /// The first day on which it is; nil where nothing of it holds.
  package var beginsOn: PlanDate? { stages().first?.from }

  /// What each update with effect by a day made of it, in the order recorded.
  package func states(asAt date: PlanDate) -> [(id: Int64, item: Item)] {
    revisions.filter { $0.effectiveOn <= date }.compactMap { revision in
      item(asAt: date, knownThrough: revision.entryID).map { (revision.id, $0) }
    }
  }

  /// What a paper of a day said of it otherwise than it would now.
  ///
  /// - Parameter known: the entry through which the plan was known when that was last told.
  /// - Returns: nil where nothing differs.
  package func restated(of date: PlanDate, knownThrough known: Int64) -> (changes: [FieldChange], entry: Entry)? {
    guard
      let entry = revisions.last(where: { $0.entryID > known && $0.effectiveOn <= date })?.entry,
      let now = item(asAt: date)
    else { return nil }
    let changes = now.changes(from: item(asAt: date, knownThrough: known))
    return changes.isEmpty ? nil : (changes, entry)
  }

  /// Each revision beside what stood on its day before and after it was recorded.
  package var story: [(revision: RegisterRevision<Item>, changes: [FieldChange], undoneBy: Int64?)] {
    let undoing = Dictionary(revisions.compactMap { revision in revision.undoes.map { ($0, revision.entryID) } }) { $1 }
    var known = RegisterHistory(id: id, reference: reference.description)
    return revisions.sorted { ($0.entryID, $0.id) < ($1.entryID, $1.id) }.map { revision in
      let before = known.item(asAt: revision.effectiveOn)
      known.revisions.append(revision)
      let after = known.item(asAt: revision.effectiveOn)
      return (revision, after?.changes(from: before) ?? [], undoing[revision.id])
    }
  }
}
