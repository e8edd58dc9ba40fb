public import PlanModel

/// How a sheet is to be read.
public struct SheetOptions: Sendable {
  /// Whether cells merged in the original, and so blank in the file, take the value of the row above in their area.
  public let fillDown: Bool
  /// Headings named by the user, beyond those that are recognised.
  public let map: [PlanField: String]
  /// The plan's own ratings.
  public let key: RatingKey
  /// The day the inspection report was published, before which nothing can be due.
  public let publishedOn: PlanDate?
  /// The day the sheet speaks of.
  public let recordedFor: PlanDate
  public let calendar: WorkingCalendar

  public init(
    fillDown: Bool, map: [PlanField: String], key: RatingKey, publishedOn: PlanDate?, recordedFor: PlanDate,
    calendar: WorkingCalendar = .englandAndWales
  ) {
    self.fillDown = fillDown
    self.map = map
    self.key = key
    self.publishedOn = publishedOn
    self.recordedFor = recordedFor
    self.calendar = calendar
  }
}
