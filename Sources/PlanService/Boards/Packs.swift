package import PlanModel
internal import PlanStorage

/// What is found wrong with a pack.
package struct PackFinding: Sendable, Equatable {
  /// The pack's name, or what stands for one that is gone.
  package let pack: String
  package let says: String
}

extension PlanService {
  /// Seals a board's summary: frozen with its figures and its text, so that the past cannot be rewritten.
  ///
  /// The summary is made from what is known, and sealed if nothing was recorded meanwhile.
  /// - Parameters:
  ///   - despite: why it is sealed although a red action has no mitigation.
  ///   - superseding: why the day is sealed again; nil where it is not.
  ///   - contents: makes the texts of the summary that is sealed.
  /// - Throws: `PackRefusal` where a red action lacks its mitigation, or the board has a pack of that day.
  package func sealPack(
    _ request: SummaryRequest, despite: String?, superseding: String? = nil, by: String,
    contents: (Summary) throws -> PackContents
  ) throws -> Pack {
    let despite = try despite.map { try PlanText.required($0, field: "reason to seal it all the same") }
    let by = try PlanText.required(by, field: "name of who seals it")
    var attempts = 0
    while true {
      let made = try read { try PackMaking($0, request, self, despite: despite, superseding: superseding) }
      let contents = try contents(made.summary)
      let sealed = try write { writer -> Pack? in
        guard try writer.reader.lastEntryID() == made.knownEntry else { return nil }
        return try made.seal(contents, by: by, reason: superseding, service: self, writer: writer)
      }
      if let sealed { return sealed }
      attempts += 1
      if attempts == PackMaking.mostAttempts { throw PackRefusal.planMoved }
    }
  }

  package func packs() throws -> [Pack] { try read { try $0.packs() } }

  /// A pack by its name, such as `executive-2023-01-31`, or by its board's code alone the last one sealed for it.
  package func pack(_ name: String) throws -> SealedPack {
    try read { reader in
      let packs = try reader.packs()
      let wanted = name.folded
      guard
        let pack = packs.first(where: { $0.name == wanted })
          ?? packs.current.last(where: { $0.boardCode == wanted && $0.visit == nil })
      else {
        throw PackRefusal.unknown(name, known: packs.map(\.name))
      }
      return SealedPack(pack: pack, contents: try reader.contents(of: pack))
    }
  }

  /// The pack that somebody has written down.
  ///
  /// - Parameter text: at least 16 digits of its SHA-256, from the first.
  /// - Throws: `LedgerRefusal` where the text is none, or no pack has it.
  package func pack(writtenDown text: String) throws -> Pack {
    guard let digits = LedgerHead.digits(in: text) else { throw LedgerRefusal.notDigits(text) }
    guard let pack = try packs().first(where: { $0.sha256.hasPrefix(digits) }) else {
      throw LedgerRefusal.packNotSealed(digits)
    }
    return pack
  }

  /// Holds every pack against its own SHA-256, and its counts against the plan's history as it was known when it was
  /// sealed.
  package func verifyPacks() throws -> (count: Int, findings: [PackFinding]) {
    try read { reader in
      let packs = try reader.packs()
      return (packs.count, try PackCheck.findings(packs, reader))
    }
  }
}

/// A pack being made: its summary, and through which entry the plan was known to it.
private struct PackMaking {
  /// How often a pack is made again because something was recorded meanwhile.
  static let mostAttempts = 5

  let summary: Summary
  let board: Board
  let despite: String?
  let version: Int
  let knownThrough: Int64
  let knownEntry: Int64

  init(
    _ reader: PlanReader, _ request: SummaryRequest, _ service: PlanService, despite: String?, superseding: String?
  ) throws {
    let maker = try SummaryMaker(
      reader, request, today: service.today, progress: service.progress, despite: despite)
    guard let board = maker.board else { throw PackRefusal.withoutBoard }
    let day = maker.period.asAt
    let same = maker.packs.filter { $0.asAt == day && $0.areaNumber == maker.scope.areaNumber }
    if let last = same.max(by: { $0.version < $1.version }) {
      guard superseding != nil else { throw PackRefusal.exists(last) }
      version = last.version + 1
    } else {
      guard superseding == nil else { throw PackRefusal.nothingToSupersede(board: board.code, asAt: day) }
      version = 1
    }
    let summary = try maker.summary()
    let bare = summary.red.filter { !$0.hasMitigation }
    guard bare.isEmpty || despite != nil else { throw PackRefusal.redWithoutMitigation(bare.map(\.reference)) }
    guard let known = try reader.lastRevisionID() else { throw SummaryRefusal.emptyPlan }
    self.summary = summary
    self.board = board
    self.despite = despite
    knownThrough = known
    knownEntry = try reader.lastEntryID()
  }

  func seal(
    _ contents: PackContents, by: String, reason: String?, service: PlanService, writer: PlanWriter
  ) throws -> Pack {
    let context = try service.context(.packSeal, writer, by, nil, reason: reason)
    let pack = Pack(
      boardCode: board.code, since: summary.since, asAt: summary.asAt, areaNumber: summary.scope.areaNumber,
      sealedAt: writer.now, sealedBy: by, despite: despite, knownThrough: knownThrough, knownEntry: knownEntry,
      version: version, reason: reason, visit: summary.scope.visit,
      format: summary.scope.visit == nil ? .current : .visit)
    let sealed = PackSeal.sealed(pack, contents, after: try writer.reader.packs().last)
    try writer.seal(sealed, contents, context: context)
    return sealed
  }
}
