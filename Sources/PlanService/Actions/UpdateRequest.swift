package import PlanModel
internal import PlanStorage

/// Who asks for an update, as from when, and with what note.
package struct UpdateRequest: Sendable {
  /// Nil for today.
  package let on: PlanDate?
  package let by: String
  package let note: String?

  package init(on: PlanDate?, by: String, note: String?) {
    self.on = on
    self.by = by
    self.note = note
  }

  /// - Throws: `Refusal` where the date is in the future or a text cannot be kept.
  func context(now: Moment, reason: String? = nil) throws -> UpdateContext {
    let today = now.londonDate
    let date = on ?? today
    guard date <= today else { throw Refusal.futureDate(date, today: today) }
    return UpdateContext(
      effectiveOn: date, recordedBy: try PlanText.required(by, field: "name of who records it (--by)"),
      note: try note.map { try PlanText.required($0, field: "note (-m)") },
      reason: try reason.map { try PlanText.required($0, field: "reason") })
  }
}

/// Text as it may be kept: verbatim, but with something in it, and no NUL, which SQLite and every reader of
/// exported text would cut it at.
enum PlanText {
  /// The name of an officer, without the sign that separates officers in a sheet.
  static func withoutSemicolon(_ text: String, field: String) throws -> String {
    guard !text.contains(";") else { throw Refusal.semicolon(field: field) }
    return text
  }

  static func required(_ text: String, field: String) throws -> String {
    guard text.nonBlank != nil else { throw Refusal.blank(field: field) }
    guard !text.unicodeScalars.contains("\0") else { throw Refusal.nulCharacter(field: field) }
    return text
  }
}
