internal import PlanModel
internal import PlanStorage

extension PlanReader {
  /// What officers are asked on the forms of a round: the month's figures of open lines, and open risks.
  func formRows(of month: PlanMonth, asAt date: PlanDate, knownThrough known: Int64 = .max) throws -> [RoundForm.Row] {
    try moneyRows(of: Saving.self, month, date, known) + moneyRows(of: Benefit.self, month, date, known)
      + riskRows(date, known)
  }

  private func moneyRows<Item: MoneyItem>(
    of type: Item.Type, _ month: PlanMonth, _ date: PlanDate, _ known: Int64
  ) throws -> [RoundForm.Row] {
    let book = try moneyBook(of: type)
    guard !book.isEmpty else { return [] }
    let months = Dictionary(firstValues: try histories(of: MoneyMonth.self).map { ($0.reference, $0) })
    let year = FinancialYear(containing: month.firstDay)
    return book.lines(asAt: date, year: year, knownThrough: known, calendar: try workingCalendar()).filter { line in
      line.isCounted && line.approved != nil && !line.isDone
    }.map { line in
      let said = months[MoneyMonth(line.reference, month).reference]?.item(asAt: date, knownThrough: known)
      return RoundForm.Row(line, month: said?.isWithdrawn == true ? nil : said)
    }
  }

  private func riskRows(_ date: PlanDate, _ known: Int64) throws -> [RoundForm.Row] {
    let bands = try riskBands(asAt: date)
    return try items(of: Risk.self, asAt: date, knownThrough: known).filter(\.isOpen).map {
      RoundForm.Row(RiskStanding(as: $0, bands: bands))
    }
  }
}

/// What the forms of a return say, recorded in its transaction.
struct ReturnedForms {
  let writer: PlanWriter
  let round: Round
  let asked: RoundAsked
  /// The entry through which the plan was known to the sheet.
  let base: Int64
  let context: EntryContext

  struct Outcome {
    var recorded: [(ItemReference, [FieldChange])] = []
    /// What was not recorded and why, a line each.
    var named: [String] = []
    /// The rows that are in conflict with the plan.
    var conflicts = 0
  }

  /// A row with a cell in conflict is not recorded at all, as it is for an action.
  ///
  /// - Parameter isAgain: whether the very file came before, so that only what is in conflict still is told.
  /// - Throws: `ImportRefusal.sheet` where a cell cannot be read.
  func record(_ rows: [RoundForm.Returned], isAgain: Bool) throws -> Outcome {
    guard !rows.isEmpty else { return Outcome() }
    let sent = known(try writer.reader.formRows(of: round.month, asAt: round.asAt, knownThrough: base))
    let ours = known(try writer.reader.formRows(of: round.month, asAt: context.effectiveOn))
    let own = Set(asked.forms.map(\.reference))
    var outcome = Outcome()
    var seen: [ItemReference: RoundForm.Returned] = [:]
    for row in rows {
      let place = "sheet \"\(row.form.sheetName)\", row \(row.row)"
      try refuseUnread(row, sent[row.reference])
      guard own.contains(row.reference), RoundForm.form(of: row.reference) == row.form else {
        outcome.named.append("\(place): \(row.reference) is not asked of them; it is not recorded")
        continue
      }
      if let first = seen.updateValue(row, forKey: row.reference) {
        guard first.answers == row.answers else {
          throw refused(
            row, row.form.columns[0].heading, row.reference.description,
            "stands in row \(first.row) too, with another answer")
        }
        continue
      }
      guard let now = ours[row.reference] else {
        outcome.named.append("\(place): \(row.reference) is no longer open; it is not recorded")
        continue
      }
      var changed: [String: String] = [:]
      var conflicts: [String] = []
      for column in row.form.columns {
        guard let field = column.field else { continue }
        let was = sent[row.reference]?.answers[field]
        let theirs = row.answers[field]
        let answer = ReturnedItem.answer(sent: was, ours: now.answers[field], theirs: theirs) {
          same($0, $1, field)
        }
        switch answer {
        case .unchanged: break
        case .changed(let words): changed[field] = words
        case .emptied:
          outcome.named.append(
            "\(place): \(row.reference), \"\(column.heading)\" was emptied, which takes nothing back")
        case .conflict(let ours):
          conflicts.append(
            "\"\(column.heading)\" says \(theirs ?? "nothing"), and was changed in the plan as well, which says \(ours ?? "nothing")"
          )
        }
      }
      guard conflicts.isEmpty else {
        outcome.conflicts += 1
        let noun = row.reference.description.split(separator: "/").first ?? ""
        outcome.named.append(
          "\(place): \(row.reference) is not recorded: \(conflicts.joined(separator: "; ")). `improve \(noun) \(row.form == .risks ? "review" : "record")` records what is to stand"
        )
        continue
      }
      guard !changed.isEmpty, !isAgain else { continue }
      let (changes, doubts) = try put(changed, row)
      if !changes.isEmpty { outcome.recorded.append((row.reference, changes)) }
      outcome.named += doubts.map { "\(place): \(row.reference): \($0)" }
    }
    return outcome
  }

  /// Whatever the plan says by now, a file with a cell that nobody can read is taken by none of its rows.
  private func refuseUnread(_ row: RoundForm.Returned, _ sent: RoundForm.Row?) throws {
    let typed = row.answers.filter { field, words in sent?.answers[field].map { !same($0, words, field) } ?? true }
    if row.form == .money { _ = try details(typed, row) } else { _ = try riskAnswers(typed, row) }
  }

  private func known(_ rows: [RoundForm.Row]) -> [ItemReference: RoundForm.Row] {
    Dictionary(firstValues: rows.map { ($0.reference, $0) })
  }

  /// Whether two cells say the same: `£0.2m` and `200000` do, and a day however it is written.
  private func same(_ a: String, _ b: String, _ field: String) -> Bool {
    if a.asGivenBack == b.asGivenBack { return true }
    switch field {
    case "forecast", "delivered", "delivered_otherwise", "pressures":
      guard let a = MoneyText(a)?.plain, let b = MoneyText(b)?.plain else { return false }
      return a.pence == b.pence
    case "residual": return RiskScore(reading: a).map { $0 == RiskScore(reading: b) } ?? false
    case "reviewed_on":
      guard case .date(let a) = DateText.read(a), case .date(let b) = DateText.read(b) else { return false }
      return a == b
    default: return false
    }
  }

  private func put(
    _ changed: [String: String], _ row: RoundForm.Returned
  ) throws -> (changes: [FieldChange], doubts: [String]) {
    do {
      switch row.form {
      case .risks: return (try putRisk(changed, row), [])
      default:
        let details = try details(changed, row)
        return row.reference.description.hasPrefix("\(MoneyKind.saving)/")
          ? try putMoney(Saving.self, details, row) : try putMoney(Benefit.self, details, row)
      }
    } catch UpdateRefusal.nothingToChange {
      return ([], [])
    } catch let refusal as MoneyRefusal {
      return ([], ["\(refusal.explanation); it is not recorded"])
    }
  }

  private func putMoney<Item: MoneyItem>(
    _ type: Item.Type, _ details: MoneyMonthDetails, _ row: RoundForm.Returned
  ) throws -> (changes: [FieldChange], doubts: [String]) {
    let line = try writer.reader.requireItem(row.reference.description, of: type)
    let request = UpdateRequest(on: nil, by: context.recordedBy, note: nil)
    let month = try MoneyMonthRecording(writer, request).record(details, round.month, of: line, context: context)
    return (month.recorded.changes, month.doubts)
  }

  private func details(_ changed: [String: String], _ row: RoundForm.Returned) throws -> MoneyMonthDetails {
    var details = MoneyMonthDetails()
    func money(_ field: String) throws -> Money? {
      guard let words = changed[field] else { return nil }
      guard let text = MoneyText(words) else {
        throw refused(row, field, words, "is no amount; accepted: \(MoneyText.accepted)")
      }
      // In a cell beside "£0.537m" a bare 0.52 is no half a pound.
      let isBare = words.allSatisfy { !$0.isLetter && $0 != "£" }
      if isBare, text.amount.pence != 0, text.amount.pence < 100_000 {
        throw refused(row, field, words, "has no unit, and is less than a thousand pounds: write 0.52m, 520k or £520")
      }
      return text.plain
    }
    details.forecast = try money("forecast")
    details.delivered = try money("delivered")
    details.deliveredOtherwise = try money("delivered_otherwise")
    details.pressures = try money("pressures")
    if let words = changed["volume"] {
      guard let volume = MoneyMonthDetails.volume(words) else {
        throw refused(row, "volume", words, "is no whole number")
      }
      details.volume = volume
    }
    return details
  }

  private func riskAnswers(
    _ changed: [String: String], _ row: RoundForm.Returned
  ) throws -> (score: RiskScore?, day: PlanDate?) {
    var (score, day): (RiskScore?, PlanDate?)
    if let words = changed["residual"] {
      guard let read = RiskScore(reading: words) else {
        throw refused(
          row, "residual", words, "is no score; accepted: a likelihood and an impact of 1 to 5, such as 4x5")
      }
      score = read
    }
    if let words = changed["reviewed_on"] {
      guard case .date(let read) = DateText.read(words) else {
        throw refused(row, "reviewed_on", words, "is no date; accepted: \(DateText.acceptedForms)")
      }
      guard read <= context.effectiveOn else {
        throw refused(
          row, "reviewed_on", words, "is after \(context.effectiveOn.long), the day the return relates to")
      }
      day = read
    }
    return (score, day)
  }

  private func putRisk(_ changed: [String: String], _ row: RoundForm.Returned) throws -> [FieldChange] {
    let (score, day) = try riskAnswers(changed, row)
    return try Registering<Risk>(writer, context).update(row.reference.description) { risk in
      if let day, let last = risk.reviewedOn, day < last {
        throw refused(row, "reviewed_on", day.long, "is before the last review, on \(last.long)")
      }
      if let score { risk.residual = score }
      if let words = changed["mitigation"] { risk.mitigation = words }
      if let day {
        risk.reviewedOn = day
        risk.reviewOn = risk.nextReview(after: day)
      }
    }.changes
  }

  private func refused(
    _ row: RoundForm.Returned, _ column: String, _ value: String, _ problem: String
  ) -> ImportRefusal {
    let heading = row.form.columns.first { $0.field == column }?.heading ?? column
    return .sheet([.error(row: row.row, column: "\(row.form.sheetName): \(heading)", value: value, problem)])
  }
}
