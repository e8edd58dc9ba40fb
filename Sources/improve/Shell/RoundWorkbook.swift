internal import PlanExchange
internal import PlanModel
internal import PlanService
internal import Workbooks

/// The workbook that an officer gets in a round, and sends back.
struct RoundWorkbook {
  let round: Round
  let plan: Plan
  let officer: Officer
  let base: SheetBase
  /// What they are to answer.
  let actions: [Action]
  /// What they read of others'.
  let supported: [Action]
  /// What stands in registers and is theirs.
  let items: [ChasedItem]
  /// What of money and risks is theirs.
  let forms: [RoundForm.Row]
  /// What is in conflict with the plan; a workbook that has any is one that is sent again.
  let conflicts: [SheetConflict]

  init(
    round: Round, plan: Plan, officer: Officer, base: SheetBase, actions: [Action], supported: [Action] = [],
    items: [ChasedItem] = [], forms: [RoundForm.Row] = [], conflicts: [SheetConflict] = []
  ) {
    self.round = round
    self.plan = plan
    self.officer = officer
    self.base = base
    self.actions = actions
    self.supported = supported
    self.items = items
    self.forms = forms
    self.conflicts = conflicts
  }

  /// As it is sent first.
  init(_ round: Round, _ plan: Plan, _ sheet: RoundSheets.Sheet) {
    self.init(
      round: round, plan: plan, officer: sheet.asked.officer, base: sheet.base, actions: sheet.asked.actions,
      supported: sheet.asked.supported, items: sheet.asked.items, forms: sheet.asked.forms)
  }

  /// `2023-02 Head of Help.xlsx`; what a file's name cannot have becomes a space.
  static func name(_ round: Round, _ officer: Officer, suffix: String = "") -> String {
    let plain = String(officer.called.map { "/\\:*?\"<>|".contains($0) || $0.isNewline ? " " : $0 })
    return "\(round.month.iso) \(plain.prefix(80))\(suffix).xlsx"
  }

  func file() -> WorkbookFile {
    let marked = Dictionary(grouping: conflicts, by: \.reference).mapValues { conflicts in
      // A mitigation is one thing, in four cells.
      Set(
        conflicts.flatMap { conflict in
          PlanField(rawValue: conflict.field).map { PlanField.mitigation.contains($0) ? PlanField.mitigation : [$0] }
            ?? []
        })
    }
    var sheets = [
      PositionSheet.notes([title] + notes),
      PositionSheet.make(
        actions, named: "Actions", key: plan.key, base: base, shown: Round.columns, answers: Set(Round.answers),
        marked: marked),
    ]
    if !conflicts.isEmpty { sheets.append(ConflictSheet.make(conflicts)) }
    if !items.isEmpty { sheets.append(ItemsSheet.make(items)) }
    for form in RoundForm.all {
      let rows = forms.filter { RoundForm.form(of: $0.reference) == form }
      if !rows.isEmpty { sheets.append(FormSheet.make(form, rows)) }
    }
    if !supported.isEmpty {
      sheets.append(
        PositionSheet.make(
          supported, named: "Supported", key: plan.key, base: nil,
          shown: [.reference, .area, .action, .officers, .dueOn, .rating, .progress]))
    }
    return WorkbookFile(title: title, sheets: sheets + [PositionSheet.ratings(plan.key), PositionSheet.origin(base)])
  }

  private var title: String { "\(plan.called): \(round.month.long), \(officer.called)" }

  private var notes: [String] {
    guard conflicts.isEmpty else {
      return [
        "Some of what you sent back was changed in the plan as well, or was emptied, so it is not recorded yet.",
        "The sheet \"Actions\" has the plan's words as they are now, and the cells in question are marked. The sheet \"Conflicts\" has what you wrote beside them.",
        "Change the marked cells where they are not what should stand, save the workbook, and send it back.",
      ]
    }
    return [
      "Please answer by \(round.answerBy.long).",
      "On the sheet \"Actions\", change the light yellow cells that are no longer right, save the workbook, and send it back. What you leave is taken as unchanged; the order of the rows does not matter.",
      "Rating: \(plan.key.ratings.map { "\($0.code) for \($0.label)" }.joined(separator: ", ")).",
      "Progress: what has been done. Impact: what it changed for children; evidenced is true where a figure or an audit shows it.",
      "Due on: another date only with the reason for the change beside it.",
      "Reason for delay, mitigating actions and the revised date belong together, and are asked for where an action is red. If nobody is named, you are accountable.",
    ]
      + (items.isEmpty
        ? []
        : [
          "The sheet \"\(ReturnedItem.sheetName)\" has what committees and inspectors ask of you: what has been done so far, and the day on which it was done."
        ])
      + (forms.contains { RoundForm.form(of: $0.reference) == .money }
        ? [
          "The sheet \"\(RoundForm.money.sheetName)\" asks for the figures of \(round.month.long), counted from 1 April to its end: £0.2m, 200k or 200,000. What is blank says nothing."
        ] : [])
      + (forms.contains { RoundForm.form(of: $0.reference) == .risks }
        ? [
          "The sheet \"\(RoundForm.risks.sheetName)\" has your risks: likelihood x impact, each 1 to 5, what is done, and the day on which you reviewed it."
        ] : [])
      + (supported.isEmpty
        ? [] : ["The sheet \"Supported\" lists what others lead and you support: to read, not to answer."])
      + ["The plan is shown as at \(round.asAt.long)."]
  }
}

/// What was sent, what came back, and what the plan says, side by side.
enum ConflictSheet {
  static func make(_ conflicts: [SheetConflict]) -> Worksheet {
    func cell(_ words: String?) -> WorkbookCell { .text(words ?? "(blank)", .prose) }
    return Worksheet(
      name: "Conflicts",
      columns: [
        WorksheetColumn("Reference", width: 11), WorksheetColumn("Field", width: 16),
        WorksheetColumn("As sent", width: 40),
        WorksheetColumn("You wrote", width: 40), WorksheetColumn("The plan says", width: 40),
        WorksheetColumn("By", width: 24), WorksheetColumn("Since", width: 13),
      ],
      rows: conflicts.map { conflict in
        [
          .text(conflict.reference.description, .verbatim),
          .text(conflict.field.replacing("_", with: " "), .prose), cell(conflict.sent), cell(conflict.theirs),
          cell(conflict.ours), .text(conflict.updatedBy, .prose),
          CalendarDay(conflict.updatedOn).map { .date($0, .date) } ?? .blank(.date),
        ]
      })
  }
}
