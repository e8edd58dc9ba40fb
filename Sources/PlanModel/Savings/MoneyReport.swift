/// The savings, or the benefits, as a paper tells of them: each line, their total, and what changed since the paper before.
package struct MoneyReport<Item: MoneyItem>: Sendable, Equatable {
  package let year: FinancialYear
  /// In the order of their references; withdrawn and moved ones included.
  package var lines: [MoneyLine<Item>]
  package let bridge: MoneyBridge
  package var changes: [MoneyChange]
  /// Whether no line was there on the first day.
  package let isNew: Bool
  /// The total of the year before, where anything was approved for it.
  package let yearBefore: MoneyFigures?
  /// Whether its last month was reported of every line.
  package let yearBeforeIsWhole: Bool

  /// - Parameters:
  ///   - known: as at the first day of the period, as it was known when its paper was sealed.
  ///   - earlier: as at that day, as it is known now.
  ///   - yearBefore: as at the last day, of the year of accounts before.
  package init(
    year: FinancialYear, lines: [MoneyLine<Item>], known: [MoneyLine<Item>], earlier: [MoneyLine<Item>],
    yearBefore: [MoneyLine<Item>]
  ) {
    self.year = year
    self.lines = lines
    bridge = MoneyBridge(from: known, earlier, to: lines)
    isNew = earlier.isEmpty
    changes = MoneyChange.all(from: known, to: earlier, isLate: true) + MoneyChange.all(from: earlier, to: lines)
    let counted = yearBefore.filter { $0.isCounted && $0.approved != nil }
    yearBeforeIsWhole = counted.filter { $0.approved?.pence != 0 }.allSatisfy {
      $0.reportedThrough.map { $0.month == 3 } ?? false
    }
    self.yearBefore = counted.isEmpty ? nil : .total(counted.map(\.figures))
  }

  package var counted: [MoneyLine<Item>] { lines.filter(\.isCounted) }
  package var total: MoneyFigures { .total(counted.map(\.figures)) }

  /// What its amounts are printed in.
  package var unit: Money.TableUnit {
    let bridged = [
      bridge.opening, bridge.late, bridge.added, bridge.reprofiled, bridge.moved, bridge.withdrawn, bridge.closing,
    ]
    return MoneyLine.unit(of: lines, beside: bridged + lines.compactMap(\.firstApproved))
  }

  /// Every year for which anything is approved, the earliest first.
  package var years: [FinancialYear] { Set(lines.flatMap { $0.profile.map(\.year) }).sorted() }

  /// The same with officers called otherwise.
  package func named(_ name: (Officer) -> Officer) -> MoneyReport {
    var named = self
    named.lines = lines.map { $0.named(name) }
    return named
  }
}

extension MoneyLine {
  /// What the amounts of some lines are printed in, so that a column adds up as it stands.
  ///
  /// - Parameter others: what else is printed with them.
  package static func unit(of lines: [MoneyLine], beside others: [Money] = []) -> Money.TableUnit {
    Money.TableUnit(
      others
        + lines.filter(\.isCounted).flatMap { line in
          let figures = line.figures
          let said = [figures.delivered, figures.deliveredOtherwise, figures.pressures, figures.approved]
          return said + [figures.forecast].compactMap(\.self) + line.profile.map(\.money)
        })
  }

  /// The whole effect in a year: of increments the sum of all until then; nil where nothing is approved for it.
  package func approved(for year: FinancialYear) -> Money? {
    MoneyLine.approved(profile, on: item.basis, for: year)
  }

  static func approved(_ profile: [Approved], on basis: MoneyBasis?, for year: FinancialYear) -> Money? {
    guard basis == .increment else { return profile.first { $0.year == year }?.money }
    let until = profile.filter { $0.year <= year }
    return until.isEmpty ? nil : Money.sum(until.map(\.money))
  }
}

/// What became of a line since the paper before.
package struct MoneyChange: Sendable, Equatable {
  package enum What: Sendable, Equatable {
    case added(Money?)
    case reprofiled(year: FinancialYear, from: Money?, to: Money?, because: String?)
    case moved(to: String)
    case countedAgain
    case withdrawn(reason: String)
    case rated(from: MoneyRating?, to: MoneyRating?, because: String?)
  }

  package let reference: ItemReference
  package let title: String
  package let whats: [What]
  /// Whether it is of the first day or before, and was recorded only since its paper was sealed.
  package let isLate: Bool

  static func all<Item>(
    from earlier: [MoneyLine<Item>], to now: [MoneyLine<Item>], isLate: Bool = false
  ) -> [MoneyChange] {
    let before = Dictionary(firstValues: earlier.map { ($0.reference, $0) })
    return now.compactMap { line in
      let whats = whats(before[line.reference], line)
      return whats.isEmpty
        ? nil : MoneyChange(reference: line.reference, title: line.item.title, whats: whats, isLate: isLate)
    }
  }

  private static func whats<Item>(_ before: MoneyLine<Item>?, _ line: MoneyLine<Item>) -> [What] {
    guard let before else { return line.item.isWithdrawn ? [] : [.added(line.approved)] }
    var whats: [What] = []
    if let reason = line.item.withdrawnReason, !before.item.isWithdrawn { whats.append(.withdrawn(reason: reason)) }
    if let place = line.item.supersededBy, before.item.supersededBy != place { whats.append(.moved(to: place)) }
    if line.item.supersededBy == nil, before.item.supersededBy != nil { whats.append(.countedAgain) }
    for year in Set((before.profile + line.profile).map(\.year)).sorted() {
      let (was, now) = (before.profile.first { $0.year == year }, line.profile.first { $0.year == year })
      if was?.money.pence != now?.money.pence {
        whats.append(.reprofiled(year: year, from: was?.money, to: now?.money, because: now?.because))
      }
    }
    if line.rating != before.rating, line.rating != nil {
      whats.append(.rated(from: before.rating, to: line.rating, because: line.rated?.because))
    }
    return whats
  }
}
