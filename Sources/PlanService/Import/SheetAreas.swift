internal import PlanModel

/// Gives every row of a sheet the number and title of its area, and says which areas are new or retitled.
struct SheetAreas {
  private var titles: [Int: String]
  private let known: [Int: Area]
  private let takesTitles: Bool
  /// The area of each title that a sheet has given one, whatever the plan calls it now.
  private let numberOfSaid: [UInt64: Int]
  /// The title with which a row was sent, where it says what it was made from.
  private let sentTitle: (ImportRow) -> String?
  /// Whether the sheet says of its rows what they were made from.
  private let isOurs: Bool
  /// What areas were called before.
  private let former: [Int: Set<String>]
  private var titledInFile: [Int: (title: String, row: Int)] = [:]
  private(set) var findings: [ImportFinding] = []

  init(
    known: [Area], takesTitles: Bool, sheetSaid: [Reference: SheetSaid], isOurs: Bool,
    former: [Int: Set<String>], sentTitle: @escaping (ImportRow) -> String?
  ) {
    self.isOurs = isOurs
    self.former = former
    self.sentTitle = sentTitle
    numberOfSaid = Dictionary(
      sheetSaid.sorted { $0.key < $1.key }.compactMap { reference, said in
        said["area"].map { ($0, reference.area) }
      }
    ) { first, _ in first }
    self.known = Dictionary(firstValues: known.map { ($0.number, $0) })
    titles = self.known.mapValues(\.title)
    self.takesTitles = takesTitles
  }

  /// The rows with their area's number filled in; a row whose area cannot be told is a finding.
  mutating func place(_ rows: [ImportRow]) -> [ImportRow] {
    rows.compactMap { row in
      var row = row
      guard let number = number(of: row) else {
        findings.append(
          .error(row: row.row, column: PlanField.area.rawValue, "the area has neither number nor title"))
        return nil
      }
      row.areaNumber = number
      name(number, by: row)
      return titles[number] == nil ? nil : row
    }
  }

  /// The areas to record: new ones, and those whose title the sheet changes.
  var recorded: [RecordedArea] {
    titles.keys.sorted().compactMap { number in
      guard let title = titles[number], known[number]?.title != title else { return nil }
      return RecordedArea(before: known[number], after: Area(number: number, title: title))
    }
  }

  private func number(of row: ImportRow) -> Int? {
    if let number = row.areaNumber { return number }
    guard let title = row.areaTitle else { return nil }
    return titles.first { $0.value.folded == title.folded }?.key
      ?? numberOfSaid[SheetSaid.fingerprint(title)] ?? (titles.keys.max() ?? 0) + 1
  }

  private mutating func name(_ number: Int, by row: ImportRow) {
    guard let title = row.areaTitle, takesTitles else {
      if titles[number] == nil {
        findings.append(
          .error(
            row: row.row, column: PlanField.area.rawValue,
            "area \(number) is new and has no title; give it as \"\(number). Title\" or in a column of its own"))
      }
      return
    }
    if let first = titledInFile[number] {
      if first.title != title {
        findings.append(
          .warning(
            row: row.row, column: PlanField.area.rawValue, value: title,
            "area \(number) is called otherwise in row \(first.row), which stands"))
      }
      return
    }
    // A row that was put into a sheet of ours names its area, and never retitles it.
    if isOurs, sentTitle(row) == nil, let standing = known[number] {
      if title.asGivenBack != standing.title.asGivenBack {
        findings.append(
          .warning(
            row: row.row, column: PlanField.area.rawValue, value: title,
            "area \(number) is called \"\(standing.title)\", which is kept; `improve area edit` retitles it"))
      }
      return
    }
    titledInFile[number] = (title, row.row)
    if let sent = sentTitle(row) {
      nameAnew(number, title, sent: sent, row)
      return
    }
    let wasCalledSo = former[number]?.contains(title) ?? false
    guard titles[number] != title, wasCalledSo || numberOfSaid[SheetSaid.fingerprint(title)] == number else {
      titles[number] = title
      return
    }
    findings.append(
      .warning(
        row: row.row, column: PlanField.area.rawValue, value: title,
        "area \(number) was retitled since, and the file says what it was called before; the new title is kept, and `improve area edit` retitles it"
      )
    )
  }

  /// Merges a title with the one that was sent; where both were changed the plan's stands, and is said to.
  private mutating func nameAnew(_ number: Int, _ title: String, sent: String, _ row: ImportRow) {
    guard let standing = titles[number], title.asGivenBack != sent.asGivenBack, title != standing else { return }
    if standing == sent {
      titles[number] = title
    } else {
      findings.append(
        .warning(
          row: row.row, column: PlanField.area.rawValue, value: title,
          "area \(number) was retitled \"\(standing)\" since the sheet was made, which is kept; `improve area edit` retitles it"
        ))
    }
  }
}
