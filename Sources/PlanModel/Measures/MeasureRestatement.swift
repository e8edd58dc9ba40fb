/// What one entry made otherwise of a measure as a paper told it.
package struct MeasureRestatement: Sendable {
  package let entry: Entry
  package let changes: [FieldChange]
}

extension MeasureHistory {
  /// What a paper of a day, that knew what was recorded through an entry, would say otherwise of the measure now; by the
  /// entries behind it, in the order recorded.
  ///
  /// - Parameter isPublic: whether values of one to five people are told as suppressed.
  package func restated(of date: PlanDate, knownThrough known: Int64, isPublic: Bool) -> [MeasureRestatement] {
    guard let now = measure(asAt: date) else { return [] }
    var byEntry: [Int64: (entry: Entry, changes: [FieldChange])] = [:]
    func tell(_ entry: Entry?, _ field: String, _ from: String?, _ to: String?) {
      guard let entry, from != to else { return }
      byEntry[entry.id, default: (entry, [])].changes.append(FieldChange(field: field, from: from, to: to))
    }
    let since = revisions.last { $0.entry.id > known && $0.effectiveOn <= date }?.entry
    let before = measure(asAt: date, knownThrough: known)
    for field in [MeasureField.title, .good, .definition] {
      tell(since, field.rawValue, before.flatMap(field.words), field.words(now))
    }
    let targets = targets.filter { $0.from <= date && $0.effectiveOn <= date }
    func target(_ known: Int64) -> MeasureTarget? {
      targets.filter { $0.entry.id <= known }.max { ($0.from, $0.entry.id) < ($1.from, $1.entry.id) }
    }
    tell(
      targets.last { $0.entry.id > known }?.entry, "target", target(known)?.green.words, target(.max)?.green.words)
    for rebase in rebases where rebase.entry.id > known && rebase.effectiveOn <= date {
      tell(rebase.entry, "rebase", nil, rebase.from.iso)
    }
    let inTime = values.filter { $0.effectiveOn <= date }
    let said = MeasureReading.lastSaid(inTime.filter { $0.entry.id <= known })
    let isHiding = isPublic && now.countsPeople
    for (period, value) in MeasureReading.lastSaid(inTime).sorted(by: { $0.key < $1.key }) {
      func words(_ value: MeasureValue?) -> String? {
        guard let value, value.figure != .none else { return nil }
        let unit = (definition(for: period) ?? now.definition).unit
        if isHiding, value.figure.isSmall(unit) { return "suppressed, 1 to 5" }
        // A share whose parts are told leads back to a small one.
        return [value.quality?.words, isHiding ? value.figure.withoutParts(unit) : value.figure.words(unit)]
          .compactMap(\.self).joined(separator: " ")
      }
      tell(value.entry, period.description, words(said[period]), words(value))
    }
    return byEntry.values.sorted { $0.entry.id < $1.entry.id }.map {
      // A note on a value that is suppressed may say it.
      MeasureRestatement(entry: isHiding ? $0.entry.withoutWords : $0.entry, changes: $0.changes)
    }
  }
}
