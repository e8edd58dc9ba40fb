package import PlanModel

/// What an import did, or on a dry run would do.
package struct ImportOutcome: Sendable {
  package let rowCount: Int
  package let added: [RecordedUpdate]
  package let changed: [RecordedUpdate]
  package let unchangedCount: Int
  /// Cells of rows that are not recorded until somebody says what is to stand.
  package let conflicts: [SheetConflict]
  /// Where an update made since the sheet was stands.
  package let kept: [KeptCells]
  /// Actions of which a side was named, and which are in no conflict.
  package let undecided: [Reference]
  /// Actions of the plan that no row of the file is about.
  package let leftAlone: [Reference]
  package let areas: [RecordedArea]
  /// Officers the file added.
  package let officers: [Officer]
  /// Officers the file gave a role.
  package let revisedOfficers: [Officer]
  /// What is doubtful, in the order of the rows.
  package let warnings: [ImportFinding]

  package var changedNothing: Bool {
    added.isEmpty && changed.isEmpty && areas.isEmpty && officers.isEmpty && revisedOfficers.isEmpty
  }
}

/// Cells of one row that say what was sent, where the plan was updated since.
package struct KeptCells: Sendable, Equatable {
  package let reference: Reference
  /// The names of the columns.
  package let fields: [String]

  package init(reference: Reference, fields: [String]) {
    self.reference = reference
    self.fields = fields
  }
}

/// What is asked of an import beside the sheet.
package struct SheetRequest: Sendable {
  /// What stands where the sheet and the plan disagree.
  package let take: [Reference: TakenSide]
  /// What an earlier return of the sheet said otherwise than it was sent.
  let returned: [Reference: ReturnedWords]
  /// Whether this very file was recorded before: then it has nothing new to say but where a side is named.
  let cameBefore: Bool

  package init(take: [Reference: TakenSide] = [:]) {
    self.init(take: take, returned: [:], cameBefore: false)
  }

  init(take: [Reference: TakenSide], returned: [Reference: ReturnedWords], cameBefore: Bool) {
    self.take = take
    self.returned = returned
    self.cameBefore = cameBefore
  }
}
