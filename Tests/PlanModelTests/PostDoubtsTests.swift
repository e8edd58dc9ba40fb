import PlanModel
import Testing

struct PostDoubtsTests {
  @Test(arguments: [
    ("Lead Mary Smithson", "Mary Smithson"), ("LEAD MARY SMITHSON", "MARY SMITHSON"),
    ("Service Manager (Ravi Patel)", "Ravi Patel"), ("Service Manager (RAVI PATEL)", "RAVI PATEL"),
    ("Director, Anna Kowalska", "Anna Kowalska"), ("Director - Kowalska", "Kowalska"),
    ("Service Manager Smith", "Smith"), ("Lead Will Young", "Will"), ("lead practitioner jo smith", "smith"),
    ("Head of Service O\u{2019}Neill", "O\u{2019}Neill"), ("Director of Jo Smith", "Jo Smith"),
  ])
  func whatMayBeANameIsDoubted(post: String, name: String) { #expect(PostDoubts.name(in: post) == name) }

  @Test(arguments: [
    "Head of Service - Children Looked After and Leaving Care", "HR Recruitment Adviser",
    "Director of Children's Services",
    "Director of Children\u{2019}s Services", "Chair of the Safeguarding Children Partnership", "SEND Manager",
    "Lead CiC",
    "head of service", "Principal Social Worker", "Service Manager - School Attendance", "16+ Team Manager",
    "Head of Service - Improvement and Learning", "CHIEF EXECUTIVE",
    "Director of Children and Families", "Head of Communities", "Lead for Disabilities",
    "Local Authority Designated Officer",
    "Principal Educational Psychologist", "Portfolio Holder for Children",
    "Statutory Lead Member for Children's Services",
    "Youth Offending Team Manager", "Advanced Practitioner", "Domestic Abuse Lead", "Virtual School Headteacher",
    "Chief Finance Officer (S151)", "ASYE Co-ordinator", "Head of Fleet", "Head of Agencies and Policies",
  ])
  func aPostIsNot(post: String) { #expect(PostDoubts.name(in: post) == nil) }

  @Test func aBracketAroundThePostIsNoPartOfIt() {
    let cell = OfficerCell("Anna Kowalska (Director)", roles: nil)
    #expect(cell.officers.map(\.name) == ["Anna Kowalska"] && cell.officers.map(\.role) == ["Director"])
  }
}
