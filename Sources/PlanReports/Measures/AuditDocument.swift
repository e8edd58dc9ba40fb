package import PlanModel

/// One audit with every round of it.
package enum AuditDocument {
  package static func make(_ reading: MeasureReading, missed: [MeasurePeriod], asAt date: PlanDate) -> Document {
    let (measure, rounds) = (reading.measure, reading.rounds)
    let title = "\(measure.title), as at \(date.long)"
    let programme = MeasureField.audit.words(measure) ?? ""
    var blocks: [Block] = [
      .heading(level: 1, title),
      .particulars([
        Particular("Code", .text(measure.code)),
        Particular("Programme", .text("\(programme), every \(measure.definition.interval.rawValue)")),
        Particular("Officer", .text(measure.officer?.called ?? "nobody")),
        Particular("Missed", .text(missed.isEmpty ? "none" : missed.map(\.long).joined(separator: ", "))),
      ]),
    ]
    if rounds.isEmpty {
      blocks.append(.paragraph("There was no round yet."))
    } else {
      blocks += [.paragraph(MeasureWording.sentence(reading)), .heading(level: 2, "Rounds"), .table(table(rounds))]
      if let chart = SeriesChart(reading) { blocks.insert(.chart(.series(chart)), at: blocks.count - 1) }
    }
    return Document(title: title, blocks: blocks)
  }

  private static func table(_ rounds: [AuditRound]) -> Table {
    Table(
      columns: [
        Column("On"), Column("Met the standard", weight: 3), Column("Reviewers", weight: 1),
        Column("Looked at again", weight: 2), Column("Recorded by", weight: 2),
      ],
      rows: rounds.map { round in
        let again = round.sample?.moderated.map { "\(round.sample?.agreed ?? 0) of \($0) agreed" }
        return [
          .date(round.on), .text(AuditListing.words(round)), .text(round.sample?.by?.rawValue ?? "not said"),
          .text(again ?? "none"), .text(round.recordedBy),
        ]
      })
  }
}
