package import PlanModel
internal import PlanStorage

/// What an update did to an area.
package struct RecordedArea: Sendable, Equatable {
  package let before: Area?
  package let after: Area
}

extension PlanService {
  package func areas(asAt date: PlanDate) throws -> [(area: Area, counts: Counts)] {
    try read { reader in
      let position = try reader.position(asAt: date)
      return try reader.areas(asAt: date).map { area in
        let actions = position.actions.filter { $0.area.number == area.number }
        return (area: area, counts: Counts(of: actions, asAt: date))
      }
    }
  }

  /// Adds an area under `number`, or under the next one free.
  package func addArea(number: Int?, title: String, request: UpdateRequest) throws -> RecordedArea {
    let title = try PlanText.required(title, field: "title")
    return try write { writer in
      let context = try request.context(.areaAdd, today: writer.today)
      let known = try writer.reader.areas(asAt: context.effectiveOn)
      let area = Area(number: number ?? (known.map(\.number).max() ?? 0) + 1, title: title)
      if let same = known.first(where: { $0.number == area.number }) {
        throw AreaRefusal.exists(same)
      }
      guard area.number <= 999_999 else { throw AreaRefusal.numberTooHigh(area.number) }
      try writer.recordArea(area, context: context)
      return RecordedArea(before: nil, after: area)
    }
  }

  /// Gives an area another title as from the request's date; its number never changes.
  package func editArea(number: Int, title: String, request: UpdateRequest) throws -> RecordedArea {
    let title = try PlanText.required(title, field: "title")
    return try write { writer in
      let context = try request.context(.areaEdit, today: writer.today)
      let known = try writer.reader.areas(asAt: context.effectiveOn)
      guard let before = known.first(where: { $0.number == number }) else {
        throw AreaRefusal.unknown(number, known: known.map(\.number))
      }
      let after = Area(number: number, title: title)
      try writer.recordArea(after, context: context)
      return RecordedArea(before: before, after: after)
    }
  }
}
