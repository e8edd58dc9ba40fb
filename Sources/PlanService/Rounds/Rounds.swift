package import PlanModel
internal import PlanStorage

/// A round with the sheets that are sent, which are the same however often they are made.
package struct RoundSheets: Sendable {
  package let round: Round
  package let isNew: Bool
  package let plan: Plan
  /// What each officer is asked, with what their sheet is made from.
  package let sheets: [Sheet]
  /// Open actions that nobody leads.
  package let unasked: [Action]
  /// Money and risks of officers who are asked about no action, and so get no sheet.
  package let unaskedRows: [RoundForm.Row]

  package struct Sheet: Sendable {
    package let asked: RoundAsked
    package let base: SheetBase
  }
}

extension PlanService {
  /// Opens the round of a month, or gives the sheets of one that is open already again.
  ///
  /// - Parameter answerBy: the day by which returns are asked for; nil for five working days from today.
  package func openRound(_ month: PlanMonth, answerBy: PlanDate?, by: String, note: String?) throws -> RoundSheets {
    if let sheets = try read({ try $0.openSheets(of: month) }) { return sheets }
    return try write { writer in
      // Somebody else may have opened it since.
      if let sheets = try writer.reader.openSheets(of: month) { return sheets }
      let today = writer.today
      guard month.firstDay <= today else { throw RoundRefusal.monthNotBegun(month, today: today) }
      if let answerBy, answerBy < today { throw RoundRefusal.answerBeforeToday(answerBy) }
      let base = try writer.reader.lastEntryID()
      let asAt = min(month.lastDay, today)
      let asked = try RoundAsked.all(
        in: writer.reader.position(asAt: asAt, knownThrough: base), absences: writer.reader.absences(),
        officers: writer.reader.officers(asAt: asAt),
        items: writer.reader.returnableItems(asAt: asAt, knownThrough: base),
        forms: writer.reader.formRows(of: month, asAt: asAt, knownThrough: base))
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
      guard let month = try month ?? reader.rounds().last?.month else { return nil }
      return try reader.openSheets(of: month)
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
      absences: try absences(knownThrough: round.baseEntry), officers: try officers(asAt: round.asAt),
      items: try returnableItems(asAt: round.asAt, knownThrough: round.baseEntry),
      forms: try formRows(of: round.month, asAt: round.asAt, knownThrough: round.baseEntry))
  }

  func progress(of round: Round, on day: PlanDate) throws -> RoundProgress {
    RoundProgress(
      round, asked: try asked(in: round), returns: try returns(of: round), changed: try changedActions(in: round),
      sentOn: try sentOn(in: round), on: day, calendar: try workingCalendar())
  }

  /// The day on which each officer was mailed their sheet, by the officer's number.
  private func sentOn(in round: Round) throws -> [Int64: PlanDate] {
    Dictionary(
      try roundMessages().filter { $0.month == round.month && $0.outcome == .sent }.map { ($0.officerID, $0.on) }
    ) { first, _ in first }
  }

  /// The sheets of the round of a month as they are sent; nil where none is open.
  fileprivate func openSheets(of month: PlanMonth) throws -> RoundSheets? {
    try rounds().first { $0.month == month }.map { try sheets(of: $0, isNew: false) }
  }

  fileprivate func sheets(of round: Round, isNew: Bool) throws -> RoundSheets {
    let (asked, unasked) = try asked(in: round)
    return RoundSheets(
      round: round, isNew: isNew, plan: try plan(),
      sheets: try asked.map { asked in
        let base = try sheetBase(
          asAt: round.asAt, knownThrough: round.baseEntry, officer: asked.officer.id, round: round.month)
        guard let base else { throw RoundRefusal.nobodyToAsk(round.asAt) }
        return RoundSheets.Sheet(asked: asked, base: base)
      }, unasked: unasked,
      unaskedRows: try formRows(of: round.month, asAt: round.asAt, knownThrough: round.baseEntry).filter { row in
        row.officer != nil && !asked.contains { $0.forms.contains(row) }
      })
  }
}
