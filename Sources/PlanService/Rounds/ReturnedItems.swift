internal import PlanModel
internal import PlanStorage

extension PlanReader {
  /// What stands in registers and an officer can answer in a sheet: open recommendations, and deadlines that somebody
  /// answers for.
  func returnableItems(asAt date: PlanDate, knownThrough known: Int64 = .max) throws -> [ChasedItem] {
    try allReturnable(asAt: date, knownThrough: known).filter { !$0.isClosed && $0.lead != nil }
  }

  fileprivate func allReturnable(asAt date: PlanDate, knownThrough known: Int64 = .max) throws -> [ChasedItem] {
    try items(of: Recommendation.self, asAt: date, knownThrough: known).map { ChasedItem($0) }
      + deadlineStandings(asAt: date, knownThrough: known).map { ChasedItem($0) }
  }
}

/// What a return says of items of registers, recorded in its transaction.
struct ReturnedItems {
  let writer: PlanWriter
  let round: Round
  let asked: RoundAsked
  /// The entry through which the plan was known to the sheet.
  let base: Int64
  let context: EntryContext

  /// - Returns: what was recorded, and what was not and why, a line each.
  /// - Throws: `ImportRefusal.sheet` where a day is still to come.
  func record(_ items: [ReturnedItem]) throws -> (recorded: [(ItemReference, [FieldChange])], named: [String]) {
    var (recorded, named): ([(ItemReference, [FieldChange])], [String]) = ([], [])
    let sent = try known(writer.reader.allReturnable(asAt: round.asAt, knownThrough: base))
    let ours = try known(writer.reader.allReturnable(asAt: context.effectiveOn))
    let own = Set(asked.items.map(\.reference))
    var seen: [ItemReference: ReturnedItem] = [:]
    for item in items {
      let place = "sheet \"\(ReturnedItem.sheetName)\", row \(item.row)"
      guard own.contains(item.reference), let now = ours[item.reference] else {
        named.append("\(place): \(item.reference) is not asked of them; it is not recorded")
        continue
      }
      if let first = seen.updateValue(item, forKey: item.reference) {
        guard first.progress == item.progress, first.doneOn == item.doneOn else {
          throw refused(item, "Item", item.reference.description, "stands in row \(first.row) too, with another answer")
        }
        continue
      }
      guard !now.isWithdrawn else {
        named.append("\(place): \(item.reference) was withdrawn since; it is not recorded")
        continue
      }
      if let day = item.doneOn, day > context.effectiveOn {
        throw refused(
          item, "Done on", day.long, "is after \(context.effectiveOn.long), the day the return relates to")
      }
      if let day = item.doneOn, let from = now.beganOn, day < from {
        throw refused(item, "Done on", day.long, "is before \(from.long), when it was asked for")
      }
      let was = sent[item.reference]
      let progress = ReturnedItem.answer(sent: was?.progress, ours: now.progress, theirs: item.progress) {
        $0.asGivenBack == $1.asGivenBack
      }
      let done = ReturnedItem.answer(sent: was?.completedOn, ours: now.completedOn, theirs: item.doneOn)
      named += [
        told(progress, "done so far", item, place) { "\"\($0)\"" }, told(done, "done on", item, place, \.long),
      ].compactMap(\.self)
      if case .changed = progress, now.kind == .deadline {
        named.append(
          "\(place): \(item.reference), done so far: of a deadline only the day on which it was met is kept; the words are not recorded"
        )
      }
      let changes = try put(progress, done, now)
      if !changes.isEmpty { recorded.append((item.reference, changes)) }
    }
    return (recorded, named)
  }

  private func refused(_ item: ReturnedItem, _ column: String, _ value: String, _ problem: String) -> ImportRefusal {
    .sheet([
      .error(row: item.row, column: "\(ReturnedItem.sheetName): \(column)", value: value, problem)
    ])
  }

  private func known(_ items: [ChasedItem]) -> [ItemReference: ChasedItem] {
    Dictionary(firstValues: items.map { ($0.reference, $0) })
  }

  private func told<Value>(
    _ answer: ReturnedItem.Answer<Value>, _ field: String, _ item: ReturnedItem, _ place: String,
    _ words: (Value) -> String
  ) -> String? {
    switch answer {
    case .unchanged, .changed: nil
    case .emptied: "\(place): \(item.reference), \(field) was emptied, which takes nothing back"
    case .conflict(let ours):
      "\(place): \(item.reference), \(field) was changed in the plan as well, which says \(ours.map(words) ?? "nothing"); it is not recorded"
    }
  }

  private func put(
    _ progress: ReturnedItem.Answer<String>, _ done: ReturnedItem.Answer<PlanDate>, _ now: ChasedItem
  ) throws -> [FieldChange] {
    var (words, day): (String?, PlanDate?)
    if case .changed(let text) = progress { words = text }
    if case .changed(let date) = done { day = date }
    guard words != nil || day != nil else { return [] }
    switch now.kind {
    case .recommendation:
      return try Registering<Recommendation>(writer, context).update(now.reference.description) { item in
        if let words { item.progress = words }
        if let day { item.completedOn = day }
      }.changes
    case .deadline:
      guard let day else { return [] }
      return try Registering<Deadline>(writer, context).update(now.reference.description) { $0.metOn = day }.changes
    case .boardAction, .programmeItem, .saving, .benefit, .risk: return []
    }
  }
}
