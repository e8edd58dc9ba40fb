import Foundation
import PlanModel
import TestSupport
import Testing

struct DuplicateSearchTests {
  private func pairs(_ promises: [(String, String, String)]) -> [Set<Int>] {
    DuplicateSearch(promises.map { (plan: $0.0, words: $0.1, setting: $0.2) }).found().map { [$0.first, $0.second] }
  }

  @Test func theSamePromiseInOtherWordsIsFoundAndOfOnePlanNever() {
    let promises = [
      ("a", "Write a protocol for young people who are homeless", "Homelessness"),
      ("a", "Recruit social workers from abroad", "Workforce"),
      ("a", "A homelessness protocol is written by housing", "Homelessness"),
      ("b", "Agree with housing a protocol on homeless care leavers", "Care leavers"),
      ("b", "Buy new laptops", "Technology"),
      ("c", "Paint the offices", "Buildings"),
    ]
    let found = pairs(promises)
    #expect(found.contains([0, 3]) || found.contains([2, 3]))
    #expect(!found.contains([0, 2]), "both are of one plan")
    #expect(!found.contains { $0.contains(1) || $0.contains(4) || $0.contains(5) })
  }

  @Test func wordsThatEveryPlanIsMadeOfMakeNoPromise() {
    let promises = [
      ("a", "Review and improve processes to ensure children and families are supported", "Service improvement"),
      ("b", "Ensure that improved processes support families and their children", "Improving services"),
      ("b", "Something else about trees", "Parks"),
    ]
    #expect(pairs(promises).isEmpty)
  }

  @Test func theOrderOfPlansAndOfPromisesChangesNothing() {
    let promises = [
      ("a", "Set up a quality assurance framework with dip samples", ""), ("a", "Hold a recruitment fair", ""),
      ("b", "Recruitment fairs with the university", ""), ("b", "Dip samples feed a quality assurance framework", ""),
      ("c", "A garden for residents", ""),
    ]
    func named(_ promises: [(String, String, String)]) -> Set<Set<String>> {
      Set(pairs(promises).map { Set($0.map { promises[$0].1 }) })
    }
    #expect(named(promises) == named(promises.reversed()))
    #expect(named(promises).count == 2)
  }
}
