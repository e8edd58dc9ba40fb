/// The columns of a plan as a sheet holds them, under the names they have everywhere: whose row it is, and then the
/// columns of `ActionField`.
package struct PlanField: Hashable, Sendable, Comparable {
  package let rawValue: String
  /// What a sheet's column may be called, after its name.
  package let headings: [String]

  private init(_ name: String, headings: [String] = []) {
    rawValue = name
    self.headings = headings
  }

  package init(_ column: FieldColumn) {
    self.init(column.name, headings: column.headings)
  }

  /// The column of that name; nil where there is none.
  package init?(rawValue: String) {
    guard let field = (PlanField.all + PlanField.beside).first(where: { $0.rawValue == rawValue }) else { return nil }
    self = field
  }

  package static let reference = PlanField(
    "reference",
    headings: [
      "ref", "ref no", "reference number", "action reference", "action ref", "action number", "action no", "no",
    ])
  package static let areaNumber = PlanField(
    "area_number", headings: ["area no", "priority number", "priority no", "theme number", "theme no"])
  package static let area = PlanField(
    "area",
    headings: [
      "area for improvement", "areas for improvement", "priority", "priority action", "priority area", "area title",
      "improvement area", "recommendation", "group", "theme",
    ])
  /// The roles of the officers, where a sheet has them apart from the names.
  package static let roles = PlanField("roles", headings: ["role", "job title", "post", "officer role"])

  /// Why the due date of a row is another.
  package static let reason = PlanField(
    "reason", headings: ["reason for change", "reason for the change", "why the new date", "reason for new date"])
  /// What a row of a sheet that we wrote was made from.
  package static let madeFrom = PlanField("made_from", headings: ["made from"])

  package static let action = PlanField(ActionField.action.columns[0])
  package static let outcome = PlanField(ActionField.outcome.columns[0])
  package static let officers = PlanField(ActionField.officers.columns[0])
  package static let officersAsPrinted = PlanField(ActionField.officers.columns[1])
  package static let originalDueOn = PlanField(ActionField.originalDueOn.columns[0])
  package static let dueOn = PlanField(ActionField.due.columns[0])
  package static let dueAsPrinted = PlanField(ActionField.due.columns[1])
  package static let rating = PlanField(ActionField.rating.columns[0])
  package static let progress = PlanField(ActionField.progress.columns[0])
  package static let impact = PlanField(ActionField.impact.columns[0])
  package static let impactIsEvidenced = PlanField(ActionField.impact.columns[1])
  package static let accountableOfficer = PlanField(ActionField.mitigation.columns[2])
  package static let revisedDueOn = PlanField(ActionField.mitigation.columns[3])
  package static let completedOn = PlanField(ActionField.completedOn.columns[0])

  /// The columns of a mitigation, which is whole or absent.
  package static let mitigation = ActionField.mitigation.columns.map(PlanField.init)

  /// What a sheet may have beside the columns of a plan.
  package static let beside = [reason, madeFrom]

  /// Every column, in the order in which a sheet is written.
  package static var all: [PlanField] {
    [reference, areaNumber, area]
      + ActionField.all.flatMap(\.columns).flatMap { column in
        column.kind == .officers ? [PlanField(column), roles] : [PlanField(column)]
      }
  }

  package static func == (a: PlanField, b: PlanField) -> Bool { a.rawValue == b.rawValue }

  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  package static func < (a: PlanField, b: PlanField) -> Bool {
    let order = all + beside
    guard let first = order.firstIndex(of: a), let second = order.firstIndex(of: b) else { return false }
    return first < second
  }
}
