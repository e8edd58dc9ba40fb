internal import GRDB
internal import PlanModel

/// The plan's areas, officers and ratings with their histories: few, and read once in a transaction.
struct Registers {
  private let ratings: [String: Rating]
  private let areas: [Int64: (number: Int, titles: [(from: PlanDate, state: String)])]
  private let officers: [Int64: [(from: PlanDate, state: Officer)]]
  private let areaIDs: [Int: Int64]

  /// - Parameter known: nothing recorded after the entry of this number is looked at.
  init(_ db: Database, knownThrough known: Int64 = .max) throws {
    ratings = Dictionary(firstValues: try Registers.fetchRatings(db).map { ($0.code, $0) })
    areas = try Registers.areaRevisions(db).compactMapValues { revisions in
      let titles = AreaRevision.stages(revisions, knownThrough: known)
      return titles.isEmpty ? nil : (number: revisions[0].area.number, titles: titles)
    }
    officers = try Registers.officerRevisions(db).mapValues { OfficerRevision.stages($0, knownThrough: known) }
    areaIDs = Dictionary(firstValues: areas.map { ($0.value.number, $0.key) })
  }

  func rating(_ code: String) -> Rating? { ratings[code] }

  /// The area as it was called on a date; before its first title, as it was first called.
  func area(_ id: Int64, asAt date: PlanDate) -> Area? {
    guard let area = areas[id], let title = stage(area.titles, on: date) else { return nil }
    return Area(number: area.number, title: title)
  }

  func requireArea(_ id: Int64, asAt date: PlanDate) throws -> Area {
    guard let area = area(id, asAt: date) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an area has lost its title")
    }
    return area
  }

  func areaID(number: Int) -> Int64? { areaIDs[number] }

  func areas(asAt date: PlanDate) -> [Area] {
    areas.keys.compactMap { area($0, asAt: date) }.sorted { $0.number < $1.number }
  }

  /// The officer as recorded on a date; before the first record, as first recorded.
  func officer(_ id: Int64, asAt date: PlanDate) -> Officer? { officers[id].flatMap { stage($0, on: date) } }

  func requireOfficer(_ id: Int64, asAt date: PlanDate) throws -> Officer {
    guard let officer = officer(id, asAt: date) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "officer \(id) is not there")
    }
    return officer
  }

  func officers(asAt date: PlanDate) -> [Officer] {
    officers.keys.sorted().compactMap { officer($0, asAt: date) }
  }

  /// Every officer as ever recorded.
  var officerHistory: [Officer] { officers.keys.sorted().flatMap { officers[$0, default: []].map(\.state) } }

  /// A state with its officers called what they were called on a day.
  func named(_ state: ActionState, on date: PlanDate) -> ActionState {
    var named = state
    named.officers = state.officers.map { officer($0.id, asAt: date) ?? $0 }
    if let mitigation = state.mitigation {
      named.mitigation?.accountableOfficer =
        officer(mitigation.accountableOfficer.id, asAt: date) ?? mitigation.accountableOfficer
    }
    return named
  }

  private func stage<State>(_ stages: [(from: PlanDate, state: State)], on date: PlanDate) -> State? {
    (stages.last { $0.from <= date } ?? stages.first)?.state
  }

  static func fetchRatings(_ db: Database) throws -> [Rating] {
    try db.rows("SELECT code, label, colour, symbol, meaning FROM rating ORDER BY rank") { row in
      Rating(
        code: try row[0], label: try row[1], colour: try row[2], symbol: try row[3],
        meaning: try stored(Meaning.init(rawValue:), row[4]))
    }
  }

  /// By the row of the area.
  static func areaRevisions(_ db: Database) throws -> [Int64: [AreaRevision]] {
    var revisions: [Int64: [AreaRevision]] = [:]
    try db.forEachRow(
      """
      SELECT r.id, r.entry_id, r.effective_on, area.number, r.title, area.id
      FROM area_revision r JOIN area ON area.id = r.area_id ORDER BY r.id
      """
    ) { row in
      revisions[try row[5], default: []].append(
        AreaRevision(
          id: try row[0], entryID: try row[1], effectiveOn: try row[2],
          area: Area(number: try row[3], title: try row[4])))
    }
    return revisions
  }

  static func officerRevisions(_ db: Database) throws -> [Int64: [OfficerRevision]] {
    var revisions: [Int64: [OfficerRevision]] = [:]
    try db.forEachRow(
      """
      SELECT id, entry_id, effective_on, sets, officer_id, name, role, service, email FROM officer_revision ORDER BY id
      """
    ) { row in
      let officer = Officer(
        id: try row[4], name: try row[5], role: try row[6], service: try row[7], email: try row[8])
      let words: String = try row[3]
      let sets = try words.utf8.split(separator: UInt8(ascii: " ")).map {
        try stored(OfficerField.init(rawValue:), String(Substring($0)))
      }
      revisions[officer.id, default: []].append(
        OfficerRevision(
          id: try row[0], entryID: try row[1], effectiveOn: try row[2], sets: Set(sets), values: officer))
    }
    return revisions
  }
}

/// A stored word read back as the value it stands for; the schema's checks make a failure mean damage.
func stored<Value>(_ read: (String) -> Value?, _ text: String) throws -> Value {
  guard let value = read(text) else {
    throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\"\(text)\" cannot stand where it does")
  }
  return value
}

/// A stored word of a list that later versions may add to.
func storedOrNewer<Value>(_ what: String, _ read: (String) -> Value?, _ text: String) throws -> Value {
  guard let value = read(text) else { throw UnknownWord(what: what, word: text) }
  return value
}

/// A word in the file that only a newer version of this program knows.
struct UnknownWord: Error {
  let what: String
  let word: String
}
