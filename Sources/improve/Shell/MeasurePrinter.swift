internal import PlanModel
internal import PlanReports
internal import PlanService

/// Says what was recorded of a measure.
struct MeasurePrinter {
  let context: ShellContext

  func print(_ recorded: RecordedMeasure) throws {
    let kind = recorded.after.audit == nil ? "measure" : "audit"
    guard let before = recorded.before else {
      try context.output.write(
        "\(kind) \(recorded.after.code) added: \(recorded.after.title) (\(recorded.after.definition.words))\n")
      return
    }
    let changes = MeasureField.allCases.compactMap { field -> FieldChange? in
      let (from, to) = (field.words(before), field.words(recorded.after))
      return from == to ? nil : FieldChange(field: field.rawValue, from: from, to: to)
    }
    try context.output.write("\(recorded.after.code): \(ChangeWording.line(changes))\n")
  }

  func print(_ recorded: RecordedValue) throws {
    let unit = recorded.measure.definition.unit
    let before = recorded.before.map { ", was \(MeasureWording.value($0, recorded.measure.definition))" } ?? ""
    let after = [recorded.quality?.words, recorded.after.words(unit)].compactMap(\.self).joined(separator: " ")
    try context.output.write("\(recorded.measure.code) \(recorded.period.long): \(after)\(before)\n")
    if recorded.lacksParts {
      context.message(
        "warning: \(recorded.measure.code) is a share, and its parts were not given; 4/120 says what it is a share of")
    }
  }
}
