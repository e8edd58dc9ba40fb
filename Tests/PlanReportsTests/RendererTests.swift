import PlanModel
import PlanReports
import TestSupport
import Testing
import TextFormats

struct RendererTests {
  private let hostile = "<script>x</script> | a*b_c `d` [e](f) \u{1B}[31m \u{202E}dlrow \u{7}\nnext & more"

  private func table(_ text: String) -> Document {
    Document(
      title: "t",
      blocks: [
        .table(
          Table(
            columns: [Column("Ref"), Column("Action", weight: 4), Column("Due"), Column("Rating")],
            rows: [["1.1", .text(text), .date(day("2023-09-30")), .rating(RatingKey.rag.rating("red"))]]))
      ])
  }

  @Test(arguments: [20, 40, 80, 200])
  func noLineIsWiderThanTheTerminal(width: Int) {
    let text = TextRenderer(width: width, usesColour: false).render(table(String(repeating: "wörd 日本 ", count: 40)))
    for line in text.split(separator: "\n") { #expect(columns(String(line)) <= max(width, 30)) }
  }

  /// Counts a wide character as two, worked out apart from the renderer.
  private func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (0x3000...0x9FFF ~= $1.value ? 2 : 1) }
  }

  @Test func aDateBreaksOnlyBeforeItsYearAndARatingNever() {
    let text = TextRenderer(width: 40, usesColour: false).render(table(String(repeating: "word ", count: 30)))
    #expect(text.contains("30 September") && text.contains("▲ red"))
  }

  @Test func inAPipeARowIsOneLine() {
    let lines = TextRenderer(width: nil, usesColour: false).render(table("one\ntwo\r\nthree")).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[2].hasPrefix("1.1  one two three  30 September 2023  ▲ red"))
  }

  @Test func noControlCharacterReachesTheText() {
    for width in [nil, 40] {
      let text = TextRenderer(width: width, usesColour: false).render(table(hostile))
      #expect(!text.unicodeScalars.contains { UnsafeCharacters.contains($0) && $0 != "\n" })
      #expect(text.contains("\\u{1B}"))
    }
  }

  @Test func colourNeverStandsWithoutItsWord() {
    let coloured = TextRenderer(width: 80, usesColour: true).render(table("x"))
    #expect(coloured.contains("\u{1B}[1;31m▲ red\u{1B}[0m"))
    #expect(!TextRenderer(width: 80, usesColour: false).render(table("x")).contains("\u{1B}"))
  }

  @Test func markdownShowsWhatItWouldElseActOn() {
    let text = MarkdownRenderer().render(table(hostile))
    #expect(text.contains("&lt;script>x&lt;/script> \\| a\\*b\\_c \\`d\\` \\[e\\](f)"))
    #expect(text.contains("<br>next &amp; more"))
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test func jsonEscapesWhatATerminalWouldActOn() throws {
    let bytes = JSONWriter.document { $0.string("q\" b\\ \u{1B} \u{9B} \u{202E} \u{2028} é 🙂 \u{7F}") }
    #expect(String(decoding: bytes, as: UTF8.self) == #""q\" b\\ \u001b \u009b \u202e \u2028 é 🙂 \u007f""# + "\n")
  }
}
