package import PlanModel
internal import PlanStorage

/// What an update did to an item of a register.
package struct RecordedItem<Item: RegisterItem>: Sendable {
  /// Nil where it was added.
  package let before: Item?
  package let after: Item
  /// Later days on which something else was said of a field that was set, so that there it does not stand.
  package let overtakenOn: [PlanDate]

  package var changes: [FieldChange] { after.changes(from: before) }
}

/// What every register does alike: one transaction, one entry, and only the fields that differ.
struct Registering<Item: RegisterItem> {
  let writer: PlanWriter
  let context: EntryContext

  init(_ writer: PlanWriter, _ context: EntryContext) {
    self.writer = writer
    self.context = context
  }

  /// - Throws: `RegisterRefusal.exists` where one of the reference is there.
  func add(_ item: Item) throws -> RecordedItem<Item> {
    let known = try writer.reader.histories(of: Item.self)
    guard !known.contains(where: { $0.reference == item.reference }) else {
      throw RegisterRefusal.exists(Item.register, item.reference.description)
    }
    try check(item)
    let added = try writer.add(item)
    try writer.say(
      added, sets: Item.fields.filter { $0.get(added) != nil }, on: context.effectiveOn, context: context)
    return RecordedItem(before: nil, after: added, overtakenOn: [])
  }

  /// - Throws: `UpdateRefusal.nothingToChange`, and what `standing` throws.
  func update(_ text: String, _ change: (inout Item) throws -> Void) throws -> RecordedItem<Item> {
    let history = try writer.reader.requireItem(text, of: Item.self)
    let before = try writer.reader.standing(history, on: context.effectiveOn)
    var after = before
    try change(&after)
    let sets = after.fieldsChanged(from: before)
    guard !sets.isEmpty else { throw UpdateRefusal.nothingToChange }
    try check(after)
    try writer.say(after, sets: sets, on: context.effectiveOn, context: context)
    let names = Set(sets.map(\.name))
    let later = Timeline.holding(history.revisions).filter {
      $0.effectiveOn > context.effectiveOn && !$0.sets.isDisjoint(with: names)
    }
    return RecordedItem(before: before, after: after, overtakenOn: Set(later.map(\.effectiveOn)).sorted())
  }

  /// Takes back what the caller last recorded of an item.
  func undo(_ text: String) throws -> RecordedItem<Item> {
    let history = try writer.reader.requireItem(text, of: Item.self)
    let standing = Timeline.holding(history.revisions)
    let own = standing.filter { $0.entry.recordedBy == context.recordedBy }
    guard let last = own.max(by: { ($0.entryID, $0.id) < ($1.entryID, $1.id) }) else {
      throw RegisterRefusal.nothingToUndo(Item.register, text, by: context.recordedBy)
    }
    guard last.id != history.revisions.first?.id else {
      throw RegisterRefusal.addedCannotBeUndone(Item.register, text)
    }
    let before = history.item(asAt: last.effectiveOn)
    try writer.undo(last, context: context)
    let after = try writer.reader.requireItem(text, of: Item.self).item(asAt: last.effectiveOn)
    guard let after else { throw RegisterRefusal.unknown(Item.register, text, known: []) }
    return RecordedItem(before: before, after: after, overtakenOn: [])
  }

  /// Everything that is text can be kept, and every link is there.
  private func check(_ item: Item) throws {
    for (field, words) in item.freeTexts {
      _ = try PlanText.required(words, field: field.split(separator: "_").joined(separator: " "))
    }
    let known = try writer.reader.areas(asAt: .distantFuture).map(\.number)
    for field in Item.fields {
      switch field.get(item) {
      case .actions(let references): for reference in references { try writer.reader.requireReference(reference) }
      case .areas(let numbers):
        for number in numbers where !known.contains(number) { throw AreaRefusal.unknown(number, known: known) }
      default: break
      }
    }
  }
}

extension PlanReader {
  /// - Throws: `RegisterRefusal.unknown` with the nearest.
  func requireItem<Item: RegisterItem>(_ text: String, of type: Item.Type) throws -> RegisterHistory<Item> {
    let histories = try histories(of: type)
    let wanted = ItemReference(text.folded)
    if let history = histories.first(where: { $0.reference == wanted }) { return history }
    let names = histories.map(\.reference.description)
    let nearest = Nearest.suggestions(for: text, among: names)
    throw RegisterRefusal.unknown(Item.register, text, known: nearest.isEmpty ? names : nearest)
  }

  /// The item on a day on which something can be said of it.
  func standing<Item: RegisterItem>(_ history: RegisterHistory<Item>, on date: PlanDate) throws -> Item {
    let reference = history.reference.description
    guard let item = history.item(asAt: date) else {
      throw RegisterRefusal.notYet(Item.register, reference, on: date, beginsOn: history.beginsOn ?? date)
    }
    if let reason = item.withdrawnReason { throw RegisterRefusal.withdrawn(Item.register, reference, reason: reason) }
    return item
  }
}

extension PlanService {
  /// Records something of a register.
  func register<Item: RegisterItem>(
    _ type: Item.Type, _ kind: EntryKind, _ request: UpdateRequest, reason: String? = nil,
    _ body: (Registering<Item>) throws -> RecordedItem<Item>
  ) throws -> RecordedItem<Item> {
    try write { writer in
      let context = try request.context(kind, today: writer.today, reason: reason)
      return try body(Registering(writer, context))
    }
  }

  /// Withdraws an item: it is followed no more, and stays where it stood.
  package func withdraw<Item: RegisterItem>(
    _ text: String, of type: Item.Type, reason: String, request: UpdateRequest
  ) throws -> RecordedItem<Item> {
    let reason = try PlanText.required(reason, field: "reason")
    return try register(type, .registerWithdraw, request, reason: reason) { registering in
      try registering.update(text) { $0.withdrawnReason = reason }
    }
  }

  /// Takes back what whoever asks last recorded of an item.
  package func undo<Item: RegisterItem>(
    _ text: String, of type: Item.Type, request: UpdateRequest
  ) throws -> RecordedItem<Item> {
    try register(type, .registerUndo, request) { try $0.undo(text) }
  }
}
