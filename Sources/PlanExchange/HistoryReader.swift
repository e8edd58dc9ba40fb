internal import Foundation
package import PlanModel

/// An exported plan as it is read back.
package enum ExportedPlan: Sendable {
  case rows(PlanRows)
  /// As versions 0.1.0 and 0.2.0 wrote it.
  case carried(CarriedHistory)
}

/// Reads an exported plan back, of whatever version of this program.
package enum HistoryReader {
  /// Whether the bytes begin as JSON does, after white space and a byte order mark.
  package static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// - Throws: `ImportFinding` saying where the file is not what `export` writes.
  package static func read(_ bytes: [UInt8]) throws -> ExportedPlan {
    try JSONProblem.refuseNUL(in: bytes)
    let heading: ExportHeading = try decode(bytes)
    guard heading.format == HistoryJSON.format, (1...HistoryJSON.version).contains(heading.formatVersion) else {
      throw ImportFinding.error(
        row: nil,
        "the file says it is \"\(heading.format)\" \(heading.formatVersion); this program reads \"\(HistoryJSON.format)\" up to \(HistoryJSON.version)"
      )
    }
    return heading.formatVersion >= HistoryJSON.firstOfRows
      ? .rows(try RowsReader.read(bytes)) : .carried(try carried(decode(bytes)))
  }

  private static func carried(_ document: HistoryDocument) throws -> CarriedHistory {
    let plan = try plan(document.plan)
    var officers = OfficerNames()
    let officerRevisions = try document.officers.enumerated().map { index, part in
      try officers.revision(part, at: "officers[\(index)]")
    }
    let areas = try document.areas.enumerated().map { index, part in
      try area(part, at: "areas[\(index)]")
    }
    let known = Set(areas.map(\.area.number))
    let revisions = try document.revisions.enumerated().map { index, part in
      try RevisionReader(at: "revisions[\(index)]", key: plan.key, officers: officers, areas: known)
        .revision(part, id: Int64(index + 1))
    }
    let reader = BoardHistoryReader(areas: known, revisionCount: revisions.count)
    let boards = try reader.boards(document.boards ?? [])
    return CarriedHistory(
      plan: plan, areas: areas, officers: officerRevisions, revisions: revisions,
      sheets: try sheets(document.sheets, known: Set(revisions.map(\.reference))), boards: boards,
      meetings: try reader.meetings(document.meetings ?? [], boards: boards),
      packs: try reader.packs(document.packs ?? [], boards: boards))
  }

  static func decode<Document: Decodable>(
    _ bytes: [UInt8], keys: JSONDecoder.KeyDecodingStrategy = .convertFromSnakeCase
  ) throws -> Document {
    do {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = keys
      return try decoder.decode(Document.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw ImportFinding.error(row: nil, JSONProblem.words(error))
    }
  }

  private static func sheets(_ parts: [HistoryDocument.SheetPart], known: Set<Reference>) throws -> [CarriedSheet] {
    try parts.enumerated().map { index, part in
      CarriedSheet(
        reference: try read(part.reference, at: "sheets[\(index)].reference") { text in
          Reference(text).flatMap { known.contains($0) ? $0 : nil }
        },
        effectiveOn: try read(part.effectiveOn, at: "sheets[\(index)].effective_on", PlanDate.init(iso:)),
        bytes: try read(part.said, at: "sheets[\(index)].said") { text in
          Hexadecimal.bytes(text).flatMap { SheetSaid(releasedBytes: $0) == nil ? nil : $0 }
        })
    }
  }

  private static func plan(_ part: HistoryDocument.PlanPart) throws -> Plan {
    let ratings = try part.ratings.enumerated().map { index, rating in
      try RatingKeyJSON.rating(
        code: rating.code, label: rating.label, colour: rating.colour, symbol: rating.symbol,
        meaning: rating.meaning, at: "plan.ratings[\(index)]")
    }
    return Plan(
      authority: part.authority, title: part.title, framework: part.framework,
      publishedOn: try part.publishedOn.map { try read($0, at: "plan.published_on", PlanDate.init(iso:)) },
      key: try RatingKeyJSON.key(ratings))
  }

  private static func area(_ part: HistoryDocument.AreaPart, at path: String) throws -> CarriedArea {
    guard part.number > 0, part.number <= 999_999, !part.area.isEmpty else {
      throw ImportFinding.error(
        row: nil, "\(path): an area has a number from 1 to 999,999 and a title")
    }
    return CarriedArea(
      area: Area(number: part.number, title: part.area),
      recorded: try recorded(
        part.effectiveOn, part.recordedAt, part.recordedBy, part.note, at: path))
  }

  static func recorded(
    _ effectiveOn: String, _ recordedAt: String, _ recordedBy: String, _ note: String?,
    at path: String
  ) throws -> Recorded {
    Recorded(
      effectiveOn: try read(effectiveOn, at: "\(path).effective_on", PlanDate.init(iso:)),
      recordedAt: try read(recordedAt, at: "\(path).recorded_at", Moment.init(iso:)),
      recordedBy: recordedBy, note: note)
  }

  static func read<Value>(_ text: String, at path: String, _ make: (String) -> Value?) throws -> Value {
    guard let value = make(text) else {
      throw ImportFinding.error(row: nil, "\(path): \"\(text)\" cannot stand there")
    }
    return value
  }
}

/// The officers read so far, by their number in the file.
struct OfficerNames {
  private var latest: [Int64: Officer] = [:]

  mutating func revision(_ part: HistoryDocument.OfficerPart, at path: String) throws
    -> CarriedOfficer
  {
    guard part.name?.nonBlank != nil || part.role?.nonBlank != nil else {
      throw ImportFinding.error(row: nil, "\(path): an officer has a name or a role")
    }
    let officer = Officer(
      id: part.officerId, name: part.name, role: part.role, service: part.service,
      email: part.email)
    latest[officer.id] = officer
    return CarriedOfficer(
      officer: officer,
      recorded: try HistoryReader.recorded(
        part.effectiveOn, part.recordedAt, part.recordedBy, part.note, at: path))
  }

  func officer(_ id: Int64, at path: String) throws -> Officer {
    guard let officer = latest[id] else {
      throw ImportFinding.error(row: nil, "\(path): the file has no officer \(id)")
    }
    return officer
  }
}

/// Reads one revision of an exported history.
struct RevisionReader {
  let path: String
  let key: RatingKey
  let officers: OfficerNames
  let areas: Set<Int>

  init(at path: String, key: RatingKey, officers: OfficerNames, areas: Set<Int>) {
    self.path = path
    self.key = key
    self.officers = officers
    self.areas = areas
  }

  func revision(_ part: HistoryDocument.RevisionPart, id: Int64) throws -> CarriedRevision {
    let reference = try HistoryReader.read(part.reference, at: "\(path).reference") { Reference($0) }
    guard areas.contains(reference.area) else {
      throw ImportFinding.error(row: nil, "\(path): the file has no area \(reference.area)")
    }
    return CarriedRevision(
      id: id, reference: reference,
      kind: try HistoryReader.read(part.kind, at: "\(path).kind", EntryKind.init(rawValue:)),
      recorded: try HistoryReader.recorded(
        part.effectiveOn, part.recordedAt, part.recordedBy, part.note, at: path), reason: part.reason,
      isRedating: part.isRedating, state: try state(part))
  }

  private func state(_ part: HistoryDocument.RevisionPart) throws -> ActionState {
    guard part.action.nonBlank != nil else {
      throw ImportFinding.error(row: nil, "\(path).action: the action is blank")
    }
    return ActionState(
      outcome: part.outcome, action: part.action,
      officers: try part.officerIds.map { try officers.officer($0, at: "\(path).officer_ids") },
      officersAsPrinted: part.officersAsPrinted,
      originalDueOn: try date(part.originalDueOn, "original_due_on"),
      dueOn: try date(part.dueOn, "due_on"), dueAsPrinted: part.dueAsPrinted,
      rating: try part.rating.map { try HistoryReader.read($0, at: "\(path).rating", key.rating) },
      progress: part.progress, impact: part.impact, impactIsEvidenced: part.impactIsEvidenced,
      mitigation: try part.mitigation.map(mitigation),
      completedOn: try date(part.completedOn, "completed_on"),
      withdrawnReason: part.withdrawnReason)
  }

  private func mitigation(_ part: HistoryDocument.MitigationPart) throws -> Mitigation {
    Mitigation(
      reasonForDelay: part.reasonForDelay, mitigatingActions: part.mitigatingActions,
      accountableOfficer: try officers.officer(
        part.accountableOfficerId, at: "\(path).mitigation.accountable_officer_id"),
      revisedDueOn: try HistoryReader.read(
        part.revisedDueOn, at: "\(path).mitigation.revised_due_on", PlanDate.init(iso:)))
  }

  private func date(_ text: String?, _ field: String) throws -> PlanDate? {
    try text.map { try HistoryReader.read($0, at: "\(path).\(field)", PlanDate.init(iso:)) }
  }
}
