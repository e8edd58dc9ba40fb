internal import PlanModel
internal import PlanStorage

/// What the rows of a sheet were made from, as the ledger gives it.
struct SheetBases {
  private let sheet: ImportSheet
  private var positions: [SheetBase: [Reference: Action]] = [:]
  /// Why a sheet is not taken for one that was made from this plan.
  private(set) var findings: [ImportFinding] = []

  init(_ sheet: ImportSheet, _ reader: PlanReader) throws {
    self.sheet = sheet
    // A plan that is only beginning takes a sheet as it is, whosever it was.
    guard try !reader.references().isEmpty else { return }
    var firstRow: [SheetBase: Int?] = [:]
    if let base = sheet.base { firstRow[base] = .some(nil) }
    for row in sheet.rows { if let base = row.origin?.base, firstRow[base] == nil { firstRow[base] = row.row } }
    for (base, row) in firstRow.sorted(by: { ($0.value ?? 0) < ($1.value ?? 0) }) {
      if let problem = try SheetBases.problem(of: base, reader) {
        findings.append(.error(row: row, column: PlanField.madeFrom.rawValue, problem))
      } else {
        let position = try reader.position(asAt: base.asAt, knownThrough: base.entry)
        positions[base] = Dictionary(firstValues: position.actions.map { ($0.reference, $0) })
      }
    }
  }

  /// Whether the sheet says what it was made from.
  var isKnown: Bool { !positions.isEmpty }

  /// The action as it was sent; nil where the row was not made from one.
  func sent(_ row: ImportRow, _ reference: Reference) -> Action? {
    guard let base = row.origin?.base ?? (sheet.fields.contains(.madeFrom) ? nil : sheet.base) else { return nil }
    return positions[base]?[reference]
  }

  /// The title under which an area was sent.
  func sentTitle(_ row: ImportRow) -> String? {
    guard let reference = row.reference else { return nil }
    return sent(row, reference)?.area.title
  }

  static func problem(of base: SheetBase, _ reader: PlanReader) throws -> String? {
    guard try reader.planUID() == base.planUID else {
      return
        "the sheet was made from another plan; import it into that one, or take the column and sheet \"\(SheetBase.sheetName)\" out to import it as any other's"
    }
    guard let head = try reader.ledgerHead(knownThrough: base.entry), head.entryID == base.entry else {
      return
        "the sheet was made from entry \(base.entry), which this copy of the plan does not hold; was it restored from an older backup?"
    }
    guard head.sha256.hasPrefix(base.digits) else {
      return
        "the sheet was made from another entry \(base.entry) than this copy of the plan holds; was it restored from a backup, and updated since?"
    }
    return nil
  }
}
