internal import PlanModel

/// Reads the cells of one row into what they say, noting what is wrong and what is doubtful.
struct SheetCellReader {
  let row: Int
  let values: [PlanField: String]
  let headings: Headings
  let options: SheetOptions
  let dueIsFilled: Bool
  let memory: SheetMemory
  private(set) var findings: [ImportFinding] = []

  init(
    row: Int, values: [PlanField: String], headings: Headings, options: SheetOptions,
    dueIsFilled: Bool, memory: SheetMemory
  ) {
    self.row = row
    self.values = values
    self.headings = headings
    self.options = options
    self.dueIsFilled = dueIsFilled
    self.memory = memory
  }

  /// The row, or nil where a cell of it is wrong.
  mutating func read() -> ImportRow? {
    var read = ImportRow(row: row)
    readReference(into: &read)
    readArea(into: &read)
    readTexts(into: &read)
    readOfficers(into: &read)
    readDue(into: &read)
    readRating(into: &read)
    readMitigation(into: &read)
    read.said.originalDueOn = date(.originalDueOn)
    read.said.completedOn = date(.completedOn)
    read.reason = verbatim(.reason)
    return findings.contains(where: \.isError) ? nil : read
  }

  private func cell(_ field: PlanField) -> String { values[field].map { $0.trimmed } ?? "" }

  /// A text as it stands, white space at its ends included; nil where there is nothing else in it.
  private func verbatim(_ field: PlanField) -> String? { values[field]?.nonBlank }

  private func column(_ field: PlanField) -> String {
    headings.columns[field].map { headings.printed[$0].trimmed } ?? field.rawValue
  }

  private mutating func error(_ field: PlanField, _ message: String) {
    // Whoever gets a return back knows the action, and no number of a row that was sorted since.
    let whose = options.isReturn && field != .reference ? " (\(cell(.reference)))" : ""
    findings.append(.error(row: row, column: column(field), value: cell(field), message + whose, field: field))
  }

  private mutating func warn(_ field: PlanField, _ message: String) {
    findings.append(.warning(row: row, column: column(field), value: cell(field), message, field: field))
  }

  private mutating func readReference(into read: inout ImportRow) {
    let text = cell(.reference)
    if !cell(.madeFrom).isEmpty {
      guard let origin = RowOrigin(words: cell(.madeFrom)) else {
        error(.madeFrom, "was altered; leave that column as it was sent")
        return
      }
      read.origin = origin
    }
    guard let reference = Reference(text) ?? read.origin?.reference else {
      if !text.isEmpty {
        error(.reference, "is not a reference; one is the area's number and a sequence, such as 1.3")
      } else if headings.kind == .updates {
        error(.reference, "names no action; every row of updates needs its reference")
      }
      return
    }
    read.reference = confirmed(reference, text, read.origin?.reference)
    read.areaNumber = read.reference?.area
  }

  /// The reference that is seen, held against the one the row was made for: a spreadsheet makes 1.1 of 1.10.
  private mutating func confirmed(_ seen: Reference, _ text: String, _ own: Reference?) -> Reference {
    guard let own, seen != own else { return seen }
    if let number = Double(text), number == Double(own.description) {
      warn(.reference, "is what a spreadsheet makes of \(own), for which the row was made; taken as \(own)")
    } else if !text.isEmpty {
      error(.reference, "stands in the row that was made for \(own); put the references back as they were sent")
    }
    return own
  }

  private mutating func readArea(into read: inout ImportRow) {
    var (number, title) = memory.area(cell(.area))
    let numberText = cell(.areaNumber)
    if !numberText.isEmpty {
      guard let given = Reference.number(numberText.hasSuffix(".") ? String(numberText.dropLast()) : numberText)
      else {
        error(.areaNumber, "is not the number of an area; a whole number from 1 is")
        return
      }
      if number != given { title = cell(.area).nonBlank }
      number = given
    }
    if let reference = read.reference {
      if let number, number != reference.area {
        error(.reference, "is a reference of area \(reference.area), but the row stands in area \(number)")
      }
      number = reference.area
    }
    if number == nil && title == nil && headings.kind == .plan {
      error(
        .area, "the area is blank; give it on every row, or fill down where its cells were merged")
    }
    read.areaNumber = number
    read.areaTitle = title
  }

  /// Every field that is one column of text, as it stands.
  private mutating func readTexts(into read: inout ImportRow) {
    for field in ActionField.all where field != .officers && field != .due && field != .mitigation {
      guard let column = field.columns.first, column.kind == .text else { continue }
      let text = verbatim(PlanField(column))
      let mark = field.columns.count > 1 ? flag(PlanField(field.columns[1])) : false
      field.put({ $0 == 0 ? text.map(FieldValue.text) : .flag(mark) }, into: &read.said)
    }
    if read.said.action.isEmpty, headings.kind == .plan {
      error(.action, "the action is blank; every row below the headings needs one")
    }
  }

  private mutating func flag(_ field: PlanField) -> Bool {
    switch cell(field).lowercased() {
    case "", "false", "no", "n", "0", "anticipated": return false
    case "true", "yes", "y", "1", "evidenced": return true
    default:
      error(field, "is neither true nor false")
      return false
    }
  }

  private mutating func readOfficers(into read: inout ImportRow) {
    let (cell, distinct) = memory.officers(values[.officers] ?? "", roles: values[.roles])
    read.officers = distinct
    // A column of its own says whether there are such words, and a blank one that there are none.
    read.said.officersAsPrinted =
      headings.columns[.officersAsPrinted] == nil ? cell.asPrinted : verbatim(.officersAsPrinted)
    if !cell.isPaired {
      warn(.officers, "names and roles do not pair; the names are taken as officers and the words kept")
    }
    for role in cell.officers.compactMap(\.role) {
      if let name = memory.name(in: role) {
        warn(.officers, "is taken as a post, and \"\(name)\" in it looks like a name; give the name before the post")
      }
    }
    if headings.columns[.officers] != nil && cell.officers.isEmpty {
      warn(.officers, "no officer")
    }
  }

  private mutating func readRating(into read: inout ImportRow) {
    let text = cell(.rating)
    guard !text.isEmpty, text.lowercased() != "unrated" else { return }
    guard let rating = memory.rating(text, key: options.key) else {
      error(.rating, "is not a rating of this plan; accepted: \(options.key.accepted), or blank for unrated")
      return
    }
    read.said.rating = rating
  }

  private mutating func readMitigation(into read: inout ImportRow) {
    let fields = PlanField.mitigation
    let blank = fields.filter { cell($0).isEmpty }
    guard blank.count < fields.count else { return }
    // Where a sheet was made for an officer, nobody named is that officer.
    let missing = options.isReturn ? blank.filter { $0 != .accountableOfficer } : blank
    guard missing.isEmpty else {
      error(
        missing[0],
        "a mitigation needs all of \(fields.map(\.rawValue).joined(separator: ", ")); this is blank")
      return
    }
    guard let due = date(.revisedDueOn) else { return }
    read.mitigation = MitigationWords(
      reasonForDelay: verbatim(fields[0]) ?? "", mitigatingActions: verbatim(fields[1]) ?? "",
      accountableOfficer: OfficerWords(reading: cell(.accountableOfficer)), revisedDueOn: due)
  }

  private mutating func date(_ field: PlanField) -> PlanDate? {
    let text = cell(field)
    guard !text.isEmpty else { return nil }
    switch DateText.read(text) {
    case .date(let date): return date
    case .impossible: error(field, "is no date in the calendar")
    case .notADate: error(field, "is not a date; accepted: \(DateText.acceptedForms)")
    }
    return nil
  }
}

extension SheetCellReader {
  private mutating func readDue(into read: inout ImportRow) {
    // Where a sheet has a column for the date alone, a blank there says that the words hold none.
    let field: PlanField = headings.columns[.dueOn] == nil ? .dueAsPrinted : .dueOn
    do {
      let due = try DueText(cell(field))
      read.said.dueOn = due.dueOn
      let hasColumn = headings.columns[.dueAsPrinted] != nil && headings.columns[.dueOn] != nil
      read.said.dueAsPrinted =
        hasColumn ? cell(.dueAsPrinted).nonBlank ?? (due.kind == .date ? nil : due.asPrinted) : due.asPrinted
      noteDoubts(due, field)
      if hasColumn { read.printedDue = otherPrinted(due) }
    } catch {
      self.error(field, impossible(error.text))
    }
  }

  private func impossible(_ text: String) -> String {
    text.allSatisfy(\.isNumber)
      ? "is a spreadsheet's number for a date; format the column as dates and save it again"
      : "holds \(text), which is no date in the calendar; accepted: \(DateText.acceptedForms), or words"
  }

  /// Where a sheet gives the printed words and a date apart, no words are lost.
  ///
  /// - Returns: the printed date where it is another, of which only what was sent can say which of them was changed.
  private mutating func otherPrinted(_ due: DueText) -> PlanDate? {
    let printed = cell(.dueAsPrinted)
    guard due.kind != .blank, !printed.isEmpty else { return nil }
    if due.kind != .date, cell(.dueOn) != printed {
      error(
        .dueOn,
        "is no date, and \(column(.dueAsPrinted)) has other words (\(printed)); a date or a blank stands beside words")
    } else if case .date(let day) = DateText.read(printed), let dueOn = due.dueOn, day != dueOn {
      return day
    }
    return nil
  }

  private mutating func noteDoubts(_ due: DueText, _ field: PlanField) {
    if due.kind == .dateAmongWords || mentionsReview(field) {
      warn(field, "\(due.dueOn?.long ?? "") is taken as the due date from words that say more")
    }
    switch due.kind {
    case .blank: if headings.columns[.dueOn] != nil { warn(.dueOn, "no due date") }
    case .words: warn(field, "holds no single date; the words are kept and there is no due date")
    case .date, .dateAmongWords: break
    }
    if dueIsFilled {
      warn(field, "the due date was blank and is filled from the row above")
    }
    if let date = due.dueOn { noteDoubts(of: date, field) }
  }

  /// Whether the date is given apart and the printed words call it a review date or the like.
  private func mentionsReview(_ field: PlanField) -> Bool {
    guard field == .dueOn, !cell(.dueAsPrinted).isEmpty else { return false }
    guard let printed = try? DueText(cell(.dueAsPrinted)), case .date(let given) = DateText.read(cell(.dueOn)) else {
      return false
    }
    return printed.kind == .dateAmongWords && printed.dueOn == given
  }

  private mutating func noteDoubts(of date: PlanDate, _ field: PlanField) {
    let doubts = DueDoubts.about(
      date, publishedOn: options.publishedOn, recordedFor: options.recordedFor, calendar: options.calendar)
    for doubt in doubts { warn(field, doubt) }
  }
}
