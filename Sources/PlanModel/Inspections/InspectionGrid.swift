/// Judgements over time: what each inspection judged of each question, compared only where two versions ask the same.
package struct InspectionGrid: Sendable, Equatable {
  /// The earliest first.
  package let inspections: [Inspection]
  package let judgements: [Judgement]
  package let frameworks: [InspectionFramework]

  package init(inspections: [Inspection], judgements: [Judgement], frameworks: [InspectionFramework]) {
    self.inspections = inspections
    self.judgements = judgements
    self.frameworks = frameworks
  }

  /// What stands at one place of the grid.
  package enum Place: Sendable, Equatable {
    /// Its framework does not judge it.
    case notAsked
    case notJudged
    /// - Parameter change: how it stands to the judgement of the same question before it; nil without one.
    case grade(InspectionFramework.Word, Judgement, change: Change?)
  }

  package enum Change: String, Sendable {
    case better, same, worse
  }

  package func framework(of inspection: Inspection) -> InspectionFramework? {
    inspection.framework.flatMap { code in frameworks.first { $0.code == code } }
  }

  /// The inspections that give grades.
  package var graded: [Inspection] { inspections.filter { framework(of: $0) != nil } }

  /// Every question that one of them was asked, in the order of the frameworks.
  package var questions: [InspectionFramework.Word] {
    var questions: [InspectionFramework.Word] = []
    for inspection in graded {
      for question in framework(of: inspection)?.questions ?? []
      where !questions.contains(where: { $0.code == question.code }) {
        questions.append(question)
      }
    }
    return questions
  }

  package func place(_ question: InspectionFramework.Word, of inspection: Inspection) -> Place {
    guard let framework = framework(of: inspection), framework.questions.contains(where: { $0.code == question.code })
    else { return .notAsked }
    guard let judgement = judgement(question.code, inspection), let code = judgement.grade,
      let grade = framework.grades.first(where: { $0.code == code })
    else { return .notJudged }
    let before = graded.prefix { $0.reference != inspection.reference }.last { gradeCode(of: question.code, $0) != nil }
    let change = before.flatMap { earlier -> Change? in
      guard let grade = gradeCode(of: question.code, earlier), let steps = framework.change(from: grade, to: code)
      else {
        return nil
      }
      return steps < 0 ? .better : steps > 0 ? .worse : .same
    }
    return .grade(grade, judgement, change: change)
  }

  private func gradeCode(of question: String, _ inspection: Inspection) -> String? {
    judgement(question, inspection)?.grade
  }

  private func judgement(_ question: String, _ inspection: Inspection) -> Judgement? {
    judgements.first { $0.inspection == inspection.code && $0.question == question }
  }

  /// The same of fewer inspections.
  package func only(_ isShown: (Inspection) -> Bool) -> InspectionGrid {
    let shown = inspections.filter(isShown)
    let codes = Set(shown.map(\.code))
    return InspectionGrid(
      inspections: shown, judgements: judgements.filter { codes.contains($0.inspection) }, frameworks: frameworks)
  }
}
