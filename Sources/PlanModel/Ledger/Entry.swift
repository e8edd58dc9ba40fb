/// What a command that records something is called in the ledger.
///
/// The words are those of the commands; the plan file holds the same list as a reference table.
package enum EntryKind: String, CaseIterable, Sendable {
  case `import`, add, edit, withdraw, reinstate, rag, progress, impact, due, mitigate, correct, undo
  case handOver = "hand_over"
  case areaAdd = "area_add"
  case areaEdit = "area_edit"
  case officerAdd = "officer_add"
  case officerEdit = "officer_edit"
  case officerConfirm = "officer_confirm"
  case officerAway = "officer_away"
  case officerLeave = "officer_leave"
  /// Texts that may stand in the public version.
  case textConfirm = "text_confirm"
  case boardAdd = "board_add"
  case boardEdit = "board_edit"
  case boardMeeting = "board_meeting"
  case commentarySet = "commentary_set"
  case decide
  /// An update of what a board asked for itself.
  case boardAction = "board_action"
  case packSeal = "pack_seal"
  case chasePolicy = "chase_policy"
  case holidaysImport = "holidays_import"
  /// Messages of the chase, made and kept before they are sent.
  case chase
  case chaseOutcome = "chase_outcome"
  case chaseRun = "chase_run"
  /// The sheets of a month, one for each officer.
  case roundOpen = "round_open"
  /// What an officer sent back, with what was recorded of it.
  case roundReturn = "round_return"
  /// What lint is not to say of an action again.
  case lintWaive = "lint_waive"
  /// An answer to the chase as it came, and what was made of it.
  case reply
  case replyAccept = "reply_accept"
  case replyDismiss = "reply_dismiss"
  case measureAdd = "measure_add"
  case measureEdit = "measure_edit"
  case measureWithdraw = "measure_withdraw"
  /// Values of a measure.
  case measureRecord = "measure_record"
  case measureImport = "measure_import"
  case measureTarget = "measure_target"
  case measureCompare = "measure_compare"
  case measureRebase = "measure_rebase"
  case auditAdd = "audit_add"
  case auditEdit = "audit_edit"
  case auditRound = "audit_round"
  /// What would show that a completion holds.
  case sustain
  case signOff = "sign_off"
  case evidenceAdd = "evidence_add"
  case evidencePolicy = "evidence_policy"
  case inspectionAdd = "inspection_add"
  case inspectionEdit = "inspection_edit"
  case inspectionJudge = "inspection_judge"
  case inspectionImport = "inspection_import"
  case frameworkAdd = "framework_add"
  case findingAdd = "finding_add"
  case findingEdit = "finding_edit"
  case deadlineSet = "deadline_set"
  case recommendationAdd = "recommendation_add"
  case recommendationEdit = "recommendation_edit"
  case recommendationRespond = "recommendation_respond"
  case recommendationProgress = "recommendation_progress"
  case recommendationComplete = "recommendation_complete"
  /// What a completion promised was done.
  case recommendationKeep = "recommendation_keep"
  case recommendationImport = "recommendation_import"
  case programmeAdd = "programme_add"
  case programmeEdit = "programme_edit"
  case programmeMove = "programme_move"
  case programmeTake = "programme_take"
  case savingAdd = "saving_add"
  case savingEdit = "saving_edit"
  case savingRate = "saving_rate"
  case savingImport = "saving_import"
  case benefitAdd = "benefit_add"
  case benefitEdit = "benefit_edit"
  case benefitRate = "benefit_rate"
  case benefitImport = "benefit_import"
  /// What is approved of a saving or a benefit for years of accounts.
  case moneyProfile = "money_profile"
  /// What was forecast, delivered and lost by the end of a month.
  case moneyRecord = "money_record"
  /// That a line is counted in another.
  case moneySupersede = "money_supersede"
  case riskAdd = "risk_add"
  case riskEdit = "risk_edit"
  case riskScore = "risk_score"
  case riskReview = "risk_review"
  case riskClose = "risk_close"
  case riskImport = "risk_import"
  case riskBands = "risk_bands"
  /// How an area stands as a whole.
  case areaReport = "area_report"
  /// That two plans promise the same.
  case duplicateConfirm = "duplicate_confirm"
  /// That two promises only sound alike.
  case duplicateWaive = "duplicate_waive"
  /// Of any register.
  case registerWithdraw = "register_withdraw"
  case registerUndo = "register_undo"
}

/// One row of the ledger: what one command recorded, whatever it is about.
package struct Entry: Sendable, Equatable, Identifiable {
  /// Its number in the one sequence of everything recorded.
  package let id: Int64
  /// When it was written, UTC; never before that of the entry before.
  package let recordedAt: Moment
  package let recordedBy: String
  /// Whose words they are, where somebody else typed them.
  package let saidBy: String?
  package let kind: EntryKind
  /// The day it relates to.
  package let effectiveOn: PlanDate
  package let note: String?
  package let reason: String?

  package init(
    id: Int64, recordedAt: Moment, recordedBy: String, saidBy: String? = nil, kind: EntryKind, effectiveOn: PlanDate,
    note: String? = nil, reason: String? = nil
  ) {
    self.id = id
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.saidBy = saidBy
    self.kind = kind
    self.effectiveOn = effectiveOn
    self.note = note
    self.reason = reason
  }

  /// The same without its note and reason.
  package var withoutWords: Entry {
    Entry(
      id: id, recordedAt: recordedAt, recordedBy: recordedBy, saidBy: saidBy, kind: kind, effectiveOn: effectiveOn)
  }

  /// The reason, or where none was asked for the note.
  package var why: String? { reason ?? note }
}

/// Who records, as from when, and why: an entry before it has its number.
package struct EntryContext: Sendable, Equatable {
  package let kind: EntryKind
  package let effectiveOn: PlanDate
  package let recordedBy: String
  package let saidBy: String?
  package let note: String?
  package let reason: String?

  package init(
    kind: EntryKind, effectiveOn: PlanDate, recordedBy: String, saidBy: String? = nil, note: String? = nil,
    reason: String? = nil
  ) {
    self.kind = kind
    self.effectiveOn = effectiveOn
    self.recordedBy = recordedBy
    self.saidBy = saidBy
    self.note = note
    self.reason = reason
  }
}

extension EntryContext {
  /// The same with a reason, where there is one.
  package func reasoned(_ reason: String?) -> EntryContext {
    EntryContext(
      kind: kind, effectiveOn: effectiveOn, recordedBy: recordedBy, saidBy: saidBy, note: note,
      reason: reason ?? self.reason)
  }
}
