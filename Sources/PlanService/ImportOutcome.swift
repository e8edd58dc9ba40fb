public import PlanModel

/// What an import did, or on a dry run would do.
public struct ImportOutcome: Sendable {
  public let rowCount: Int
  public let added: [RecordedUpdate]
  public let changed: [RecordedUpdate]
  public let unchangedCount: Int
  /// Actions of the plan that no row of the file is about.
  public let leftAlone: [Reference]
  public let areas: [RecordedArea]
  /// Officers the file added.
  public let officers: [Officer]
  /// Officers the file gave a role.
  public let revisedOfficers: [Officer]
  /// What is doubtful, in the order of the rows.
  public let warnings: [ImportFinding]

  public var changedNothing: Bool {
    added.isEmpty && changed.isEmpty && areas.isEmpty && officers.isEmpty && revisedOfficers.isEmpty
  }
}
