internal import GRDB
internal import PlanModel

/// What was met or made in one transaction, so that an import looks each row up once.
final class WriterMemory {
  var entry: Entry?
  /// The tables in which the entry has rows.
  var touched: Set<LedgerTable> = []
  var areaIDs: [Int: Int64] = [:]
  /// The numbers of the areas that were added.
  var newAreas: Set<Int> = []
  var actionIDs: [Reference: Int64] = [:]
  /// Of as yet; none once an area or an officer was recorded.
  var registers: Registers?
  var evidencePolicy: EvidencePolicy?
  private let fields: [ActionField]
  private var revisionStatements: RevisionStatements?
  private var standingStatements: StandingStatements?
  private var actionStatement: RowStatement?
  private var sheetSaidStatements: [Int: RowStatement] = [:]

  /// - Parameter fields: those of which the tables have the columns.
  init(_ fields: [ActionField]) { self.fields = fields }

  func action(_ db: Database) throws -> RowStatement {
    if let made = actionStatement { return made }
    let made = try RowStatement(db, "INSERT INTO action (area_id, sequence) VALUES (?, ?)")
    actionStatement = made
    return made
  }

  func revision(_ db: Database) throws -> RevisionStatements {
    if let made = revisionStatements { return made }
    let made = try RevisionStatements(db, fields)
    revisionStatements = made
    return made
  }

  func standing(_ db: Database) throws -> StandingStatements {
    if let made = standingStatements { return made }
    let made = try StandingStatements(db, fields)
    standingStatements = made
    return made
  }

  func sheetSaid(_ db: Database, partCount: Int) throws -> RowStatement {
    if let made = sheetSaidStatements[partCount] { return made }
    let made = try RowStatement.sheetSaid(db, partCount: partCount)
    sheetSaidStatements[partCount] = made
    return made
  }
}
