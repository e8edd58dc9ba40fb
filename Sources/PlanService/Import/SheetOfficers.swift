internal import PlanModel
internal import PlanStorage

/// The officers that a sheet's words mean.
final class SheetOfficers {
  private let directory: OfficerDirectory
  private var ambiguities: [OfficerWords: String?] = [:]
  private var rolesNoted: Set<OfficerWords> = []
  private var unknown: [OfficerWords: Officer] = [:]
  private(set) var warnings: [ImportFinding] = []

  init(_ directory: OfficerDirectory) {
    self.directory = directory
  }

  /// Words that mean more than one officer.
  func ambiguous(in row: ImportRow) -> [ImportFinding] {
    row.officers.compactMap { words in
      ambiguity(of: words).map {
        .error(row: row.row, column: PlanField.officers.rawValue, value: words.words, $0)
      }
    }
  }

  /// Why words name no one officer, looked up once however often they stand in the sheet.
  private func ambiguity(of words: OfficerWords) -> String? {
    if let known = ambiguities[words] { return known }
    var problem: String?
    do {
      _ = try directory.existing(words)
    } catch {
      problem = (error as? any ExplainedError)?.explanation ?? "\(error)"
    }
    ambiguities[words] = .some(problem)
    return problem
  }

  /// The officers of a row, each once; what the plan does not know is added, or where nothing may be, made up.
  func officers(of row: ImportRow, adding: Bool) throws -> [Officer] {
    try row.officers.reduce(into: []) { found, words in
      let officer = try officer(words, in: row, adding: adding)
      if !found.contains(where: { $0.id == officer.id }) { found.append(officer) }
    }
  }

  func officer(_ words: OfficerWords, in row: ImportRow, adding: Bool) throws -> Officer {
    guard let known = try directory.existing(words) else {
      return adding ? try directory.add(words) : madeUp(words)
    }
    // Only where the name is the same word for word does the rest of the cell stand for the role.
    guard let role = words.role, let name = known.name, name == words.name || name.folded == words.name?.folded else {
      return known
    }
    guard let recorded = known.role else { return adding ? try directory.give(known, role: role) : known }
    if recorded != role, recorded.withPlainDashes != role.withPlainDashes, !rolesNoted.contains(words) {
      rolesNoted.insert(words)
      warnings.append(
        .warning(
          row: row.row, "\(known.called) is recorded as \"\(recorded)\", which stands; the file says \"\(role)\""))
    }
    return known
  }

  /// Records the roles that a row gives to officers of the plan, where it says nothing else that is new.
  func giveRoles(in row: ImportRow) throws {
    for words in row.officers where try directory.existing(words) != nil {
      _ = try officer(words, in: row, adding: true)
    }
  }

  /// One who is nobody of the plan's: enough to tell that a row names somebody else.
  private func madeUp(_ words: OfficerWords) -> Officer {
    if let officer = unknown[words] { return officer }
    let officer = Officer(id: -Int64(unknown.count) - 1, name: words.name, role: words.role)
    unknown[words] = officer
    return officer
  }
}
