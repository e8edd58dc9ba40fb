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
  /// - Parameters:
  ///   - despite: why it is sealed although a red action has no mitigation.
  ///   - contents: makes the texts of the summary that is sealed.
  /// - Throws: `Refusal` where a red action lacks its mitigation, or the board has a pack of that day.
  package func sealPack(
    _ request: SummaryRequest, despite: String?, by: String, contents: (Summary) throws -> PackContents
  ) throws -> Pack {
    let despite = try despite.map { try PlanText.required($0, field: "reason (--despite)") }
    let by = try PlanText.required(by, field: "name of who seals it (--by)")
    return try write { writer in
      let maker = try SummaryMaker(writer.reader, request, today: today, progress: progress, despite: despite)
      guard let board = maker.board else { throw Refusal.packWithoutBoard }
      let area = maker.scope.areaNumber
      if let same = maker.packs.first(where: { $0.asAt == maker.period.asAt && $0.areaNumber == area }) {
        throw Refusal.packExists(same)
      }
      let summary = try maker.summary()
      let bare = summary.position.red.filter { $0.state.mitigation == nil }
      guard bare.isEmpty || despite != nil else { throw Refusal.redWithoutMitigation(bare.map(\.reference)) }
      guard let known = try writer.reader.lastRevisionID() else { throw Refusal.emptyPlan }
      let contents = try contents(summary)
      let pack = Pack(
        id: 0, boardCode: board.code, since: summary.since, asAt: summary.asAt, areaNumber: summary.scope.areaNumber,
        sealedAt: writer.now, sealedBy: by, despite: despite, knownThrough: known, sha256: "")
      let sealed = PackSeal.sealed(pack, contents, after: try writer.reader.packs().last)
      try writer.seal(sealed, contents)
      return sealed
    }
  }

  package func packs() throws -> [Pack] { try read { try $0.packs() } }

  /// A pack by its name, such as `executive-2023-01-31`, or by its board's code alone the last one sealed for it.
  package func pack(_ name: String) throws -> SealedPack {
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
  package func verifyPacks() throws -> (count: Int, findings: [PackFinding]) {
    try read { reader in
      let packs = try reader.packs()
      return (packs.count, try PackCheck.findings(packs, reader))
    }
  }
}
