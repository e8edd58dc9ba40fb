internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

/// Whether a listing is of what stands in registers instead of the plan's actions.
struct RegistersOption: ParsableArguments {
  @Flag(
    help:
      "What stands in registers instead: recommendations, papers, deadlines, findings, what boards asked for. It counts in no figure of the plan."
  )
  var registers = false

  /// Lists what there is of it.
  ///
  /// - Returns: whether anything is listed.
  func list(
    _ items: [WatchedItem], _ filter: ActionFilter, _ printer: ListingPrinter, otherwise: String
  ) throws -> Bool {
    guard filter.areaNumber == nil, filter.rating == nil, filter.meaning == nil else {
      throw UsageError(
        "what stands in registers has no area and no rating; --area, --rating and --meaning are of actions")
    }
    let kept = items.filter { $0.isKept(by: filter) }
    try printer.print(WatchedListing.make(kept, otherwise: otherwise))
    return !kept.isEmpty
  }
}

extension WatchedItem {
  fileprivate func isKept(by filter: ActionFilter) -> Bool {
    (filter.officer.map { officer in lead?.matches(officer) ?? false } ?? true)
      && (filter.dueBefore.map { day in dueOn.map { $0 < day } ?? false } ?? true)
      && (filter.dueAfter.map { day in dueOn.map { $0 > day } ?? false } ?? true)
      && (filter.search.map { words.folded.contains($0.folded) } ?? true)
  }
}
