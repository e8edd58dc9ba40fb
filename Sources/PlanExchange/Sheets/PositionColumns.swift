internal import PlanModel
internal import Workbooks

/// One column of a position as a sheet holds it, in the words that an import reads back.
struct SheetColumn: Sendable {
  let name: String
  /// Nil for what is of the place of an action and not of the action.
  let kind: FieldColumn.Kind?
  let words: @Sendable (Action) -> String?

  /// The name as a heading that people read; an import takes it for the same.
  var heading: String {
    if name == PlanField.reason.rawValue { return "Reason for change" }
    let words = name.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// Every column of a position, in the order of `PlanField.all`.
enum PositionColumns {
  static var all: [SheetColumn] {
    let place = [
      SheetColumn(name: PlanField.reference.rawValue, kind: nil) { $0.reference.description },
      SheetColumn(name: PlanField.areaNumber.rawValue, kind: nil) { String($0.area.number) },
      SheetColumn(name: PlanField.area.rawValue, kind: nil) { $0.area.title },
    ]
    return place + ActionField.all.flatMap(\.columns).flatMap(columns)
  }

  /// Why the due date is another: blank when it is sent.
  static let reason = SheetColumn(name: PlanField.reason.rawValue, kind: .text) { _ in nil }

  static func origin(_ base: SheetBase) -> SheetColumn {
    SheetColumn(name: PlanField.madeFrom.rawValue, kind: nil) { RowOrigin(reference: $0.reference, base: base).words }
  }

  private static func columns(of column: FieldColumn) -> [SheetColumn] {
    switch column.kind {
    case .officers:
      [
        SheetColumn(name: column.name, kind: .officers) { list($0.state.officers.map(\.name)) },
        SheetColumn(name: PlanField.roles.rawValue, kind: .officers) { list($0.state.officers.map(\.role)) },
      ]
    case .flag: [SheetColumn(name: column.name, kind: .flag) { column.value(of: $0.state)?.words ?? "false" }]
    case .text, .date, .rating, .officer:
      [SheetColumn(name: column.name, kind: column.kind) { column.value(of: $0.state)?.words }]
    }
  }

  /// The officers' names, or their roles, each in its place: an officer without one leaves the place empty.
  private static func list(_ words: [String?]) -> String? {
    guard words.contains(where: { $0 != nil }) else { return nil }
    // The semicolon at the end closes the last place, which a spreadsheet would trim away where it is empty.
    return words.map { $0 ?? "" }.joined(separator: "; ") + ";"
  }
}
