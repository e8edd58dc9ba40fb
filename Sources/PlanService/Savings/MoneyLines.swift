package import PlanModel
internal import PlanStorage

/// What is given of a saving or a benefit; nil leaves a field as it is, and what only the other kind has is not looked at.
package struct MoneyDetails: Sendable {
  package var title: String?
  package var programme: String?
  package var officer: String?
  package var basis: MoneyBasis?
  package var progress: String?
  package var actions: [Reference]?
  package var narrative: String?
  package var department: String?
  package var serviceArea: String?
  package var volume: Int?
  package var volumeUnit: String?
  package var volumeAsPrinted: String?
  package var unitValue: Money?
  package var target: Money?
  package var targetYear: String?
  /// By its code; blank for none.
  package var measure: String?

  package init() {}
}

/// A line whose details can be given.
package protocol DetailedMoneyItem: MoneyItem {
  /// Puts in what only its kind has.
  mutating func apply(own details: MoneyDetails)
}

extension Saving: DetailedMoneyItem {
  package mutating func apply(own details: MoneyDetails) {
    if let words = details.narrative { narrative = words.nonBlank }
    if let words = details.department { department = words.nonBlank }
    if let words = details.serviceArea { serviceArea = words.nonBlank }
  }
}

extension Benefit: DetailedMoneyItem {
  package mutating func apply(own details: MoneyDetails) {
    if details.volumeAsPrinted == nil {
      if let number = details.volume { volume = number }
      if let words = details.volumeUnit { volumeUnit = words.nonBlank }
    }
    // Other words than before are of another volume, or of none: a number of before would be no word of theirs.
    if let words = details.volumeAsPrinted, words != volumeAsPrinted {
      volumeAsPrinted = words.nonBlank
      (volume, volumeUnit) = (details.volume, details.volumeUnit)
    }
    if let money = details.unitValue { unitValue = money }
    if let money = details.target { target = money }
    if let words = details.targetYear { targetYear = words.nonBlank }
    if let code = details.measure { measure = code.nonBlank.map(\.folded) }
  }
}

extension MoneyKind {
  /// A line by its number alone or by its reference.
  package func reference(_ text: String) -> String {
    Reference.number(text.trimmed).map { "\(rawValue)/\($0)" } ?? text
  }

  var add: EntryKind { self == .saving ? .savingAdd : .benefitAdd }
  var edit: EntryKind { self == .saving ? .savingEdit : .benefitEdit }
  var rate: EntryKind { self == .saving ? .savingRate : .benefitRate }
  var `import`: EntryKind { self == .saving ? .savingImport : .benefitImport }
}

extension PlanService {
  /// Adds a line under the next number, with what is approved of it.
  package func addMoneyLine<Item: DetailedMoneyItem>(
    of type: Item.Type, _ details: MoneyDetails, profile: [(FinancialYear, Money)], request: UpdateRequest
  ) throws -> RecordedItem<Item> {
    try register(type, Item.kind.add, request) { registering in
      var item = Item(RegisterIdentity(reference: "\(Item.kind)/\(registering.nextNumber())"))
      try registering.apply(details, to: &item)
      guard item.title.nonBlank != nil else { throw RegisterRefusal.without(Item.register, field: "title") }
      if Item.required.contains("basis") || !profile.isEmpty, item.basis == nil {
        throw MoneyRefusal.noBasis(item.reference.description)
      }
      let recorded = try registering.add(item)
      let years = try MoneyProfiling(registering.writer, registering.context)
      for (year, money) in profile { _ = try years.approve(money, of: item, for: year) }
      return recorded
    }
  }

  package func editMoneyLine<Item: DetailedMoneyItem>(
    of type: Item.Type, _ reference: String, _ details: MoneyDetails, request: UpdateRequest
  ) throws -> RecordedItem<Item> {
    try register(type, Item.kind.edit, request) { registering in
      try registering.update(Item.kind.reference(reference)) { item in
        let basis = item.basis
        try registering.apply(details, to: &item)
        if item.basis != basis {
          let years = try MoneyProfiling(registering.writer, registering.context)
          if years.hasProfile(item.reference) { throw MoneyRefusal.basisWithProfile(item.reference.description) }
        }
      }
    }
  }

  package func rateMoneyLines<Item: MoneyItem>(
    of type: Item.Type, _ references: [String], _ rating: MoneyRating, request: UpdateRequest
  ) throws -> [RecordedItem<Item>] {
    try write { writer in
      let registering = try Registering<Item>(
        writer, try request.context(Item.kind.rate, today: writer.today))
      return try references.map { reference in
        let reference = Item.kind.reference(reference)
        // A rating is of its year of accounts, so that the same one says something new in another.
        let isOfAnotherYear = try registering.histories.required(reference).ratedIn(by: registering.context.effectiveOn)
          .map { $0 != FinancialYear(containing: registering.context.effectiveOn) }
        return try registering.update(reference, saying: isOfAnotherYear == true ? ["rating"] : []) { item in
          try item.requireCounted()
          item.rating = rating
        }
      }
    }
  }

  /// Says in which line another is counted from a day on, or where else it went; nil where it is counted itself again.
  package func supersedeMoneyLine<Item: MoneyItem>(
    of type: Item.Type, _ reference: String, by other: String?, reason: String, request: UpdateRequest
  ) throws -> RecordedItem<Item> {
    try register(type, .moneySupersede, request, reason: reason) { registering in
      if other != nil { try registering.requireNoneWithin(Item.kind.reference(reference).folded) }
      return try registering.update(Item.kind.reference(reference)) { item in
        item.supersededBy = try other.map { try registering.place($0, for: item.reference) }
      }
    }
  }
}

extension PlanService {
  /// Withdraws a line, where none is counted in it.
  package func withdrawMoneyLine<Item: MoneyItem>(
    of type: Item.Type, _ reference: String, reason: String, request: UpdateRequest
  ) throws -> RecordedItem<Item> {
    let reason = try PlanText.required(reason, field: "reason")
    let wanted = Item.kind.reference(reference).folded
    return try register(type, .registerWithdraw, request, reason: reason) { registering in
      try registering.requireNoneWithin(wanted)
      return try registering.update(wanted) { $0.withdrawnReason = reason }
    }
  }

  /// Takes back what whoever asks last recorded of a line, where what then stands could be recorded.
  package func undoMoneyLine<Item: MoneyItem>(
    of type: Item.Type, _ reference: String, request: UpdateRequest
  ) throws -> RecordedItem<Item> {
    try register(type, .registerUndo, request) { registering in
      let undone = try registering.undo(Item.kind.reference(reference))
      let after = undone.after
      if after.basis == nil, try MoneyProfiling(registering.writer, registering.context).hasProfile(after.reference) {
        throw MoneyRefusal.basisWithProfile(after.reference.description)
      }
      if let place = after.supersededBy, place != undone.before?.supersededBy {
        try registering.requireNoneWithin(after.reference.description)
        _ = try registering.place(place, for: after.reference)
      }
      return undone
    }
  }
}

extension Registering where Item: MoneyItem {
  /// - Throws: `MoneyRefusal.othersWithin` where lines are counted in it, which would be counted nowhere.
  fileprivate func requireNoneWithin(_ reference: String) throws {
    func within<Other: MoneyItem>(_ type: Other.Type) throws -> [String] {
      try writer.reader.items(of: type, asAt: .distantFuture).filter {
        !$0.isWithdrawn && $0.supersededBy == reference
      }.map(\.reference.description)
    }
    let within = try within(Saving.self) + within(Benefit.self)
    guard within.isEmpty else { throw MoneyRefusal.othersWithin(reference, within) }
  }
}

extension RegisterHistory where Item: MoneyItem {
  /// The year of accounts in which it was last rated by a day.
  fileprivate func ratedIn(by date: PlanDate) -> FinancialYear? {
    Timeline.holding(revisions).last { $0.effectiveOn <= date && $0.sets.contains("rating") }.map {
      FinancialYear(containing: $0.effectiveOn)
    }
  }
}

extension MoneyItem {
  /// - Throws: `MoneyRefusal.counted` where it is counted in another place.
  func requireCounted() throws {
    if let supersededBy { throw MoneyRefusal.counted(reference.description, in: supersededBy) }
  }
}

extension Registering where Item: MoneyItem {
  /// Where a line is counted: in a line that is counted itself, or in words.
  fileprivate func place(_ text: String, for reference: ItemReference) throws -> String {
    let wanted = ItemReference(Item.kind.reference(text).folded)
    let parts = wanted.description.split(separator: "/")
    let isMeantForALine = parts.count == 2 && Reference.number(parts[1]) != nil
    guard isMeantForALine || MoneyKind.allCases.contains(where: { $0.register.isForm(of: wanted.description) }) else {
      return try PlanText.required(text, field: "place in which it is counted").trimmed
    }
    guard wanted != reference else { throw MoneyRefusal.intoItself(reference.description) }
    if wanted.description.hasPrefix("\(MoneyKind.benefit)/") {
      try requireCounted(wanted, of: Benefit.self, for: reference)
    } else {
      try requireCounted(wanted, of: Saving.self, for: reference)
    }
    return wanted.description
  }

  private func requireCounted<Other: MoneyItem>(
    _ wanted: ItemReference, of type: Other.Type, for reference: ItemReference
  ) throws {
    let history = try writer.reader.requireItem(wanted.description, of: type)
    // On no later day either, so that no two are counted in each other.
    let states =
      [try history.standing(on: context.effectiveOn)]
      + history.stages().filter { $0.from > context.effectiveOn }.map(\.state)
    if let place = states.lazy.compactMap(\.supersededBy).first {
      throw MoneyRefusal.intoUncounted(
        reference.description, into: wanted.description, because: "it is counted in \(place)")
    }
    if let reason = states.lazy.compactMap(\.withdrawnReason).first {
      throw MoneyRefusal.intoUncounted(
        reference.description, into: wanted.description, because: "it was withdrawn: \(reason)")
    }
  }
}

extension Registering where Item: DetailedMoneyItem {
  func apply(_ details: MoneyDetails, to item: inout Item) throws {
    if let title = details.title { item.title = try PlanText.required(title, field: "title").trimmed }
    if let words = details.programme { item.programme = words.nonBlank }
    if let officer = details.officer { item.officer = try self.officer(called: officer) }
    if let basis = details.basis { item.basis = basis }
    if let words = details.progress { item.progress = words.nonBlank }
    if let actions = details.actions { item.actions = Set(actions).sorted() }
    if let volume = details.volume, !(1...Benefit.mostVolume).contains(volume) { throw MoneyRefusal.volume }
    if let code = details.measure?.nonBlank?.folded {
      let readings = try writer.reader.measureReadings(asAt: .distantFuture)
      let standing = readings.map(\.measure).filter { $0.withdrawnReason == nil }
      guard let measure = standing.first(where: { $0.code == code }) else {
        throw MoneyRefusal.unknownMeasure(code, known: standing.map(\.code).sorted())
      }
      // Without the one better direction nothing that it does would be an improvement.
      guard measure.good == .up || measure.good == .down else { throw MoneyRefusal.measureWithoutDirection(code) }
    }
    item.apply(own: details)
  }
}
