package import PlanModel
package import Workbooks

/// What stands in registers and an officer answers for, as a sheet of a round's workbook.
package enum ItemsSheet {
  private static let headings = ["Item", "What it is", "Asked by", "Done so far", "Done on"]

  package static func make(_ items: [ChasedItem]) -> Worksheet {
    Worksheet(
      name: ReturnedItem.sheetName,
      columns: [
        WorksheetColumn(headings[0], width: 26), WorksheetColumn(headings[1], width: 60),
        WorksheetColumn(headings[2], width: 13), WorksheetColumn(headings[3], width: 60),
        WorksheetColumn(headings[4], width: 13, accepts: .date(message: "A date, such as 31/03/2023.")),
      ],
      rows: items.map { item in
        let progress: WorkbookCell =
          item.kind == .recommendation
          ? item.progress.map { .text($0, .input) } ?? .blank(.input) : .blank(.prose)
        return [
          .text(item.reference.description, .verbatim), .text(item.words, .prose), date(item.dueOn, .date), progress,
          date(item.completedOn, .inputDate),
        ]
      }, keptColumns: 2, isProtected: true)
  }

  private static func date(_ date: PlanDate?, _ style: CellStyle) -> WorkbookCell {
    date.flatMap(CalendarDay.init).map { .date($0, style) } ?? .blank(style)
  }

  /// - Returns: what it says, and what of it cannot be read; nothing where the workbook has no such sheet.
  static func read(_ workbook: Workbook) throws -> (items: [ReturnedItem], findings: [ImportFinding]) {
    guard let sheet = workbook.sheets.first(where: { $0.name == ReturnedItem.sheetName }) else { return ([], []) }
    var (items, findings): ([ReturnedItem], [ImportFinding]) = ([], [])
    var places: [Int]?
    try workbook.rows(of: sheet) { row in
      let line = SheetLine(row)
      guard let found = places else {
        let here = headings.map { heading in line.cells.firstIndex { $0.folded == heading.folded } }
        if !here.contains(nil) { places = here.compactMap(\.self) }
        return
      }
      func cell(_ index: Int) -> String? {
        found[index] < line.cells.count ? line.cells[found[index]].trimmed.nonBlank : nil
      }
      guard let reference = cell(0) else { return }
      for (index, heading) in headings.enumerated() {
        guard let problem = line.problems[found[index]] else { continue }
        findings.append(.error(row: row.number, column: heading, value: cell(index), "\(place): \(problem)"))
      }
      var doneOn: PlanDate?
      if let text = cell(4) {
        if case .date(let date) = DateText.read(text) {
          doneOn = date
        } else {
          findings.append(
            .error(
              row: row.number, column: headings[4], value: text,
              "\(place): it is no date; accepted: \(DateText.acceptedForms)"))
        }
      }
      items.append(
        ReturnedItem(
          row: row.number, reference: ItemReference(reference.folded), progress: cell(3), doneOn: doneOn))
    }
    return (items, findings)
  }

  private static let place = "sheet \"\(ReturnedItem.sheetName)\""
}
