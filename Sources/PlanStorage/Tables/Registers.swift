internal import GRDB
internal import PlanModel

/// The plan's areas, officers and ratings with their histories: few, and read once in a transaction.
struct Registers {
  private let ratings: [String: Rating]
  private let areas: [Int64: (number: Int, titles: [(effectiveOn: PlanDate, title: String)])]
  private let officers: [Int64: [(effectiveOn: PlanDate, officer: Officer)]]

  init(_ db: Database) throws {
    ratings = Dictionary(
      uniqueKeysWithValues: try Registers.fetchRatings(db).map { ($0.code, $0) })
    areas = try Registers.fetchAreas(db)
    officers = try Registers.fetchOfficers(db)
  }

  func rating(_ code: String?) -> Rating? { code.flatMap { ratings[$0] } }

  /// The area as it was called on a date; before its first title, as it was first called.
  func area(_ id: Int64, asAt date: PlanDate) -> Area? {
    guard let area = areas[id], let first = area.titles.first else { return nil }
    let current = area.titles.last { $0.effectiveOn <= date } ?? first
    return Area(number: area.number, title: current.title)
  }

  func areaID(number: Int) -> Int64? { areas.first { $0.value.number == number }?.key }

  func areas(asAt date: PlanDate) -> [Area] {
    areas.keys.compactMap { area($0, asAt: date) }.sorted { $0.number < $1.number }
  }

  /// The officer as recorded on a date; before the first record, as first recorded.
  func officer(_ id: Int64, asAt date: PlanDate) -> Officer? {
    guard let records = officers[id], let first = records.first else { return nil }
    return (records.last { $0.effectiveOn <= date } ?? first).officer
  }

  func officers(asAt date: PlanDate) -> [Officer] {
    officers.keys.sorted().compactMap { officer($0, asAt: date) }
  }

  static func fetchRatings(_ db: Database) throws -> [Rating] {
    try Row.fetchAll(
      db, sql: "SELECT code, label, colour, symbol, meaning FROM rating ORDER BY rank"
    ).map { row in
      Rating(
        code: row[0], label: row[1], colour: row[2], symbol: row[3],
        meaning: try stored(Meaning.init(rawValue:), row[4]))
    }
  }

  private static func fetchAreas(_ db: Database) throws -> [Int64: (
    number: Int, titles: [(effectiveOn: PlanDate, title: String)]
  )] {
    var areas: [Int64: (number: Int, titles: [(effectiveOn: PlanDate, title: String)])] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT area.id, area.number, r.effective_on, r.title
        FROM area JOIN area_revision r ON r.area_id = area.id
        ORDER BY area.id, r.effective_on, r.id
        """)
    while let row = try rows.next() {
      let titled = (effectiveOn: try date(row, 2), title: row[3] as String)
      areas[row[0], default: (number: row[1], titles: [])].titles.append(titled)
    }
    return areas
  }

  private static func fetchOfficers(_ db: Database) throws -> [Int64: [(
    effectiveOn: PlanDate, officer: Officer
  )]] {
    var officers: [Int64: [(effectiveOn: PlanDate, officer: Officer)]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT officer_id, effective_on, name, role, service, email
        FROM officer_revision ORDER BY officer_id, effective_on, id
        """)
    while let row = try rows.next() {
      let officer = Officer(
        id: row[0], name: row[2], role: row[3], service: row[4], email: row[5])
      officers[officer.id, default: []].append((try date(row, 1), officer))
    }
    return officers
  }
}

/// A stored word read back as the value it stands for; the schema's checks make a failure mean damage.
func stored<Value>(_ read: (String) -> Value?, _ text: String) throws -> Value {
  guard let value = read(text) else {
    throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\"\(text)\" cannot stand where it does")
  }
  return value
}

func date(_ row: Row, _ index: Int) throws -> PlanDate {
  try stored({ PlanDate(iso: $0) }, row[index])
}

func dateIfPresent(_ row: Row, _ index: Int) throws -> PlanDate? {
  guard let text: String = row[index] else { return nil }
  return try stored({ PlanDate(iso: $0) }, text)
}
