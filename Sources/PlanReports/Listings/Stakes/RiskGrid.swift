package import PlanModel
internal import TextFormats

/// The five by five grid of open risks, in numbers and words: the likelihood from top to bottom, the impact from left to right.
package enum RiskGrid {
  package static func table(_ register: RiskRegister) -> Table {
    let impacts = RiskScore.impacts.enumerated().map { Column("\($0.offset + 1) \($0.element)", weight: 1) }
    return Table(
      columns: [Column("Likelihood down, impact across", weight: 1)] + impacts,
      rows: RiskScore.levels.reversed().map { likelihood in
        [.text("\(likelihood) \(RiskScore.likelihoods[likelihood - 1])")]
          + RiskScore.levels.map { .text(words(register, likelihood, $0)) }
      })
  }

  /// "2 · very high (20): risk/1, risk/4".
  private static func words(_ register: RiskRegister, _ likelihood: Int, _ impact: Int) -> String {
    let here = register.at(likelihood: likelihood, impact: impact)
    let score = RiskScore(likelihood: likelihood, impact: impact)
    let band = register.bands.band(of: score).map { "\($0.symbol) \($0.label.lowercased())" } ?? ""
    let risks = here.isEmpty ? "" : "\n\(here.count): \(here.map(\.reference.description).joined(separator: ", "))"
    return "\(likelihood * impact) \(band)\(risks)"
  }

  static func write(_ register: RiskRegister, as name: String, _ json: inout JSONWriter) throws {
    let cells = RiskScore.levels.flatMap { likelihood in
      RiskScore.levels.map { (likelihood, $0, register.at(likelihood: likelihood, impact: $0)) }
    }.filter { !$0.2.isEmpty }
    try json.member(name, each: cells) { json, cell in
      let (likelihood, impact, risks) = cell
      try json.object { json in
        json.member("count", risks.count)
        json.member("impact", impact)
        json.member("likelihood", likelihood)
        try json.member("references", each: risks) { json, risk in json.string(risk.reference.description) }
      }
    }
  }
}
