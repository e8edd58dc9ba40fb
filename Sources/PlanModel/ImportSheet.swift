/// A sheet of a plan, read and understood but not yet compared with the plan.
public struct ImportSheet: Sendable, Equatable {
  /// The columns the sheet has; what it lacks, an import leaves alone.
  public let fields: Set<PlanField>
  public let rows: [ImportRow]
  public let findings: [ImportFinding]

  public init(fields: Set<PlanField>, rows: [ImportRow], findings: [ImportFinding]) {
    self.fields = fields
    self.rows = rows
    self.findings = findings
  }

  public var errors: [ImportFinding] { findings.filter(\.isError) }
}

/// One row of a sheet: what it says of one action.
public struct ImportRow: Sendable, Equatable {
  /// The row as a spreadsheet numbers it; the headings are usually row 1.
  public let row: Int
  public var reference: Reference?
  public var areaNumber: Int?
  public var areaTitle: String?
  public var outcome: String?
  public var action = ""
  public var officers: [OfficerWords] = []
  public var officersAsPrinted: String?
  public var originalDueOn: PlanDate?
  public var dueOn: PlanDate?
  public var dueAsPrinted: String?
  public var rating: Rating?
  public var progress: String?
  public var impact: String?
  public var impactIsEvidenced = false
  public var mitigation: MitigationWords?
  public var completedOn: PlanDate?
  public var withdrawnReason: String?

  public init(row: Int) {
    self.row = row
  }
}

/// An officer in a sheet's own words, not yet matched with the plan's officers.
public struct OfficerWords: Hashable, Sendable {
  public let name: String?
  public let role: String?

  public init(name: String?, role: String?) {
    self.name = name
    self.role = role
  }

  public var words: String { [name, role].compactMap(\.self).joined(separator: ", ") }
}

/// A mitigation in a sheet's own words.
public struct MitigationWords: Equatable, Sendable {
  public let reasonForDelay: String
  public let mitigatingActions: String
  public let accountableOfficer: OfficerWords
  public let revisedDueOn: PlanDate

  public init(
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
public struct ImportFinding: Sendable, Equatable, ExplainedError {
  /// The row, or nil where it is about the whole sheet.
  public let row: Int?
  public let column: String?
  public let value: String?
  public let message: String
  public let isError: Bool

  public init(
    row: Int?, column: String? = nil, value: String? = nil, message: String, isError: Bool
  ) {
    self.row = row
    self.column = column
    self.value = value
    self.message = message
    self.isError = isError
  }

  public var explanation: String {
    let place = [row.map { "row \($0)" }, column.map { "column \"\($0)\"" }].compactMap(\.self)
    let value = value.flatMap { $0.isEmpty ? nil : "\"\($0)\" " } ?? ""
    return place.isEmpty ? value + message : place.joined(separator: ", ") + ": " + value + message
  }

  public static func error(
    row: Int?, column: String? = nil, value: String? = nil, _ message: String
  ) -> ImportFinding {
    ImportFinding(row: row, column: column, value: value, message: message, isError: true)
  }

  public static func warning(
    row: Int?, column: String? = nil, value: String? = nil, _ message: String
  ) -> ImportFinding {
    ImportFinding(row: row, column: column, value: value, message: message, isError: false)
  }
}
