/// What a programme is to bring, `benefit/2`: so many of something a year, each worth so much, shown by a measure.
package struct Benefit: MoneyItem {
  package static let kind = MoneyKind.benefit

  package static let fields: [RegisterField<Benefit>] = [
    .text("title", \.title), .text("programme", \.programme), .officer("officer", \.officer),
    .text("volume_as_printed", \.volumeAsPrinted), .number("volume", \.volume), .text("volume_unit", \.volumeUnit),
    .money("unit_value", \.unitValue), .money("target", \.target), .text("target_year", \.targetYear),
    .code("measure", \.measure), .word("basis", \.basis), .word("rating", \.rating), .text("progress", \.progress),
    .text("superseded_by", \.supersededBy), .actions(\.actions), .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["title"]

  package var identity: RegisterIdentity
  package var title = ""
  package var programme: String?
  package var officer: Officer?
  /// The volume in the words it was printed in.
  package var volumeAsPrinted: String?
  /// How many a year; nil where the words hold none, or more than one.
  package var volume: Int?
  /// Of what: "additional foster carers per year".
  package var volumeUnit: String?
  /// What one of it is worth a year, where somebody said so.
  package var unitValue: Money?
  /// What it is to bring a year at its full effect.
  package var target: Money?
  /// By when that is, in the words it was printed in: "year 8".
  package var targetYear: String?
  /// The measure that would show it, by its code.
  package var measure: String?
  package var basis: MoneyBasis?
  package var rating: MoneyRating?
  package var progress: String?
  package var supersededBy: String?
  package var actions: [Reference] = []
  package var withdrawnReason: String?

  /// No council has more of anything, and times an amount it is still a number.
  package static let mostVolume = 1_000_000

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  /// What one of it is worth: as it was said, or the target parted by the volume, to the penny.
  package var valueOfOne: (money: Money, isWorkedOut: Bool)? {
    if let unitValue { return (unitValue, false) }
    guard let target, let volume, (1...Benefit.mostVolume).contains(volume), target.pence > 0 else { return nil }
    return (Money(pence: (target.pence + volume / 2) / volume, precision: 1), true)
  }

  /// Volume times unit value beside the target, where all three were said and do not agree.
  package var targetDisagrees: (reckoned: Money, target: Money)? {
    guard let unitValue, let target, let volume else { return nil }
    guard let reckoned = unitValue.times(volume) else { return nil }
    // What rounding alone explains is no disagreement.
    let allowed = (unitValue.precision * volume + target.precision) / 2
    return (reckoned.pence - target.pence).magnitude > allowed ? (reckoned, target) : nil
  }
}
