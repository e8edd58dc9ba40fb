package import PlanModel
internal import TextFormats

/// What changed, in words.
package enum ChangeWording {
  /// `old → new`, each as long as it is.
  package static func words(_ change: FieldChange) -> String {
    switch (value(change.from, of: change.field), value(change.to, of: change.field)) {
    case (nil, let to?): to
    case (let from?, nil): "\(from) → none"
    case (let from?, let to?): "\(from) → \(to)"
    case (nil, nil): "none"
    }
  }

  /// Every change on one line: `rating amber → green; progress "old" → "new"`, long texts cut.
  package static func line(_ changes: [FieldChange]) -> String {
    guard !changes.isEmpty else { return "unchanged" }
    return changes.map { change in
      "\(change.field) \(short(change.from, of: change.field)) → \(short(change.to, of: change.field))"
    }.joined(separator: "; ")
  }

  /// A date as people read it, any other value as it is.
  private static func value(_ text: String?, of field: String) -> String? {
    guard let text, field.hasSuffix("_on"), let date = PlanDate(iso: text) else { return text }
    return date.long
  }

  private static func short(_ text: String?, of field: String) -> String {
    guard let text else { return "none" }
    if let date = PlanDate(iso: text), field.hasSuffix("_on") { return date.long }
    let line = UnsafeCharacters.shown(
      text.split(whereSeparator: \.isNewline).joined(separator: " "))
    guard line.contains(where: \.isWhitespace) else { return line }
    return line.count > 60 ? "\"\(line.prefix(57))...\"" : "\"\(line)\""
  }
}
