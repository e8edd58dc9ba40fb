internal import PlanModel

/// What a sheet was before people worked on it, as far as that is known.
enum SheetSent {
  /// The action from which the row was made, and what an earlier return of the same sheet said otherwise.
  case action(ActionState, said: ReturnedWords?)
  /// What the last sheet said; nil where the action never stood in one.
  case lastSheet(SheetSaid?)
}

/// What a row changes in an action: a merge of three, field by field.
///
/// A cell that says what was sent has nothing new to say, and the plan's words stand; where the plan says what was sent,
/// the cell's are taken; where both are the same, there is nothing to do. All else is a conflict.
///
/// A class, since it holds four states, and a sheet that only adds actions has none of them.
final class SheetMerge {
  private let current: ActionState
  private let sent: SheetSent
  private let row: ImportRow
  private let said: ActionState
  private let kind: SheetKind
  private let side: TakenSide?
  private let hadBefore: (ActionField, ActionState) throws -> Bool
  private let spoken: Set<String>
  /// The action after the import, and the fields that the sheet changes.
  private(set) var merged: ActionState
  private(set) var sets = FieldSet()
  /// Fields where an update made since the sheet was stands.
  private(set) var kept: [String] = []
  /// Columns in which the row says nothing new.
  private(set) var unchanged: Set<PlanField> = []
  private(set) var conflicts: [Conflict] = []
  /// Whether the mitigation that is set is the plan's own, which goes on beside another rating.
  private(set) var keepsOwnMitigation = false
  /// Whether the side that was named decided anything.
  private(set) var isDecided = false

  /// Whether the row changes a due date and says why.
  var hasOwnReason: Bool { row.reason != nil && conflicts.isEmpty && sets.contains(.due) }

  struct Conflict {
    let field: String
    let kind: SheetConflict.Kind
    let sent: String?
    let isSentKnown: Bool
    let theirs: String?
    let ours: String?
  }

  /// - Parameters:
  ///   - said: what the row says, as a state; its officers are looked up.
  ///   - side: what stands where there is a conflict; nil to leave it one.
  ///   - hadBefore: whether the action had this value of a field once, and no longer.
  init(
    current: ActionState, sent: SheetSent, row: ImportRow, said: ActionState, spoken: [SheetPart], kind: SheetKind,
    side: TakenSide?, hadBefore: @escaping (ActionField, ActionState) throws -> Bool
  ) throws {
    self.current = current
    self.sent = sent
    self.row = row
    self.said = said
    self.kind = kind
    self.side = side
    self.hadBefore = hadBefore
    self.spoken = Set(spoken.map(\.name))
    merged = current
    for field in ActionField.all { try merge(field) }
    mitigateAnew()
  }

  private func merge(_ field: ActionField) throws {
    let parts = SheetPart.parts(of: field)
    if !field.isMergedByColumn {
      guard let part = parts.first, try isTaken(field, part, named: field.columns[0].name) else { return }
      field.carry(from: said, into: &merged)
      sets.insert(field)
      return
    }
    let (theirs, ours) = (said, current)
    var taken: [Bool] = []
    for (column, part) in zip(field.columns, parts) { taken.append(try isTaken(field, part, named: column.name)) }
    guard taken.contains(true) else { return }
    field.put({ field.columns[$0].value(of: taken[$0] ? theirs : ours) }, into: &merged)
    sets.insert(field)
  }

  /// A row with a mitigation beside another rating says both: its mitigation does not end with the rating.
  private func mitigateAnew() {
    guard let stated = said.mitigation, sets.contains(.rating), !sets.contains(.mitigation), !merged.isClosed else {
      return
    }
    let endsWithRed = current.rating?.meaning == .offTrack && merged.rating?.meaning != .offTrack
    guard current.mitigation == nil || endsWithRed else { return }
    // Where nobody touched the sheet's mitigation, the plan's own goes on.
    if case .action(let state, _) = sent, ActionField.mitigation.isSame(said, state) {
      guard let own = current.mitigation else { return }
      merged.mitigation = own
      keepsOwnMitigation = true
    } else {
      merged.mitigation = stated
    }
    sets.insert(.mitigation)
    kept.removeAll { $0 == PlanField.mitigation[0].rawValue }
  }

  /// Whether what the row says of a part is to be recorded.
  private func isTaken(_ field: ActionField, _ part: SheetPart, named name: String) throws -> Bool {
    guard spoken.contains(part.name) else { return false }
    let isBlank = (part.ofRow(row) ?? "").asGivenBack == part.blank
    if isSame(field, part, said, current) || isSent(field, part, isBlank: isBlank) {
      unchanged.formUnion(part.columns)
      if !isSame(field, part, said, current), name != ActionField.completedOn.name || !isBlank {
        kept.append(name)
      }
      return false
    }
    if isBlank { return blankIsTaken(field, part, name) }
    if wasTakenBack(field, part) { return decided(.takenBack, part, name) }
    if isOfEarlierReturn(part) { return decided(.old, part, name) }
    // What a cell cannot hold whole would be lost with what was changed in it.
    if (part.ofState?(current) ?? "").utf16.count > String.mostInCell { return decided(.bothChanged, part, name) }
    let isOursSent = ours(field, part)
    if isOursSent ?? isBlankNow(part) || (kind == .updates && !isSentKnown) {
      return try !repeatsThePast(field) || decided(.old, part, name)
    }
    return decided(try repeatsThePast(field) ? .old : .bothChanged, part, name)
  }

  /// A blank says nothing where nobody knows that a text stood there, and asks where one did.
  private func blankIsTaken(_ field: ActionField, _ part: SheetPart, _ name: String) -> Bool {
    let endsWithRed = field == .mitigation && merged.rating?.meaning != .offTrack
    if case .lastSheet(let last) = sent, kind == .updates || last?[part.name] == nil { return false }
    return endsWithRed ? false : decided(.blank, part, name)
  }

  /// Whether the action had these words before, where nothing is known of what was sent.
  ///
  /// Of ratings and dates nobody can tell: they go back and forth.
  private func repeatsThePast(_ field: ActionField) throws -> Bool {
    guard case .lastSheet = sent, field.columns[0].isFreeText, field.columns[0].kind == .text else { return false }
    return try hadBefore(field, said)
  }

  private func decided(_ kind: SheetConflict.Kind, _ part: SheetPart, _ name: String) -> Bool {
    if let side {
      isDecided = true
      return side == .theirs
    }
    conflicts.append(
      Conflict(
        field: name, kind: kind, sent: sentWords(part), isSentKnown: isSentKnown,
        theirs: shown(part, part.ofRow(row)),
        ours: shown(part, part.ofState?(current))))
    return false
  }

  private func isBlankNow(_ part: SheetPart) -> Bool {
    (part.ofState?(current) ?? "").asGivenBack == part.blank
  }

  private func isSame(_ field: ActionField, _ part: SheetPart, _ a: ActionState, _ b: ActionState) -> Bool {
    if !field.isMergedByColumn, field != .due, field.isSame(a, b) { return true }
    guard let ofState = part.ofState, field != .officers else { return false }
    return (ofState(a) ?? "").isGivenBack(of: ofState(b) ?? "")
  }

  private func fingerprint(_ part: SheetPart, _ state: ActionState) -> UInt64 {
    SheetSaid.fingerprint((part.ofState?(state) ?? "").asGivenBack)
  }

  private func theirs(_ part: SheetPart) -> UInt64 { SheetSaid.fingerprint((part.ofRow(row) ?? "").asGivenBack) }

  /// Whether the row repeats what the last return said, and somebody took that back since: the plan says again what was
  /// sent, or what an earlier return said.
  private func wasTakenBack(_ field: ActionField, _ part: SheetPart) -> Bool {
    guard case .action(let state, let earlier?) = sent, earlier.last[part.name] == theirs(part),
      !isSame(field, part, said, current)
    else { return false }
    return isSame(field, part, current, state)
      || (earlier.before[part.name]?.contains(fingerprint(part, current)) ?? false)
  }

  /// Whether the row says what an earlier return said, and a later one no longer: an old version is likelier than a change
  /// of mind.
  private func isOfEarlierReturn(_ part: SheetPart) -> Bool {
    guard case .action(_, let earlier?) = sent else { return false }
    return earlier.before[part.name]?.contains(theirs(part)) ?? false
  }

  private func isSent(_ field: ActionField, _ part: SheetPart, isBlank: Bool) -> Bool {
    func repeats(_ fingerprint: UInt64) -> Bool {
      fingerprint == SheetSaid.fingerprint(part.ofRow(row))
        || fingerprint == SheetSaid.fingerprint((part.ofRow(row) ?? "").asGivenBack)
    }
    return switch sent {
    case .action(let state, let earlier):
      isSame(field, part, said, state) || (earlier?.last[part.name] == theirs(part) && !wasTakenBack(field, part))
    case .lastSheet(let last):
      // A blank in a column that no sheet had before says nothing new.
      last?[part.name].map(repeats) ?? isBlank
    }
  }

  /// Whether the plan says what was sent; nil where nobody knows what that was.
  private func ours(_ field: ActionField, _ part: SheetPart) -> Bool? {
    switch sent {
    case .action(let state, let earlier):
      earlier?.last[part.name].map { $0 == fingerprint(part, current) } ?? isSame(field, part, current, state)
    case .lastSheet(let last):
      last?[part.name].map { $0 == SheetSaid.fingerprint(part.ofState?(current)) }
    }
  }

  private var isSentKnown: Bool { if case .action = sent { true } else { false } }

  private func sentWords(_ part: SheetPart) -> String? {
    guard case .action(let state, _) = sent else { return nil }
    return shown(part, part.ofState?(state))
  }

  private func shown(_ part: SheetPart, _ words: String?) -> String? {
    guard let words, words != part.blank, !words.isEmpty else { return nil }
    return words.split(whereSeparator: { $0 == "|" && part.blank == "|" || $0 == "\u{1F}" })
      .joined(separator: part.blank == "|" ? ", " : "; ")
  }
}
