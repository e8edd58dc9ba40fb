internal import PlanExchange
internal import PlanModel
internal import PlanService

/// Reads a sheet as one of a plan: by its key of ratings, its publication and its working days.
struct SheetFile {
  let service: PlanService
  /// The day the sheet speaks of.
  let recordedFor: PlanDate
  var fillDown = false
  var map: [PlanField: String] = [:]
  var mostCellBytes = SheetOptions.mostCellBytes
  /// Of a workbook; nil for the sheet whose headings are a plan's.
  var sheetName: String?

  func read(_ bytes: [UInt8]) throws -> ImportSheet {
    let plan = try service.plan()
    return SheetReader.read(
      bytes,
      options: SheetOptions(
        fillDown: fillDown, map: map, key: plan.key, publishedOn: plan.publishedOn, recordedFor: recordedFor,
        calendar: try service.workingCalendar(), mostCellBytes: mostCellBytes, sheetName: sheetName))
  }
}
