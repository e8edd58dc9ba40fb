internal import PlanModel

/// What the rows of a sheet say, as states of the actions they are about.
struct SheetRows {
  private let sheet: ImportSheet
  private let bases: SheetBases
  private let current: [Reference: Action]
  private let sheetSaid: [Reference: SheetSaid]
  private let officers: SheetOfficers

  init(
    _ sheet: ImportSheet, bases: SheetBases, current: [Reference: Action], sheetSaid: [Reference: SheetSaid],
    officers: SheetOfficers
  ) {
    self.sheet = sheet
    self.bases = bases
    self.current = current
    self.sheetSaid = sheetSaid
    self.officers = officers
  }

  /// The row with one due date; nil where it has two and nobody can tell which is meant.
  func settled(_ row: ImportRow, _ reference: Reference) -> ImportRow? {
    let sent = bases.sent(row, reference)?.state
    return DueCells.settled(
      row, before: sent ?? current[reference]?.state,
      hasPrinted: sent == nil || sheet.fields.contains(.dueAsPrinted))
  }

  /// Whose officers and whose mitigation a row repeats, in the words of then, whatever the officers are called now: those
  /// that were sent, or those that stand where the last sheet said the same.
  func repeated(_ row: ImportRow, _ reference: Reference) -> (officers: ActionState?, mitigation: ActionState?) {
    func repeated(_ field: ActionField) -> ActionState? {
      guard let part = SheetPart.parts(of: field).first else { return nil }
      if let sent = bases.sent(row, reference)?.state {
        return part.ofRow(row)?.asGivenBack == part.ofState?(sent)?.asGivenBack ? sent : nil
      }
      guard let standing = current[reference]?.state, let said = sheetSaid[reference]?[part.name] else { return nil }
      return said == SheetSaid.fingerprint(part.ofRow(row)) ? standing : nil
    }
    return (repeated(.officers), repeated(.mitigation))
  }

  /// Words that mean more than one officer, but for those that were so sent.
  func ambiguous(_ reference: Reference, _ row: ImportRow) -> [ImportFinding] {
    repeated(row, reference).officers == nil ? officers.ambiguous(in: row) : []
  }

  /// The row as a state.
  ///
  /// - Parameter adding: whether officers that the plan does not know are added to it.
  func state(of row: ImportRow, _ reference: Reference, adding: Bool) throws -> ActionState {
    let repeated = repeated(row, reference)
    var state = row.said
    state.officers = try repeated.officers?.officers ?? officers.officers(of: row, adding: adding)
    if let repeated = repeated.mitigation {
      state.mitigation = repeated.mitigation
    } else if state.isClosed {
      state.mitigation = nil
    } else if let words = row.mitigation {
      state.mitigation = Mitigation(
        reasonForDelay: words.reasonForDelay, mitigatingActions: words.mitigatingActions,
        accountableOfficer: try officers.officer(words.accountableOfficer, in: row, adding: adding),
        revisedDueOn: words.revisedDueOn)
    }
    // What only follows is stated only where a sheet says otherwise.
    if !state.isComplete { state.completedOn = nil }
    if state.originalDueOn == state.dueOn { state.originalDueOn = nil }
    return state
  }
}
