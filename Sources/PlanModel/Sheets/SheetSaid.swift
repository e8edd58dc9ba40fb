/// A part of what a sheet says of an action that is compared with what it said before: a field, or a column of one.
package struct SheetPart: Sendable {
  /// The name under which the plan file keeps it.
  package let name: String
  /// The columns of a sheet that speak of it.
  package let columns: Set<PlanField>
  package let ofRow: @Sendable (ImportRow) -> String?
  /// What a sheet would say that says what the plan does; nil where the plan has no such thing.
  package let ofState: (@Sendable (ActionState) -> String?)?
  /// What a blank cell reads as.
  package let blank: String

  static let areaTitle = SheetPart(
    name: "area", columns: [.area], ofRow: { $0.areaTitle }, ofState: nil, blank: "")
  static let matchingText = SheetPart(
    name: "matching_text", columns: [.action], ofRow: { $0.said.action.matchingText }, ofState: nil, blank: "")

  package static var all: [SheetPart] { [areaTitle, matchingText] + ActionField.all.flatMap(parts) }

  /// The parts of a field, in the order of its columns.
  package static func parts(of field: ActionField) -> [SheetPart] {
    switch field {
    // It follows from the due dates; a sheet states it only of an action that it adds.
    case .originalDueOn: []
    case .officers: [officers]
    case .due: [due]
    case .mitigation: [mitigation]
    default: field.columns.map { part(of: field, $0) }
    }
  }

  private static func part(of field: ActionField, _ column: FieldColumn) -> SheetPart {
    let isFlag = column.kind == .flag
    @Sendable func words(_ state: ActionState) -> String? { column.get(state)?.words ?? (isFlag ? "false" : nil) }
    return SheetPart(
      name: field.isMergedByColumn ? column.name : field.name, columns: [PlanField(column)],
      ofRow: { words($0.said) }, ofState: words, blank: isFlag ? "false" : "")
  }

  private static let officers = SheetPart(
    name: "officers", columns: [.officers, .roles],
    ofRow: { $0.officers.map(\.words).joined(separator: "; ") },
    ofState: { $0.officers.map(\.words).joined(separator: "; ") }, blank: "")

  private static let due = SheetPart(
    name: "due", columns: [.dueOn, .dueAsPrinted], ofRow: { dueWords($0.said) }, ofState: dueWords, blank: "|")

  /// The date with its words where they say more: "16/09/22" and "2022-09-16" say the same.
  @Sendable private static func dueWords(_ state: ActionState) -> String {
    var more = ""
    if let words = state.dueAsPrinted, case .notADate = DateText.read(words) { more = words }
    return "\(state.dueOn?.iso ?? "")|\(more)"
  }

  private static let mitigation = SheetPart(
    name: "mitigation", columns: Set(PlanField.mitigation.prefix(1)),
    ofRow: { row in
      row.mitigation.map {
        joined($0.reasonForDelay, $0.mitigatingActions, $0.accountableOfficer.words, $0.revisedDueOn)
      }
    },
    ofState: { state in
      state.mitigation.map {
        joined($0.reasonForDelay, $0.mitigatingActions, $0.accountableOfficer.words, $0.revisedDueOn)
      }
    }, blank: "")

  private static func joined(_ reason: String, _ actions: String, _ officer: String, _ due: PlanDate) -> String {
    [reason, actions, officer, due.iso].joined(separator: "\u{1F}")
  }
}

/// What a sheet said of one action at its last import, as a fingerprint for each part of it.
///
/// It tells a cell that repeats itself from one that was changed, so that an old sheet never undoes an update. It is
/// no second copy of the plan: nothing can be read back from it.
package struct SheetSaid: Sendable, Equatable {
  package struct Part: Sendable, Equatable {
    package let name: String
    package fileprivate(set) var fingerprint: UInt64
  }

  /// In the order of their names; one that no sheet had a column for is missing.
  ///
  /// A list, since a large sheet has one for every row, and a dictionary of so few takes twice the memory.
  package private(set) var parts: [Part] = []
  /// The day the sheet spoke of; nil where it is not known.
  package var effectiveOn: PlanDate?

  package init() {}

  /// The fingerprint of a part; nil where no sheet had a column for it.
  package subscript(name: String) -> UInt64? {
    get { parts.first { $0.name == name }?.fingerprint }
    set {
      let index = parts.firstIndex { $0.name >= name } ?? parts.count
      let isThere = index < parts.count && parts[index].name == name
      switch (newValue, isThere) {
      case (let fingerprint?, true): parts[index].fingerprint = fingerprint
      case (let fingerprint?, false): parts.insert(Part(name: name, fingerprint: fingerprint), at: index)
      case (nil, true): parts.remove(at: index)
      case (nil, false): break
      }
    }
  }

  package func isBlank(_ part: SheetPart) -> Bool { self[part.name] == SheetSaid.fingerprint(part.blank) }

  /// What is said now, over what was said before where a column is missing now.
  package func over(_ earlier: SheetSaid?) -> SheetSaid {
    guard let earlier else { return self }
    var all = self
    for part in earlier.parts where all[part.name] == nil { all[part.name] = part.fingerprint }
    return all
  }

  package static func fingerprint(_ text: String?) -> UInt64 {
    let hash = Fingerprint.of(text ?? "")
    // The files of the first versions kept 0 for nothing said.
    return hash == 0 ? 1 : hash
  }

  /// What a row says, in the parts its sheet has columns for.
  ///
  /// - Parameter parts: in the order of their names.
  package init(_ row: ImportRow, parts: [SheetPart]) {
    assert(zip(parts, parts.dropFirst()).allSatisfy { $0.name < $1.name })
    self.parts = parts.map { Part(name: $0.name, fingerprint: SheetSaid.fingerprint($0.ofRow(row))) }
  }

  /// What a sheet would say that says what the plan does.
  package init(_ state: ActionState, parts: [SheetPart]) {
    for part in parts {
      if let ofState = part.ofState { self[part.name] = SheetSaid.fingerprint(ofState(state)) }
    }
  }
}

extension SheetPart {
  /// The parts that a sheet of these columns speaks of, in the order of their names.
  package static func spoken(by columns: Set<PlanField>) -> [SheetPart] {
    all.filter { !$0.columns.isDisjoint(with: columns) }.sorted { $0.name < $1.name }
  }
}

extension SheetSaid {
  /// The parts in the order in which versions 0.1.0 and 0.2.0 kept their fingerprints, eight bytes each.
  private static let releasedOrder = [
    "area", "matching_text", "outcome", "action", "officers", "due", "rating", "progress", "impact",
    "impact_is_evidenced", "mitigation", "withdrawn", "completed_on",
  ]

  /// Reads the fingerprints as versions 0.1.0 and 0.2.0 kept them: the lowest byte first, 0 for nothing said.
  package init?(releasedBytes bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == 8 * SheetSaid.releasedOrder.count else { return nil }
    for (index, name) in SheetSaid.releasedOrder.enumerated() {
      let fingerprint = (0..<8).reduce(0) { $0 | UInt64(bytes[8 * index + $1]) << (8 * UInt64($1)) }
      if fingerprint != 0 { self[name] = fingerprint }
    }
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
