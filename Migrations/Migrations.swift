/// The migrations of the plan file, embedded in the binary, in the order in which they are applied.
///
/// A migration is never edited once released: the next change of the schema is the next number.
package struct Migration: Sendable {
  package let name: String
  package let sql: String

  /// Further migrations, for a test that adds one.
  @TaskLocal package static var additional: [Migration] = []

  package static var all: [Migration] { declared + additional }

  package init(name: String, sql: String) {
    self.name = name
    self.sql = sql
  }

  private static let declared: [Migration] = [
    Migration(name: "V001__plan", sql: text(PackageResources.V001__plan_sql)),
    Migration(name: "V002__boards", sql: text(PackageResources.V002__boards_sql)),
    Migration(name: "V003__chase", sql: text(PackageResources.V003__chase_sql)),
    Migration(name: "V004__ledger", sql: text(PackageResources.V004__ledger_sql)),
    Migration(name: "V005__append_only", sql: text(PackageResources.V005__append_only_sql)),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
