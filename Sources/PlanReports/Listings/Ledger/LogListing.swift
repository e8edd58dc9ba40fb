package import PlanModel
internal import TextFormats

/// One part of an entry, as a log lists it.
package struct LoggedItem: Sendable {
  let entry: Entry
  let item: LedgerItem
  /// The change that a row of CSV is about; nil in JSON, where all stand together.
  let change: FieldChange?

  var effectiveOn: PlanDate { item.effectiveOn ?? entry.effectiveOn }
}

/// What a log says of each part of an entry.
enum LogColumns {
  typealias Logged = ListingColumn<LoggedItem>

  static let machine: [Logged] = [
    Logged("reference") { .text($0.item.reference?.description) },
    Logged("subject") { .text($0.item.subject) },
    Logged("entry") { .number(Int($0.entry.id)) },
    Logged("kind") { .text($0.entry.kind.rawValue) },
    Logged("effective_on") { .text($0.effectiveOn.iso) },
    Logged("recorded_at") { .text($0.entry.recordedAt.iso) },
    Logged("recorded_by") { .text($0.entry.recordedBy) },
    Logged("said_by") { .text($0.entry.saidBy) },
    Logged("reason") { .text($0.entry.reason) },
    Logged("note") { .text($0.entry.note) },
    Logged("is_correction") { .flag($0.item.isCorrection) },
    Logged("is_undo") { .flag($0.item.isUndo) },
    Logged("undone_by") { .number($0.item.undoneBy.map(Int.init)) },
    Logged("changes", formats: [.json]) { logged in
      .json { name, json in
        try json.member(name, each: logged.item.changes) { json, change in
          json.object { json in
            json.member("field", change.field)
            json.member("from", change.from)
            json.member("to", change.to)
          }
        }
      }
    },
    Logged("field", formats: [.csv]) { .text($0.change?.field) },
    Logged("from", formats: [.csv]) { .text($0.change?.from) },
    Logged("to", formats: [.csv]) { .text($0.change?.to) },
  ]

  /// A row for each part of each entry; an entry with none stands by itself.
  static func rows(_ entries: [LedgerEntry]) -> [LoggedItem] {
    entries.flatMap { entry in
      let items = entry.items.isEmpty ? [LedgerItem(subject: "plan", changes: [])] : entry.items
      return items.map { LoggedItem(entry: entry.entry, item: $0, change: nil) }
    }
  }
}

/// The ledger as machines read it: JSON with an object for each part of an entry, CSV with a row for each change.
package enum LogListing {
  package static func json(_ entries: [LedgerEntry]) -> Listing<LoggedItem> { listing(LogColumns.rows(entries)) }

  package static func csv(_ entries: [LedgerEntry]) -> Listing<LoggedItem> {
    listing(
      LogColumns.rows(entries).flatMap { row in
        let changes: [FieldChange?] = row.item.changes.isEmpty ? [nil] : row.item.changes
        return changes.map { LoggedItem(entry: row.entry, item: row.item, change: $0) }
      })
  }

  private static func listing(_ rows: [LoggedItem]) -> Listing<LoggedItem> {
    Listing(rows, columns: LogColumns.machine, otherwise: "Nothing was recorded.")
  }
}
