/// A sheet of a plan, read and understood but not yet compared with the plan.
package struct ImportSheet: Sendable, Equatable {
  /// The columns the sheet has; what it lacks, an import leaves alone.
  package let fields: Set<PlanField>
  package let rows: [ImportRow]
  package let kind: SheetKind
  /// What the sheet as a whole was made from, where it says so.
  package var base: SheetBase?
  package var findings: [ImportFinding]
  /// What it says of items of registers, where it is a return.
  package var items: [ReturnedItem] = []
  /// What its forms say, where it is a return.
  package var forms: [RoundForm.Returned] = []

  package init(
    fields: Set<PlanField>, rows: [ImportRow], kind: SheetKind = .plan, base: SheetBase? = nil,
    findings: [ImportFinding]
  ) {
    self.fields = fields
    self.rows = rows
    self.kind = kind
    self.base = base
    self.findings = findings
  }

  /// What the sheet was made from, whether it says so as a whole or in a row.
  package var madeFrom: SheetBase? { base ?? rows.lazy.compactMap(\.origin?.base).first }

  /// Whether it is what an officer sends back in a round.
  package var isReturn: Bool { madeFrom?.round != nil }

  package var errors: [ImportFinding] { findings.filter(\.isError) }
}

/// What a sheet is.
package enum SheetKind: Sendable, Equatable {
  /// Actions with their areas and words.
  case plan
  /// Updates of actions that it names by reference alone.
  case updates
}

/// One row of a sheet: what it says of one action.
package struct ImportRow: Sendable, Equatable {
  /// The row as a spreadsheet numbers it; the headings are usually row 1.
  package let row: Int
  package var reference: Reference?
  package var areaNumber: Int?
  package var areaTitle: String?
  /// What the row says of the action, but for its officers and its mitigation.
  package var said = ActionState(action: "")
  package var officers: [OfficerWords] = []
  @Seldom package var mitigation: MitigationWords? = nil
  /// Why the due date is another, where the sheet has a column for that.
  package var reason: String?
  /// The printed words of the due date, where they are another day than the date beside them.
  package var printedDue: PlanDate?
  /// What the row says it was made from; nil in a sheet that is not ours, and in a row that was put in.
  @Seldom package var origin: RowOrigin? = nil

  package init(row: Int) {
    self.row = row
  }
}

/// An officer in a sheet's own words, not yet matched with the plan's officers.
package struct OfficerWords: Hashable, Sendable {
  package let name: String?
  package let role: String?

  package init(name: String?, role: String?) {
    self.name = name
    self.role = role
  }

  package var words: String { [name, role].compactMap(\.self).joined(separator: ", ") }
}

/// A mitigation in a sheet's own words.
package struct MitigationWords: Equatable, Sendable {
  package let reasonForDelay: String
  package let mitigatingActions: String
  package let accountableOfficer: OfficerWords
  package let revisedDueOn: PlanDate

  package init(
    reasonForDelay: String, mitigatingActions: String, accountableOfficer: OfficerWords,
    revisedDueOn: PlanDate
  ) {
    self.reasonForDelay = reasonForDelay
    self.mitigatingActions = mitigatingActions
    self.accountableOfficer = accountableOfficer
    self.revisedDueOn = revisedDueOn
  }
}

/// Something about a sheet that is wrong, or that is doubtful and imported all the same.
package struct ImportFinding: Sendable, Equatable, ExplainedError {
  /// The row, or nil where it is about the whole sheet.
  package let row: Int?
  package let column: String?
  package let value: String?
  package let message: String
  package let isError: Bool
  /// The column of a plan that it is about, where it is about one.
  package let field: PlanField?
  /// Headings of the file that are none of a plan's, one of which may be meant.
  package var candidates: [String] = []

  package init(
    row: Int?, column: String? = nil, value: String? = nil, message: String, isError: Bool, field: PlanField? = nil
  ) {
    self.field = field
    self.row = row
    self.column = column
    self.value = value
    self.message = message
    self.isError = isError
  }

  package var told: Told { Told(isError ? "sheet_error" : "sheet_warning", explanation) }

  package var explanation: String {
    let place = [row.map { "row \($0)" }, column.map { "column \"\($0)\"" }].compactMap(\.self)
    let value = value.flatMap { $0.isEmpty ? nil : "\"\($0)\" " } ?? ""
    return place.isEmpty ? value + message : place.joined(separator: ", ") + ": " + value + message
  }

  package static func error(
    row: Int?, column: String? = nil, value: String? = nil, _ message: String, field: PlanField? = nil
  ) -> ImportFinding {
    ImportFinding(row: row, column: column, value: value, message: message, isError: true, field: field)
  }

  package static func warning(
    row: Int?, column: String? = nil, value: String? = nil, _ message: String, field: PlanField? = nil
  ) -> ImportFinding {
    ImportFinding(row: row, column: column, value: value, message: message, isError: false, field: field)
  }
}
