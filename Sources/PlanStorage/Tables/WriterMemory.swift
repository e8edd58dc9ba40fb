internal import PlanModel

/// What was met or made in one transaction, so that an import looks each row up once.
final class WriterMemory {
  var entry: Entry?
  /// The tables in which the entry has rows.
  var touched: Set<LedgerTable> = []
  var areaIDs: [Int: Int64] = [:]
  var actionIDs: [Reference: Int64] = [:]
  /// Of as yet; none once an area or an officer was recorded.
  var registers: Registers?
  private let fields: [ActionField]
  private(set) lazy var revision = RevisionStatements(fields)
  private(set) lazy var standing = StandingStatements(fields)

  /// - Parameter fields: those of which the tables have the columns.
  init(_ fields: [ActionField]) { self.fields = fields }
}
