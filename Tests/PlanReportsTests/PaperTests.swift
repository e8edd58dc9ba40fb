import Foundation
import PlanModel
import PlanReports
import PlanService
import TestSupport
import Testing

/// What is hostile in a cell is safe and right in the formats that are read by other programs.
struct PaperTests {
  private static let hostile = [
    "<script>alert(1)</script>", "]]>", "a & b", "bell \u{7} escape \u{1B}[31m", "emoji 🙂 👩🏽‍🚒", "العربية أولاً",
    "\"quoted\" 'single'", "{{title}} {{{title}}}", "line one\nline two\r\nline three\ttab", "\u{FFFE}\u{FFFF}",
    "&lt;not a tag&gt;", String(repeating: "long ", count: 20_000), String(repeating: "x", count: 100_000),
  ]

  private func document(_ text: String) -> Document {
    Document(
      title: text, classification: text,
      blocks: [
        .heading(level: 1, text), .paragraph(text), .list([text]), .particulars([Particular(text, .text(text))]),
        .keyFigures([KeyFigure(name: text, value: 3, change: -1)]),
        .table(
          Table(
            columns: [Column("Ref"), Column("Text", weight: 2), Column("Rating")],
            rows: [
              [
                "1.1", .text(text),
                .rating(Rating(code: text, label: text, colour: text, symbol: text, meaning: .offTrack)),
              ], ["1.2", .missing(text), .rating(nil)],
            ])),
      ], annex: [.heading(level: 2, text), .paragraph(text)])
  }

  @Test(arguments: hostile)
  func htmlHoldsTheTextAndNothingMore(text: String) throws {
    let html = try HTMLRenderer().render(document(text))
    #expect(!html.contains("<script"))
    let controls = html.unicodeScalars.filter { ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || $0.value == 0x7F }
    #expect(controls.isEmpty)
    let empty = try HTMLRenderer().render(document("x"))
    func tags(_ html: String) -> Int { html.split(separator: "<", omittingEmptySubsequences: false).count }
    #expect(tags(html) == tags(empty), "no more and no fewer tags than around one letter")
  }

  @Test(arguments: hostile)
  func wordHoldsTheTextWhole(text: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(try WordRenderer().render(document(text)), to: "paper.docx")
    for part in ["[[]Content_Types].xml", "word/header.xml", "word/footer.xml", "docProps/core.xml"] {
      #expect(throws: Never.self, "\(part)") { try WordTables(ZipReading.part(part, of: path)) }
    }
    let word = try WordTables(ZipReading.part("word/document.xml", of: path))
    let table = try #require(word.tables.last)
    let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && ![0xFFFE, 0xFFFF].contains($0.value) }
    if isPlain {
      #expect(table[1][1] == text)
      #expect(word.headings.first == text)
    } else if text.contains("\n") {
      #expect(table[1][1].hasPrefix("line one\nline two\nline three"))
    } else {
      #expect(table[1][1].contains("\\u{"))
    }
  }

  @Test func theSameDocumentIsTheSameBytes() throws {
    let document = document("same")
    #expect(try WordRenderer().render(document) == WordRenderer().render(document))
    #expect(try HTMLRenderer().render(document) == HTMLRenderer().render(document))
  }

  @Test func htmlAsksForNothingFromAnywhere() throws {
    let html = try HTMLRenderer().render(document("x"))
    for forbidden in ["src=", "@import", "url(", "<link", "<img", "<iframe", "javascript:"] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
    #expect(html.contains("default-src 'none'"))
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
  }

  @Test func aClassificationEndsNoStyleSheet() throws {
    let html = try HTMLRenderer().render(
      Document(title: "t", classification: "\"; } body { display: none } </style>", blocks: []))
    #expect(html.components(separatedBy: "</style>").count == 2)
    #expect(!html.components(separatedBy: "</style>")[0].contains("display: none }"))
  }

  @Test func everyColumnHasItsShareAndTheyMakeAWhole() throws {
    let html = try HTMLRenderer().render(document(String(repeating: "word ", count: 50)))
    let shares = html.components(separatedBy: "<col style=\"width:").dropFirst().compactMap {
      Double($0.prefix { $0 != "%" })
    }
    #expect(shares.count == 3)
    #expect((99.0...100.0).contains(shares.reduce(0, +)))
  }

  @Test func whatABoardReadsBrieflyIsTheUnchangedProgressOfTheAnnexAndNothingElse() throws {
    let plan = try TestPlan()
    let long = String(repeating: "word ", count: 60) + "zyzzyva"
    let progress = "Posts are advertised. Two were filled in the end."
    try plan.importSheet(Array("Area,Action,Due,RAG,Progress\n1. One,\(long),31/01/23,Red,\(progress)\n".utf8))
    for (detail, isWhole) in [(Detail.full, true), (.brief, false)] {
      let document = SummaryDocument.make(
        try plan.service().summary(.init(month: PlanMonth("2023-02"), detail: detail)))
      let text = MarkdownRenderer().render(document)
      #expect(text.contains("zyzzyva"), "what people recorded is never cut")
      #expect(text.contains("Two were filled in the end.") == isWhole, "\(detail)")
      #expect(text.contains("Posts are advertised. …<br>Unchanged since") == !isWhole, "\(detail)")
    }
  }
}
