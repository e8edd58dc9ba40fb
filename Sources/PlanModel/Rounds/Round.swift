/// A month's round of returns: each officer gets a sheet of their actions, and sends it back.
package struct Round: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let month: PlanMonth
  /// The day of the position that the sheets were made from.
  package let asAt: PlanDate
  /// The entry through which that position was known.
  package let baseEntry: Int64
  /// The day by which the returns are asked for.
  package let answerBy: PlanDate
  package let entry: Entry

  package init(
    id: Int64, month: PlanMonth, asAt: PlanDate, baseEntry: Int64, answerBy: PlanDate, entry: Entry
  ) {
    self.id = id
    self.month = month
    self.asAt = asAt
    self.baseEntry = baseEntry
    self.answerBy = answerBy
    self.entry = entry
  }

  /// The day from which what is returned holds: the end of the month, or today while it is running.
  package func effectiveOn(_ today: PlanDate) -> PlanDate { min(month.lastDay, today) }

  /// The columns that an officer answers.
  package static let answers: [PlanField] =
    [
      .rating, .progress, .impact, .impactIsEvidenced, .dueOn, .reason, .completedOn,
    ] + PlanField.mitigation

  /// The columns that are sent, in their order.
  package static let columns: [PlanField] =
    [
      .reference, .action, .area, .outcome, .dueAsPrinted, .dueOn, .reason, .rating, .progress, .impact,
      .impactIsEvidenced,
    ]
    + PlanField.mitigation + [.completedOn]
}

/// One sheet that an officer sent back.
package struct RoundReturn: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let roundID: Int64
  package let officerID: Int64
  package let returnedOn: PlanDate
  /// Of the file.
  package let sha256: String
  /// How many rows were recorded as changed, were left as they were sent, and are in conflict with the plan.
  package let changed: Int
  package let unchanged: Int
  package let inConflict: Int
  package let entry: Entry

  package init(
    id: Int64, roundID: Int64, officerID: Int64, returnedOn: PlanDate, sha256: String, changed: Int, unchanged: Int,
    inConflict: Int, entry: Entry
  ) {
    self.id = id
    self.roundID = roundID
    self.officerID = officerID
    self.returnedOn = returnedOn
    self.sha256 = sha256
    self.changed = changed
    self.unchanged = unchanged
    self.inConflict = inConflict
    self.entry = entry
  }
}

/// What one officer is asked in a round.
package struct RoundAsked: Sendable, Equatable {
  package let officer: Officer
  /// The open actions they lead, or lead for somebody who has left.
  package let actions: [Action]
  /// Open actions they support: to read.
  package let supported: [Action]
  /// What stands in registers and is theirs to answer for.
  package let items: [ChasedItem]
  /// What of money and risks is theirs, a row each: of whoever is asked about an action.
  package let forms: [RoundForm.Row]

  /// Everybody who is asked, by the position that the sheets are made from.
  ///
  /// - Parameters:
  ///   - absences: whoever has left or is away by the day is asked through who covers.
  ///   - officers: everybody of the plan.
  ///   - items: what stands in registers: it goes to whoever is asked about an action.
  package static func all(
    in position: Position, absences: [OfficerAbsence], officers: [Officer], items: [ChasedItem] = [],
    forms: [RoundForm.Row] = []
  ) -> (asked: [RoundAsked], unasked: [Action]) {
    let cover = OfficerCover(on: position.asAt, absences: absences, officers: officers)
    let open = position.actions.filter { !$0.isClosed }
    func asked(_ officer: Officer) -> Officer { cover.standIn(for: officer) ?? officer }
    var leads: [Int64: Officer] = [:]
    var byLead: [Int64: [Action]] = [:]
    for action in open {
      guard let lead = action.lead.map(asked) else { continue }
      leads[lead.id] = lead
      byLead[lead.id, default: []].append(action)
    }
    let all = leads.values.sorted { $0.called < $1.called }.map { officer in
      RoundAsked(
        officer: officer, actions: byLead[officer.id, default: []],
        supported: open.filter { action in
          asked(action.lead ?? officer).id != officer.id
            && action.state.officers.dropFirst().contains { asked($0).id == officer.id }
        }, items: items.filter { item in item.lead.map { asked($0).id == officer.id } ?? false },
        forms: forms.filter { row in row.officer.map { asked($0).id == officer.id } ?? false })
    }
    return (all, open.filter { $0.lead == nil })
  }
}

/// How far a round has come.
package struct RoundProgress: Sendable {
  package struct Answer: Sendable {
    package let asked: RoundAsked
    /// In the order in which they came.
    package let returns: [RoundReturn]
    /// Working days since the day by which it was asked for; nil where it has come or is not yet late.
    package let workingDaysLate: Int?
    /// How many of the actions any of the returns said something new of.
    package let changed: Int
    /// The day on which the sheet went out by mail; nil where it did not.
    package let sentOn: PlanDate?

    /// Rows of the last return that wait for a decision.
    package var inConflict: Int { returns.last?.inConflict ?? 0 }

    /// How many of the actions stood in a return as they were sent.
    package var unchanged: Int {
      let answered = returns.map { $0.changed + $0.unchanged + $0.inConflict }.max() ?? 0
      return max(0, answered - changed - inConflict)
    }
  }

  package let round: Round
  package let answers: [Answer]
  /// Open actions that nobody leads, so that nobody is asked.
  package let unasked: [Action]

  package init(
    _ round: Round, asked: (asked: [RoundAsked], unasked: [Action]), returns: [RoundReturn],
    changed: [Int64: Int] = [:], sentOn: [Int64: PlanDate] = [:], on day: PlanDate, calendar: WorkingCalendar
  ) {
    self.round = round
    unasked = asked.unasked
    answers = asked.asked.map { asked in
      let theirs = returns.filter { $0.officerID == asked.officer.id }
      let late = calendar.workingDays(after: round.answerBy, through: day)
      return Answer(
        asked: asked, returns: theirs, workingDaysLate: theirs.isEmpty && late > 0 ? late : nil,
        changed: changed[asked.officer.id] ?? 0, sentOn: sentOn[asked.officer.id])
    }
  }

  package var missing: [Answer] { answers.filter { $0.returns.isEmpty } }
}
