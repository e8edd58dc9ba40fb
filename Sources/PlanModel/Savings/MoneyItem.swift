/// What a line of money is, which is how its reference begins.
package enum MoneyKind: String, Sendable, CaseIterable {
  case saving, benefit

  package var register: RegisterName {
    switch self {
    case .saving: .saving
    case .benefit: .benefit
    }
  }

  /// As it is counted: "1 saving", "10 savings".
  package func words(_ count: Int) -> String { "\(count) \(count == 1 ? rawValue : "\(rawValue)s")" }
}

/// What the amounts of a profile are: the whole effect in each year against the budget before the line began, or what each
/// year adds to the one before. The two are never added up with each other.
package enum MoneyBasis: String, Sendable, CaseIterable {
  case fullYear = "full_year"
  case increment

  package init?(reading text: some StringProtocol) {
    switch text.folded.filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
    case "fullyear", "fullyeareffect", "fye", "cumulative": self = .fullYear
    case "increment", "increments", "incremental": self = .increment
    default: return nil
    }
  }
}

/// The four ratings of savings and benefits, a key of its own beside the plan's.
package enum MoneyRating: String, Sendable, CaseIterable {
  case delivered
  case onTrack = "on_track"
  case atRisk = "at_risk"
  case undeliverable

  /// With its colour, symbol and word, as every paper shows it.
  package var rating: Rating {
    switch self {
    case .delivered: Rating(code: "blue", label: "Delivered", colour: "blue", symbol: "B", meaning: .complete)
    case .onTrack: Rating(code: "green", label: "On track", colour: "green", symbol: "G", meaning: .onTrack)
    case .atRisk: Rating(code: "amber", label: "At risk", colour: "amber", symbol: "A", meaning: .atRisk)
    case .undeliverable: Rating(code: "red", label: "Undeliverable", colour: "red", symbol: "R", meaning: .offTrack)
    }
  }

  /// The same under its word, as a cell shows it: "A at risk".
  package var called: Rating {
    let key = rating
    return Rating(
      code: key.label.lowercased(), label: key.label, colour: key.colour, symbol: key.symbol, meaning: key.meaning)
  }

  package static let accepted = "blue (delivered), green (on track), amber (at risk), red (undeliverable)"

  /// By code, colour or label, in any letter case; yellow is amber.
  package init?(reading text: some StringProtocol) {
    let word = text.folded.split { $0 == "_" || $0 == "-" || $0 == " " }.joined(separator: " ")
    let found = MoneyRating.allCases.first { $0.rating.code == word || $0.rating.label.folded == word }
    guard let rating = found ?? (word == "yellow" ? .atRisk : nil) else { return nil }
    self = rating
  }
}

/// What a saving and a benefit have alike.
package protocol MoneyItem: RegisterItem {
  static var kind: MoneyKind { get }

  var title: String { get set }
  /// The heading that it stands under in the budget.
  var programme: String? { get set }
  var officer: Officer? { get set }
  var basis: MoneyBasis? { get set }
  /// What its officer says; how its figures stand is derived.
  var rating: MoneyRating? { get set }
  var progress: String? { get set }
  /// The line in which it is counted since it was moved, by its reference, or where else it went, in words.
  var supersededBy: String? { get set }
  var actions: [Reference] { get set }
}

extension MoneyItem {
  package static var register: RegisterName { kind.register }

  /// Whether it is counted in totals.
  package var isCounted: Bool { !isWithdrawn && supersededBy == nil }
}
