internal import Crypto
internal import PlanModel

/// The SHA-256 by which a pack is told from one that was changed.
enum PackSeal {
  static func sealed(_ pack: Pack, _ contents: PackContents, after previous: Pack?) -> Pack {
    Pack(
      id: pack.id, boardCode: pack.boardCode, since: pack.since, asAt: pack.asAt, areaNumber: pack.areaNumber,
      sealedAt: pack.sealedAt, sealedBy: pack.sealedBy, despite: pack.despite, knownThrough: pack.knownThrough,
      sha256: sha256(of: pack, contents, after: previous))
  }

  /// SHA-256 over the pack's particulars and contents and the SHA-256 of the pack sealed before it, in hexadecimal.
  ///
  /// Each part is led by its length in bytes and a colon, so that none can run into the next; an absent one is empty. A
  /// pack that is changed, or taken out from among others, no longer fits those after it.
  static func sha256(of pack: Pack, _ contents: PackContents, after previous: Pack?) -> String {
    let parts = [
      previous?.sha256 ?? "", pack.boardCode, pack.since.iso, pack.asAt.iso, pack.areaNumber.map(String.init) ?? "",
      pack.sealedAt.iso, pack.sealedBy, pack.despite ?? "", String(pack.knownThrough), contents.figures,
      contents.document, contents.text, contents.markdown,
    ]
    var hash = SHA256()
    for part in parts {
      hash.update(data: Array("\(part.utf8.count):".utf8))
      hash.update(data: Array(part.utf8))
    }
    return hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}
