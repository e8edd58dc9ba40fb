package import PlanModel
internal import TextFormats

/// A measure whole, for machines: its figures unrounded.
package enum MeasureJSON {
  package static func document(_ reading: MeasureReading) throws -> [UInt8] {
    try JSONWriter.document { json in try json.object { try members(reading, &$0) } }
  }

  static func members(_ reading: MeasureReading, _ json: inout JSONWriter) throws {
    let (measure, stretch) = (reading.measure, reading.chart.latest)
    try json.member("actions", each: measure.actions) { $0.string($1.description) }
    try json.member("areas", each: measure.areas) { $0.number($1) }
    json.member("assurance", reading.assurance?.rawValue)
    json.member("code", measure.code)
    try json.member("comparisons", each: reading.comparisons) { json, comparison in
      json.object { json in
        json.member("period", comparison.period.description)
        json.member("source", comparison.source)
        json.member("value", comparison.value.value)
        json.member("with", comparison.with)
      }
    }
    json.member("counts_people", measure.countsPeople)
    json.member("definition") { json in
      json.member("denominator", measure.definition.denominator)
      json.member("every", measure.definition.interval.rawValue)
      json.member("from", measure.versionFrom?.iso)
      json.member("numerator", measure.definition.numerator)
      json.member("version", measure.version)
    }
    json.member("good", measure.good.rawValue)
    json.member("limits", (stretch?.limits ?? .none).rawValue)
    json.member("lower", stretch?.lower)
    json.member("mean", stretch?.mean)
    json.member("near_lower", stretch?.nearLower)
    json.member("near_upper", stretch?.nearUpper)
    json.member("officer", measure.officer?.words)
    try json.member("rebases", each: reading.rebases) { json, rebase in
      json.object { json in
        json.member("fix", rebase.fix)
        json.member("from", rebase.from.iso)
        json.member("reason", rebase.entry.why)
      }
    }
    json.member("role", measure.role?.rawValue)
    json.member("source", measure.source)
    json.key("target")
    if let target = reading.target {
      json.object { json in
        json.member("amber", target.amber.words)
        json.member("from", target.from.iso)
        json.member("green", target.green.words)
        json.member("reason", target.entry.why)
      }
    } else {
      json.string(nil)
    }
    json.member("title", measure.title)
    json.member("tolerance", reading.tolerance?.rawValue)
    json.member("unit", measure.definition.unit.rawValue)
    json.member("upper", stretch?.upper)
    try json.member("values", each: MeasureRow.all(of: reading)) { json, row in
      json.object { row.members(&$0) }
    }
    json.member("variation", reading.variation?.rawValue)
    json.member("withdrawn_reason", measure.withdrawnReason)
  }
}

/// One value of a measure with what the rules of the chart say of it.
struct MeasureRow: Sendable {
  let version: MeasureReading.Version
  let value: MeasureValue
  let point: ControlChart.Point?

  /// Of every version, the earliest first.
  static func all(of reading: MeasureReading) -> [MeasureRow] {
    reading.versions.flatMap { version in
      let points = Dictionary(firstValues: version.chart.points.map { ($0.period, $0) })
      return version.values.map { MeasureRow(version: version, value: $0, point: points[$0.period]) }
    }
  }

  func members(_ json: inout JSONWriter) {
    var parts: (MeasureNumber, MeasureNumber)?
    if case .parts(let numerator, let denominator) = value.figure { parts = (numerator, denominator) }
    json.member("denominator", parts?.1.value)
    json.member("effective_on", value.effectiveOn.iso)
    json.member("numerator", parts?.0.value)
    json.member("period", value.period.description)
    json.member("quality", value.quality?.rawValue)
    json.member("recorded_by", value.entry.recordedBy)
    json.member("special", point?.special?.rawValue)
    json.member("value", value.value(version.definition.unit))
    json.member("version", version.number)
  }
}
