/// The figures of a line, or of a total, for one year of accounts.
package struct MoneyFigures: Sendable, Equatable {
  /// The whole effect in the year.
  package var approved = Money.zero
  /// What is expected to have been achieved by the end of the year; nil where nobody said.
  package var forecast: Money?
  package var delivered = Money.zero
  package var deliveredOtherwise = Money.zero
  package var pressures = Money.zero

  package init() {}

  /// By its own means and by others.
  package var achieved: Money { delivered + deliveredOtherwise }

  /// What the budget still counts on and does not have: approved, less what was achieved, and what came upon it. Below zero
  /// where more was achieved than that.
  package var atRisk: Money { approved - achieved + pressures }

  package static func total(_ figures: some Sequence<MoneyFigures>) -> MoneyFigures {
    figures.reduce(into: MoneyFigures()) { total, line in
      total.approved = total.approved + line.approved
      if let forecast = line.forecast { total.forecast = total.forecast.map { $0 + forecast } ?? forecast }
      total.delivered = total.delivered + line.delivered
      total.deliveredOtherwise = total.deliveredOtherwise + line.deliveredOtherwise
      total.pressures = total.pressures + line.pressures
    }
  }
}

/// How what is approved for a year came from what a paper before said to what stands now.
///
/// Opening + late + added + re-profiled - moved - withdrawn = closing, always.
package struct MoneyBridge: Sendable, Equatable {
  /// As it was known when the paper of the first day was sealed.
  package let opening: Money
  /// What was recorded of the first day and before only since.
  package let late: Money
  package let added: Money
  package let reprofiled: Money
  package let moved: Money
  package let withdrawn: Money
  package let closing: Money

  /// - Parameters:
  ///   - known: as at the first day, as it was known then.
  ///   - earlier: as at the first day, as it is known now.
  package init<Item>(from known: [MoneyLine<Item>], _ earlier: [MoneyLine<Item>], to now: [MoneyLine<Item>]) {
    func approved(_ lines: [MoneyLine<Item>]) -> Money {
      Money.sum(lines.filter(\.isCounted).map(\.figures.approved))
    }
    let before = Dictionary(firstValues: earlier.filter(\.isCounted).map { ($0.reference, $0) })
    var (added, reprofiled, moved, withdrawn) = (Money.zero, Money.zero, Money.zero, Money.zero)
    for line in now {
      let was = before[line.reference]?.figures.approved
      switch (was, line.isCounted) {
      case (nil, true): added = added + line.figures.approved
      case (let was?, true): reprofiled = reprofiled + (line.figures.approved - was)
      case (let was?, false) where line.item.isWithdrawn: withdrawn = withdrawn + was
      case (let was?, false): moved = moved + was
      case (nil, false): break
      }
    }
    opening = approved(known)
    late = approved(earlier) - opening
    self.added = added
    self.reprofiled = reprofiled
    self.moved = moved
    self.withdrawn = withdrawn
    closing = approved(now)
  }

  /// Whether there is anything in it but the two ends.
  package var isMoved: Bool { [late, added, reprofiled, moved, withdrawn].contains { $0.pence != 0 } }
}
