/// How many things of a position are what, as at its date.
///
/// `total = open + closed`, `closed = complete + embedded + withdrawn`, and
/// `open = onTrack + atRisk + offTrack + notStarted + unrated`, always. `overdue`, `dueWithin30Days`,
/// `withoutDueDate` and `withoutOfficer` count open ones only.
package struct Counts: Equatable, Sendable {
  package private(set) var total = 0
  package private(set) var open = 0
  package private(set) var closed = 0
  package private(set) var complete = 0
  package private(set) var embedded = 0
  package private(set) var onTrack = 0
  package private(set) var atRisk = 0
  package private(set) var offTrack = 0
  package private(set) var notStarted = 0
  package private(set) var unrated = 0
  package private(set) var withdrawn = 0
  package private(set) var overdue = 0
  package private(set) var dueWithin30Days = 0
  package private(set) var withoutDueDate = 0
  package private(set) var withoutOfficer = 0

  package init<Item: Tracked>(of items: some Sequence<Item>, asAt date: PlanDate) {
    for item in items { count(item, asAt: date) }
  }

  /// Nothing counted yet.
  package init() {}

  private mutating func count(_ item: some Tracked, asAt date: PlanDate) {
    total += 1
    let isClosed = item.isClosed
    if isClosed { closed += 1 } else { open += 1 }
    countRating(of: item)
    guard !isClosed else { return }
    if item.isOverdue(asAt: date) { overdue += 1 }
    if item.isDue(within: 30, of: date) { dueWithin30Days += 1 }
    if item.dueOn == nil { withoutDueDate += 1 }
    if item.lead == nil { withoutOfficer += 1 }
  }

  private mutating func countRating(of item: some Tracked) {
    if item.isWithdrawn {
      withdrawn += 1
      return
    }
    switch item.meaning {
    case .complete, .embedded: if item.isEmbedded { embedded += 1 } else { complete += 1 }
    case .onTrack: onTrack += 1
    case .atRisk: atRisk += 1
    case .offTrack: offTrack += 1
    case .notStarted: notStarted += 1
    case nil: unrated += 1
    }
  }

  /// Every count under the name it has everywhere, in the order a board reads them.
  package var named: [(name: String, value: Int)] {
    [
      ("total", total), ("open", open), ("closed", closed), ("complete", complete),
      ("embedded", embedded), ("on_track", onTrack), ("at_risk", atRisk), ("off_track", offTrack),
      ("not_started", notStarted), ("unrated", unrated), ("withdrawn", withdrawn),
      ("overdue", overdue), ("due_within_30_days", dueWithin30Days),
      ("without_due_date", withoutDueDate), ("without_officer", withoutOfficer),
    ]
  }
}
