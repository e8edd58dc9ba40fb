internal import Crypto
internal import PlanModel

/// The SHA-256 by which a pack is told from one that was changed.
enum PackSeal {
  static func sealed(_ pack: Pack, _ contents: PackContents, after previous: Pack?) -> Pack {
    var sealed = pack
    sealed.sha256 = sha256(of: pack, contents, after: previous)
    return sealed
  }

  /// SHA-256 over the pack's particulars and contents and the SHA-256 of the pack sealed before it, in hexadecimal.
  ///
  /// Each part is led by its length in bytes and a colon, so that none can run into the next; an absent one is empty. A
  /// pack that is changed, or taken out from among others, no longer fits those after it. Which particulars it is over
  /// is the format's: that of 0.2.0 stays what it was.
  static func sha256(of pack: Pack, _ contents: PackContents, after previous: Pack?) -> String {
    var parts = [
      previous?.sha256 ?? "", pack.boardCode, pack.since.iso, pack.asAt.iso, pack.areaNumber.map(String.init) ?? "",
      pack.sealedAt.iso, pack.sealedBy, pack.despite ?? "", String(pack.knownThrough),
    ]
    switch pack.format {
    case .first: break
    case .ledger, .visit:
      parts += [
        String(pack.format.rawValue), String(pack.knownEntry), String(pack.version), pack.supersedes ?? "",
        pack.reason ?? "",
      ]
    }
    if pack.format == .visit { parts.append(pack.visit ?? "") }
    parts += [contents.figures, contents.document, contents.text, contents.markdown]
    var hash = SHA256()
    for part in parts {
      hash.update(data: Array("\(part.utf8.count):".utf8))
      hash.update(data: Array(part.utf8))
    }
    return Hexadecimal.text(hash.finalize())
  }
}
