internal import PlanModel

/// How numbers and names are put into sentences.
enum Wording {
  /// "no action", "1 action", "12 actions".
  static func actions(_ count: Int) -> String {
    count == 0 ? "no action" : "\(count) \(count == 1 ? "action" : "actions")"
  }

  static func days(_ count: Int) -> String { "\(count) \(count == 1 ? "day" : "days")" }

  static func isAre(_ count: Int) -> String { count == 1 ? "is" : "are" }

  static func wasWere(_ count: Int) -> String { count == 1 ? "was" : "were" }

  static func times(_ count: Int) -> String {
    switch count {
    case 0: "never"
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }

  /// "a, b and c".
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A count's name as people read it: `due_within_30_days` as "Due within 30 days", `off_track` as "Red".
  static func count(named name: String) -> String {
    name == "off_track" ? "Red" : capitalised(name.split(separator: "_").joined(separator: " "))
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  static func officers(_ officers: [Officer]) -> String {
    officers.isEmpty ? "no officer" : officers.map(\.called).joined(separator: "; ")
  }

  /// The impact, and whether it is evidenced.
  static func impact(_ state: ActionState, anticipated: String = "Anticipated") -> Cell {
    guard let impact = state.impact else { return .missing("none recorded") }
    return .prose((state.impactIsEvidenced ? "Evidenced: " : "\(anticipated): ") + impact)
  }

  /// The due date, with the plan's own words where they say more than a date.
  static func due(_ state: ActionState) -> String {
    guard let words = state.dueAsPrinted, case .notADate = DateText.read(words) else {
      return state.dueOn?.long ?? "none"
    }
    return state.dueOn.map { "\($0.long) (\"\(words)\")" } ?? "none (\"\(words)\")"
  }

  /// Current date, original date and count of slips, which are always shown together.
  static func slippage(_ action: Action) -> String {
    let due = due(action.state)
    guard action.timesRedated > 0 else { return "\(due) (never re-dated)" }
    let original = action.state.originalDueOn?.long ?? "none"
    return "\(due) (original \(original), re-dated \(times(action.timesRedated)))"
  }
}
