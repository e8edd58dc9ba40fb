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
      return try JudgementImport(registering: try Registering(writer, context), code: code).run(sheet)
    }
    return try dryRun ? rehearse(work) : write(work)
  }
}

private struct JudgementImport {
  let registering: Registering<Judgement>
  let code: String

  func run(_ sheet: RegisterSheet) throws -> RegisterImportOutcome<Judgement> {
    let reader = registering.writer.reader
    let inspection = try reader.requireItem(code, of: Inspection.self).standing(on: registering.context.effectiveOn)
    var outcome = RegisterImportOutcome<Judgement>()
    var findings = sheet.findings
    findings += strangers(sheet, inspection)
    var seen: Set<String> = []
    for row in sheet.rows {
      if let question = row["judgement"], !seen.insert(question.folded).inserted {
        findings.append(.error(row: row.number, column: "judgement", value: question, "stands twice"))
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

  /// Rows that are of another inspection: published on another day, or called otherwise than the first.
  private func strangers(_ sheet: RegisterSheet, _ inspection: Inspection) -> [ImportFinding] {
    let published = inspection.publishedOn?.long ?? "not recorded"
    let called = sheet.rows.lazy.compactMap { $0["inspection"] }.first
    return sheet.rows.flatMap { row -> [ImportFinding] in
      var findings: [ImportFinding] = []
      if let text = row["published"] {
        if case .date(let day) = DateText.read(text) {
          if day != inspection.publishedOn {
            findings.append(
              .error(
                row: row.number, column: "published", value: text,
                "is not the day on which \(inspection.code) was published (\(published))"))
          }
        } else {
          findings.append(
            .error(
              row: row.number, column: "published", value: text,
              "is no date; accepted: \(DateText.acceptedForms)"))
        }
      }
      if let text = row["inspection"], text.folded != called?.folded {
        findings.append(
          .error(
            row: row.number, column: "inspection", value: text,
            "is another inspection than that of the first row; import one at a time"))
      }
      return findings
    }
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
