package import PlanModel
internal import PlanStorage

/// Who asks for an update, as from when, and with what note.
package struct UpdateRequest: Sendable {
  /// Nil for today.
  package let on: PlanDate?
  package let by: String
  /// Whose words they are, where another types them.
  package let saidBy: String?
  package let note: String?

  package init(on: PlanDate?, by: String, saidBy: String? = nil, note: String?) {
    self.on = on
    self.by = by
    self.saidBy = saidBy
    self.note = note
  }

  /// - Throws: `UpdateRefusal` where the date is in the future or a text cannot be kept.
  func context(_ kind: EntryKind, today: PlanDate, reason: String? = nil) throws -> EntryContext {
    let date = on ?? today
    guard date <= today else { throw UpdateRefusal.futureDate(date, today: today) }
    return EntryContext(
      kind: kind, effectiveOn: date, recordedBy: try PlanText.required(by, field: "name of who records it"),
      saidBy: try saidBy.map { try PlanText.required($0, field: "name of who said it") },
      note: try note.map { try PlanText.required($0, field: "note") },
      reason: try reason.map { try PlanText.required($0, field: "reason") })
  }
}

/// Text as it may be kept: verbatim, but with something in it, and no NUL, which SQLite and every reader of
/// exported text would cut it at.
enum PlanText {
  /// The name of an officer, without the sign that separates officers in a sheet.
  static func withoutSemicolon(_ text: String, field: String) throws -> String {
    guard !text.contains(";") else { throw UpdateRefusal.semicolon(field: field) }
    return text
  }

  static func required(_ text: String, field: String) throws -> String {
    guard text.nonBlank != nil else { throw UpdateRefusal.blank(field: field) }
    guard !text.unicodeScalars.contains("\0") else { throw UpdateRefusal.nulCharacter(field: field) }
    return text
  }
}
