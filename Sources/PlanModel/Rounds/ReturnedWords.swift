/// What the returns of one sheet said of an action otherwise than it was sent, as fingerprints.
package struct ReturnedWords: Sendable, Equatable {
  /// By the last return that said something of a part.
  package private(set) var last = SheetSaid()
  /// What earlier returns said of each part, and a later one no longer.
  package private(set) var before: [String: Set<UInt64>] = [:]

  package init() {}

  /// Takes what a later return says of a part.
  package mutating func say(_ part: String, _ fingerprint: UInt64) {
    if let earlier = last[part], earlier != fingerprint { before[part, default: []].insert(earlier) }
    before[part]?.remove(fingerprint)
    last[part] = fingerprint
  }
}
