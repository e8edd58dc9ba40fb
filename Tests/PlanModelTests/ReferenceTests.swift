import PlanModel
import Testing

struct ReferenceTests {
  @Test(arguments: ["1.3", "12.104", "999999.999999"])
  func aReferenceIsTwoNumbers(text: String) {
    #expect(Reference(text)?.description == text)
  }

  @Test(arguments: ["1", "1.", ".1", "1.0", "0.1", "1.3.1", "1.a", "-1.2", "1,3", "1.1000000", "١.٢", " 1.3", "+1.2"])
  func anythingElseIsNoReference(text: String) {
    #expect(Reference(text) == nil)
  }

  @Test func referencesSortByNumberNotByText() {
    let sorted = ["1.10", "2.1", "1.9"].compactMap { Reference($0) }.sorted().map(\.description)
    #expect(sorted == ["1.9", "1.10", "2.1"])
  }
}
