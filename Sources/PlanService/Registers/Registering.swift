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
///
/// What was read or recorded in it is remembered, so that an import reads the register once.
final class Registering<Item: RegisterItem> {
  let writer: PlanWriter
  let context: EntryContext
  private var known: [ItemReference: RegisterHistory<Item>]
  private lazy var areas = Result { try Set(writer.reader.areas(asAt: .distantFuture).map(\.number)) }
  private lazy var directory = Result { try OfficerDirectory(writer, context) }

  init(_ writer: PlanWriter, _ context: EntryContext) throws {
    self.writer = writer
    self.context = context
    known = Dictionary(firstValues: try writer.reader.histories(of: Item.self).map { ($0.reference, $0) })
  }

  var histories: [RegisterHistory<Item>] { Array(known.values) }

  func history(of reference: ItemReference) -> RegisterHistory<Item>? { known[reference] }

  /// The number after the highest of the register's references, and of those that a sheet gives.
  func nextNumber(beside given: [String] = []) -> Int {
    let taken = histories.map(\.reference.description) + given
    let numbers = taken.compactMap { $0.split(separator: "/").last.flatMap { Reference.number($0) } }
    return (numbers.max() ?? 0) + 1
  }

  func officer(called text: String) throws -> Officer { try directory.get().officer(called: text) }

  /// - Throws: `RegisterRefusal.exists` where one of the reference is there.
  func add(_ item: Item) throws -> RecordedItem<Item> {
    guard known[item.reference] == nil else {
      throw RegisterRefusal.exists(Item.register, item.reference.description)
    }
    try check(item)
    let added = try writer.add(item)
    var history = RegisterHistory<Item>(id: added.id, reference: added.reference.description)
    history.revisions.append(
      try writer.say(
        added, sets: Item.fields.filter { $0.get(added) != nil }, on: context.effectiveOn, context: context))
    known[added.reference] = history
    return RecordedItem(before: nil, after: added, overtakenOn: [])
  }

  /// - Parameter said: fields that are said anew, though they stand as they are.
  /// - Throws: `UpdateRefusal.nothingToChange`, and what `standing` throws.
  func update(
    _ text: String, saying said: Set<String> = [], _ change: (inout Item) throws -> Void
  ) throws -> RecordedItem<Item> {
    var history = try histories.required(text)
    let before = try history.standing(on: context.effectiveOn)
    var after = before
    try change(&after)
    return try say(after, of: &history, before: before, saying: said)
  }

  /// The same of an item that is added where it is not there, said of a day before its first too, and taken up again where it
  /// was withdrawn.
  func put(_ new: Item, _ change: (inout Item) throws -> Void) throws -> RecordedItem<Item> {
    guard var history = known[new.reference] else {
      var item = new
      try change(&item)
      return try add(item)
    }
    let blank = Item(RegisterIdentity(id: history.id, reference: new.reference.description))
    let before = history.item(asAt: context.effectiveOn) ?? blank
    // What was withdrawn begins anew, with nothing of what was said of it.
    var after = before.isWithdrawn ? blank : before
    try change(&after)
    return try say(after, of: &history, before: before)
  }

  private func say(
    _ after: Item, of history: inout RegisterHistory<Item>, before: Item, saying said: Set<String> = []
  ) throws -> RecordedItem<Item> {
    let sets =
      after.fieldsChanged(from: before)
      + Item.fields.filter { said.contains($0.name) && $0.get(before) == $0.get(after) }
    guard !sets.isEmpty else { throw UpdateRefusal.nothingToChange }
    try check(after)
    let names = Set(sets.map(\.name))
    let later = Timeline.holding(history.revisions).filter {
      $0.effectiveOn > context.effectiveOn && !$0.sets.isDisjoint(with: names)
    }
    history.revisions.append(try writer.say(after, sets: sets, on: context.effectiveOn, context: context))
    known[history.reference] = history
    return RecordedItem(before: before, after: after, overtakenOn: Set(later.map(\.effectiveOn)).sorted())
  }

  /// Takes back what the caller last recorded of an item.
  func undo(_ text: String) throws -> RecordedItem<Item> {
    let history = try histories.required(text)
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
    // What was only said to be from an earlier day on was not there on it.
    let blank = Item(RegisterIdentity(id: history.id, reference: history.reference.description))
    return RecordedItem(before: before, after: after ?? blank, overtakenOn: [])
  }

  /// Everything that is text can be kept, and every link is there.
  private func check(_ item: Item) throws {
    for (field, words) in item.freeTexts {
      _ = try PlanText.required(words, field: field.split(separator: "_").joined(separator: " "))
    }
    for field in Item.fields {
      switch field.get(item) {
      case .actions(let references): for reference in references { try writer.reader.requireReference(reference) }
      case .areas(let numbers):
        let known = try areas.get()
        for number in numbers where !known.contains(number) { throw AreaRefusal.unknown(number, known: known.sorted()) }
      default: break
      }
    }
  }
}

extension Array {
  /// - Throws: `RegisterRefusal.unknown` with the nearest.
  func required<Item: RegisterItem>(_ text: String) throws -> RegisterHistory<Item>
  where Element == RegisterHistory<Item> {
    let wanted = ItemReference(text.folded)
    if let history = first(where: { $0.reference == wanted }) { return history }
    let names = map(\.reference).sorted().map(\.description)
    let nearest = Nearest.suggestions(for: text, among: names)
    throw RegisterRefusal.unknown(Item.register, text, known: nearest.isEmpty ? names : nearest)
  }
}

extension RegisterHistory {
  /// The item on a day on which something can be said of it.
  func standing(on date: PlanDate) throws -> Item {
    let reference = reference.description
    guard let item = item(asAt: date) else {
      throw RegisterRefusal.notYet(Item.register, reference, on: date, beginsOn: beginsOn ?? date)
    }
    if let reason = item.withdrawnReason { throw RegisterRefusal.withdrawn(Item.register, reference, reason: reason) }
    return item
  }
}

extension PlanReader {
  /// - Throws: `RegisterRefusal.unknown` with the nearest.
  func requireItem<Item: RegisterItem>(_ text: String, of type: Item.Type) throws -> RegisterHistory<Item> {
    try histories(of: type).required(text)
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
      return try body(try Registering(writer, context))
    }
  }

  /// Whether there is an item of that reference.
  package func isThere<Item: RegisterItem>(_ text: String, of type: Item.Type) throws -> Bool {
    try read { try $0.histories(of: type).contains { $0.reference == ItemReference(text.folded) } }
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
