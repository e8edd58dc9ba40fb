import Foundation
import TestSupport
import Testing

@testable import PlanReports

/// What is the same in rows below each other stands once for all of them.
struct MergedCellsTests {
  private let document = Document(
    title: "Plan",
    blocks: [
      .heading(level: 2, "Area"),
      .table(
        Table(
          columns: [Column("Outcome", weight: 1), Column("Action", weight: 1), Column("Officer", weight: 1)],
          rows: [["A", "1.1", "Head"], ["A", "1.2", "Head"], ["B", "1.3", "Head"], ["B", "1.4", "Chief"]],
          merged: [0, 2])),
    ])

  @Test func anOfficerIsJoinedOnlyWithinAnOutcome() throws {
    let html = try HTMLRenderer().render(document)
    // A over two rows with its officer, B over two with an officer each.
    #expect(html.components(separatedBy: "rowspan=\"2\"").count - 1 == 3)
    #expect(html.components(separatedBy: ">Head</td>").count - 1 == 2)
    #expect(html.contains("<th scope=\"rowgroup\" class=\"words\" rowspan=\"2\">A</th>"))
    #expect(html.components(separatedBy: "<tbody>").count - 1 == 2, "an outcome keeps its rows together")
  }

  @Test func wordHasTheSameCellsMerged() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(WordRenderer().render(document), to: "plan.docx")
    let body = String(decoding: try ZipReading.part("word/document.xml", of: path), as: UTF8.self)
    #expect(body.components(separatedBy: "<w:vMerge w:val=\"restart\"/>").count - 1 == 3)
    #expect(body.components(separatedBy: "<w:vMerge/>").count - 1 == 3)
  }

  @Test func plainTextSaysItOnceAndMarkdownInEachRow() {
    let text = TextRenderer(width: 60, usesColour: false).render(document)
    #expect(text.components(separatedBy: "Head").count - 1 == 2)
    #expect(MarkdownRenderer().render(document).components(separatedBy: "Head").count - 1 == 3)
  }

  @Test func moreThanSixRowsAreNotKeptTogether() {
    let rows: [[Cell]] = (1...14).map { ["Same", Cell($0)] }
    let table = Table(columns: [Column("A"), Column("B")], rows: rows, merged: [0])
    #expect(table.spans.map { $0[0] } == [6, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 2, 0])
  }
}
