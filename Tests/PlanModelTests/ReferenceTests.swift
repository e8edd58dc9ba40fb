import PlanModel
import TestSupport
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

  @Test func severalReferencesARangeAndAnAreaAreRead() throws {
    let read = try ReferenceSelection.read(["6.1-6.4", "5.1,5.2", "area", "7", "1.3"]).get()
    #expect(
      read == [
        .range(reference("6.1"), reference("6.4")), .one(reference("5.1")), .one(reference("5.2")), .area(7),
        .one(reference("1.3")),
      ])
    #expect(try ReferenceSelection.read(["area 7"]).get() == [.area(7)])
  }

  @Test(arguments: ["6.4-6.1", "6.1-7.2", "area", "area x", "6.1-", "x"])
  func whatIsNoSelectionIsSaid(words: String) {
    #expect(throws: ReferenceSelection.NotASelection.self) { try ReferenceSelection.read([words]).get() }
  }
}
