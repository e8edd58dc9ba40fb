internal import GRDB
package import PlanModel

/// What can be recorded in a plan inside one write transaction, beside all that can be read.
package struct PlanWriter {
  package let reader: PlanReader
  /// The one moment at which everything in this transaction is recorded; never before the last entry.
  package let now: Moment
  /// Today in Europe/London, by the clock alone.
  package let today: PlanDate
  /// What the clock says, which may have been put back.
  package let clock: Moment
  let memory: WriterMemory

  /// - Parameter fields: those that can be written, fewer while an old file is brought up to date.
  init(reader: PlanReader, now: Moment, fields: [ActionField] = ActionField.all) throws {
    self.reader = reader
    memory = WriterMemory(fields)
    today = now.londonDate
    let last: Moment? = try reader.db.value("SELECT recorded_at FROM entry ORDER BY id DESC LIMIT 1")
    self.now = max(now, last ?? now)
    clock = now
  }

  var db: Database { reader.db }
}
