/// What a sheet said of one action at its last import, as a fingerprint for each field.
///
/// It tells a cell that repeats itself from one that was changed, so that an old sheet never undoes an update. It is
/// no second copy of the plan: nothing can be read back from it.
package struct SheetSaid: Sendable, Equatable {
  /// The fields, in the order in which their fingerprints are kept.
  package enum Field: Int, CaseIterable, Sendable {
    case areaTitle, matchingText, outcome, action, officers, due, rating, progress, impact, impactIsEvidenced
    case mitigation, withdrawnReason, completedOn

    /// The columns of a sheet that speak of the field.
    private var columns: Set<PlanField> {
      switch self {
      case .areaTitle: [.area]
      case .matchingText, .action: [.action]
      case .outcome: [.outcome]
      case .officers: [.officers, .roles]
      case .due: [.dueOn, .dueAsPrinted]
      case .rating: [.rating]
      case .progress: [.progress]
      case .impact: [.impact]
      case .impactIsEvidenced: [.impactIsEvidenced]
      case .mitigation: [.reasonForDelay]
      case .withdrawnReason: [.withdrawnReason]
      case .completedOn: [.completedOn]
      }
    }

    /// The fields that a sheet of these columns speaks of.
    package static func spoken(by columns: Set<PlanField>) -> Set<Field> {
      Set(allCases.filter { !$0.columns.isDisjoint(with: columns) })
    }

    /// What a blank cell of the field reads as.
    fileprivate var blank: String {
      switch self {
      case .due: "|"
      case .impactIsEvidenced: "false"
      default: ""
      }
    }
  }

  private var fingerprints: [UInt64]
  /// The day the sheet spoke of; nil where it is not known.
  package var effectiveOn: PlanDate?

  /// Nothing said yet.
  package init() {
    fingerprints = Array(repeating: 0, count: Field.allCases.count)
  }

  /// The fingerprint of a field; nil where no sheet had a column for it.
  package subscript(field: Field) -> UInt64? {
    fingerprints[field.rawValue] == 0 ? nil : fingerprints[field.rawValue]
  }

  package func isBlank(_ field: Field) -> Bool {
    fingerprints[field.rawValue] == SheetSaid.fingerprint(field.blank)
  }

  /// Notes what a sheet says of a field; nil for a blank cell.
  package mutating func note(_ text: String?, for field: Field) {
    fingerprints[field.rawValue] = SheetSaid.fingerprint(text)
  }

  /// What is said now, over what was said before where a column is missing now.
  package func over(_ earlier: SheetSaid?) -> SheetSaid {
    guard let earlier else { return self }
    var all = self
    all.fingerprints = zip(fingerprints, earlier.fingerprints).map { $0 == 0 ? $1 : $0 }
    return all
  }

  /// The 64-bit FNV-1a hash of the text's UTF-8, the same on every machine and never 0.
  package static func fingerprint(_ text: String?) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in (text ?? "").utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash == 0 ? 1 : hash
  }

  /// Eight bytes a field, the lowest first.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 * fingerprints.count)
    for fingerprint in fingerprints {
      withUnsafeBytes(of: fingerprint.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  package init?(bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == 8 * Field.allCases.count else { return nil }
    fingerprints = Field.allCases.indices.map { index in
      (0..<8).reduce(0) { $0 | UInt64(bytes[8 * index + $1]) << (8 * UInt64($1)) }
    }
  }
}

extension SheetSaid {
  /// What a row says, in the fields its sheet has columns for.
  package init(_ row: ImportRow, fields: Set<Field>) {
    self.init()
    for field in fields { note(SheetSaid.text(of: field, in: row), for: field) }
  }

  private static func text(of field: Field, in row: ImportRow) -> String? {
    switch field {
    case .areaTitle: row.areaTitle
    case .matchingText: row.action.matchingText
    case .outcome: row.outcome
    case .action: row.action
    case .officers: row.officers.map(\.words).joined(separator: "; ")
    case .due: due(row.dueOn, row.dueAsPrinted)
    case .rating: row.rating?.code
    case .progress: row.progress
    case .impact: row.impact
    case .impactIsEvidenced: String(row.impactIsEvidenced)
    case .mitigation: row.mitigation.map(mitigation)
    case .withdrawnReason: row.withdrawnReason
    case .completedOn: row.completedOn?.iso
    }
  }

  /// What a sheet would say that says what the plan does.
  package init(_ state: ActionState) {
    self.init()
    note(state.outcome, for: .outcome)
    note(state.action, for: .action)
    note(state.officers.map(\.words).joined(separator: "; "), for: .officers)
    note(SheetSaid.due(state.dueOn, state.dueAsPrinted), for: .due)
    note(state.rating?.code, for: .rating)
    note(state.progress, for: .progress)
    note(state.impact, for: .impact)
    note(String(state.impactIsEvidenced), for: .impactIsEvidenced)
    note(
      state.mitigation.map {
        SheetSaid.mitigation($0.reasonForDelay, $0.mitigatingActions, $0.accountableOfficer.words, $0.revisedDueOn)
      }, for: .mitigation)
    note(state.withdrawnReason, for: .withdrawnReason)
    note(state.completedOn?.iso, for: .completedOn)
  }

  /// The date with its words where they say more: "16/09/22" and "2022-09-16" say the same.
  private static func due(_ date: PlanDate?, _ words: String?) -> String {
    var more = ""
    if let words, case .notADate = DateText.read(words) { more = words }
    return "\(date?.iso ?? "")|\(more)"
  }

  private static func mitigation(_ words: MitigationWords) -> String {
    mitigation(words.reasonForDelay, words.mitigatingActions, words.accountableOfficer.words, words.revisedDueOn)
  }

  private static func mitigation(_ reason: String, _ actions: String, _ officer: String, _ due: PlanDate) -> String {
    [reason, actions, officer, due.iso].joined(separator: "\u{1F}")
  }
}

extension String {
  /// The text as rows are matched by: whatever its letter case, spacing, kind of quotes and dashes, and final full
  /// stop.
  package var matchingText: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return plainMatchingText }
    let plain = String(
      folded.map { character in
        switch character {
        case "‘", "’": "'"
        case "“", "”": "\""
        case "–", "—": "-"
        default: character
        }
      })
    return plain.hasSuffix(".") ? String(plain.dropLast()) : plain
  }

  /// The same for ASCII, byte by byte.
  private var plainMatchingText: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isSpacePending = false
    for byte in utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isSpacePending = !bytes.isEmpty
        continue
      }
      if isSpacePending { bytes.append(0x20) }
      isSpacePending = false
      bytes.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
    }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
