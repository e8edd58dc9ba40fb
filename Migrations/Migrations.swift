/// The migrations of the plan file, embedded in the binary, in the order in which they are applied.
///
/// A migration is never edited once released: the next change of the schema is the next number.
package struct Migration: Sendable {
  package let name: String
  package let sql: String
  /// The SHA-256 of the schema that stands after it, by which an untouched file is known at once; nil where it is not
  /// known.
  package let schema: String?

  /// Further migrations, for a test that adds one.
  @TaskLocal package static var additional: [Migration] = []

  package static var all: [Migration] { declared + additional }

  package init(name: String, sql: String, schema: String? = nil) {
    self.name = name
    self.sql = sql
    self.schema = schema
  }

  private static let declared: [Migration] = [
    Migration(
      name: "V001__plan", sql: text(PackageResources.V001__plan_sql),
      schema: "c6b2aeed4a20a48d869b9f4d7ec8419f2c4231d3e9491e5bc3c2b97efa7f6c50"),
    Migration(
      name: "V002__boards", sql: text(PackageResources.V002__boards_sql),
      schema: "fb22838b6ccc6f03a1e2a541f34da3e73232dd434bfd8c52659ff41190155580"),
    Migration(
      name: "V003__chase", sql: text(PackageResources.V003__chase_sql),
      schema: "0216252f0734b19827d7bf6e9319f64a09fea15844ab28c619ee89e29c4b9b21"),
    Migration(
      name: "V004__ledger", sql: text(PackageResources.V004__ledger_sql),
      schema: "236ccc1dbf07a178470f3a53d1c0b6d98ef1b8a74ef815ab4e38ba7ea6d5373f"),
    Migration(
      name: "V005__append_only", sql: text(PackageResources.V005__append_only_sql),
      schema: "2fbc0d4a70bbbe4fab68f4f39263ee1206c44d351d8d6da96b580bf7cc35ae54"),
    Migration(
      name: "V006__chain", sql: text(PackageResources.V006__chain_sql),
      schema: "fbf479478a3f372112a2d27eea130a302b6bf0a6f467e4648bd94a475376409a"),
    Migration(
      name: "V007__posts", sql: text(PackageResources.V007__posts_sql),
      schema: "388a1339d6f65a8255683cb7c6b168cef0ee678aae0553b0f021c651ba0bab6c"),
    Migration(
      name: "V008__decisions", sql: text(PackageResources.V008__decisions_sql),
      schema: "90a12c3be515fa1587605d532b94c0de5d0ee6e0a326f91304ddec1efe1ae0f6"),
    Migration(
      name: "V009__rounds", sql: text(PackageResources.V009__rounds_sql),
      schema: "87efd01768c218c0a27e3669f602b6628a2dff22c67ab625d81d66895a36e144"),
    Migration(
      name: "V010__evidence", sql: text(PackageResources.V010__evidence_sql),
      schema: "1c2b61c3be895e3dc6dd9d2754dd5f39a144080f320c1a135662673502196e91"),
    Migration(
      name: "V011__board_charts", sql: text(PackageResources.V011__board_charts_sql),
      schema: "1f7c6f296b78d15c20b7f70bf766bc285576292d581ff0264f6a329794981d96"),
    Migration(
      name: "V012__journey", sql: text(PackageResources.V012__journey_sql),
      schema: "8b73c15211014eab6b0c5ec04687f0619ba20d58f29c02388ab809659b123810"),
    Migration(
      name: "V013__money_and_risks", sql: text(PackageResources.V013__money_and_risks_sql),
      schema: "fa62ba63d642dfde318154910a47ca1d3602059229b597075c46cd9ba50f00bd"),
    Migration(
      name: "V014__many_plans", sql: text(PackageResources.V014__many_plans_sql),
      schema: "05a2fb7965b40ac6cfc49e27c041be25ae2435a08766bcd208f05e8c22ed73ea"),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
