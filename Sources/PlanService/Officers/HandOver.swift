package import PlanModel
internal import PlanStorage

/// What went from one officer to another.
package struct HandedOver: Sendable {
  package let actions: [RecordedUpdate]
  /// What boards asked for and what stands in registers.
  package let items: [WatchedItem]
}

extension PlanService {
  /// Puts one officer in the place of another on open actions, lead or supporting, and on what is open beside them.
  ///
  /// - Parameter wanted: of these actions alone; empty for all that is theirs.
  package func handOver(
    from: String, to: String, of wanted: [Reference] = [], request: UpdateRequest
  ) throws -> HandedOver {
    try write { writer in
      let context = try request.context(.handOver, today: writer.today)
      let directory = try OfficerDirectory(writer, context)
      let leaving = try directory.requireExisting(called: from)
      let coming = try directory.officer(called: to)
      guard leaving.id != coming.id else { throw OfficerRefusal.same(leaving.words) }
      let theirs = try writer.reader.position(asAt: context.effectiveOn).actions.filter {
        !$0.isClosed && $0.state.officers.contains { $0.id == leaving.id }
          && (wanted.isEmpty || wanted.contains($0.reference))
      }
      if let other = wanted.first(where: { reference in !theirs.contains { $0.reference == reference } }) {
        throw OfficerRefusal.notTheirs(leaving.words, other)
      }
      let items =
        wanted.isEmpty ? try writer.reader.openItems(of: leaving, asAt: context.effectiveOn) : []
      guard !theirs.isEmpty || !items.isEmpty else { throw OfficerRefusal.nothingToHandOver(leaving.words) }
      let updates = try theirs.map { try writer.handOver($0, from: leaving, to: coming, context) }
      try writer.handOver(items, to: coming, context)
      return HandedOver(
        actions: updates, items: items.map { WatchedItem($0.with(lead: coming), asAt: context.effectiveOn) })
    }
  }
}

extension PlanReader {
  /// What boards asked an officer for, and what stands in registers under their name, while it is open.
  func openItems(of officer: Officer, asAt date: PlanDate) throws -> [ChasedItem] {
    // A line that is delivered is to be answered for again in the next year of accounts.
    func lines<Item: MoneyItem>(_ type: Item.Type) throws -> [ChasedItem] {
      try moneyLines(of: type, asAt: date, readings: []).filter(\.isCounted).map { ChasedItem($0) }
    }
    let others = try chasedItems(asAt: date).map(\.item).filter { item in
      !item.isClosed && item.kind != .saving && item.kind != .benefit
    }
    return try (others + lines(Saving.self) + lines(Benefit.self)).filter { $0.lead?.id == officer.id }
  }
}

extension PlanWriter {
  fileprivate func handOver(
    _ action: Action, from leaving: Officer, to coming: Officer, _ context: EntryContext
  ) throws -> RecordedUpdate {
    do {
      let change = try action.state.handedOver(from: leaving, to: coming)
      return try record(RevisionDraft(sets: change.sets, values: change.after), action.reference, context: context)
    } catch let refused as ActionRefusal {
      throw UpdateRefusal.action(action.reference, refused)
    }
  }

  fileprivate func handOver(_ items: [ChasedItem], to coming: Officer, _ context: EntryContext) throws {
    func references(_ kind: ChasedItem.Kind) -> [ItemReference] { items.filter { $0.kind == kind }.map(\.reference) }
    for reference in references(.boardAction) {
      _ = try reviseBoardAction(reference.description, context) { action, _ in action.with(lead: coming) }
    }
    try give(references(.recommendation), \Recommendation.officer, to: coming, context)
    try give(references(.programmeItem), \ProgrammeItem.officer, to: coming, context)
    try give(references(.deadline), \Deadline.officer, to: coming, context)
    try give(references(.saving), \Saving.officer, to: coming, context)
    try give(references(.benefit), \Benefit.officer, to: coming, context)
    try give(references(.risk), \Risk.officer, to: coming, context)
  }

  private func give<Item: RegisterItem>(
    _ references: [ItemReference], _ officer: WritableKeyPath<Item, Officer?>, to coming: Officer,
    _ context: EntryContext
  ) throws {
    guard !references.isEmpty else { return }
    let registering = try Registering<Item>(self, context)
    for reference in references {
      _ = try registering.update(reference.description) { $0[keyPath: officer] = coming }
    }
  }
}
