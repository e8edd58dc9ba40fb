import Foundation
import PlanModel
import TestSupport
import Testing
import TextFormats

@testable import PlanReports

/// What is declared once is there in every form.
struct RegisteredTests {
  @Test func everySectionIsRegisteredOnceAndNoMemberOfTheJsonTwice() {
    #expect(SectionReport.all.map(\.section) == SummarySection.allCases)
    let members = SectionReport.all.flatMap { $0.members.map(\.name) }
    #expect(Set(members).count == members.count)
  }

  private struct Saving {
    let title: String
    let pounds: Int
    let isMade: Bool
  }

  /// As CONTRIBUTING has it: one list of columns.
  private let listing = Listing(
    [
      Saving(title: "Fewer | agency posts", pounds: 4100, isMade: true),
      Saving(title: "Vans", pounds: 7, isMade: false),
    ],
    columns: [
      ListingColumn<Saving>("title", Column("Saving", weight: 1)) { .text($0.title) },
      ListingColumn<Saving>("pounds", Column("£", alignment: .trailing)) { .number($0.pounds) },
      ListingColumn<Saving>("is_made") { .flag($0.isMade) },
    ], otherwise: "No saving.")

  @Test func oneListOfColumnsMakesTheTableTheJsonTheCsvAndTheMarkdown() throws {
    #expect(
      String(decoding: try written(listing.writeJSON), as: UTF8.self).filter { !$0.isNewline } == """
        [{"is_made":true,"pounds":4100,"title":"Fewer | agency posts"},{"is_made":false,"pounds":7,"title":"Vans"}]
        """)
    let csv = String(decoding: try written(listing.writeCSV), as: UTF8.self)
    let lines = csv.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: ["\u{FEFF}"]) }
    #expect(lines == ["title,pounds,is_made", "Fewer | agency posts,4100,true", "Vans,7,false"])
    let document = Document(title: "Savings", blocks: [.table(listing.table)])
    #expect(MarkdownRenderer().render(document).contains("| Vans |"))
    let text = TextRenderer(width: 60, usesColour: false).render(document)
    #expect(text.contains("Saving") && text.contains("4100") && !text.contains("is_made"))
  }

  @Test func aDocumentOfALaterFormatIsToldAsThatAndNotAsDamage() throws {
    let kept = try JSONEncoder().encode(KeptDocument(Document(title: "March", blocks: [])))
    #expect(try JSONDecoder().decode(KeptDocument.self, from: kept).document.title == "March")
    let later = Data(
      "{\"format_version\": \(KeptDocument.currentVersion + 1), \"document\": {\"title\": \"March\", \"figures\": []}}"
        .utf8)
    #expect { try JSONDecoder().decode(KeptDocument.self, from: later) } throws: { error in
      (error as? NewerDocument)?.told.code == "newer_version"
    }
  }

  /// A property that a column gained after the pack was sealed has a value of its own.
  @Test func aColumnWithoutALaterPropertyIsStillRead() throws {
    let table = "{\"columns\": [{\"heading\": \"Ref\"}], \"rows\": []}"
    #expect(try JSONDecoder().decode(Table.self, from: Data(table.utf8)).columns.map(\.heading) == ["Ref"])
  }

  private func written(_ write: (consuming ByteOutput) throws -> Void) throws -> [UInt8] {
    final class Collected { var all: [UInt8] = [] }
    let bytes = Collected()
    try write(ByteOutput { bytes.all += $0 })
    return bytes.all
  }
}
