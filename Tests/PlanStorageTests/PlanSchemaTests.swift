import GRDB
import Migrations
import Testing

@testable import PlanStorage

@Suite struct PlanSchemaTests {
  @Test(arguments: Migration.all.map(\.name)) func theSchemaOfEachMigrationIsKnownByItsDigest(_ name: String) throws {
    let queue = try DatabaseQueue()
    try PlanFile.migrator.migrate(queue, upTo: name)
    let migration = try #require(Migration.all.first { $0.name == name })
    let digest = try queue.read { try PlanSchema.digest($0) }
    #expect(digest == migration.schema)
  }
}
