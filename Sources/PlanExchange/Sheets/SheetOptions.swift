package import PlanModel

/// How a sheet is to be read.
package struct SheetOptions: Sendable {
  /// Whether cells merged in the original, and so blank in the file, take the value of the row above in their area.
  package let fillDown: Bool
  /// Headings named by the user, beyond those that are recognised.
  package let map: [PlanField: String]
  /// The plan's own ratings.
  package let key: RatingKey
  /// The day the inspection report was published, before which nothing can be due.
  package let publishedOn: PlanDate?
  /// The day the sheet speaks of.
  package let recordedFor: PlanDate
  package let calendar: WorkingCalendar
  /// How many bytes one cell may have.
  package let mostCellBytes: Int
  /// The sheet of a workbook to read; nil for the one whose headings are a plan's.
  package let sheetName: String?
  /// Whether the sheet is what an officer sends back in a round; told from the sheet itself.
  var isReturn = false

  /// A long report, many times over.
  package static let mostCellBytes = PlanRows.mostTextBytes

  package init(
    fillDown: Bool, map: [PlanField: String], key: RatingKey, publishedOn: PlanDate?, recordedFor: PlanDate,
    calendar: WorkingCalendar, mostCellBytes: Int = mostCellBytes, sheetName: String? = nil
  ) {
    self.fillDown = fillDown
    self.map = map
    self.key = key
    self.publishedOn = publishedOn
    self.recordedFor = recordedFor
    self.calendar = calendar
    self.mostCellBytes = mostCellBytes
    self.sheetName = sheetName
  }
}
