package import PlanModel

/// Where the ledger stands.
package struct LedgerState: Sendable {
  /// Nil while nothing is recorded.
  package let head: LedgerHead?
  /// The last entry from before there was a chain, which holds those up to it only since then; nil where there is none.
  package let chainedAfter: Int64?
}

/// Why the ledger is not what somebody has written down.
package enum LedgerRefusal: Error, Equatable {
  case notDigits(String)
  case notInLedger(String, path: String)
  case otherEntry(String, is: String)
  case packNotSealed(String)
}

extension LedgerRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .notDigits(let text):
      Told("not_digits", "\"\(text)\" is no SHA-256; expected its first 16 hexadecimal digits or more")
    case .notInLedger(let digits, let path):
      Told(
        "not_in_ledger",
        "no entry of the ledger of \(path) has a SHA-256 that begins with \(digits): it is not the plan that was written down, or it was altered since"
      )
    case .otherEntry(let text, let words):
      Told("other_entry", "what was written down is \"\(text)\", and the entry of these digits is \(words)")
    case .packNotSealed(let digits):
      Told("pack_not_sealed", "no pack of the plan has a SHA-256 that begins with \(digits)")
    }
  }
}
