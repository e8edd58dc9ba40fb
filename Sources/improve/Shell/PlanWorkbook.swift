internal import PlanExchange
internal import PlanModel
internal import PlanReports
internal import PlanService
internal import Workbooks

/// The plan as a workbook: its position, its exceptions and its history, each on a sheet of its own.
struct PlanWorkbook {
  let service: PlanService
  let date: PlanDate

  func file() throws -> WorkbookFile {
    let (position, base) = try service.sheetPosition(asAt: date)
    let key = position.plan.key
    let exceptions = position.exceptions(staleDays: ActionException.defaultStaleDays)
    let title = position.plan.called
    let entries = try service.log(of: []).filter { $0.entry.effectiveOn <= date }
    return WorkbookFile(
      title: title,
      sheets: [
        PositionSheet.notes([title] + notes),
        PositionSheet.make(position.actions, named: "Position", key: key, base: base),
        ActionTable.exceptions(exceptions, asAt: date, otherwise: "").worksheet(named: "Exceptions", key: key),
        LogListing.csv(entries).worksheet(named: "History", key: nil),
        PositionSheet.ratings(key),
      ] + [base.map(PositionSheet.origin)].compactMap(\.self))
  }

  private var notes: [String] {
    [
      "As at \(date.long).",
      "Position: every action as it stood that day. Change it here and give the file to `improve import`: only what was changed is recorded.",
      "Exceptions: what is red, overdue, without mitigation, re-dated, stale, or complete without evidence, and why.",
      "History: what was recorded up to that day, by whom and why; nothing on this sheet is imported.",
      "Ratings: the words of the ratings and what they mean.",
    ]
  }
}
