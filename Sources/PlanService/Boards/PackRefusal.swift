package import PlanModel

/// Why a pack was not sealed, or not found.
package enum PackRefusal: Error, Equatable {
  case withoutBoard
  case exists(Pack)
  case nothingToSupersede(board: String, asAt: PlanDate)
  case supersedingNeedsReason
  case unknown(String, known: [String])
  case redWithoutMitigation([Reference])
  /// Something was recorded while the pack was being made.
  case planMoved
}

extension PackRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .withoutBoard: Told("pack_without_board", "a pack is sealed for a board")
    case .exists(let pack):
      Told(
        "pack_exists",
        "the pack \(pack.name) was sealed on \(pack.sealedAt.londonDate.long) by \(pack.sealedBy) and does not move; what was recorded since shows in the next one as restated"
      )
    case .nothingToSupersede(let board, let date):
      Told("nothing_to_supersede", "no pack of \(date.long) is sealed for \(board) that another could supersede")
    case .supersedingNeedsReason:
      Told("superseding_needs_reason", "to seal a day again needs a reason, which stands with the pack")
    case .unknown(let name, let known):
      Told(
        "unknown_pack",
        "there is no pack \"\(name)\"; "
          + (known.isEmpty ? "none is sealed yet" : "sealed are \(known.joined(separator: ", "))"))
    case .redWithoutMitigation(let references):
      Told(
        "red_without_mitigation",
        "not sealed: red without mitigation: \(references.map(\.description).joined(separator: ", "))")
    case .planMoved:
      Told("plan_moved", "not sealed: something was recorded while the pack was being made; seal it again")
    }
  }
}
