/// Values of measures that an officer owes, asked for with the first open action that they lead.
package struct OwedValues: Sendable, Equatable {
  package struct Value: Sendable, Equatable {
    package let code: String
    package let title: String
    package let period: MeasurePeriod

    package init(code: String, title: String, period: MeasurePeriod) {
      self.code = code
      self.title = title
      self.period = period
    }
  }

  package let values: [Value]
  /// The action with which they are asked for.
  package let first: Reference

  /// So long after the end of its period a value is asked for, in working days.
  package static let daysToReport = 5

  package init(values: [Value], first: Reference) {
    self.values = values
    self.first = first
  }

  /// "Re-referrals within 12 months (October 2022)".
  package var words: String { values.map { "\($0.title) (\($0.period.long))" }.joined(separator: ", ") }

  /// The name of what is owed: another value that is missing is asked for at once.
  var key: String {
    "values_missing@"
      + values.map { "\($0.code)/\($0.period.description.replacing(" ", with: "-"))" }.joined(separator: "+")
  }

  /// What each officer owes, by their numbers; whoever leads no open action is told by nobody but `measure due`.
  ///
  /// - Parameter missing: each value with its officer.
  package static func all(
    _ missing: [(officer: Int64, value: Value)], _ position: Position
  ) -> [Int64: OwedValues] {
    var first: [Int64: Reference] = [:]
    for action in position.actions where !action.isClosed {
      if let lead = action.lead?.id, first[lead] == nil { first[lead] = action.reference }
    }
    let byOfficer = Dictionary(grouping: missing, by: \.officer)
    return byOfficer.reduce(into: [:]) { owed, entry in
      guard let reference = first[entry.key] else { return }
      owed[entry.key] = OwedValues(values: entry.value.map(\.value), first: reference)
    }
  }
}
