package import PlanModel
package import Workbooks

/// Actions as a sheet of a workbook, which is imported again as the same actions.
package enum PositionSheet {
  /// The sheet that lists what a rating may be, from which the cells of ratings offer it.
  package static let ratingsName = "Ratings"

  /// - Parameters:
  ///   - base: what the sheet is made from, which a hidden column says of every row; nil to leave that column out.
  ///   - shown: only these columns; nil for all of them.
  ///   - answers: the columns that whoever gets the sheet is to fill in; where there are any, the others are locked.
  ///   - marked: cells in which something has to be looked at.
  package static func make(
    _ actions: [Action], named name: String, key: RatingKey, base: SheetBase?, shown: [PlanField]? = nil,
    answers: Set<PlanField> = [], marked: [Reference: Set<PlanField>] = [:]
  ) -> Worksheet {
    let all = PositionColumns.all + [PositionColumns.reason]
    let wanted =
      shown.map { fields in fields.compactMap { field in all.first { $0.name == field.rawValue } } }
      ?? PositionColumns.all
    let columns = wanted + [base.map(PositionColumns.origin)].compactMap(\.self)
    return Worksheet(
      name: name, columns: columns.map { column($0, key: key, isAnswer: isAnswer($0, answers)) },
      rows: actions.map { action in
        columns.map { column in
          let isMarked = marked[action.reference]?.contains { $0.rawValue == column.name } ?? false
          return cell(column, action, isAnswer: isAnswer(column, answers), isMarked: isMarked)
        }
      }, keptColumns: answers.isEmpty ? 1 : 2, isProtected: !answers.isEmpty)
  }

  /// The ratings of the plan with what they mean.
  package static func ratings(_ key: RatingKey) -> Worksheet {
    Worksheet(
      name: ratingsName,
      columns: [
        WorksheetColumn("Code", width: 14, coloured: key.ratings.map(ColouredWord.init)),
        WorksheetColumn("Label", width: 60),
      ], rows: key.ratings.map { [.text($0.code, .plain), .text("\($0.symbol) \($0.label)", .plain)] })
  }

  /// The sheet that no spreadsheet shows, which says what the workbook was made from.
  package static func origin(_ base: SheetBase) -> Worksheet {
    Worksheet(
      name: SheetBase.sheetName, visibility: .veryHidden, columns: [WorksheetColumn("", width: 60)],
      rows: [[.text(base.words, .verbatim)]], hasHeadings: false)
  }

  /// Prose for whoever opens the workbook; the first line is its title.
  package static func notes(_ lines: [String]) -> Worksheet {
    Worksheet(
      name: "Notes", columns: [WorksheetColumn("", width: 88)],
      rows: lines.enumerated().map { [.text($0.element, $0.offset == 0 ? .title : .note)] }, hasHeadings: false)
  }

  private static func isAnswer(_ column: SheetColumn, _ answers: Set<PlanField>) -> Bool {
    answers.contains { $0.rawValue == column.name }
  }

  private static func column(_ column: SheetColumn, key: RatingKey, isAnswer: Bool) -> WorksheetColumn {
    let heading = column.heading
    if column.name == PlanField.madeFrom.rawValue { return WorksheetColumn(heading, width: 10, isHidden: true) }
    switch column.kind {
    case .rating:
      let codes = key.ratings.map(\.code)
      return WorksheetColumn(
        heading, width: 12,
        accepts: .oneOf(
          range: "\(ratingsName)!$A$2:$A$\(codes.count + 1)",
          message: "A rating of this plan: \(codes.joined(separator: ", "))"),
        coloured: key.ratings.map(ColouredWord.init))
    case .date:
      return WorksheetColumn(
        heading, width: 13,
        accepts: .date(message: "A date, such as 31/03/2023. Other words are kept, and asked about."))
    case .flag:
      return WorksheetColumn(heading, width: 12, accepts: .words(["true", "false"], message: "true or false"))
    case .officers, .officer: return WorksheetColumn(heading, width: 24)
    case .text: return WorksheetColumn(heading, width: isLong(column) ? 44 : 20)
    case nil: return WorksheetColumn(heading, width: column.name == PlanField.area.rawValue ? 30 : 11)
    }
  }

  /// Whether people write sentences into it.
  private static func isLong(_ column: SheetColumn) -> Bool {
    ActionField.all.flatMap(\.columns).contains { $0.name == column.name && $0.isFreeText }
      && column.name != PlanField.dueAsPrinted.rawValue
  }

  private static func cell(_ column: SheetColumn, _ action: Action, isAnswer: Bool, isMarked: Bool) -> WorkbookCell {
    let isDate = column.kind == .date
    let style: CellStyle =
      if isMarked { isDate ? .markedDate : .marked } else if isAnswer {
        isDate ? .inputDate : .input
      } else {
        isDate ? .date : column.kind == nil ? .verbatim : .prose
      }
    guard let words = column.words(action) else { return .blank(style) }
    if isDate, let date = PlanDate(iso: words), let day = CalendarDay(date) { return .date(day, style) }
    return .text(words, style)
  }
}
