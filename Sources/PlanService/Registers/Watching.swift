package import PlanModel
internal import PlanStorage

extension PlanService {
  /// What is overdue beside the actions of the plan, the longest overdue first.
  package func overdueItems(asAt date: PlanDate) throws -> [WatchedItem] {
    try chasedItems(asAt: date).filter { $0.isOverdue(asAt: date) }.map { WatchedItem($0, asAt: date) }
      .sorted { ($0.dueOn ?? .distantFuture, $0.reference) < ($1.dueOn ?? .distantFuture, $1.reference) }
  }

  /// What is due within so many days beside the actions of the plan, the soonest first.
  package func upcomingItems(within days: Int, of date: PlanDate) throws -> [WatchedItem] {
    try chasedItems(asAt: date).filter { $0.isDue(within: days, of: date) }.map { WatchedItem($0, asAt: date) }
      .sorted { ($0.dueOn ?? .distantFuture, $0.reference) < ($1.dueOn ?? .distantFuture, $1.reference) }
  }

  /// What must not be missed of what stands in registers.
  package func exceptionalItems(asAt date: PlanDate) throws -> [WatchedItem] {
    try read { reader in
      WatchedItem.exceptional(
        try reader.chasedItems(asAt: date).map(\.item), try reader.journey(asAt: date),
        try reader.stakeExceptions(asAt: date), absences: try reader.absences(), asAt: date)
    }
  }
}

extension PlanReader {
  /// What must not be missed of savings, benefits and risks.
  func stakeExceptions(asAt date: PlanDate) throws -> [ItemReference: [RegisterException]] {
    func ofMoney<Item: MoneyItem>(_ type: Item.Type) throws -> [(ItemReference, [RegisterException])] {
      try moneyLines(of: type, asAt: date).map { line in
        (line.reference, line.exceptions(asAt: date).compactMap { RegisterException($0) })
      }
    }
    let risks = try riskRegister(asAt: date).risks.map { ($0.reference, RegisterException.of($0)) }
    return try Dictionary(firstValues: (ofMoney(Saving.self) + ofMoney(Benefit.self) + risks).filter { !$0.1.isEmpty })
  }
}
