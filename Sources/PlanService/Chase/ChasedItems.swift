package import PlanModel
internal import PlanStorage

extension PlanService {
  /// What is chased beside the actions of the plan, as at a day.
  package func chasedItems(asAt date: PlanDate) throws -> [ChasedItem] {
    try read { try $0.chasedItems(asAt: date).map(\.item) }
  }
}

extension PlanReader {
  /// What boards asked for themselves and what stands in registers, each with its situation.
  func chasedItems(asAt date: PlanDate) throws -> [(item: ChasedItem, situation: ChaseSituation)] {
    try boardActionItems(asAt: date) + recommendationItems(asAt: date) + programmeItems(asAt: date)
      + deadlineItems(asAt: date) + moneyItems(of: Saving.self, asAt: date) + moneyItems(of: Benefit.self, asAt: date)
      + riskItems(asAt: date)
  }

  private func boardActionItems(asAt date: PlanDate) throws -> [(item: ChasedItem, situation: ChaseSituation)] {
    let said = Dictionary(
      grouping: try boardActionRevisions().filter { $0.effectiveOn <= date }.sorted { $0.id < $1.id }, by: \.state.id)
    return try boardActions(asAt: date).compactMap { action in
      ChaseSituation((said[action.id] ?? []).map { ($0.id, ChasedItem($0.state)) }).map { (ChasedItem(action), $0) }
    }
  }

  private func recommendationItems(asAt date: PlanDate) throws -> [(item: ChasedItem, situation: ChaseSituation)] {
    try histories(of: Recommendation.self).compactMap { history in
      guard let item = history.item(asAt: date) else { return nil }
      return ChaseSituation(history.states(asAt: date).map { ($0.id, ChasedItem($0.item)) }).map {
        (ChasedItem(item), $0)
      }
    }
  }

  private func programmeItems(asAt date: PlanDate) throws -> [(item: ChasedItem, situation: ChaseSituation)] {
    let calendar = try workingCalendar()
    return try histories(of: ProgrammeItem.self).compactMap { history in
      guard let standing = ProgrammeStanding(history, asAt: date, calendar: calendar) else { return nil }
      let states = history.states(asAt: date).map { state in
        (id: state.id, item: ChasedItem(ProgrammeStanding(state.item, calendar: calendar)))
      }
      return ChaseSituation(states).map { (ChasedItem(standing), $0) }
    }
  }

  private func deadlineItems(asAt date: PlanDate) throws -> [(item: ChasedItem, situation: ChaseSituation)] {
    let deadlines = try deadlineStandings(asAt: date)
    guard !deadlines.isEmpty else { return [] }
    let recorded = try histories(of: Deadline.self)
    let inspections = try histories(of: Inspection.self)
    // Another title is the same situation.
    let situation: Set = ["from_on", "working_days", "due_on", "officer", "met_on"]
    return deadlines.compactMap { deadline in
      let own = recorded.first { $0.reference == deadline.reference }?.revisions.filter { $0.effectiveOn <= date } ?? []
      let published = inspections.first { $0.id == deadline.inspection.id }?.revisions.filter {
        $0.effectiveOn <= date && $0.sets.contains("published_on")
      }
      let known = published?.map(\.entryID) ?? []
      let beginnings = own.filter { $0.undoes != nil || !$0.sets.isDisjoint(with: situation) }.map(\.entryID) + known
      guard let since = beginnings.max(), let last = (own.map(\.entryID) + known).max() else { return nil }
      return (ChasedItem(deadline), ChaseSituation(since: since, lastUpdate: last))
    }
  }

  /// Another month that is missing, and another officer, begin a new situation.
  private func moneyItems<Item: MoneyItem>(
    of type: Item.Type, asAt date: PlanDate
  ) throws -> [(item: ChasedItem, situation: ChaseSituation)] {
    let lines = try moneyLines(of: type, asAt: date, readings: [])
    guard !lines.isEmpty else { return [] }
    let histories = Dictionary(firstValues: try histories(of: type).map { ($0.reference, $0) })
    let months = Dictionary(grouping: try self.histories(of: MoneyMonth.self)) { $0.reference.lineAndPart?.line }
    return lines.compactMap { line in
      let revisions = histories[line.reference]?.revisions.filter { $0.effectiveOn <= date } ?? []
      let situation: Set = ["officer", "rating", "superseded_by", "withdrawn_reason"]
      let beginnings = revisions.filter { $0.undoes != nil || !$0.sets.isDisjoint(with: situation) }
      // A month that was taken back is asked for as though it never had been.
      let takenBack = (months[line.reference] ?? []).flatMap(\.revisions).filter {
        $0.effectiveOn <= date && ($0.undoes != nil || $0.sets.contains("withdrawn_reason"))
      }
      guard let last = revisions.map(\.entryID).max() else { return nil }
      let since = (beginnings.map(\.entryID) + takenBack.map(\.entryID)).max() ?? last
      let month = line.monthsMissing.first.map { Int64($0.year * 12 + $0.month) } ?? 0
      return (ChasedItem(line), ChaseSituation(since: since * 1_000_000 + month, lastUpdate: last))
    }
  }

  private func riskItems(asAt date: PlanDate) throws -> [(item: ChasedItem, situation: ChaseSituation)] {
    let register = try riskRegister(asAt: date)
    guard !register.risks.isEmpty else { return [] }
    let histories = Dictionary(firstValues: try histories(of: Risk.self).map { ($0.reference, $0) })
    return register.risks.compactMap { standing in
      let states = histories[standing.reference]?.states(asAt: date).map { id, risk in
        (id: id, item: ChasedItem(RiskStanding(as: risk, bands: register.bands)))
      }
      return states.flatMap { ChaseSituation($0) }.map { (ChasedItem(standing), $0) }
    }
  }
}
