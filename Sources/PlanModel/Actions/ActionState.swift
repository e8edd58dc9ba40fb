/// Everything that is reported of one action: the fields of `ActionField`, as they stand or as one revision sets them.
///
/// Copies share one storage until one of them is changed: positions, sheets and ledgers hold them by the ten thousand, and
/// copy, filter and sort them.
package struct ActionState: Equatable, Sendable {
  private struct Values: Equatable, Sendable {
    var outcome: String?
    var action: String
    var officers: [Officer]
    var officersAsPrinted: String?
    var originalDueOn: PlanDate?
    var dueOn: PlanDate?
    var dueAsPrinted: String?
    var rating: Rating?
    var progress: String?
    var impact: String?
    var impactIsEvidenced: Bool
    @Seldom var mitigation: Mitigation?
    var completedOn: PlanDate?
    var withdrawnReason: String?
    var others: [String: String]
  }

  /// Changed only by the one state that holds it, and so never while another looks at it.
  private final class Storage: @unchecked Sendable {
    /// Only the state's own accessors reach it, and of these the state lets one in at a time: SQLite's rows and listings
    /// would else be held up by a check of that at each field.
    @exclusivity(unchecked) var values: Values

    init(_ values: Values) { self.values = values }
  }

  private var storage: Storage

  package init(
    outcome: String? = nil, action: String, officers: [Officer] = [],
    officersAsPrinted: String? = nil, originalDueOn: PlanDate? = nil, dueOn: PlanDate? = nil,
    dueAsPrinted: String? = nil, rating: Rating? = nil, progress: String? = nil,
    impact: String? = nil, impactIsEvidenced: Bool = false, mitigation: Mitigation? = nil,
    completedOn: PlanDate? = nil, withdrawnReason: String? = nil
  ) {
    storage = Storage(
      Values(
        outcome: outcome,
        action: action,
        officers: officers,
        officersAsPrinted: officersAsPrinted,
        originalDueOn: originalDueOn,
        dueOn: dueOn,
        dueAsPrinted: dueAsPrinted,
        rating: rating,
        progress: progress,
        impact: impact,
        impactIsEvidenced: impactIsEvidenced,
        mitigation: mitigation,
        completedOn: completedOn,
        withdrawnReason: withdrawnReason,
        others: [:]))
  }

  package static func == (a: ActionState, b: ActionState) -> Bool {
    a.storage === b.storage || a.storage.values == b.storage.values
  }

  /// The storage, to be changed: its own from here on.
  private var own: Storage {
    mutating get {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.values) }
      return storage
    }
  }

  package var outcome: String? {
    get { storage.values.outcome }
    set { own.values.outcome = newValue }
  }

  /// The promised step, in the plan's words.
  package var action: String {
    get { storage.values.action }
    set { own.values.action = newValue }
  }

  /// The responsible officers; the first is the lead.
  package var officers: [Officer] {
    get { storage.values.officers }
    set { own.values.officers = newValue }
  }

  /// The words of the officer cell, kept where its names and roles do not pair.
  package var officersAsPrinted: String? {
    get { storage.values.officersAsPrinted }
    set { own.values.officersAsPrinted = newValue }
  }

  /// The date set on the earliest day that has one, as known now, or the one that was stated.
  package var originalDueOn: PlanDate? {
    get { storage.values.originalDueOn }
    set { own.values.originalDueOn = newValue }
  }

  package var dueOn: PlanDate? {
    get { storage.values.dueOn }
    set { own.values.dueOn = newValue }
  }

  package var dueAsPrinted: String? {
    get { storage.values.dueAsPrinted }
    set { own.values.dueAsPrinted = newValue }
  }

  package var rating: Rating? {
    get { storage.values.rating }
    set { own.values.rating = newValue }
  }

  package var progress: String? {
    get { storage.values.progress }
    set { own.values.progress = newValue }
  }

  package var impact: String? {
    get { storage.values.impact }
    set { own.values.impact = newValue }
  }

  package var impactIsEvidenced: Bool {
    get { storage.values.impactIsEvidenced }
    set { own.values.impactIsEvidenced = newValue }
  }

  package var mitigation: Mitigation? {
    get { storage.values.mitigation }
    set { own.values.mitigation = newValue }
  }

  /// Complete since: the first day of the unbroken spell, or the one that was stated.
  package var completedOn: PlanDate? {
    get { storage.values.completedOn }
    set { own.values.completedOn = newValue }
  }

  package var withdrawnReason: String? {
    get { storage.values.withdrawnReason }
    set { own.values.withdrawnReason = newValue }
  }

  /// The fields that no rule looks at, by their names.
  package var others: [String: String] {
    get { storage.values.others }
    set { own.values.others = newValue }
  }

  package var isWithdrawn: Bool { withdrawnReason != nil }

  package var isComplete: Bool { rating?.meaning.isClosed ?? false }

  /// Complete, embedded or withdrawn.
  package var isClosed: Bool { isWithdrawn || isComplete }

  package var hasEvidencedImpact: Bool { impactIsEvidenced && impact != nil }

  package var isRed: Bool { !isWithdrawn && rating?.meaning == .offTrack }
}
