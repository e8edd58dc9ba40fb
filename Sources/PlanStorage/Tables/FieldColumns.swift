internal import GRDB
internal import PlanModel

/// The columns that the declared fields of an action have in a table, and how they are read back and written.
struct FieldColumns {
  enum Place {
    case revision, standing
  }

  let place: Place
  let fields: [ActionField]
  private let columns: [(field: ActionField, columns: [FieldColumn])]
  private let written: [(field: ActionField, columns: [FieldColumn])]

  init(_ place: Place, _ fields: [ActionField] = ActionField.all) {
    self.place = place
    self.fields = fields
    columns = fields.map { ($0, $0.columns) }
    written = fields.map { field in (field, field.columns.filter { $0.kind != .officers }) }
  }

  /// The declared fields of which the table has the columns: all but those that a later migration adds.
  static func present(_ db: Database) throws -> [ActionField] {
    let there = Set(try db.columns(in: "revision").map(\.name))
    return ActionField.all.filter { FieldColumns(.revision, [$0]).names.allSatisfy(there.contains) }
  }

  /// What is selected, in the order of the fields, of `revision r` or `standing s`.
  var selected: String {
    let alias = place == .revision ? "r" : "s"
    return fields.flatMap(\.columns).map { column in
      column.kind == .officers ? officersSelected : "\(alias).\(name(column))"
    }.joined(separator: ", ")
  }

  private var officersSelected: String {
    let (table, key) =
      place == .revision
      ? ("revision_officer", "revision_id = r.id")
      : ("standing_officer", "action_id = s.action_id AND from_on = s.from_on")
    return
      "(SELECT group_concat(officer_id) FROM (SELECT officer_id FROM \(table) WHERE \(key) ORDER BY rank))"
  }

  /// The columns that are written, in the order of `values`.
  var names: [String] {
    written.flatMap(\.columns).map(name)
  }

  /// Those of them that hold text.
  var textNames: [String] { written.flatMap(\.columns).filter { $0.kind == .text }.map(name) }

  /// What is written: the values of the fields that `sets` names, NULL for all others.
  func bind(_ state: ActionState, sets: FieldSet?, to parameters: inout RowParameters) {
    for (field, columns) in written {
      let isSet = sets?.contains(field) ?? true
      for column in columns { bind(isSet ? column.value(of: state) : nil, to: &parameters) }
    }
  }

  /// Sets the fields in `state` from a row whose first of the columns has the index `first`.
  ///
  /// - Parameters:
  ///   - sets: only these; nil for all.
  ///   - officer: the officer of a number.
  func read(
    _ row: StoredRow, from first: Int, sets: FieldSet?, into state: inout ActionState, registers: Registers,
    namedOn: PlanDate
  ) throws {
    var index = first
    var problem: (any Error)?
    for (field, columns) in columns {
      let start = index
      index += columns.count
      if let sets, !sets.contains(field) { continue }
      field.put(
        { offset in
          do {
            return try value(row, start + offset, columns[offset].kind, registers, namedOn)
          } catch {
            problem = problem ?? error
            return nil
          }
        }, into: &state)
    }
    if let problem { throw problem }
  }

  private func name(_ column: FieldColumn) -> String {
    switch column.kind {
    case .officer: "\(column.name)_id"
    // What stands says since when, stated or not.
    default: place == .standing && column.name == "completed_on" ? "complete_since" : column.name
    }
  }

  private func bind(_ value: FieldValue?, to parameters: inout RowParameters) {
    switch value {
    case .text(let text): parameters.add(text)
    case .date(let date): parameters.add(date)
    case .flag(let isSet): parameters.add(isSet)
    case .rating(let rating): parameters.add(rating.code)
    case .officer(let officer): parameters.add(officer.id)
    case .officers, nil: parameters.addNull()
    }
  }

  private func value(
    _ row: StoredRow, _ index: Int, _ kind: FieldColumn.Kind, _ registers: Registers, _ namedOn: PlanDate
  ) throws -> FieldValue? {
    switch kind {
    case .text: return (try row[index] as String?).map(FieldValue.text)
    case .date: return (try row[index] as PlanDate?).map(FieldValue.date)
    case .flag: return .flag(try row[index] as Bool? ?? false)
    case .rating:
      guard let code: String = try row[index] else { return nil }
      return .rating(try PlanStorage.stored(registers.rating, code))
    case .officer:
      guard let id: Int64 = try row[index] else { return nil }
      return .officer(try registers.requireOfficer(id, asAt: namedOn))
    case .officers:
      guard let ids: String = try row[index] else { return .officers([]) }
      return .officers(
        try ids.utf8.split(separator: UInt8(ascii: ",")).map { id in
          guard let number = Int64(Substring(id)) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\"\(id)\" is no officer")
          }
          return try registers.requireOfficer(number, asAt: namedOn)
        })
    }
  }
}
