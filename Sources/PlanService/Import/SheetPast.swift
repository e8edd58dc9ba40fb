internal import PlanModel
internal import PlanStorage

/// What was said of the actions of a sheet before the day it speaks of; read once for each action that is asked about.
final class SheetPast {
  private let reader: PlanReader
  private let day: PlanDate
  private var known: [Reference: [Revision]] = [:]

  init(_ reader: PlanReader, on day: PlanDate) {
    self.reader = reader
    self.day = day
  }

  /// What was last said of a column's field by the day.
  func lastSaid(_ column: String, _ reference: Reference) throws -> Revision? {
    Timeline.holding(try revisions(of: reference)).last { revision in
      revision.effectiveOn <= day && revision.sets.fields.contains { $0.columns.contains { $0.name == column } }
    }
  }

  /// Whether an action had this value of a field once, and has another since.
  func hadBefore(_ field: ActionField, _ said: ActionState, _ reference: Reference) throws -> Bool {
    guard let column = field.columns.first, let words = column.value(of: said)?.words?.asGivenBack else { return false }
    return try revisions(of: reference).contains { revision in
      revision.sets.contains(field) && column.value(of: revision.values)?.words?.asGivenBack == words
    }
  }

  private func revisions(of reference: Reference) throws -> [Revision] {
    if let revisions = known[reference] { return revisions }
    let revisions = try reader.revisions(of: [reference])
    known[reference] = revisions
    return revisions
  }
}
