import PlanModel
import Testing

struct OfficerCellTests {
  private func words(_ cell: OfficerCell) -> [String] { cell.officers.map { "\($0.name ?? "-")|\($0.role ?? "-")" } }

  @Test(arguments: [
    ("Ann Lee Head of Service – First Help", ["Ann Lee|Head of Service – First Help"]),
    (
      "Ann Lee/ Bo Ray Head of Service – Help/ Interim Principal Social Worker",
      ["Ann Lee|Head of Service – Help", "Bo Ray|Interim Principal Social Worker"]
    ),
    (
      "Ann Lee and Bo Ray Head of Virtual Schools / Service Manager Welfare",
      ["Ann Lee|Head of Virtual Schools", "Bo Ray|Service Manager Welfare"]
    ),
    ("Head of Service - Help / HR Business Partner", ["-|Head of Service - Help", "-|HR Business Partner"]),
    ("Head of Help and Protection", ["-|Head of Help and Protection"]),
    ("Ann Lee", ["Ann Lee|-"]), ("HR", ["HR|-"]), ("Family Support Manager", ["Family Support Manager|-"]),
    ("Leadbetter Jones", ["Leadbetter Jones|-"]), ("", []),
  ])
  func aCellIsReadInItsOwnWords(text: String, officers: [String]) {
    #expect(words(OfficerCell(text, roles: nil)) == officers)
  }

  @Test func namesAndRolesThatDoNotPairGiveNamesAloneAndKeepTheWords() {
    let cell = OfficerCell("Ann Lee / Bo Ray / HR Heads of Service Help / Fieldwork", roles: nil)
    #expect(words(cell) == ["Ann Lee|-", "Bo Ray|-", "HR|-"])
    #expect(!cell.isPaired)
    #expect(cell.asPrinted == "Ann Lee / Bo Ray / HR Heads of Service Help / Fieldwork")
  }

  @Test func namesAndRolesInTwoColumnsReadAsInOne() {
    let one = OfficerCell("Ann Lee / Bo Ray Head of Service / HR Lead", roles: nil)
    let two = OfficerCell("Ann Lee / Bo Ray", roles: "Head of Service / HR Lead")
    #expect(one == two)
  }

  @Test func ourOwnSemicolonsKeepEveryPlace() {
    #expect(
      words(OfficerCell("Ann Lee; ; Bo Ray", roles: "; Head of A/B; Director")) == [
        "Ann Lee|-", "-|Head of A/B", "Bo Ray|Director",
      ])
  }
}
