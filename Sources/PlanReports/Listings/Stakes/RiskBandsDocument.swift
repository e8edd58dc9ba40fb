package import PlanModel

/// The bands that scores fall into.
package enum RiskBandsDocument {
  package static func make(_ bands: RiskBands) -> Document {
    let ends = bands.bands.dropFirst().map { $0.from - 1 } + [25]
    return Document(
      title: "Bands of risks",
      blocks: [
        .table(
          Table(
            columns: [Column("Band"), Column("Code"), Column("Scores", weight: 1)],
            rows: zip(bands.bands, ends).map { band, end in
              [.text("\(band.symbol) \(band.label)"), .text(band.code), .text("\(band.from) to \(end)")]
            }))
      ])
  }
}
