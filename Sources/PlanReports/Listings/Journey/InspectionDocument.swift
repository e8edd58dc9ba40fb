package import PlanModel
internal import TextFormats

/// One inspection: what it was, what it judged and found, and what has to be answered by when.
package enum InspectionDocument {
  package struct Parts: Sendable {
    let inspection: Inspection
    let framework: InspectionFramework?
    let judgements: [Judgement]
    let findings: [FindingStanding]
    let deadlines: [DeadlineStanding]
    let asAt: PlanDate

    package init(
      inspection: Inspection, framework: InspectionFramework?, judgements: [Judgement], findings: [FindingStanding],
      deadlines: [DeadlineStanding], asAt: PlanDate
    ) {
      self.inspection = inspection
      self.framework = framework
      self.judgements = judgements
      self.findings = findings
      self.deadlines = deadlines
      self.asAt = asAt
    }

    fileprivate var grid: InspectionGrid {
      InspectionGrid(
        inspections: [inspection], judgements: judgements, frameworks: [framework].compactMap(\.self))
    }
  }

  package static var keys: String {
    "JSON: those of `inspection list`, and deadlines and findings as `inspection deadline` and `finding list` have them."
  }

  package static func make(_ parts: Parts) -> Document {
    let inspection = parts.inspection
    let title = "\(inspection.title), as at \(parts.asAt.long)"
    let particulars = [
      Particular("Code", .text(inspection.code)), Particular("Kind", .text(inspection.words)),
      Particular("Framework", .text(parts.framework?.title ?? "none: it gives no grades")),
      Particular("Notified", .date(inspection.notifiedOn)),
      Particular("Published", inspection.publishedOn.map { .date($0) } ?? .missing("not published")),
      inspection.isWithheld ? Particular("Letter", .text("withheld: in no public version")) : nil,
      inspection.scope.map { Particular("Scope", .prose($0)) },
      inspection.areas.isEmpty
        ? nil : Particular("Areas", .text(inspection.areas.map(String.init).joined(separator: ", "))),
    ].compactMap(\.self)
    return Document(
      title: title,
      blocks: [.heading(level: 1, title), .particulars(particulars)]
        + (parts.framework == nil ? [] : [.heading(level: 2, "Judgements")] + InspectionGridDocument.blocks(parts.grid))
        + .section("Findings", FindingListing.make(parts.findings))
        + .section("Deadlines", DeadlineListing.make(parts.deadlines, asAt: parts.asAt)))
  }

  package static func json(_ parts: Parts) throws -> [UInt8] {
    try JSONWriter.document { json in
      let row = InspectionListing.make(parts.grid).rows[0]
      let members = InspectionListing.columns.map { column in
        (column.name, { (json: inout JSONWriter) in try column.value(row).write(as: column.name, to: &json) })
      }
      let lists: [(String, (inout JSONWriter) throws -> Void)] = [
        (
          "deadlines",
          { json in
            let writer = RowJSON(DeadlineListing.columns)
            let rows = DeadlineListing.make(parts.deadlines, asAt: parts.asAt).rows
            try json.member("deadlines", each: rows) { json, row in try writer.write(row, to: &json) }
          }
        ),
        (
          "findings",
          { json in
            let writer = RowJSON(FindingListing.columns)
            try json.member("findings", each: parts.findings) { json, row in try writer.write(row, to: &json) }
          }
        ),
      ]
      try json.object { json in
        for (_, write) in (members + lists).sorted(by: { $0.0 < $1.0 }) { try write(&json) }
      }
    }
  }
}

/// The versions of frameworks, with what they judge and how.
package enum FrameworkDocument {
  package static func make(_ frameworks: [InspectionFramework]) -> Document {
    Document(
      title: "Frameworks",
      blocks: frameworks.flatMap { framework -> [Block] in
        [
          .heading(level: 2, "\(framework.code): \(framework.title)"),
          .table(
            Table(
              columns: [Column("Question"), Column("In words", weight: 1)],
              rows: framework.questions.map { [.text($0.code), .text($0.words)] })),
          .paragraph("Grades: \(framework.grades.map { "\($0.code) (\($0.words))" }.joined(separator: ", "))."),
        ]
      })
  }
}
