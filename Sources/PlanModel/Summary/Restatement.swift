/// What a sealed paper said of one thing and would say otherwise, were it made again for its day with all that is known
/// now.
package struct Restatement: Sendable, Equatable {
  /// The day of the pack that said otherwise, and how it is called.
  package let packAsAt: PlanDate
  package let packName: String
  /// What it is about, as people call it: `1.3`, `area 2`, an officer.
  package let subject: String
  /// Where that is an action.
  package let reference: Reference?
  package let changes: [FieldChange]
  /// The last of the entries behind it.
  package let entry: Entry

  package init(
    of pack: Pack, subject: String, reference: Reference? = nil, changes: [FieldChange], entry: Entry
  ) {
    packAsAt = pack.asAt
    packName = pack.name
    self.subject = subject
    self.reference = reference
    self.changes = changes
    self.entry = entry
  }

  /// The same without the words that are withheld from the public version.
  package func withholding(_ withheld: [WithheldText]) -> Restatement {
    let hidden = withheld.filter { $0.reference == reference }
    guard !hidden.isEmpty else { return self }
    func shown(_ words: String?) -> String? {
      words.map { words in
        hidden.first { $0.words == words || ($0.field == .mitigation && $0.words.contains(words)) }?.placeholder
          ?? words
      }
    }
    return Restatement(
      packAsAt: packAsAt, packName: packName, subject: subject, reference: reference,
      changes: changes.map { FieldChange(field: $0.field, from: shown($0.from), to: shown($0.to)) }, entry: entry)
  }

  /// The same without some of its changes; nil where none is left.
  package func without(_ isHidden: (FieldChange) -> Bool) -> Restatement? {
    let shown = changes.filter { !isHidden($0) }
    guard !shown.isEmpty else { return nil }
    return Restatement(
      packAsAt: packAsAt, packName: packName, subject: subject, reference: reference, changes: shown, entry: entry)
  }

  private init(
    packAsAt: PlanDate, packName: String, subject: String, reference: Reference?, changes: [FieldChange], entry: Entry
  ) {
    self.packAsAt = packAsAt
    self.packName = packName
    self.subject = subject
    self.reference = reference
    self.changes = changes
    self.entry = entry
  }

  /// What one pack would say otherwise of an action: for each entry since, what it made of the pack's day.
  ///
  /// - Parameters:
  ///   - known: the entry through which the plan was known when the paper was sealed, or when it was last told of.
  ///   - revisions: all revisions of one action.
  ///   - named: the state with its officers called what they are called now as at the pack's day, so that an officer's
  ///     new name is told once and not of every action.
  /// - Returns: none where what was known then says the same of the pack's day as all of it now.
  package static func all(
    of pack: Pack, knownThrough known: Int64, revisions: [Revision], named: (ActionState) -> ActionState = { $0 }
  ) -> [Restatement] {
    let inTime = revisions.filter { $0.effectiveOn <= pack.asAt }
    let since = inTime.filter { $0.entryID > known }.sorted { ($0.entryID, $0.id) < ($1.entryID, $1.id) }
    func standing(_ known: Int64) -> ActionStanding? { Timeline.standings(of: inTime, knownThrough: known).last }
    var before = standing(known)
    // What was recorded and taken back again says nothing.
    let otherwise = Set(changes(from: before, to: standing(.max), named).map(\.field))
    guard !otherwise.isEmpty else { return [] }
    var told: [Restatement] = []
    for (index, revision) in since.enumerated() {
      let isWholeEntry = index == since.endIndex - 1 || since[index + 1].entryID != revision.entryID
      guard isWholeEntry else { continue }
      let after = standing(revision.entryID)
      let changes = changes(from: before, to: after, named).filter { otherwise.contains($0.field) }
      before = after
      guard !changes.isEmpty else { continue }
      told.append(
        Restatement(
          of: pack, subject: revision.reference.description, reference: revision.reference, changes: changes,
          entry: revision.entry))
    }
    return told
  }

  private static func changes(
    from before: ActionStanding?, to now: ActionStanding?, _ named: (ActionState) -> ActionState
  ) -> [FieldChange] {
    switch (before, now) {
    case (let before?, let now?):
      changes(from: named(before.state), to: named(now.state))
        + redatings(from: before.timesRedated, to: now.timesRedated)
    case (nil, let now?): named(now.state).asAdded
    case (_, nil): []
    }
  }

  private static func redatings(from before: Int, to now: Int) -> [FieldChange] {
    before == now ? [] : [FieldChange(field: "times_redated", from: "\(before)", to: "\(now)")]
  }

  /// The original date is in the papers too, so one that was put right is told.
  private static func changes(from before: ActionState, to now: ActionState) -> [FieldChange] {
    let original =
      before.originalDueOn == now.originalDueOn
      ? []
      : [FieldChange(field: "original_due_on", from: before.originalDueOn?.iso, to: now.originalDueOn?.iso)]
    return before.changes(to: now) + original
  }
}
