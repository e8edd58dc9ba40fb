package import PlanModel
internal import TextFormats

/// The inspections, visits and reviews, each with what it judged.
package enum InspectionListing {
  package struct Row: Sendable {
    fileprivate let inspection: Inspection
    fileprivate let grid: InspectionGrid
  }

  package static func make(_ grid: InspectionGrid) -> Listing<Row> {
    Listing(
      grid.inspections.map { Row(inspection: $0, grid: grid) }, columns: columns,
      otherwise: "There is no inspection.")
  }

  package static var keys: String { RegisterColumns.keys(columns) }

  static let columns: [ListingColumn<Row>] = [
    ListingColumn("code", Column("Code")) { .text($0.inspection.code) },
    ListingColumn(
      "kind", Column("Kind", weight: 1), cell: { .text($0.inspection.kind?.words ?? "") },
      value: { .text($0.inspection.kind?.rawValue) }),
    ListingColumn("title", Column("Title", weight: 3)) { .text($0.inspection.title) },
    ListingColumn("framework") { .text($0.inspection.framework) },
    RegisterColumns.date("notified_on") { $0.inspection.notifiedOn },
    ListingColumn(
      "on_site_from", Column("On site", weight: 2), cell: { .text(days($0.inspection)) },
      value: { .text($0.inspection.onSiteFrom?.iso) }),
    RegisterColumns.date("on_site_to") { $0.inspection.onSiteTo },
    ListingColumn(
      "published_on", Column("Published", weight: 1),
      cell: { row in
        row.inspection.isWithheld ? .text("withheld") : .text(row.inspection.publishedOn?.long ?? "not published")
      }, value: { .text($0.inspection.publishedOn?.iso) }),
    ListingColumn("withheld") { .flag($0.inspection.isWithheld) },
    ListingColumn("scope") { .text($0.inspection.scope) },
    ListingColumn("areas") { .list($0.inspection.areas.map(String.init)) },
    ListingColumn("judgements", formats: [.json]) { row in
      .json { name, json in try write(row, as: name, to: &json) }
    },
    ListingColumn("withdrawn_reason") { .text($0.inspection.withdrawnReason) },
  ]

  private static func days(_ inspection: Inspection) -> String {
    guard let from = inspection.onSiteFrom else { return "" }
    return inspection.onSiteTo.map { $0 == from ? from.long : "\(from.long) to \($0.long)" } ?? from.long
  }

  private static func write(_ row: Row, as name: String, to json: inout JSONWriter) throws {
    let questions = row.grid.framework(of: row.inspection)?.questions ?? []
    try json.member(name, each: questions) { json, question in
      json.object { json in
        switch row.grid.place(question, of: row.inspection) {
        case .grade(let grade, let judgement, let change):
          json.member("change", change?.rawValue)
          json.member("grade", grade.code)
          json.member("label", grade.words)
          json.member("qualification", judgement.qualification)
        case .notAsked, .notJudged:
          json.memberNull("change")
          json.memberNull("grade")
          json.memberNull("label")
          json.memberNull("qualification")
        }
        json.member("question", question.code)
        json.member("title", question.words)
      }
    }
  }
}

/// Judgements over time, a column for each inspection: in words, and compared only where two versions ask the same.
package enum InspectionGridDocument {
  package static func make(_ grid: InspectionGrid, asAt date: PlanDate) -> Document {
    let title = "Judgements as at \(date.long)"
    return Document(
      title: title, blocks: [.heading(level: 1, title)] + blocks(grid))
  }

  /// The grid, and what follows where there is none.
  static func blocks(_ grid: InspectionGrid) -> [Block] {
    let graded = grid.graded
    guard !graded.isEmpty else { return [.paragraph("No inspection has given grades.")] }
    let columns =
      [Column("Judgement", weight: 3)]
      + graded.map { Column("\($0.title), \($0.publishedOn.map(\.long) ?? "not published")", weight: 2) }
    let rows = grid.questions.map { question in
      [Cell.text(question.words)] + graded.map { cell(grid.place(question, of: $0)) }
    }
    return [.table(Table(columns: columns, rows: rows))]
  }

  private static func cell(_ place: InspectionGrid.Place) -> Cell {
    switch place {
    case .notAsked: .text("not asked")
    case .notJudged: .missing("not recorded")
    case .grade(let grade, let judgement, let change):
      .text(
        [
          grade.words + (change.map { " (\(words($0)))" } ?? ""), judgement.qualification,
        ].compactMap(\.self).joined(separator: "\n"))
    }
  }

  private static func words(_ change: InspectionGrid.Change) -> String {
    switch change {
    case .better: "▲ better"
    case .same: "= the same"
    case .worse: "▼ worse"
    }
  }
}
