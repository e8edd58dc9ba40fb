public import PlanModel
internal import TextFormats

/// What changed, in words.
public enum ChangeWording {
  /// `old → new`, each as long as it is.
  public static func words(_ change: FieldChange) -> String {
    switch (change.from, change.to) {
    case (nil, let to?): to
    case (let from?, nil): "\(from) → none"
    case (let from?, let to?): "\(from) → \(to)"
    case (nil, nil): "none"
    }
  }

  /// Every change on one line: `rating amber → green; progress "old" → "new"`, long texts cut.
  public static func line(_ changes: [FieldChange]) -> String {
    guard !changes.isEmpty else { return "unchanged" }
    return changes.map { change in
      "\(change.field) \(short(change.from)) → \(short(change.to))"
    }.joined(separator: "; ")
  }

  private static func short(_ text: String?) -> String {
    guard let text else { return "none" }
    let line = UnsafeCharacters.shown(
      text.split(whereSeparator: \.isNewline).joined(separator: " "))
    guard line.contains(where: \.isWhitespace) else { return line }
    return line.count > 60 ? "\"\(line.prefix(57))...\"" : "\"\(line)\""
  }
}
