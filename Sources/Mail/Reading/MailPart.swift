internal import Foundation

/// One part of a message: its headers, and what follows them.
struct MailPart {
  private let headers: [(name: String, value: String)]
  private let body: ArraySlice<UInt8>
  private let depth: Int

  /// Parts in parts beyond this are no message that a person wrote.
  private static let deepest = 8
  private static let mostParts = 200
  private static let longestHeader = 1 << 16

  init(_ bytes: ArraySlice<UInt8>, depth: Int = 0) {
    self.depth = depth
    var headers: [(name: String, value: String)] = []
    var rest = bytes
    while let line = MailPart.line(&rest) {
      if line.isEmpty { break }
      let text = MailPart.text(line.prefix(MailPart.longestHeader))
      if text.first == " " || text.first == "\t" {
        guard let last = headers.indices.last, headers[last].value.utf8.count < MailPart.longestHeader else { continue }
        headers[last].value += " " + text.trimmingCharacters(in: .whitespaces)
      } else if let colon = text.firstIndex(of: ":") {
        headers.append(
          (
            text[..<colon].trimmingCharacters(in: .whitespaces).lowercased(),
            text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
          ))
      }
    }
    self.headers = headers
    body = rest
  }

  /// The next line without its end; nil where there is none.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    var line = rest[..<end]
    rest = end < rest.endIndex ? rest[(end + 1)...] : rest[rest.endIndex...]
    if line.last == 0x0D { line = line.dropLast() }
    return line
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self) ?? String(bytes: bytes, encoding: .isoLatin1) ?? ""
  }

  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// `text/plain`, in lower case.
  var type: String {
    header("content-type")?.split(separator: ";").first.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
      ?? "text/plain"
  }

  private func parameter(_ name: String, of header: String) -> String? {
    guard let value = self.header(header) else { return nil }
    for part in value.split(separator: ";").dropFirst() {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      let key = sides[0].trimmingCharacters(in: .whitespaces).lowercased()
      guard key == name || key == "\(name)*" else { continue }
      let plain = sides[1].trimmingCharacters(in: CharacterSet(charactersIn: "\" \t"))
      // RFC 2231: utf-8''name%20of%20file.
      guard key.hasSuffix("*"), let quote = plain.lastIndex(of: "'") else { return EncodedWords.decoded(plain) }
      return plain[plain.index(after: quote)...].removingPercentEncoding ?? plain
    }
    return nil
  }

  var fileName: String? { parameter("filename", of: "content-disposition") ?? parameter("name", of: "content-type") }

  var isAttachment: Bool {
    header("content-disposition")?.lowercased().hasPrefix("attachment") ?? false || fileName != nil
  }

  /// The parts that hold no others, in their order.
  func collect(into leaves: inout [MailPart]) {
    guard leaves.count < MailPart.mostParts else { return }
    guard depth < MailPart.deepest, type.hasPrefix("multipart/"),
      let boundary = parameter("boundary", of: "content-type"),
      !boundary.isEmpty
    else {
      leaves.append(self)
      return
    }
    for part in parts(boundary) { part.collect(into: &leaves) }
  }

  private func parts(_ boundary: String) -> [MailPart] {
    let mark = Array("--\(boundary)".utf8)
    var found: [MailPart] = []
    var rest = body
    var start: Int?
    while !rest.isEmpty, found.count < MailPart.mostParts {
      let begins = rest.startIndex
      guard let line = MailPart.line(&rest) else { break }
      guard line.starts(with: mark) else { continue }
      if let start { found.append(MailPart(body[start..<begins], depth: depth + 1)) }
      start = rest.startIndex
      if line.dropFirst(mark.count).starts(with: [0x2D, 0x2D]) { return found }
    }
    // The last part of a message that was cut short.
    if let start, start < body.endIndex { found.append(MailPart(body[start...], depth: depth + 1)) }
    return found
  }

  /// The bytes of the part as they were before they were sent.
  var content: [UInt8] {
    switch header("content-transfer-encoding")?.lowercased().trimmingCharacters(in: .whitespaces) {
    case "base64":
      Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters).map(Array.init) ?? []
    case "quoted-printable": QuotedPrintable.bytes(of: body)
    default: Array(body)
    }
  }

  var text: String {
    let charset = parameter("charset", of: "content-type")?.lowercased() ?? "utf-8"
    return Charset.text(content, charset).replacing("\r\n", with: "\n")
  }
}

enum Charset {
  /// The text of bytes in a character set by its name; what is not known is read as UTF-8, or else Latin 1.
  static func text(_ bytes: [UInt8], _ name: String) -> String {
    let encoding: String.Encoding? =
      switch name {
      case "iso-8859-1", "latin1", "us-ascii": .isoLatin1
      case "windows-1252", "cp1252": .windowsCP1252
      case "iso-8859-15": .isoLatin1
      case "utf-16": .utf16
      default: nil
      }
    if let encoding, let text = String(bytes: bytes, encoding: encoding) { return text }
    return String(validating: bytes, as: UTF8.self) ?? String(bytes: bytes, encoding: .isoLatin1) ?? ""
  }
}

extension QuotedPrintable {
  static func bytes(of body: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count)
    var index = body.startIndex
    func digit(_ at: Int) -> UInt8? {
      guard at < body.endIndex else { return nil }
      return UInt8(String(UnicodeScalar(body[at])), radix: 16)
    }
    while index < body.endIndex {
      guard body[index] == UInt8(ascii: "=") else {
        bytes.append(body[index])
        index += 1
        continue
      }
      if let high = digit(index + 1), let low = digit(index + 2) {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        // A soft line break, or a sign that stands for itself.
        index += 1
        if index < body.endIndex, body[index] == 0x0D { index += 1 }
        if index < body.endIndex, body[index] == 0x0A { index += 1 }
      }
    }
    return bytes
  }
}

/// Words of a header in other than ASCII (RFC 2047).
enum EncodedWords {
  static func decoded(_ header: String) -> String {
    var text = ""
    var rest = header[...]
    var wasEncoded = false
    while let start = rest.range(of: "=?") {
      let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("="), let bytes = bytes(parts[2], parts[1]) else {
        text += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        wasEncoded = false
        continue
      }
      let between = rest[..<start.lowerBound]
      // White space between two encoded words is none.
      if !(wasEncoded && between.allSatisfy(\.isWhitespace)) { text += between }
      text += Charset.text(bytes, parts[0].split(separator: "*").first.map { $0.lowercased() } ?? "utf-8")
      rest = parts[3].dropFirst()
      wasEncoded = true
    }
    return text + rest
  }

  private static func bytes(_ text: Substring, _ encoding: Substring) -> [UInt8]? {
    switch encoding.lowercased() {
    case "b": Data(base64Encoded: String(text), options: .ignoreUnknownCharacters).map(Array.init)
    case "q": QuotedPrintable.bytes(of: Array(text.replacing("_", with: " ").utf8)[...])
    default: nil
    }
  }
}
