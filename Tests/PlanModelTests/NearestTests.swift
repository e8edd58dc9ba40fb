import PlanModel
import Testing

struct NearestTests {
  @Test func theNearestReferencesComeFirst() {
    #expect(Nearest.suggestions(for: "1.33", among: ["1.3", "2.7", "1.32"]) == ["1.3", "1.32"])
    #expect(Nearest.suggestions(for: "9.9", among: ["1.3", "2.7"]).isEmpty)
  }

  @Test func aPartOfANameFindsTheName() {
    #expect(
      Nearest.suggestions(for: "virtual", among: ["Head of Virtual School", "Director"]) == ["Head of Virtual School"])
  }
}
