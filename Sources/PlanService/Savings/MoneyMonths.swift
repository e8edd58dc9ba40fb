package import PlanModel
internal import PlanStorage

/// What is given of a month; nil leaves a figure as it is.
package struct MoneyMonthDetails: Sendable, Equatable {
  package var forecast: Money?
  package var delivered: Money?
  package var deliveredOtherwise: Money?
  package var pressures: Money?
  package var volume: Int?

  package init() {}

  package var isEmpty: Bool { self == MoneyMonthDetails() }

  /// A volume as a cell has it: a whole number, thousands parted by commas or not; nil where it is none that can be.
  static func volume(_ text: String) -> Int? {
    MeasureNumber(text).flatMap { $0.places == 0 ? Int($0.description) : nil }.flatMap {
      (0...Benefit.mostVolume).contains($0) ? $0 : nil
    }
  }
}

/// A month as it was recorded, with what is doubtful about it.
package struct RecordedMonth: Sendable {
  package let recorded: RecordedItem<MoneyMonth>
  package let doubts: [String]
}

extension PlanService {
  /// Records the figures of a line by the end of a month, with effect on its last day where nobody says otherwise.
  ///
  /// - Throws: `MoneyRefusal`.
  package func recordMoneyMonth<Item: MoneyItem>(
    of type: Item.Type, _ reference: String, _ month: PlanMonth, _ details: MoneyMonthDetails, request: UpdateRequest
  ) throws -> RecordedMonth {
    try write { writer in
      try MoneyMonthRecording(writer, request).record(
        details, month, of: try writer.reader.requireItem(Item.kind.reference(reference), of: type))
    }
  }

  /// Takes a month back that was recorded by mistake.
  package func withdrawMoneyMonth(
    _ reference: String, reason: String, request: UpdateRequest
  ) throws -> RecordedItem<MoneyMonth> {
    try write { writer in
      let month = ItemReference(reference.folded).lineAndPart.flatMap { PlanMonth($0.part) }
      let day = try writer.reader.requireItem(reference, of: MoneyMonth.self).beginsOn
      let request = request.on(
        request.on ?? month.map { max($0.lastDay, day ?? $0.lastDay) }.map { min($0, writer.today) })
      let context = try request.context(.registerWithdraw, today: writer.today, reason: reason)
      return try Registering<MoneyMonth>(writer, context).update(reference) { $0.withdrawnReason = context.reason }
    }
  }
}

/// Months of lines, being recorded in one transaction.
struct MoneyMonthRecording {
  private let writer: PlanWriter
  private let request: UpdateRequest

  init(_ writer: PlanWriter, _ request: UpdateRequest) {
    self.writer = writer
    self.request = request
  }

  func record<Item: MoneyItem>(
    _ details: MoneyMonthDetails, _ month: PlanMonth, of line: RegisterHistory<Item>, context given: EntryContext? = nil
  ) throws -> RecordedMonth {
    guard !details.isEmpty else { throw MoneyRefusal.noFigure }
    guard details.volume == nil || Item.kind == .benefit else { throw MoneyRefusal.volumeOfSaving }
    if let volume = details.volume, !(0...Benefit.mostVolume).contains(volume) { throw MoneyRefusal.volume }
    guard month.firstDay <= writer.today else { throw MoneyRefusal.monthToCome(month) }
    let context = try given ?? context(month, line)
    let item = try line.standing(on: context.effectiveOn)
    try item.requireCounted()
    let year = FinancialYear(containing: month.firstDay)
    let years = try writer.reader.histories(of: ProfileYear.self)
    let months = try writer.reader.histories(of: MoneyMonth.self)
    let book = MoneyBook([line], years: years, months: months)
    // What is approved may have been recorded with effect on a later day than the month's last.
    let days = [context.effectiveOn, .distantFuture]
    let calendar = try writer.reader.workingCalendar()
    let approved = days.lazy.compactMap { book.lines(asAt: $0, year: year, calendar: calendar).first?.approved }.first
    guard let approved else { throw MoneyRefusal.nothingApproved(item.reference.description, year) }
    let recorded = try Registering<MoneyMonth>(writer, context).put(MoneyMonth(item.reference, month)) { said in
      if let money = details.forecast { said.forecast = money }
      if let money = details.delivered { said.delivered = money }
      if let money = details.deliveredOtherwise { said.deliveredOtherwise = money }
      if let money = details.pressures { said.pressures = money }
      if let volume = details.volume { said.volume = volume }
    }
    let before = months.filter { history in
      guard let (own, part) = history.reference.lineAndPart, own == item.reference, let earlier = PlanMonth(part) else {
        return false
      }
      return year.contains(earlier) && earlier.firstDay < month.firstDay
    }.compactMap { $0.item(asAt: .distantFuture) }.filter { !$0.isWithdrawn }
    return RecordedMonth(
      recorded: recorded, doubts: MoneyMonthRecording.doubts(details, approved: approved, before: before))
  }

  private func context<Item: MoneyItem>(_ month: PlanMonth, _ line: RegisterHistory<Item>) throws -> EntryContext {
    let day = request.on ?? min(max(month.lastDay, line.beginsOn ?? month.lastDay), writer.today)
    return try request.on(day).context(.moneyRecord, today: writer.today)
  }

  /// What a slip of the keyboard would look like: an amount far beyond what is approved, or less delivered than before.
  static func doubts(_ details: MoneyMonthDetails, approved: Money, before: [MoneyMonth]) -> [String] {
    let given = [
      ("the forecast", details.forecast), ("what was delivered", details.delivered),
      ("what came by other means", details.deliveredOtherwise), ("the pressures", details.pressures),
    ]
    let large = given.compactMap { name, money -> String? in
      guard let money, money.pence.magnitude > 2 * approved.pence.magnitude else { return nil }
      return "\(name), \(money.words), is more than twice what is approved for the year, \(approved.words)"
    }
    let small = given.compactMap { name, money -> String? in
      guard let money, money.pence != 0, money.pence.magnitude < approved.pence.magnitude / 100 else { return nil }
      return
        "\(name), \(money.words), is less than a hundredth of what is approved for the year, \(approved.words): is its unit missing?"
    }
    func less(_ name: String, _ now: Money?, _ was: (MoneyMonth) -> Money?) -> String? {
      guard approved.pence > 0, let now, let most = before.compactMap(was).max(by: { $0.pence < $1.pence }),
        now.pence < most.pence
      else {
        return nil
      }
      return
        "\(name), \(now.words), is less than in a month before, \(most.words); figures count from the first of April"
    }
    return large + small + [impossible(details)].compactMap(\.self)
      + [
        less("what was delivered", details.delivered, \.delivered),
        less("what came by other means", details.deliveredOtherwise, \.deliveredOtherwise),
      ].compactMap(\.self)
  }
}

extension MoneyMonthRecording {
  /// A forecast of less than was achieved already.
  private static func impossible(_ details: MoneyMonthDetails) -> String? {
    let parts = [details.delivered, details.deliveredOtherwise].compactMap(\.self)
    guard let forecast = details.forecast, !parts.isEmpty, forecast.pence >= 0 else { return nil }
    let achieved = Money.sum(parts)
    guard achieved.pence > forecast.pence else { return nil }
    return "the forecast for the year, \(forecast.words), is less than what was achieved already, \(achieved.words)"
  }
}

extension UpdateRequest {
  /// The same as from another day.
  func on(_ day: PlanDate?) -> UpdateRequest { UpdateRequest(on: day, by: by, saidBy: saidBy, note: note) }
}
