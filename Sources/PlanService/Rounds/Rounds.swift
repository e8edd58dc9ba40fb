package import PlanModel
internal import PlanStorage

/// A round with the sheets that are sent, which are the same however often they are made.
package struct RoundSheets: Sendable {
  package let round: Round
  package let isNew: Bool
  package let plan: Plan
  /// What each officer is asked, with what their sheet is made from.
  package let sheets: [(asked: RoundAsked, base: SheetBase)]
  /// Open actions that nobody leads.
  package let unasked: [Action]
}

extension PlanService {
  /// Opens the round of a month, or gives the sheets of one that is open already again.
  ///
  /// - Parameter answerBy: the day by which returns are asked for; nil for five working days from today.
  package func openRound(_ month: PlanMonth, answerBy: PlanDate?, by: String, note: String?) throws -> RoundSheets {
    if let round = try read({ try $0.rounds().first { $0.month == month } }) {
      return try read { try $0.sheets(of: round, isNew: false) }
    }
    return try write { writer in
      let today = writer.today
      guard month.firstDay <= today else { throw RoundRefusal.monthNotBegun(month, today: today) }
      if let answerBy, answerBy < today { throw RoundRefusal.answerBeforeToday(answerBy) }
      let base = try writer.reader.lastEntryID()
      let asAt = min(month.lastDay, today)
      let asked = try RoundAsked.all(
        in: writer.reader.position(asAt: asAt, knownThrough: base), absences: writer.reader.absences(),
        officers: writer.reader.officers(asAt: asAt))
      guard !asked.asked.isEmpty else { throw RoundRefusal.nobodyToAsk(asAt) }
      let calendar = try writer.reader.workingCalendar()
      let context = try UpdateRequest(on: nil, by: by, note: note).context(.roundOpen, today: today)
      let round = try writer.open(
        month, asAt: asAt, baseEntry: base,
        answerBy: answerBy ?? calendar.day(PlanService.daysToAnswer, workingDaysAfter: today), context: context)
      return try writer.reader.sheets(of: round, isNew: true)
    }
  }

  /// The sheets of a round that is open, as they are sent; nil where there is none of that month.
  package func roundSheets(of month: PlanMonth?) throws -> RoundSheets? {
    try read { reader in
      guard let round = try reader.rounds().last(where: { month == nil || $0.month == month }) else { return nil }
      return try reader.sheets(of: round, isNew: false)
    }
  }

  /// In working days.
  private static let daysToAnswer = 5

  /// Who has returned a sheet of a round and who has not.
  ///
  /// - Parameter month: nil for the last round.
  package func roundProgress(of month: PlanMonth?, on day: PlanDate) throws -> RoundProgress {
    try read { reader in try reader.progress(of: reader.requireRound(month), on: day) }
  }
}

extension PlanReader {
  /// - Throws: `RoundRefusal` where there is none.
  func requireRound(_ month: PlanMonth?) throws -> Round {
    let rounds = try rounds()
    guard let last = rounds.last else { throw RoundRefusal.none }
    guard let month else { return last }
    guard let round = rounds.first(where: { $0.month == month }) else {
      throw RoundRefusal.unknown(month, known: rounds.map(\.month))
    }
    return round
  }

  /// What was asked of everybody when the round was opened.
  func asked(in round: Round) throws -> (asked: [RoundAsked], unasked: [Action]) {
    RoundAsked.all(
      in: try position(asAt: round.asAt, knownThrough: round.baseEntry),
      absences: try absences(knownThrough: round.baseEntry), officers: try officers(asAt: round.asAt))
  }

  func progress(of round: Round, on day: PlanDate) throws -> RoundProgress {
    RoundProgress(
      round, asked: try asked(in: round), returns: try returns(of: round), changed: try changedActions(in: round),
      on: day, calendar: try workingCalendar())
  }

  fileprivate func sheets(of round: Round, isNew: Bool) throws -> RoundSheets {
    guard let uid = try planUID(), let head = try ledgerHead(knownThrough: round.baseEntry) else {
      throw RoundRefusal.nobodyToAsk(round.asAt)
    }
    let (asked, unasked) = try asked(in: round)
    return RoundSheets(
      round: round, isNew: isNew, plan: try plan(),
      sheets: asked.map { asked in
        (
          asked: asked,
          base: SheetBase(
            planUID: uid, entry: round.baseEntry, digits: String(head.sha256.prefix(16)), asAt: round.asAt,
            officer: asked.officer.id, round: round.month)
        )
      }, unasked: unasked)
  }
}
