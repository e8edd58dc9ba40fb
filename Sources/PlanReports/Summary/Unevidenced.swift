internal import PlanModel

/// Complete without evidenced impact: a line an area, with the references.
enum Unevidenced {
  static func blocks(_ summary: Summary) -> [Block] {
    let done = summary.position.actions.filter { !$0.isWithdrawn && $0.isComplete }
    let all = summary.unevidenced
    let heading = "Complete without evidenced impact: \(all.count) of \(done.count)"
    guard !all.isEmpty else {
      return [
        .heading(level: 2, "Complete without evidenced impact"),
        .paragraph("The impact of every complete action is evidenced."),
      ]
    }
    let new = Set(summary.movement.completedSince.map(\.reference))
    let left = summary.newlyEvidenced
    let gone =
      left.isEmpty
      ? "" : " \(Wording.capitalised(Shortened.references(left))) left this list or never came on it, with evidence."
    return [
      .heading(level: 2, heading),
      .paragraph(
        "* completed since \(summary.since.long). † no impact recorded at all, not even an intended one.\(gone)"),
      .table(table(summary, all, done, new)),
    ]
  }

  private static func table(_ summary: Summary, _ all: [Action], _ done: [Action], _ new: Set<Reference>) -> Table {
    let rows = summary.position.areas.map { area, _ -> [Cell] in
      let ofArea = all.filter { $0.area.number == area.number }
      let complete = done.count { $0.area.number == area.number }
      let references = ofArea.map { action in
        "\(action.reference)\(new.contains(action.reference) ? "*" : "")\(action.state.impact == nil ? "†" : "")"
      }
      return [
        .text("\(area.number). \(area.title)"), .text("\(ofArea.count) of \(complete)"),
        .text(complete == 0 ? "none complete" : references.isEmpty ? "none" : references.joined(separator: ", ")),
      ]
    }
    return Table(
      columns: [
        Column("Area", weight: 3), Column("Not evidenced", alignment: .trailing), Column("References", weight: 5),
      ],
      rows: rows + [["All areas", .text("\(all.count) of \(done.count)"), .text("")]], isLastRowTotal: true)
  }
}
