package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Says what is approved of a line for years of accounts; what becomes something else needs a reason.
  ///
  /// - Throws: `MoneyRefusal.needsReason`, `.noBasis`.
  package func profileMoneyLine<Item: MoneyItem>(
    of type: Item.Type, _ reference: String, _ amounts: [(FinancialYear, Money)], reason: String?,
    request: UpdateRequest
  ) throws -> [RecordedItem<ProfileYear>] {
    try write { writer in
      let context = try request.context(.moneyProfile, today: writer.today, reason: reason)
      let item = try writer.reader.requireItem(Item.kind.reference(reference), of: type).standing(
        on: context.effectiveOn)
      try item.requireCounted()
      let years = try MoneyProfiling(writer, context)
      let recorded = try amounts.compactMap { try years.approve($1, of: item, for: $0) }
      guard !recorded.isEmpty else { throw UpdateRefusal.nothingToChange }
      return recorded
    }
  }
}

/// The profiles of lines, being recorded in one transaction.
struct MoneyProfiling {
  private let registering: Registering<ProfileYear>

  init(_ writer: PlanWriter, _ context: EntryContext) throws {
    registering = try Registering(writer, context)
  }

  func hasProfile(_ line: ItemReference) -> Bool {
    registering.histories.contains { $0.reference.lineAndPart?.line == line }
  }

  /// What is approved of a line for a year as at the day of the update; nil where nothing is.
  func approved(of line: ItemReference, for year: FinancialYear) -> Money? {
    let item = registering.history(of: ProfileYear(line, year).reference)?.item(asAt: registering.context.effectiveOn)
    return item?.isWithdrawn == false ? item?.approved : nil
  }

  /// - Returns: nil where that is approved already.
  /// - Throws: `MoneyRefusal.noBasis` where it is not said what the amounts of the line are.
  func approve(
    _ money: Money, of item: some MoneyItem, for year: FinancialYear
  ) throws -> RecordedItem<ProfileYear>? {
    let line = item.reference
    guard item.basis != nil else { throw MoneyRefusal.noBasis(line.description) }
    if let before = approved(of: line, for: year) {
      guard before.pence != money.pence else { return nil }
      guard registering.context.reason ?? registering.context.note != nil else {
        throw MoneyRefusal.needsReason(line.description, year, from: before.words, to: money.words)
      }
    }
    return try registering.put(ProfileYear(line, year)) { $0.approved = money }
  }
}
