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

  /// Lists what there is, or says how much more there is beside the actions.
  ///
  /// - Returns: whether anything is listed; nil where the actions are to be.
  func list(
    _ items: [WatchedItem], _ printer: ListingPrinter, otherwise: String
  ) throws -> Bool? {
    guard registers else {
      if !items.isEmpty, printer.format == .table {
        printer.context.message("\(items.count) more in registers; --registers lists them")
      }
      return nil
    }
    try printer.print(WatchedListing.make(items, otherwise: otherwise))
    return !items.isEmpty
  }
}
