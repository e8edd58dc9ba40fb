internal import GRDB
package import PlanModel

extension PlanReader {
  /// On which days progress and impact were last reported of each action, by a day.
  package func reportedDays(asAt date: PlanDate) throws -> [Reference: ReportedDays] {
    var days: [Int64: ReportedDays] = [:]
    var known: [String: ReportedFields] = [:]
    // In the order of the table, since nearly all of it is looked at: the revisions of one action stand far apart.
    try db.forEachRow(
      """
      SELECT r.action_id, r.effective_on, r.sets FROM revision r NOT INDEXED
      WHERE r.effective_on <= ? AND r.sets <> ''
        AND r.id NOT IN (SELECT undoes FROM revision WHERE undoes IS NOT NULL)
      """, [date.iso]
    ) { row in
      let words: String = try row[2]
      let fields: ReportedFields
      if let met = known[words] {
        fields = met
      } else {
        fields = ReportedFields(try storedOrNewer("the field", { FieldSet(words: $0) }, words))
        known[words] = fields
      }
      days[try row[0], default: ReportedDays()].note(fields, on: try row[1])
    }
    var reported: [Reference: ReportedDays] = [:]
    try db.forEachRow("SELECT a.id, area.number, a.sequence FROM action a JOIN area ON area.id = a.area_id") { row in
      reported[Reference(area: try row[1], sequence: try row[2])] = days[try row[0]]
    }
    return reported
  }

  /// The texts that somebody said may stand in the public version, of each action and field.
  package func confirmedTexts() throws -> [ConfirmedText] {
    try db.rows(
      """
      SELECT area.number, a.sequence, t.field, t.words
      FROM text_confirmation t JOIN action a ON a.id = t.action_id JOIN area ON area.id = a.area_id ORDER BY t.id
      """
    ) { ConfirmedText(reference: Reference(area: try $0[0], sequence: try $0[1]), field: try $0[2], words: try $0[3]) }
  }
}

extension PlanWriter {
  /// Records that a text may stand in the public version as it is.
  package func confirm(_ text: WithheldText, context: EntryContext) throws {
    try db.execute(
      sql: """
        INSERT INTO text_confirmation (entry_id, action_id, field, words)
        SELECT ?, a.id, ?, ? FROM action a JOIN area ON area.id = a.area_id WHERE area.number = ? AND a.sequence = ?
        """,
      arguments: [
        entry(context, in: .textConfirmation).id, text.field.rawValue, text.words, text.reference.area,
        text.reference.sequence,
      ])
  }
}

/// Which of the fields that are reported a revision sets; asked once of each set, and not of each revision.
private struct ReportedFields {
  let progress: Bool
  let impact: Bool
  let mitigation: Bool

  init(_ sets: FieldSet) {
    progress = sets.contains(.progress)
    impact = sets.contains(.impact)
    mitigation = sets.contains(.mitigation)
  }
}

extension ReportedDays {
  fileprivate mutating func note(_ fields: ReportedFields, on day: PlanDate) {
    func latest(_ earlier: PlanDate?) -> PlanDate { earlier.map { max($0, day) } ?? day }
    if fields.progress { progressOn = latest(progressOn) }
    if fields.impact { impactOn = latest(impactOn) }
    if fields.mitigation { mitigationOn = latest(mitigationOn) }
  }
}
