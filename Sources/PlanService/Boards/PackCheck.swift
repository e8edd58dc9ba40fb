internal import Foundation
internal import PlanModel
internal import PlanStorage

/// Holds one pack against its seal, against its own figures, and against the history it was made from.
struct PackCheck {
  private let pack: Pack
  private let previous: Pack?
  private let reader: PlanReader

  /// - Parameter packs: every pack, in the order sealed.
  static func findings(_ packs: [Pack], _ reader: PlanReader) throws -> [PackFinding] {
    let missing = try reader.packsEverSealed() - packs.count
    let gone =
      missing > 0 ? [PackFinding(pack: "the plan", says: "\(missing) of its sealed packs are no longer there")] : []
    return try gone
      + packs.indices.flatMap { index in
        try PackCheck(pack: packs[index], previous: index > 0 ? packs[index - 1] : nil, reader: reader).findings()
      }
  }

  private func findings() throws -> [PackFinding] {
    let contents = try reader.contents(of: pack)
    guard PackSeal.sha256(of: pack, contents, after: previous) == pack.sha256 else {
      return [finding("it is not what was sealed: the SHA-256 differs")]
    }
    guard let figures = PackFigures(contents.figures) else { return [finding("its figures cannot be read")] }
    return figures.differences(from: pack).map(finding) + (try countFindings(figures))
  }

  private func finding(_ says: String) -> PackFinding { PackFinding(pack: pack.name, says: says) }

  /// Its counts against those of the plan as it was known when it was sealed, folded from what was said.
  private func countFindings(_ figures: PackFigures) throws -> [PackFinding] {
    let position = try reader.position(asAt: pack.asAt, knownThrough: pack.knownEntry)
    let visited = figures.visitAreas
    let inScope = position.actions.filter {
      (pack.areaNumber == nil || $0.area.number == pack.areaNumber)
        && (visited.isEmpty || visited.contains($0.area.number))
    }
    // 0.7.0 left out of a paper by posts what is derived of how completions hold; what it sealed so stays sound.
    let bare =
      figures.names == NamesShown.posts.rawValue ? Counts(of: inScope.map(\.withoutSustaining), asAt: pack.asAt) : nil
    if let bare, bare.named.allSatisfy({ figures.counts[$0.name] == $0.value }) { return [] }
    return Counts(of: inScope, asAt: pack.asAt).named.filter { figures.counts[$0.name] != $0.value }.map {
      name, count in
      let said = figures.counts[name].map(String.init) ?? "nothing"
      return finding("it says \(name) \(said), and the history known when it was sealed says \(count)")
    }
  }
}

extension Action {
  fileprivate var withoutSustaining: Action {
    var action = self
    action.sustaining = nil
    return action
  }
}

/// The figures of a pack that are held against the pack's own particulars and against the history.
struct PackFigures {
  let counts: [String: Int]
  private let object: [String: Any]

  init?(_ json: String) {
    guard let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any],
      let counts = object["counts"] as? [String: Int]
    else { return nil }
    self.object = object
    self.counts = counts
  }

  /// What the paper asked its board; nothing in a pack of before it said so.
  var asked: [(reference: Reference, about: DecisionMatter)] {
    (object["decisions_asked"] as? [[String: Any]] ?? []).compactMap { asked in
      guard let reference = (asked["reference"] as? String).flatMap({ Reference($0) }),
        let about = (asked["about"] as? String).flatMap(DecisionMatter.init(rawValue:))
      else { return nil }
      return (reference, about)
    }
  }

  /// The actions under a name of the figures, told whole or by reference alone; nil where the pack does not say.
  func references(_ name: String) -> [Reference]? {
    (object[name] as? [Any])?.compactMap { told in
      ((told as? String) ?? (told as? [String: Any])?["reference"] as? String).flatMap { Reference($0) }
    }
  }

  /// The areas that a visit looked at; none for all.
  var visitAreas: Set<Int> { Set((object["visit_areas"] as? [String] ?? []).compactMap { Int($0) }) }

  /// Whether officers stand by name or by post.
  var names: String? { object["names"] as? String }

  func differences(from pack: Pack) -> [String] {
    let particulars: [(String, String?)] = [
      ("as_at", pack.asAt.iso), ("since", pack.since.iso), ("board", pack.boardCode), ("despite", pack.despite),
      ("visit", pack.visit),
    ]
    return particulars.filter { object[$0.0] as? String != $0.1 }.map { name, value in
      "its figures say \(name) \(object[name] as? String ?? "nothing"), and it was sealed with \(value ?? "nothing")"
    } + ((object["area_number"] as? Int) == pack.areaNumber ? [] : ["its figures are about another area"])
  }
}
