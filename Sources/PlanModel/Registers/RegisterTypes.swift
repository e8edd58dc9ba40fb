/// Every register, for what is told of all of them alike: the log, restatement, the search for names.
package enum RegisterTypes {
  package static let all: [any RegisterItem.Type] = [
    FrameworkRecord.self, Inspection.self, Judgement.self, Finding.self, Deadline.self, Recommendation.self,
    ProgrammeItem.self,
  ]

  /// Those of which a paper with these sections tells.
  package static func told(in sections: [SummarySection]) -> [any RegisterItem.Type] {
    let inspections = sections.contains(.inspections) || sections.contains(.visit)
    return (inspections ? [Inspection.self, Judgement.self, Deadline.self] : [])
      + (sections.contains(.findings) ? [Finding.self] : [])
      + (sections.contains(.recommendations) ? [Recommendation.self] : [])
      + (sections.contains(.programme) ? [ProgrammeItem.self] : [])
  }
}
