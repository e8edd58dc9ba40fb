/// What a figure is counted in.
package enum MeasureUnit: String, Sendable, CaseIterable {
  case count, percent, rate, days, money

  /// How many of the denominator a value is of, where it has one.
  package var base: Double {
    switch self {
    case .percent: 100
    // The rates of children's services are of 10,000 children (Department for Education, children in need statistics).
    case .rate: 10_000
    case .count, .days, .money: 1
    }
  }
}

/// Which way a figure is better.
package enum MeasureDirection: String, Sendable, CaseIterable {
  case up, down, range, none
}

/// What a figure is watched for.
package enum MeasureRole: String, Sendable, CaseIterable {
  case leading, lagging, balancing
}

/// What a value means: values of two definitions are never one series.
package struct MeasureDefinition: Hashable, Sendable {
  package var unit: MeasureUnit
  package var interval: MeasureInterval
  /// What is counted, and of what; nil where the value is no share.
  package var numerator: String?
  package var denominator: String?

  package init(unit: MeasureUnit, interval: MeasureInterval, numerator: String? = nil, denominator: String? = nil) {
    self.unit = unit
    self.interval = interval
    self.numerator = numerator
    self.denominator = denominator
  }

  /// "re-referrals, of all referrals; percent, every month".
  package var words: String {
    let share = numerator.map { words in denominator.map { "\(words), of \($0)" } ?? words }
    return [share, "\(unit.rawValue), every \(interval.rawValue)"].compactMap(\.self).joined(separator: "; ")
  }
}

/// A dated figure with a unit, a direction and a definition, as it stands from a day on.
package struct Measure: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let code: String
  package var title: String
  package var good: MeasureDirection
  package var definition: MeasureDefinition
  /// 1, and one more with each definition that is another.
  package var version: Int
  /// The first day of which values are of this version; nil for the first.
  package var versionFrom: PlanDate?
  package var officer: Officer?
  package var source: String?
  package var role: MeasureRole?
  /// Whether it counts people, so that small values are suppressed in public.
  package var countsPeople: Bool
  /// The areas and actions that it is evidence of.
  package var areas: [Int]
  package var actions: [Reference]
  package var audit: AuditProgramme?
  package var withdrawnReason: String?

  package init(
    id: Int64 = 0, code: String, title: String, good: MeasureDirection, definition: MeasureDefinition,
    version: Int = 1, versionFrom: PlanDate? = nil, officer: Officer? = nil, source: String? = nil,
    role: MeasureRole? = nil, countsPeople: Bool = false, areas: [Int] = [], actions: [Reference] = [],
    audit: AuditProgramme? = nil, withdrawnReason: String? = nil
  ) {
    self.id = id
    self.code = code
    self.title = title
    self.good = good
    self.definition = definition
    self.version = version
    self.versionFrom = versionFrom
    self.officer = officer
    self.source = source
    self.role = role
    self.countsPeople = countsPeople
    self.areas = areas
    self.actions = actions
    self.audit = audit
    self.withdrawnReason = withdrawnReason
  }

  /// The same under another number, which storage gives it.
  package func with(id: Int64) -> Measure {
    Measure(
      id: id, code: code, title: title, good: good, definition: definition, version: version,
      versionFrom: versionFrom, officer: officer, source: source, role: role, countsPeople: countsPeople, areas: areas,
      actions: actions, audit: audit, withdrawnReason: withdrawnReason)
  }

  /// Reads a code as it is typed: letters, digits and hyphens, whatever their case.
  package static func code(_ text: String) -> String? {
    let code = text.trimmed.lowercased()
    let isSound = code.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    return isSound && !code.isEmpty && code.utf8.count <= 40 && code.first != "-" ? code : nil
  }
}

/// How many cases are looked at, of whom, and how they are chosen: a measure with a sample.
package struct AuditProgramme: Sendable, Hashable {
  package enum Selection: String, Sendable, CaseIterable {
    case random, targeted
  }

  package var population: String
  /// How many cases a round.
  package var planned: Int
  package var selection: Selection
  /// The share, of a hundred, that is to meet the standard; nil where none is set.
  package var threshold: MeasureNumber?

  package init(population: String, planned: Int, selection: Selection, threshold: MeasureNumber?) {
    self.population = population
    self.planned = planned
    self.selection = selection
    self.threshold = threshold
  }
}
