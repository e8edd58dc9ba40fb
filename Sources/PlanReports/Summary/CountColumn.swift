internal import PlanModel

/// One of the counts of a position, as a column of the table of areas and a segment of their bars.
struct CountColumn {
  /// With soft hyphens, as the heading of a narrow column.
  let heading: String
  let name: String
  let meaning: Meaning?
  /// What stands for it where the plan's key has no rating of its meaning.
  let symbol: String
  let colour: String
  let count: (Counts) -> Int
  let isAlwaysShown: Bool

  private init(
    _ heading: String, _ name: String, meaning: Meaning? = nil, symbol: String = "", colour: String = "grey",
    isAlwaysShown: Bool, _ count: @escaping (Counts) -> Int
  ) {
    self.heading = heading
    self.name = name
    self.meaning = meaning
    self.symbol = symbol
    self.colour = colour
    self.isAlwaysShown = isAlwaysShown
    self.count = count
  }

  static var total: CountColumn { CountColumn("Ac\u{AD}tions", "actions", isAlwaysShown: true) { $0.total } }

  static var overdue: CountColumn { CountColumn("Over\u{AD}due", "overdue", isAlwaysShown: true) { $0.overdue } }

  /// What every action is exactly one of.
  static var standings: [CountColumn] {
    [
      CountColumn("Com\u{AD}plete", "complete", meaning: .complete, isAlwaysShown: true) { $0.complete },
      CountColumn("Em\u{AD}bedded", "embedded", meaning: .embedded, isAlwaysShown: false) { $0.embedded },
      CountColumn("On track", "on track", meaning: .onTrack, isAlwaysShown: true) { $0.onTrack },
      CountColumn("At risk", "at risk", meaning: .atRisk, isAlwaysShown: false) { $0.atRisk },
      CountColumn("Red", "red", meaning: .offTrack, isAlwaysShown: true) { $0.offTrack },
      CountColumn("Not started", "not started", meaning: .notStarted, isAlwaysShown: false) { $0.notStarted },
      CountColumn("Un\u{AD}rated", "unrated", symbol: "?", colour: "grey", isAlwaysShown: false) { $0.unrated },
      CountColumn("With\u{AD}drawn", "withdrawn", symbol: "×", colour: "black", isAlwaysShown: false) { $0.withdrawn },
    ]
  }

  /// The columns of the table of areas: those of the plan's own ratings, and others where any area has one.
  static func shown(_ counts: Counts) -> [CountColumn] {
    ([total] + standings + [overdue]).filter { $0.isAlwaysShown || $0.count(counts) > 0 }
  }
}
