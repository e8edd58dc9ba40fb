/// An entry of the ledger with its SHA-256: who has written it down can tell whether anything up to it was altered since.
package struct LedgerHead: Sendable, Equatable {
  package let entryID: Int64
  /// The day in Europe/London on which the entry was recorded.
  package let recordedOn: PlanDate
  /// 64 digits, hexadecimal.
  package let sha256: String

  package init(entryID: Int64, recordedOn: PlanDate, sha256: String) {
    self.entryID = entryID
    self.recordedOn = recordedOn
    self.sha256 = sha256
  }

  /// The first 16 digits in groups of four, for the minutes.
  package var digits: String {
    stride(from: 0, to: 16, by: 4).map { start in
      String(sha256.dropFirst(start).prefix(4))
    }.joined(separator: " ")
  }

  /// `entry 412 of 28 April 2023, 3f9a 0c12 77ab e901`.
  package var words: String { "entry \(entryID) of \(recordedOn.long), \(digits)" }

  /// The digits in what somebody wrote down, groups or none; nil where they are too few to tell entries apart, or no
  /// digits.
  package static func digits(in text: String) -> String? {
    let digits = text.lowercased().filter { !$0.isWhitespace }
    guard (16...64).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    return digits
  }
}
