package import PlanModel
package import Workbooks

/// A form of a round, as a sheet of its workbook.
package enum FormSheet {
  package static func make(_ form: RoundForm, _ rows: [RoundForm.Row]) -> Worksheet {
    Worksheet(
      name: form.sheetName,
      columns: form.columns.map { column in
        WorksheetColumn(
          column.heading, width: column.width,
          accepts: column.isDate ? .date(message: "A date, such as 31/03/2023.") : .anything)
      },
      rows: rows.map { row in
        let told = [row.reference.description] + row.told
        return form.columns.enumerated().map { index, column in
          guard let field = column.field else {
            return index < told.count ? .text(told[index], index == 0 ? .verbatim : .prose) : .blank(.prose)
          }
          guard let words = row.answers[field] else { return .blank(column.isDate ? .inputDate : .input) }
          if column.isDate, let day = PlanDate(iso: words).flatMap(CalendarDay.init) { return .date(day, .inputDate) }
          return .text(words, .input)
        }
      }, keptColumns: 2, isProtected: true)
  }

  /// - Returns: what each form says, and what of it cannot be read; nothing of a form that the workbook has not.
  static func read(_ workbook: Workbook) throws -> (rows: [RoundForm.Returned], findings: [ImportFinding]) {
    var (rows, findings): ([RoundForm.Returned], [ImportFinding]) = ([], [])
    for form in RoundForm.all {
      guard let sheet = workbook.sheets.first(where: { $0.name == form.sheetName && $0.visibility == .visible }) else {
        continue
      }
      var lines: [SheetLine] = []
      try workbook.rows(of: sheet) { lines.append(SheetLine($0)) }
      guard let heading = lines.first(where: { places(form, $0) != nil }), let places = places(form, heading) else {
        findings.append(
          .error(
            row: nil,
            "the sheet \"\(form.sheetName)\" has not the headings that it was sent with: \(form.columns.map(\.heading).joined(separator: ", "))"
          ))
        continue
      }
      for line in lines where line.number > heading.number { read(line, form, places, &rows, &findings) }
    }
    return (rows, findings)
  }

  private static func places(_ form: RoundForm, _ line: SheetLine) -> [Int]? {
    let found = form.columns.compactMap { column in line.cells.firstIndex { $0.folded == column.heading.folded } }
    return found.count == form.columns.count ? found : nil
  }

  private static func read(
    _ line: SheetLine, _ form: RoundForm, _ places: [Int], _ rows: inout [RoundForm.Returned],
    _ findings: inout [ImportFinding]
  ) {
    func cell(_ place: Int) -> String? { place < line.cells.count ? line.cells[place].trimmed.nonBlank : nil }
    func name(_ index: Int) -> String { "\(form.sheetName): \(form.columns[index].heading)" }
    for (index, place) in places.enumerated() {
      guard let problem = line.problems[place] else { continue }
      findings.append(.error(row: line.number, column: name(index), value: cell(place), problem))
    }
    let answers = zip(form.columns, places).compactMap { column, place in
      column.field.flatMap { field in cell(place).map { (field, $0) } }
    }
    guard let reference = cell(places[0]) else {
      if !answers.isEmpty {
        findings.append(
          .error(row: line.number, column: name(0), "is blank beside an answer; give what it is of"))
      }
      return
    }
    rows.append(
      RoundForm.Returned(
        form: form, row: line.number, reference: ItemReference(reference.folded),
        answers: Dictionary(firstValues: answers)))
  }
}
