internal import Foundation
internal import PlanModel
internal import PlanStorage

/// Holds one pack against itself and against the history it was made from.
struct PackCheck {
  private let pack: Pack
  private let reader: PlanReader

  init(_ pack: Pack, _ reader: PlanReader) {
    self.pack = pack
    self.reader = reader
  }

  func findings() throws -> [PackFinding] {
    let contents = try reader.contents(of: pack)
    guard contents.sha256 == pack.sha256 else {
      return [PackFinding(pack: pack, says: "its contents are not what was sealed: the SHA-256 differs")]
    }
    guard let figures = PackFigures(contents.figures) else {
      return [PackFinding(pack: pack, says: "its figures cannot be read")]
    }
    return try countFindings(figures)
  }

  private func countFindings(_ figures: PackFigures) throws -> [PackFinding] {
    let standings = try reader.standings(asAt: pack.asAt, knownThrough: pack.knownThrough)
      .filter { figures.areaNumber == nil || $0.area == figures.areaNumber }
    let latest = Dictionary(standings.map { ($0.actionID, $0) }) { _, later in later }.values
    let counted = [
      ("total", latest.count), ("open", latest.count(where: \.isOpen)),
      ("overdue", latest.count { $0.isOverdue(asAt: pack.asAt) }), ("off_track", latest.count(where: \.isRed)),
    ]
    return counted.compactMap { name, count in
      figures.counts[name] == count
        ? nil
        : PackFinding(
          pack: pack,
          says:
            "it says \(name) \(figures.counts[name].map(String.init) ?? "nothing"), and the history known when it was sealed says \(count)"
        )
    }
  }
}

/// The figures of a pack that are held against the history.
private struct PackFigures {
  let counts: [String: Int]
  let areaNumber: Int?

  init?(_ json: String) {
    guard let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any],
      let counts = object["counts"] as? [String: Int]
    else { return nil }
    self.counts = counts
    areaNumber = object["area_number"] as? Int
  }
}
