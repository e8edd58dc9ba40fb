internal import PlanModel

/// What changed for children: the impacts newly evidenced in the period, in their own words.
enum ForChildren {
  static func blocks(_ summary: Summary) -> [Block] {
    impacts(summary) + (MeasureSection.sentence(summary).map { [.paragraph($0)] } ?? [])
  }

  private static func impacts(_ summary: Summary) -> [Block] {
    let evidenced = summary.newlyEvidenced
    guard !evidenced.isEmpty else {
      return [
        .heading(level: 2, "What changed for children"),
        .paragraph("No impact was newly evidenced since \(summary.since.long)."),
      ]
    }
    let impacts = "\(evidenced.count) \(evidenced.count == 1 ? "impact" : "impacts")"
    return [
      .heading(level: 2, "What changed for children: \(impacts) newly evidenced"),
      .particulars(evidenced.map { Particular($0.reference.description, .text("“\($0.state.impact ?? "")”")) }),
    ]
  }
}
