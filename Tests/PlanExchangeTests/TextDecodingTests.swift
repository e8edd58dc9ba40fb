import Testing
import TextFormats

struct TextDecodingTests {
  private let text = "Ref,Café – “quoted” €\n"

  private func decoded(_ bytes: [UInt8]) throws -> String {
    String(decoding: try TextDecoding.utf8(bytes), as: UTF8.self)
  }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test func everyEncodingExcelSavesReadsTheSame() throws {
    #expect(try decoded(Array(text.utf8)) == text)
    #expect(try decoded([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
    #expect(try decoded([0xFF, 0xFE] + utf16(text, bigEndian: false)) == text)
    #expect(try decoded([0xFE, 0xFF] + utf16(text, bigEndian: true)) == text)
    #expect(try decoded(utf16(text, bigEndian: false)) == text)
    let windows =
      Array("Ref,Caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x93] + Array("quoted".utf8) + [0x94, 0x20, 0x80, 0x0A]
    #expect(try decoded(windows) == text)
  }

  @Test func aFileThatIsPartlyUtf8IsRefusedRatherThanGarbled() {
    let mixed = Array("a\nCafé \n".utf8) + [0xE9, 0x0A]
    #expect(throws: TextDecodingProblem.invalid(encoding: "UTF-8", line: 3)) { try TextDecoding.utf8(mixed) }
  }

  @Test func loneSurrogatesAreRefused() {
    #expect(throws: TextDecodingProblem.self) { try TextDecoding.utf8([0xED, 0xA0, 0x80]) }
    #expect(throws: TextDecodingProblem.invalid(encoding: "UTF-16", line: nil)) {
      try TextDecoding.utf8([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00])
    }
  }

  @Test func bytesThatWindows1252DoesNotHaveAreRefused() {
    #expect(throws: TextDecodingProblem.invalid(encoding: "Windows-1252", line: 2)) {
      try TextDecoding.utf8(Array("a\n".utf8) + [0x81, 0x20])
    }
  }

  @Test func otherKindsOfFileAreNamed() {
    #expect(throws: TextDecodingProblem.notText("an Excel workbook or another zip file")) {
      try TextDecoding.utf8(Array("PK\u{3}\u{4}rest".utf8))
    }
    #expect(throws: TextDecodingProblem.notText("a PDF file")) { try TextDecoding.utf8(Array("%PDF-1.7".utf8)) }
  }
}
