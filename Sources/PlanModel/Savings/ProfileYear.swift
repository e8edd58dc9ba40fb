/// What is approved of a line for one year of accounts, `saving/3/2022-23`.
package struct ProfileYear: RegisterItem {
  package static let register = RegisterName.profileYear

  package static let approvedField = RegisterField<ProfileYear>.money("approved", \.approved)

  package static let fields: [RegisterField<ProfileYear>] = [approvedField, .withdrawn(\.withdrawnReason)]

  package static let required = ["approved"]

  package var identity: RegisterIdentity
  /// On the basis of its line: the whole effect in the year, or what the year adds.
  package var approved: Money?
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  package init(_ line: ItemReference, _ year: FinancialYear) {
    self.init(RegisterIdentity(reference: "\(line)/\(year)"))
  }
}

/// What was forecast, delivered and lost of a line, counted from the first of April to the end of a month:
/// `saving/3/2023-01`.
package struct MoneyMonth: RegisterItem {
  package static let register = RegisterName.moneyMonth

  package static let fields: [RegisterField<MoneyMonth>] = [
    .money("forecast", \.forecast), .money("delivered", \.delivered),
    .money("delivered_otherwise", \.deliveredOtherwise), .money("pressures", \.pressures),
    .number("volume", \.volume), .withdrawn(\.withdrawnReason),
  ]

  package static let required: [String] = []

  package var identity: RegisterIdentity
  /// What is expected to have been achieved by the end of the year, by whatever means.
  package var forecast: Money?
  package var delivered: Money?
  /// What was found elsewhere in its place.
  package var deliveredOtherwise: Money?
  /// What came upon it meanwhile: a cost that the approved amount did not reckon with.
  package var pressures: Money?
  package var volume: Int?
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  package init(_ line: ItemReference, _ month: PlanMonth) {
    self.init(RegisterIdentity(reference: "\(line)/\(month.iso)"))
  }

  package var flaws: [String] {
    (volume ?? 0) < 0 ? ["a volume is never below zero"] : []
  }
}

extension ItemReference {
  /// The line that a year or a month belongs to, and which it is: `saving/3` and `2023-01` of `saving/3/2023-01`.
  package var lineAndPart: (line: ItemReference, part: String)? {
    let parts = description.split(separator: "/")
    guard parts.count == 3, MoneyKind(rawValue: String(parts[0])) != nil else { return nil }
    return (ItemReference("\(parts[0])/\(parts[1])"), String(parts[2]))
  }
}
