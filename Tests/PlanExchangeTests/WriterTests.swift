import Foundation
import Testing
import TextFormats

/// What is written is looked through eight bytes at a time; each character is put at every place of such a word.
@Suite struct WriterTests {
  private static let texts: [String] = (0...17).flatMap { place in
    [
      "\"", ",", "\n", "\r", "\t", "'", "\\", "\u{1}", "\u{1F}", "\u{7F}", "\u{9B}", "\u{202E}", "é", "🙂", "!", "#",
      "-", "]",
    ]
    .map { String(repeating: "x", count: place) + $0 + String(repeating: "y", count: 17 - place) }
  }

  @Test(arguments: texts) func `JSON reads back as the text it was written from`(_ text: String) throws {
    let bytes = JSONWriter.document { json in json.object { $0.member("text", text) } }
    let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
    #expect(read == ["text": text])
    let unsafe = text.unicodeScalars.filter { "\u{1}\u{1F}\u{7F}\u{9B}\u{202E}\n\r\t".unicodeScalars.contains($0) }
    let written = String(decoding: bytes.dropLast(), as: UTF8.self).unicodeScalars
    #expect(unsafe.allSatisfy { !written.contains($0) }, "what a terminal acts on is escaped")
  }

  @Test(arguments: texts) func `CSV quotes exactly what a reader would take apart`(_ text: String) throws {
    var csv = CSVWriter(output: ByteOutput())
    try csv.row([text, nil, text])
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    let quotes = text.utf8.count { $0 == 0x22 }
    let cell =
      needsQuotes
      ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : text
    #expect(String(decoding: csv.output.bytes, as: UTF8.self) == "\(cell),,\(cell)\n")
    #expect(cell.utf8.count == text.utf8.count + (needsQuotes ? 2 : 0) + quotes)
  }

  @Test func `a block is handed on at the end of a row, and everything once`() throws {
    final class Delivered { var blocks: [[UInt8]] = [] }
    let delivered = Delivered()
    var csv = CSVWriter(output: ByteOutput(blockSize: 10) { delivered.blocks.append($0) })
    let long = String(repeating: "z", count: 9000)
    for row in [["one", "two"], ["three", long], ["four", "six"]] { try csv.row(row) }
    try csv.output.flush()
    #expect(
      delivered.blocks.map { String(decoding: $0, as: UTF8.self) } == ["one,two\nthree,\(long)\n", "four,six\n"])
  }
}
