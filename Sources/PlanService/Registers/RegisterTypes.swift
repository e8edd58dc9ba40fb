package import PlanModel

/// Every register, for what is told of all of them alike: the log, restatement, the search for names.
package enum RegisterTypes {
  package static let all: [any RegisterItem.Type] = [
    FrameworkRecord.self, Inspection.self, Judgement.self, Finding.self, Deadline.self, Recommendation.self,
    ProgrammeItem.self,
  ]
}
