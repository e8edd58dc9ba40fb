internal import PlanModel

/// Reads the rows below the headings, one after another, carrying down what merged cells left blank.
struct SheetRowReader {
  let headings: Headings
  let options: SheetOptions
  private(set) var rows: [ImportRow] = []
  private(set) var findings: [ImportFinding] = []
  private(set) var errorCount = 0
  private var above = Above()
  private let memory = SheetMemory()

  /// What the last row said, for the blanks of the next.
  private struct Above {
    var area = ""
    var areaNumber = ""
    var cells: [PlanField: String] = [:]
  }

  /// What is filled down; a due date stands in one or two columns, and an officer too, which are filled together
  /// or not at all. A rating, progress or impact is an action's own.
  private static let filledGroups: [[PlanField]] = [
    [.outcome], [.officers, .roles], [.dueOn, .dueAsPrinted],
  ]

  init(headings: Headings, options: SheetOptions) {
    self.headings = headings
    self.options = options
  }

  var fields: Set<PlanField> { Set(headings.columns.keys) }

  /// What the rows were made from, by the first that says it.
  var base: SheetBase? { rows.lazy.compactMap(\.origin?.base).first }

  mutating func read(_ line: SheetLine) {
    let (cells, row) = (line.cells, line.number)
    guard cells.contains(where: { !$0.trimmed.isEmpty }) else { return }
    guard cells.count == headings.printed.count else {
      findings.append(
        .error(
          row: row,
          "the row has \(cells.count) cells where the headings are \(headings.printed.count); is a quote missing?"
        ))
      return
    }
    var values = headings.columns.mapValues { cells[$0] }
    let dueIsFilled = options.fillDown && headings.kind == .plan ? fillDown(&values) : false
    guard line.problems.isEmpty || !headings.columns.values.contains(where: { line.problems[$0] != nil }) else {
      let wrong = headings.columns.filter { line.problems[$0.value] != nil }
      for (_, column) in wrong.sorted(by: { $0.value < $1.value }) {
        findings.append(
          .error(
            row: row, column: headings.printed[column].trimmed, value: cells[column], line.problems[column] ?? ""))
      }
      return
    }
    var cellReader = SheetCellReader(
      row: row, values: values, headings: headings, options: options, dueIsFilled: dueIsFilled, memory: memory)
    let read = cellReader.read()
    findings += cellReader.findings
    errorCount += cellReader.findings.count(where: \.isError)
    noteNumbers(line)
    if let read { rows.append(read) }
  }

  /// A number in a text is seen otherwise than it is kept: 75% is 0.75, and a time of day a part of one.
  private mutating func noteNumbers(_ line: SheetLine) {
    guard !line.numbers.isEmpty else { return }
    for field in ActionField.all.flatMap(\.columns) where field.isFreeText && field.kind == .text {
      let own = PlanField(field)
      guard own != .dueAsPrinted, let column = headings.columns[own], line.numbers.contains(column) else { continue }
      findings.append(
        .warning(
          row: line.number, column: headings.printed[column].trimmed, value: line.cells[column],
          "is a number in the sheet, which may show it otherwise; format the cell as text to have what is seen",
          field: own))
    }
  }

  /// - Returns: whether the due date is that of a row above.
  private mutating func fillDown(_ values: inout [PlanField: String]) -> Bool {
    let isNewArea = begins(values)
    if isNewArea {
      above = Above(area: values[.area] ?? "", areaNumber: values[.areaNumber] ?? "")
    } else {
      if values[.area] != nil { values[.area] = above.area }
      if values[.areaNumber] != nil { values[.areaNumber] = above.areaNumber }
    }
    var dueIsFilled = false
    for group in SheetRowReader.filledGroups {
      let present = group.filter { values[$0] != nil }
      if present.allSatisfy({ values[$0, default: ""].trimmed.isEmpty }) {
        for field in present {
          values[field] = above.cells[field, default: ""]
          if group.contains(.dueOn), !values[field, default: ""].trimmed.isEmpty { dueIsFilled = true }
        }
      } else {
        for field in present { above.cells[field] = values[field] }
      }
    }
    return dueIsFilled
  }

  /// Whether the row names another area than the one above.
  private func begins(_ values: [PlanField: String]) -> Bool {
    let area = values[.area, default: ""].trimmed
    let number = values[.areaNumber, default: ""].trimmed
    if area.isEmpty && number.isEmpty { return false }
    return area.folded != above.area.folded && !area.isEmpty
      || number != above.areaNumber.trimmed && !number.isEmpty
  }
}
