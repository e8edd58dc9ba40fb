package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Records judgements as an action plan prints them, all or none.
  ///
  /// - Parameter code: of the inspection, which has to be there; its questions and grades are those of its framework.
  /// - Throws: `ImportRefusal.sheet` with every row that is wrong.
  package func importJudgements(
    _ sheet: RegisterSheet, of code: String, request: UpdateRequest, dryRun: Bool
  ) throws -> RegisterImportOutcome<Judgement> {
    let work = { (writer: PlanWriter) in
      let context = try request.context(.inspectionImport, today: writer.today)
      return try JudgementImport(registering: Registering(writer, context), code: code).run(sheet)
    }
    return try dryRun ? rehearse(work) : write(work)
  }
}

private struct JudgementImport {
  let registering: Registering<Judgement>
  let code: String

  func run(_ sheet: RegisterSheet) throws -> RegisterImportOutcome<Judgement> {
    let reader = registering.writer.reader
    let inspection = try reader.standing(
      reader.requireItem(code, of: Inspection.self), on: registering.context.effectiveOn)
    var outcome = RegisterImportOutcome<Judgement>()
    var findings = sheet.findings
    for row in sheet.rows {
      if let text = row["published"], case .date(let day) = DateText.read(text), inspection.publishedOn != day {
        findings.append(
          .error(
            row: row.number, column: "published", value: text,
            "is not the day on which \(inspection.code) was published (\(inspection.publishedOn?.long ?? "not recorded"))"
          ))
        continue
      }
      do {
        guard let question = row["judgement"] else { throw RegisterRefusal.without(.judgement, field: "question") }
        guard let text = row["grade"] else { throw RegisterRefusal.without(.judgement, field: "grade") }
        let grade = JudgementImport.grade(text)
        outcome.recorded.append(
          try registering.judge(inspection.code, question, grade.words, qualification: grade.qualification))
        if let qualification = grade.qualification {
          findings.append(
            .warning(
              row: row.number, column: "grade", value: text,
              "is read as \(grade.words), and \"\(qualification)\" kept beside it"))
        }
      } catch UpdateRefusal.nothingToChange {
        outcome.unchangedCount += 1
      } catch let problem as any ExplainedError {
        findings.append(.error(row: row.number, problem.explanation))
      }
    }
    guard !findings.contains(where: \.isError) else { throw ImportRefusal.sheet(findings) }
    outcome.warnings = findings
    return outcome
  }

  /// A grade, and what stands in brackets behind it.
  private static func grade(_ text: String) -> (words: String, qualification: String?) {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close else {
      return (text, nil)
    }
    let inside = text[text.index(after: open)..<close].trimmed
    return (text[..<open].trimmed, inside.nonBlank)
  }
}
