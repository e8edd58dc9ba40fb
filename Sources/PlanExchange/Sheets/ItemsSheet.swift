package import PlanModel
package import Workbooks

/// What stands in registers and an officer answers for, as a sheet of a round's workbook.
package enum ItemsSheet {
  private static let headings = ["Item", "What it is", "Due by", "Done so far", "Done on"]

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
    // Whatever it is called by now.
    for sheet in workbook.sheets where sheet.visibility == .visible {
      var lines: [SheetLine] = []
      try workbook.rows(of: sheet) { lines.append(SheetLine($0)) }
      if let heading = lines.first(where: { places(of: $0) != nil }), let found = places(of: heading) {
        return rows(lines.filter { $0.number > heading.number }, found)
      }
    }
    guard workbook.sheets.contains(where: { $0.name == ReturnedItem.sheetName }) else { return ([], []) }
    return (
      [],
      [
        .error(
          row: nil,
          "the sheet \"\(ReturnedItem.sheetName)\" has not the headings that it was sent with: \(headings.joined(separator: ", "))"
        )
      ]
    )
  }

  private static func places(of line: SheetLine) -> [Int]? {
    let found = headings.compactMap { heading in line.cells.firstIndex { $0.folded == heading.folded } }
    return found.count == headings.count ? found : nil
  }

  private static func rows(_ lines: [SheetLine], _ found: [Int]) -> (items: [ReturnedItem], findings: [ImportFinding]) {
    var (items, findings): ([ReturnedItem], [ImportFinding]) = ([], [])
    for line in lines {
      func cell(_ index: Int) -> String? {
        found[index] < line.cells.count ? line.cells[found[index]].trimmed.nonBlank : nil
      }
      func refuse(_ index: Int, _ problem: String) {
        findings.append(
          .error(
            row: line.number, column: "\(ReturnedItem.sheetName): \(headings[index])", value: cell(index), problem))
      }
      for index in headings.indices { if let problem = line.problems[found[index]] { refuse(index, problem) } }
      guard let reference = cell(0) else {
        if cell(3) != nil || cell(4) != nil { refuse(0, "is blank beside an answer; give the item that it is of") }
        continue
      }
      var doneOn: PlanDate?
      if let text = cell(4) {
        if case .date(let date) = DateText.read(text) {
          doneOn = date
        } else {
          refuse(4, "is no date; accepted: \(DateText.acceptedForms)")
        }
      }
      items.append(
        ReturnedItem(
          row: line.number, reference: ItemReference(reference.folded), progress: cell(3), doneOn: doneOn))
    }
    return (items, findings)
  }
}
