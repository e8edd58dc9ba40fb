package import PlanModel
package import Workbooks

extension CalendarDay {
  /// Nil for a day before those that a workbook counts.
  package init?(_ date: PlanDate) {
    let (year, month, day) = date.components
    guard year > 1900 else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension ColouredWord {
  /// The word of a rating, on its ground.
  package init(_ rating: Rating) {
    let colours = RatingColours.named(rating.colour)
    self.init(word: rating.code, ground: colours.ground, text: colours.text)
  }
}
