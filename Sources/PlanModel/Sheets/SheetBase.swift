/// What a sheet was made from: a plan, as at a day, as known through an entry of its ledger.
///
/// The ledger can give that position at any time, so what was sent is known when the sheet comes back.
package struct SheetBase: Sendable, Hashable {
  package let planUID: String
  package let entry: Int64
  /// The first 16 digits of the entry's SHA-256.
  package let digits: String
  package let asAt: PlanDate
  /// The number of the officer it was made for; nil where it is the whole plan's.
  package let officer: Int64?
  /// The month whose return it is; nil where it is none.
  package let round: PlanMonth?

  package init(
    planUID: String, entry: Int64, digits: String, asAt: PlanDate, officer: Int64? = nil, round: PlanMonth? = nil
  ) {
    self.planUID = planUID
    self.entry = entry
    self.digits = digits
    self.asAt = asAt
    self.officer = officer
    self.round = round
  }

  /// The sheet of a workbook that holds the words, which no spreadsheet shows.
  package static let sheetName = "made from"

  /// The sheets of our own workbooks that look like a plan's and of which nothing is imported.
  package static let sheetsToRead = ["Exceptions", "History", "Supported", "Conflicts", ReturnedItem.sheetName]

  /// As a workbook and each row of a sheet carry it.
  package var words: String {
    var words = ["plan \(planUID)", "entry \(entry)", "sha256 \(digits)", "as at \(asAt.iso)"]
    if let officer { words.append("officer \(officer)") }
    if let round { words.append("round \(round.iso)") }
    return words.joined(separator: ", ")
  }

  /// Reads `words`; nil where they are none.
  package init?(words: String) {
    var said: [Substring: String] = [:]
    for part in words.split(separator: ",") {
      let text = part.trimmed
      guard let space = text.lastIndex(of: " ") else { return nil }
      said[text[..<space]] = String(text[text.index(after: space)...])
    }
    guard let uid = said["plan"], let entry = said["entry"].flatMap({ Int64($0) }), let digits = said["sha256"],
      let asAt = said["as at"].flatMap({ PlanDate(iso: $0) })
    else { return nil }
    var round: PlanMonth?
    if let month = said["round"] {
      guard let read = PlanMonth(month) else { return nil }
      round = read
    }
    self.init(
      planUID: uid, entry: entry, digits: digits, asAt: asAt, officer: said["officer"].flatMap { Int64($0) },
      round: round)
  }
}

/// What one row of a sheet that we made says of itself: whose row it is, and from what the sheet was made.
package struct RowOrigin: Sendable, Equatable {
  package let reference: Reference
  package let base: SheetBase

  package init(reference: Reference, base: SheetBase) {
    self.reference = reference
    self.base = base
  }

  /// A text that no spreadsheet takes for a number, whatever it makes of `1.10` elsewhere.
  package var words: String { "action \(reference), \(base.words)" }

  package init?(words: String) {
    guard words.hasPrefix("action "), let comma = words.firstIndex(of: ","),
      let reference = Reference(String(words[words.index(words.startIndex, offsetBy: 7)..<comma])),
      let base = SheetBase(words: String(words[words.index(after: comma)...]))
    else { return nil }
    self.init(reference: reference, base: base)
  }
}
