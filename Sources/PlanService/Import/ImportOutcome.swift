package import PlanModel

/// What an import did, or on a dry run would do.
package struct ImportOutcome: Sendable {
  package let rowCount: Int
  package let added: [RecordedUpdate]
  package let changed: [RecordedUpdate]
  package let unchangedCount: Int
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
