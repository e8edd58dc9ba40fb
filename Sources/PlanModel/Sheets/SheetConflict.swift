/// Which of two is recorded where a sheet and the plan disagree.
package enum TakenSide: String, CaseIterable, Sendable { case theirs, ours }

/// A cell of which only people can say whether the sheet's words or the plan's are to stand.
package struct SheetConflict: Sendable, Equatable {
  package enum Kind: String, Sendable {
    /// The sheet and the plan were both changed since the sheet was made.
    case bothChanged = "both_changed"
    /// The cell was emptied.
    case blank
    /// The cell says what the plan said before, and was replaced.
    case old
    /// The cell says what an earlier return said, which was recorded and taken back.
    case takenBack = "taken_back"
  }

  package let row: Int
  package let reference: Reference
  /// The name of the column.
  package let field: String
  package let kind: Kind
  /// What the sheet said when it was made; nil where it was blank, or nothing is known of it.
  package let sent: String?
  package let isSentKnown: Bool
  /// What the sheet says; nil for a blank.
  package let theirs: String?
  /// What the plan says; nil for a blank.
  package let ours: String?
  /// Who last updated the action in the plan, and as from when.
  package let updatedBy: String
  package let updatedOn: PlanDate

  package init(
    row: Int, reference: Reference, field: String, kind: Kind, sent: String?, isSentKnown: Bool, theirs: String?,
    ours: String?, updatedBy: String, updatedOn: PlanDate
  ) {
    self.row = row
    self.reference = reference
    self.field = field
    self.kind = kind
    self.sent = sent
    self.isSentKnown = isSentKnown
    self.theirs = theirs
    self.ours = ours
    self.updatedBy = updatedBy
    self.updatedOn = updatedOn
  }
}
