internal import PlanModel
internal import PlanStorage

/// The plan's officers as at a date, to find one by what somebody typed or a sheet says, and to add one.
final class OfficerDirectory {
  private let writer: PlanWriter
  private let context: EntryContext
  private(set) var officers: [Officer]
  private(set) var added: [Officer] = []
  private(set) var revised: [Officer] = []
  private var byName: [String: [Int]] = [:]
  private var byRole: [String: Int] = [:]
  private var byWords: [String: Int] = [:]
  /// Names and posts of before, for sheets that still use them.
  private var byFormerWords: [String: Int] = [:]
  private var bySheetWords: [OfficerWords: Int] = [:]

  init(_ writer: PlanWriter, _ context: EntryContext) throws {
    self.writer = writer
    self.context = context
    officers = try writer.reader.officers(asAt: context.effectiveOn)
    for index in officers.indices { register(index) }
    let indexOf = Dictionary(firstValues: officers.indices.map { (officers[$0].id, $0) })
    for former in try writer.reader.officerHistory() {
      for text in [former.words, former.called] { byFormerWords[text.folded] = indexOf[former.id] }
    }
  }

  /// The officers somebody typed, each added where the plan has none of that name, role or email.
  func officers(called texts: [String]) throws -> [Officer] {
    var found: [Officer] = []
    for text in texts {
      let officer = try officer(called: text)
      if !found.contains(where: { $0.id == officer.id }) { found.append(officer) }
    }
    return found
  }

  /// The officer of that name, role, "Name, Role" or email; added in those words where there is none.
  ///
  /// - Throws: `OfficerRefusal.unknown` where one is called nearly so: more likely a slip than a new officer.
  func officer(called text: String) throws -> Officer {
    let text = try PlanText.withoutSemicolon(PlanText.required(text, field: "officer").trimmed, field: "officer")
    if let officer = try existing(called: text) { return try present(officer) }
    let nearest = nearest(to: text)
    guard nearest.isEmpty else { throw OfficerRefusal.unknown(text, nearest: nearest) }
    return try add(OfficerWords(reading: text))
  }

  /// - Throws: `OfficerRefusal.hasLeft`: who has left is given nothing more.
  private func present(_ officer: Officer) throws -> Officer {
    guard let absence = try writer.reader.absences().left(officer.id, by: context.effectiveOn) else { return officer }
    let successor = officers.first { $0.id == absence.coverID }
    throw OfficerRefusal.hasLeft(officer.words, on: absence.from, successor: successor?.words)
  }

  /// - Throws: as `requireExisting`, and `OfficerRefusal.hasLeft`.
  func requirePresent(called text: String) throws -> Officer { try present(requireExisting(called: text)) }

  /// - Throws: `OfficerRefusal.unknown` with the nearest, or `.ambiguous`.
  func requireExisting(called text: String) throws -> Officer {
    if let officer = try existing(called: text) { return officer }
    throw OfficerRefusal.unknown(text, nearest: nearest(to: text))
  }

  private func nearest(to text: String) -> [String] {
    var seen: Set<String> = []
    let names = officers.flatMap { [$0.name, $0.role].compactMap(\.self) }.filter { seen.insert($0).inserted }
    return Nearest.suggestions(for: text, among: names)
  }

  /// The officer a sheet means, remembered: a sheet says the same few officers on every row.
  ///
  /// - Throws: `OfficerRefusal.ambiguous` where several have the name and none the name and role.
  func existing(_ words: OfficerWords) throws -> Officer? {
    if let index = bySheetWords[words] { return officers[index] }
    guard let officer = try find(words) else { return nil }
    bySheetWords[words] = officers.firstIndex { $0.id == officer.id }
    return officer
  }

  /// The one of that name, or where it gives a role alone the one known by that role alone.
  private func find(_ words: OfficerWords) throws -> Officer? {
    if let name = words.name {
      if let index = byWords[words.words.folded] { return officers[index] }
      let named = byName[name.folded, default: []].map { officers[$0] }
      guard named.count <= 1 else { throw OfficerRefusal.ambiguous(words.words, matches: named.map(\.words)) }
      return named.first ?? former(words.words) ?? former(name)
    }
    guard let role = words.role else { return nil }
    return (byRole[role.folded] ?? byWords[role.folded]).map { officers[$0] } ?? former(role)
  }

  private func former(_ text: String) -> Officer? { byFormerWords[text.folded].map { officers[$0] } }

  func add(_ words: OfficerWords) throws -> Officer {
    let officer = try writer.addOfficer(
      Officer(id: 0, name: words.name, role: words.role), context: context)
    officers.append(officer)
    added.append(officer)
    register(officers.count - 1)
    return officer
  }

  /// Records a role for an officer who had none.
  func give(_ officer: Officer, role: String) throws -> Officer {
    let revised = Officer(
      id: officer.id, name: officer.name, role: role, service: officer.service,
      email: officer.email)
    try writer.reviseOfficer(revised, sets: [.role], context: context)
    self.revised.append(revised)
    if let index = officers.firstIndex(where: { $0.id == officer.id }) { officers[index] = revised }
    return revised
  }

  /// The officer of these words, whatever kind of dash they have; else the one of that surname, where only one has it.
  private func existing(called text: String) throws -> Officer? {
    let matches = officers.filter { $0.isCalled(text) }
    // The one of exactly these words, such as the post that a named officer holds too, goes before the others.
    let exact = matches.filter { $0.words.withPlainDashes == text.withPlainDashes }
    guard matches.count <= 1 || exact.count == 1 else {
      throw OfficerRefusal.ambiguous(text, matches: matches.map(\.words))
    }
    if let officer = exact.first ?? matches.first { return officer }
    let namesakes = officers.filter { $0.surname?.folded == text.folded }
    guard namesakes.count <= 1 else { throw OfficerRefusal.ambiguous(text, matches: namesakes.map(\.words)) }
    return namesakes.first
  }

  private func register(_ index: Int) {
    let officer = officers[index]
    func note(_ text: String, in table: inout [String: Int]) {
      if table[text.folded] == nil { table[text.folded] = index }
    }
    note(officer.words, in: &byWords)
    if let name = officer.name {
      byName[name.folded, default: []].append(index)
    } else if let role = officer.role {
      note(role, in: &byRole)
    }
  }
}
