/// What was open, overdue and red on one day.
package struct TrendPoint: Sendable, Equatable {
  package let asAt: PlanDate
  package let open: Int
  package let overdue: Int
  package let red: Int

  package init(asAt: PlanDate, open: Int, overdue: Int, red: Int) {
    self.asAt = asAt
    self.open = open
    self.overdue = overdue
    self.red = red
  }
}

/// What a trend needs of one standing: enough to count, and no text.
package struct TrendStanding: Sendable {
  package let from: PlanDate
  package let until: PlanDate?
  package let dueOn: PlanDate?
  package let meaning: Meaning?
  package let isOpen: Bool
  package let isWithdrawn: Bool

  package init(
    from: PlanDate, until: PlanDate?, dueOn: PlanDate?, meaning: Meaning?, isOpen: Bool, isWithdrawn: Bool
  ) {
    self.from = from
    self.until = until
    self.dueOn = dueOn
    self.meaning = meaning
    self.isOpen = isOpen
    self.isWithdrawn = isWithdrawn
  }
}

/// The line of a plan over the last twelve months.
package enum Trend {
  package static let months = 12

  /// The ends of the eleven months before the one of `date`, and `date` itself.
  package static func days(to date: PlanDate) -> [PlanDate] {
    let first = PlanMonth(containing: date).firstDay
    return (1..<months).reversed().map { first.adding(months: 1 - $0).adding(days: -1) } + [date]
  }

  /// A point for each of the days on which there was a plan.
  package static func points(of standings: some Sequence<TrendStanding>, on days: [PlanDate]) -> [TrendPoint] {
    var counted = days.map { (day: $0, total: 0, open: 0, overdue: 0, red: 0) }
    for standing in standings {
      for index in counted.indices {
        let day = counted[index].day
        guard standing.from <= day, standing.until.map({ day < $0 }) ?? true else { continue }
        counted[index].total += 1
        if standing.isOpen { counted[index].open += 1 }
        if standing.isOpen, standing.dueOn.map({ $0 < day }) ?? false { counted[index].overdue += 1 }
        if !standing.isWithdrawn, standing.meaning == .offTrack { counted[index].red += 1 }
      }
    }
    return counted.filter { $0.total > 0 }.map {
      TrendPoint(asAt: $0.day, open: $0.open, overdue: $0.overdue, red: $0.red)
    }
  }
}
