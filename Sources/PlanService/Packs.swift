internal import Crypto
public import PlanModel
internal import PlanStorage

/// What is found wrong with a pack.
public struct PackFinding: Sendable, Equatable {
  public let pack: Pack
  public let says: String
}

extension PlanService {
  /// Seals a board's summary: frozen with its figures and its text, so that the past cannot be rewritten.
  ///
  /// - Parameters:
  ///   - despite: why it is sealed although a red action has no mitigation.
  ///   - contents: makes the texts of the summary that is sealed.
  /// - Throws: `Refusal` where a red action lacks its mitigation, or the board has a pack of that day.
  public func sealPack(
    _ request: SummaryRequest, despite: String?, by: String, contents: (Summary) throws -> PackContents
  ) throws -> Pack {
    let despite = try despite.map { try PlanText.required($0, field: "reason (--despite)") }
    let by = try PlanText.required(by, field: "name of who seals it (--by)")
    return try write { writer in
      let maker = try SummaryMaker(writer.reader, request, today: today, progress: progress, despite: despite)
      guard let board = maker.board else { throw Refusal.packWithoutBoard }
      if let same = maker.packs.first(where: { $0.boardCode == board.code && $0.asAt == maker.period.asAt }) {
        throw Refusal.packExists(same)
      }
      let summary = try maker.summary()
      let bare = summary.position.red.filter { $0.state.mitigation == nil }
      guard bare.isEmpty || despite != nil else { throw Refusal.redWithoutMitigation(bare.map(\.reference)) }
      guard let known = try writer.reader.lastRevisionID() else { throw Refusal.emptyPlan }
      let contents = try contents(summary)
      let pack = Pack(
        id: 0, boardCode: board.code, since: summary.since, asAt: summary.asAt, sealedAt: writer.now, sealedBy: by,
        despite: despite, knownThrough: known, sha256: contents.sha256)
      try writer.seal(pack, contents)
      return pack
    }
  }

  public func packs() throws -> [Pack] { try read { try $0.packs() } }

  /// A pack by its name, such as `executive-2023-01-31`, or by its board's code alone the last one sealed for it.
  public func pack(_ name: String) throws -> SealedPack {
    try read { reader in
      let packs = try reader.packs()
      let wanted = name.folded
      guard let pack = packs.first(where: { $0.name == wanted }) ?? packs.last(where: { $0.boardCode == wanted }) else {
        throw Refusal.unknownPack(name, known: packs.map(\.name))
      }
      return SealedPack(pack: pack, contents: try reader.contents(of: pack))
    }
  }

  /// Holds every pack against its own SHA-256, and its counts against the plan's history as it was known when it was
  /// sealed.
  public func verifyPacks() throws -> (count: Int, findings: [PackFinding]) {
    try read { reader in
      let packs = try reader.packs()
      return (packs.count, try packs.flatMap { try PackCheck($0, reader).findings() })
    }
  }
}

extension PackContents {
  /// SHA-256 over the figures, the document and the texts, each led by its length so that none can run into the next.
  var sha256: String {
    var hash = SHA256()
    for part in [figures, document, text, markdown] {
      hash.update(data: Array("\(part.utf8.count):".utf8))
      hash.update(data: Array(part.utf8))
    }
    return hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}
