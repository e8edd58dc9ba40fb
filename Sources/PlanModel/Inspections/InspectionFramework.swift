/// One version of a framework for inspections: which questions it judges, and with which grades.
///
/// Questions of two versions that have one code ask the same, and only those are compared.
package struct InspectionFramework: Sendable, Equatable {
  /// A question or a grade, by its code and in its words.
  package struct Word: Sendable, Equatable {
    package let code: String
    package let words: String

    package init(_ code: String, _ words: String) {
      self.code = code
      self.words = words
    }
  }

  package let code: String
  package let title: String
  /// The first day of which inspections are of this version.
  package let from: PlanDate?
  package let questions: [Word]
  /// The best first.
  package let grades: [Word]

  package init(code: String, title: String, from: PlanDate?, questions: [Word], grades: [Word]) {
    self.code = code
    self.title = title
    self.from = from
    self.questions = questions
    self.grades = grades
  }

  /// The question that somebody typed or printed: by its code or its words.
  package func question(_ text: String) -> Word? { InspectionFramework.find(text, in: questions) }

  package func grade(_ text: String) -> Word? { InspectionFramework.find(text, in: grades) }

  private static func find(_ text: String, in words: [Word]) -> Word? {
    let wanted = plain(text)
    return words.first { plain($0.code) == wanted || plain($0.words) == wanted }
  }

  private static func plain(_ text: String) -> String {
    text.withPlainDashes.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// How a grade stands to one of before: below 0 is better, above 0 is worse; nil where one is none of the framework's.
  package func change(from before: String, to now: String) -> Int? {
    guard let first = grades.firstIndex(where: { $0.code == before }),
      let second = grades.firstIndex(where: { $0.code == now })
    else { return nil }
    return second - first
  }

  /// The four grades that Ofsted gives (Inspecting local authority children's services, Ofsted, from 2018).
  private static let ofsted = [
    Word("outstanding", "Outstanding"), Word("good", "Good"),
    Word("requires-improvement", "Requires improvement to be good"), Word("inadequate", "Inadequate"),
  ]

  private static let overall = Word("overall", "Overall effectiveness")
  private static let leaders = Word(
    "leaders", "The impact of leaders on social work practice with children and families")
  private static let protection = Word(
    "help-and-protection", "The experiences and progress of children who need help and protection")

  /// The versions of Ofsted's ILACS framework. In January 2023 care leavers were split off from children in care, so that
  /// neither of the two new questions asks what the old one did (Ofsted, ILACS, updated January 2023).
  package static let standard: [InspectionFramework] = [
    InspectionFramework(
      code: "ilacs-2018", title: "Inspecting local authority children's services (2018)",
      from: PlanDate(iso: "2018-01-01"),
      questions: [
        overall, leaders, protection,
        Word("in-care-and-care-leavers", "The experiences and progress of children in care and care leavers"),
      ], grades: ofsted),
    InspectionFramework(
      code: "ilacs-2023", title: "Inspecting local authority children's services (2023)",
      from: PlanDate(iso: "2023-01-01"),
      questions: [
        overall, leaders, protection, Word("in-care", "The experiences and progress of children in care"),
        Word("care-leavers", "The experiences and progress of care leavers"),
      ], grades: ofsted),
  ]
}

/// A framework that the plan was given as a file, beside those that ship.
package struct FrameworkRecord: RegisterItem {
  package static let register = RegisterName.framework

  package static let fields: [RegisterField<FrameworkRecord>] = [
    .text("title", \.title), .date("from_on", \.fromOn), .text("questions", \.questions), .text("grades", \.grades),
    .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["title", "questions", "grades"]

  package var identity: RegisterIdentity
  package var title = ""
  package var fromOn: PlanDate?
  /// A line each: its code, a space, its words.
  package var questions = ""
  package var grades = ""
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  package var framework: InspectionFramework {
    InspectionFramework(
      code: reference.description, title: title, from: fromOn, questions: FrameworkRecord.words(questions),
      grades: FrameworkRecord.words(grades))
  }

  private static func words(_ lines: String) -> [InspectionFramework.Word] {
    lines.split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return parts.count == 2 ? InspectionFramework.Word(String(parts[0]), String(parts[1])) : nil
    }
  }

  package static func lines(_ words: [InspectionFramework.Word]) -> String {
    words.map { "\($0.code) \($0.words)" }.joined(separator: "\n")
  }
}
