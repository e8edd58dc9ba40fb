package import PlanModel
internal import PlanStorage

extension PlanService {
  /// A position to be written as a sheet, with what the sheet is made from: nil while nothing is recorded.
  package func sheetPosition(asAt date: PlanDate) throws -> (position: Position, base: SheetBase?) {
    try read { reader in
      (position: try reader.position(asAt: date), base: try reader.sheetBase(asAt: date))
    }
  }
}

extension PlanReader {
  func sheetBase(asAt date: PlanDate, officer: Int64? = nil, round: PlanMonth? = nil) throws -> SheetBase? {
    try sheetBase(asAt: date, knownThrough: lastEntryID(), officer: officer, round: round)
  }

  /// What a sheet is made from, of the plan as it was known through an entry; nil where the ledger has no such entry.
  func sheetBase(asAt date: PlanDate, knownThrough entry: Int64, officer: Int64?, round: PlanMonth?) throws
    -> SheetBase?
  {
    guard let uid = try planUID(), let head = try ledgerHead(knownThrough: entry), head.entryID == entry else {
      return nil
    }
    return SheetBase(
      planUID: uid, entry: entry, digits: String(head.sha256.prefix(16)), asAt: date, officer: officer, round: round)
  }
}
